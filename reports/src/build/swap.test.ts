import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceable, stampName, swapIn } from './swap.js';

/** The id of a process that has ended. */
const ended = spawnSync(process.execPath, ['-e', '']).pid;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string) => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, stampName), text);
};
const fill = (text: string) => async (fresh: string) => writeFileSync(join(fresh, stampName), text);
const published = () => readFileSync(join(folder, 'site', stampName), 'utf8');

describe('replaceable', () => {
  it('lets a missing, an empty and an own folder be replaced, and nothing else', () => {
    mkdirSync(join(folder, 'empty'));
    put('own', '{}');
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other', 'letter.txt'), '');
    const names = ['missing', 'empty', 'own', 'other', 'other/letter.txt'];
    expect(names.map(name => replaceable(join(folder, name)))).toEqual([true, true, true, false, false]);
  });
});

describe('swapIn', () => {
  it('puts the new folder in the place of the old one and leaves nothing beside it', async () => {
    put('site', 'old');
    await swapIn(join(folder, 'site'), fill('new'));
    expect(published()).toBe('new');
    expect(readdirSync(folder)).toEqual(['site']);
  });

  it('leaves the published folder as it was when the filling fails', async () => {
    put('site', 'old');
    await expect(swapIn(join(folder, 'site'), () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
    expect(published()).toBe('old');
    expect(readdirSync(folder)).toEqual(['site']);
  });

  it('clears away what builds that were killed left, and not what a running one is filling', async () => {
    put('site', 'old');
    put(`.site.new-${ended}`, 'half');
    put(`.site.old-${ended}`, 'older');
    put(`.site.new-${process.ppid}`, 'running');
    put(`.other.new-${ended}`, 'of another folder');
    await swapIn(join(folder, 'site'), fill('new'));
    expect(readdirSync(folder)).toEqual([`.other.new-${ended}`, `.site.new-${process.ppid}`, 'site']);
  });

  it('puts back a site that a killed build had set aside, before it starts', async () => {
    put(`.site.old-${ended}`, 'old');
    await expect(swapIn(join(folder, 'site'), () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
    expect(published()).toBe('old');
    expect(existsSync(join(folder, `.site.old-${ended}`))).toBe(false);
  });
});
