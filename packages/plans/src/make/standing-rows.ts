import { type Group, groupOf, type Panel } from '@papi/scoring';
import type { Standpoint } from '../types.js';

/** Where one score stands among those of its node and year, as in `standings`. */
export interface NodeStanding {
  readonly score: number;
  readonly rank: number;
  /** Whether another unit has the same score. */
  readonly tied: boolean;
  readonly of: number;
  readonly group: Group;
}

/** Where a unit stood in a node of a year; undefined where it had no score. */
export type StandingRows = (year: number, node: string) => NodeStanding | undefined;

/** The standings of one unit, for looking up. */
export function standingRows(panel: Panel, unit: string): StandingRows {
  const u = panel.indexOf(unit);
  return (year, node) => {
    const { scores, ranks, sorted, of, quartiles } = panel.at(year, node);
    const score = scores[u] ?? Number.NaN;
    if (Number.isNaN(score)) return undefined;
    const tied = sorted.indexOf(score) !== sorted.lastIndexOf(score);
    return { score, rank: ranks[u]!, tied, of, group: groupOf(score, quartiles) };
  };
}

/** Where a unit stood in one node of a year; null where it had no score. */
export function standpoint(rows: StandingRows, year: number, node: string, units: number): Standpoint | null {
  const row = rows(year, node);
  return row ? { year, ...row, units } : null;
}
