import type { Methodology } from '@papi/methodology';
import { type Change, changes, type Panel } from '@papi/scoring';
import { escape as withValues } from 'arquero';
import type { JudgedBy } from '../types.js';

/**
 * How each node of a unit changed between two years, as `changes` judges it: by the test where standard errors are known, else by
 * the threshold rule. Only nodes that the panel has; none where a year has no scores, or the two are the same.
 */
export function movesOf(
  panel: Panel,
  methodology: Methodology,
  { unit, from, to, nodes }: { unit: string; from: number; to: number; nodes: readonly string[] },
): ReadonlyMap<string, Change> {
  const known = nodes.filter(node => panel.nodes.includes(node));
  if (known.length === 0 || from >= to || ![from, to].every(year => panel.years.includes(year))) return new Map();
  const own = changes(panel, methodology, { from, to, nodes: known }).filter(
    withValues((row: Change) => row.unit === unit),
  );
  return new Map((own.objects() as Change[]).map(row => [row.node, row]));
}

/** By which of its two rules the changes were judged; a change that does not compare is judged by none. */
export function judgedBy(moves: Iterable<Change>): JudgedBy {
  const judged = [...moves].filter(({ verdict }) => verdict !== 'not comparable');
  return { test: judged.some(({ p }) => !Number.isNaN(p)), threshold: judged.some(({ p }) => Number.isNaN(p)) };
}
