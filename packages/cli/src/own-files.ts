import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Lang } from '@papi/methodology';
import { InputMistake, UsageError } from './exit.js';
import { texts } from './texts.js';

/**
 * Refuses, before any work is done, a file that cannot be written where it is wanted, or would be written over what it is
 * made from.
 *
 * @param option that names the file
 * @throws {UsageError} it is one of the inputs, or lies in a folder of them
 * @throws {InputMistake} it is a folder, its own folder is not there, or the person may not write there
 */
export function requireOut(
  out: string | undefined,
  inputs: readonly (string | undefined)[],
  lang: Lang,
  option = '--out',
): void {
  if (out === undefined) return;
  keepInputs(out, inputs, lang, option);
  const code = obstacle(out);
  if (code !== undefined) throw new InputMistake(texts[lang].notWritten(out, code));
}

/**
 * Refuses to write a result over a file that it is made from, or inside a folder of such files.
 *
 * @param option that names the file written
 * @throws {UsageError} it names one of the inputs
 */
export function keepInputs(out: string, inputs: readonly (string | undefined)[], lang: Lang, option = '--out'): void {
  if (!existsSync(out)) return;
  const target = realpathSync(out);
  for (const input of inputs) {
    if (input === undefined || !existsSync(input)) continue;
    const source = realpathSync(input);
    const inside = statSync(source).isDirectory() && target.startsWith(source + sep);
    if (target === source || inside) throw new UsageError(texts[lang].overInput(option, out));
  }
}

/**
 * Refuses, before any work is done, a folder that cannot be made or replaced where it is wanted. Folders above it that are not there
 * will be made.
 *
 * @throws {InputMistake} a file stands there or above, or the person may not write there
 */
export function requireFolder(out: string, lang: Lang): void {
  if (existsSync(out) && !statSync(out).isDirectory()) throw new InputMistake(texts[lang].notAFolder(out));
  let above = dirname(resolve(out));
  while (!existsSync(above)) above = dirname(above);
  const code = obstacle(join(above, 'new'));
  if (code !== undefined) throw new InputMistake(texts[lang].notWritten(out, code));
}

/** The system's word for what keeps a file from being written; undefined where nothing is known to. */
function obstacle(out: string): string | undefined {
  try {
    const found = statSync(out, { throwIfNoEntry: false });
    if (found?.isDirectory()) return 'EISDIR';
    if (!found && !statSync(dirname(out)).isDirectory()) return 'ENOTDIR';
    accessSync(found ? out : dirname(out), constants.W_OK);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}
