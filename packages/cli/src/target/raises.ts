import type { Dataset } from '@papi/datasets';
import { type Lang, nodeIn } from '@papi/methodology';
import type { Panel } from '@papi/scoring';
import { asWritten, decimal } from '@papi/tables';
import { InputMistake, UsageError } from '../exit.js';
import { nodesOf } from '../options.js';
import { targetUsage } from '../texts/target-usage.js';
import { pointsFrom } from './points.js';

/** Whose nodes are raised. */
export interface Raised {
  readonly unit: string;
  readonly name: string;
  readonly year: number;
}

/**
 * Points by node from `3.2=+0.2 8.1=0.3`, such as `whatIf` takes.
 *
 * @throws {UsageError} a text that is no raise, an unknown node, one named twice or together with one above it, or one that would
 *   leave its range
 * @throws {InputMistake} a node the unit has no score in
 */
export function raisesOf(
  dataset: Dataset,
  panel: Panel,
  { unit, name, year }: Raised,
  asked: readonly string[],
  lang: Lang,
): Readonly<Record<string, number>> {
  const { fault } = targetUsage[lang];
  const raise = new Map<string, number>();
  for (const text of asked) {
    const [, words, number] = /^(.+?)\s*=\s*(.+)$/.exec(text.trim()) ?? [];
    const points = number === undefined ? undefined : pointsFrom(number.trim());
    if (words === undefined || points === undefined) throw new UsageError(fault.raise(text));
    const [id = ''] = nodesOf(dataset, [words], [year], lang)!;
    if (raise.has(id)) throw new UsageError(fault.raisedTwice(id));
    const node = nodeIn(dataset.methodology, id, year)!;
    const score = panel.column(year, id)[panel.indexOf(unit)] ?? Number.NaN;
    if (Number.isNaN(score)) throw new InputMistake(fault.noScore(name, node.name[lang], year));
    const then = score + points;
    if (then < node.lo || then > node.hi) {
      throw new UsageError(
        fault.beyond(id, decimal(then, 4, lang), asWritten(node.lo, lang), asWritten(node.hi, lang)),
      );
    }
    raise.set(id, points);
  }
  for (const id of raise.keys()) {
    const above = raisedAbove(dataset, raise, id, year);
    if (above !== undefined) throw new UsageError(fault.oneBranch(id, above));
  }
  return Object.fromEntries(raise);
}

/** The node above one that is raised too. */
function raisedAbove(
  { methodology }: Dataset,
  raise: ReadonlyMap<string, number>,
  id: string,
  year: number,
): string | undefined {
  let at = nodeIn(methodology, id, year)?.parent ?? null;
  while (at !== null && !raise.has(at)) at = nodeIn(methodology, at, year)?.parent ?? null;
  return at ?? undefined;
}
