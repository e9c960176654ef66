import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { exit, InputMistake, UsageError } from './exit.js';
import { main } from './main.js';
import { keepInputs, requireFolder, requireOut } from './own-files.js';

const folder = mkdtempSync(join(tmpdir(), 'papi-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...names: string[]) => join(folder, ...names);
mkdirSync(at('data'));
for (const name of ['a.csv', 'data/b.csv']) writeFileSync(at(name), 'x');

/** Commands that write a file, with what they cannot do without. */
const commands = {
  check: [at('a.csv')],
  rank: [],
  change: [],
  weak: [],
  target: ['--province', '66', '--rank', '3'],
  whatif: ['--province', '66', '--raise', '1.1=0.1'],
  plan: ['--province', '66', '--target', '30'],
  progress: [at('a.csv')],
  estimate: [at('a.csv'), '--mean', 'x'],
  score: [at('a.csv')],
};

describe('a result', () => {
  it.each(Object.entries(commands))(
    'of papi %s is refused in one line where it cannot be written',
    async (name, args) => {
      const before = readdirSync(folder, { recursive: true });
      for (const out of [at('none', 'x.csv'), at('a.csv', 'x.csv')]) {
        const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
        const code = await main([name, ...args, '--out', out]);
        const lines = said.mock.calls.map(([text]) => text);
        said.mockRestore();
        expect([code, lines]).toEqual([exit.faultyInput, [`Không ghi được vào ${out}: không có thư mục ấy.\n`]]);
      }
      expect(readdirSync(folder, { recursive: true })).toEqual(before);
    },
  );

  it('is refused in the place of a folder, and over what it is made from', () => {
    expect(() => requireOut(at('data'), [], 'en')).toThrow(
      new InputMistake(`${at('data')} could not be written: it is a folder; name a file.`),
    );
    expect(() => requireOut(at('a.csv'), [undefined, at('a.csv')], 'en')).toThrow(UsageError);
    expect(() => keepInputs(at('data', 'b.csv'), [at('data')], 'en', '--chart')).toThrow(
      /^--chart .* would write over/,
    );
  });

  it('may be new, or replace a file that is nothing of its own', () => {
    expect(() => requireOut(at('new.csv'), [at('a.csv')], 'en')).not.toThrow();
    expect(() => requireOut(at('a.csv'), [at('data')], 'en')).not.toThrow();
    expect(() => requireOut(undefined, [at('a.csv')], 'en')).not.toThrow();
  });

  it('leaves no chart behind where it cannot be written itself', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const args = ['--province', '66', '--explain', '--chart', at('change.svg'), '--out', at('none', 'x.txt')];
    expect(await main(['change', ...args])).toBe(exit.faultyInput);
    said.mockRestore();
    expect(existsSync(at('change.svg'))).toBe(false);
  });
});

describe('a folder of results', () => {
  it('may be new, with those above it, or be there', () => {
    for (const out of [at('new'), at('new', 'below', 'it'), at('data')])
      expect(() => requireFolder(out, 'en')).not.toThrow();
  });

  it('is refused where a file stands there, or above', () => {
    expect(() => requireFolder(at('a.csv'), 'vi')).toThrow(
      new InputMistake(`${at('a.csv')} là một tệp; hãy ghi tên một thư mục.`),
    );
    expect(() => requireFolder(at('a.csv', 'new'), 'en')).toThrow(/there is no such folder/);
  });
});
