import { existsSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import type { Lang } from '@papi/methodology';
import { UsageError } from './exit.js';
import { texts } from './texts.js';

/**
 * Refuses to write a result over a file that it is made from, or inside a folder of such files.
 *
 * @param option that names the file written
 * @throws {UsageError} it names one of the inputs
 */
export function keepInputs(
  out: string | undefined,
  inputs: readonly (string | undefined)[],
  lang: Lang,
  option = '--out',
): void {
  if (out === undefined || !existsSync(out)) return;
  const target = realpathSync(out);
  for (const input of inputs) {
    if (input === undefined || !existsSync(input)) continue;
    const source = realpathSync(input);
    const inside = statSync(source).isDirectory() && target.startsWith(source + sep);
    if (target === source || inside) throw new UsageError(texts[lang].overInput(option, out));
  }
}
