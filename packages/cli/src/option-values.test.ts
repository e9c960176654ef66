import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Option } from 'commander';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { exit, UsageError } from './exit.js';
import { ListOption } from './list-option.js';
import { main } from './main.js';
import { programOf } from './program.js';

const folder = mkdtempSync(join(tmpdir(), 'papi-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = programOf('vi').commands.flatMap(command =>
  command.options.filter(option => !option.isBoolean()).map(option => ({ command: command.name(), option })),
);
const isOfSeveral = (option: Option) => option.variadic || option instanceof ListOption;
const named = (some: typeof options) =>
  some.map(({ command, option }) => [`papi ${command} --${option.name()}`, command, option] as const);
const valuesOf = ({ argChoices }: Option) =>
  argChoices ? ([argChoices[0]!, argChoices[1]!] as const) : (['1', '2'] as const);

/** What is said of a command that cannot be parsed. */
async function mistake(lang: 'vi' | 'en', ...args: string[]): Promise<string> {
  const parsed = programOf(lang).parseAsync(args, { from: 'user' });
  const error: unknown = await parsed.then(
    () => undefined,
    thrown => thrown,
  );
  if (!(error instanceof UsageError)) throw new Error('it was taken', { cause: error });
  return error.message;
}

/** The exit code of a command whose words nobody reads. */
async function exitOf(...args: string[]): Promise<number> {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    return await main(args);
  } finally {
    said.mockRestore();
  }
}

describe('an option of one value', () => {
  it.each(named(options.filter(({ option }) => !isOfSeveral(option))))(
    'is refused in both languages where it is given twice: %s',
    async (_, command, option) => {
      const [name, [a, b]] = [`--${option.name()}`, valuesOf(option)];
      expect(await mistake('vi', command, name, a, name, b)).toBe(
        `${name} chỉ nhận một giá trị nhưng được ghi hai lần: “${a}” và “${b}”.`,
      );
      expect(await mistake('en', command, `${name}=${b}`, name, b)).toBe(
        `${name} takes one value and was given two: “${b}” and “${b}”.`,
      );
    },
  );

  it('is exit 2, and nothing is written', async () => {
    const out = join(folder, 'rank.csv');
    expect(await exitOf('rank', '--year', '2023', '--year', '2022', '--out', out)).toBe(exit.wrongUsage);
    expect(existsSync(out)).toBe(false);
  });

  it('is the same option under its other name', async () => {
    const out = join(folder, 'target.csv');
    const args = ['target', '--province', '66', '--unit', '01', '--rank', '30', '--out', out];
    expect(await exitOf(...args)).toBe(exit.wrongUsage);
    expect(existsSync(out)).toBe(false);
  });
});

describe('an option of several values', () => {
  it.each(named(options.filter(({ option }) => isOfSeveral(option))))(
    'keeps all of them where it is given again: %s',
    async (_, command, option) => {
      const name = `--${option.name()}`;
      const program = programOf('vi').commands.find(each => each.name() === command)!;
      program.parseOptions([name, 'a', name, 'b', name, 'c']);
      expect(program.getOptionValue(option.attributeName())).toEqual(['a', 'b', 'c']);
    },
  );
});

describe('an option without its value', () => {
  it.each(named(options))('does not take the next option for it: %s', async (_, command, option) => {
    const name = `--${option.name()}`;
    expect(await mistake('vi', command, name, '--lang', 'vi')).toBe(`Tùy chọn ${name} cần một giá trị.`);
    expect(await mistake('en', command, name, '--lang=vi')).toBe(`The option ${name} needs a value.`);
  });
});
