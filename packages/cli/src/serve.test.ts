import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.js';

const parent = mkdtempSync(join(tmpdir(), 'serve-'));
let address = '';
beforeAll(async () => {
  const site = join(parent, 'site');
  mkdirSync(join(site, 'en'), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'home');
  writeFileSync(join(site, 'en', 'index.html'), 'english');
  writeFileSync(join(site, '404.html'), '<head></head>lost');
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  address = await serve(site, 0);
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** A request whose path is sent as it is: fetch would tidy `..` away. */
function get(path: string): Promise<{ status: number | undefined; type: string | undefined; text: string }> {
  return new Promise((done, failed) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path }, response => {
      let text = '';
      response.on('data', part => {
        text += part;
      });
      response.on('end', () => done({ status: response.statusCode, type: response.headers['content-type'], text }));
    })
      .on('error', failed)
      .end();
  });
}

describe('the preview server', () => {
  it('serves files with their type, and a folder by its index', async () => {
    expect(await get('/index.html')).toEqual({ status: 200, type: 'text/html; charset=utf-8', text: 'home' });
    expect((await get('/en/')).text).toBe('english');
    expect((await get('/en')).status).toBe(302);
  });
  it('answers what is not there with the site’s own page, whose links start at the root', async () => {
    expect(await get('/no/such/page')).toMatchObject({ status: 404, text: '<head><base href="/"></head>lost' });
  });
  it('never leaves its folder', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/en/../../secret.txt',
      '/%2e%2e%2fsecret.txt',
      '//secret.txt',
      '/%',
    ]) {
      const { status, text } = await get(path);
      expect(status).toBe(404);
      expect(text).not.toContain('secret');
    }
  });
});
