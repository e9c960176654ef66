import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { papi } from '../command/papi.js';
import { filesOf } from './files.js';

const folder = mkdtempSync(join(tmpdir(), 'again-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const digests = (site: string) =>
  Object.fromEntries(
    filesOf(site).map(f => [
      f,
      createHash('sha256')
        .update(readFileSync(join(site, f)))
        .digest('hex'),
    ]),
  );

describe('a second build', () => {
  it('of the same data gives the same bytes in every file', () => {
    const again = join(folder, 'site');
    expect(papi('report', '--out', again).status).toBe(0);
    expect(digests(again)).toEqual(digests(inject('site')));
  });

  it('of an unchanged site writes nothing', () => {
    const site = inject('site');
    const before = statSync(join(site, 'index.html')).ino;
    const { status, stdout } = papi('report', '--out', site, '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).toContain('up to date');
    expect(statSync(join(site, 'index.html')).ino).toBe(before);
  });
});
