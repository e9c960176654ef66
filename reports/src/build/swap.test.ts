import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceable, stampName, swapIn } from './swap.js';

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'swap-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const site = () => join(parent, 'site');
const fillWith = (text: string) => async (folder: string) => writeFileSync(join(folder, 'index.html'), text);
const shown = () => readFileSync(join(site(), 'index.html'), 'utf8');

describe('a new folder put in the place of the old', () => {
  it('is there whole once it is filled, and nothing else is left beside it', async () => {
    await swapIn(site(), fillWith('one'));
    await swapIn(site(), fillWith('two'));
    expect(shown()).toBe('two');
    expect(readdirSync(parent)).toEqual(['site']);
  });

  it('leaves the old as it was when filling fails, and itself is gone', async () => {
    await swapIn(site(), fillWith('one'));
    const failing = swapIn(site(), async folder => {
      writeFileSync(join(folder, 'index.html'), 'half');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(shown()).toBe('one');
    expect(readdirSync(parent)).toEqual(['site']);
  });

  it('makes the folders above it where they are missing', async () => {
    await swapIn(join(parent, 'a', 'b'), fillWith('deep'));
    expect(existsSync(join(parent, 'a', 'b', 'index.html'))).toBe(true);
  });
});

describe('a folder that may be replaced', () => {
  it('is missing, empty, or a site made here, never anything else', () => {
    expect(replaceable(site())).toBe(true);
    mkdirSync(site());
    expect(replaceable(site())).toBe(true);
    writeFileSync(join(site(), 'thesis.txt'), '');
    expect(replaceable(site())).toBe(false);
    writeFileSync(join(site(), stampName), '{}');
    expect(replaceable(site())).toBe(true);
  });
});
