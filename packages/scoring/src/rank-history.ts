import type { ColumnTable } from 'arquero';
import type { Group } from './words.js';

/** A unit's place in one year. */
export interface RankInYear {
  readonly year: number;
  readonly rank: number;
  readonly of: number;
  readonly percentile: number;
  readonly group: Group;
}

export interface RankHistory {
  /** Oldest first; a year without a score is left out. */
  readonly years: readonly RankInYear[];
  /** The years of the best and the worst rank; of equals the latest. */
  readonly best: RankInYear;
  readonly worst: RankInYear;
}

/**
 * A unit's ranks over the years in one node. Ranks may stand side by side across a break of the series; scores may not,
 * and are not here.
 *
 * @param standings a table of `standings`
 * @returns null where the unit was never ranked
 * @example rankHistory(standings(scores), '46', 'total')?.best // { year: 2021, rank: 1, … }
 */
export function rankHistory(standings: ColumnTable, unit: string, node: string): RankHistory | null {
  const units = standings.array('unit') as ArrayLike<string>;
  const nodes = standings.array('node') as ArrayLike<string>;
  const year = standings.array('year') as ArrayLike<number>;
  const rank = standings.array('rank') as ArrayLike<number>;
  const of = standings.array('of') as ArrayLike<number>;
  const percentile = standings.array('percentile') as ArrayLike<number>;
  const group = standings.array('group') as ArrayLike<Group>;

  const years: RankInYear[] = [];
  for (let i = 0; i < units.length; i++) {
    if (units[i] !== unit || nodes[i] !== node) continue;
    years.push({ year: year[i]!, rank: rank[i]!, of: of[i]!, percentile: percentile[i]!, group: group[i]! });
  }
  years.sort((a, b) => a.year - b.year);
  const [first] = years;
  if (!first) return null;
  const pick = (better: (a: number, b: number) => boolean) =>
    years.reduce((best, at) => (better(at.rank, best.rank) ? at : best), first);
  return { years, best: pick((a, b) => a <= b), worst: pick((a, b) => a >= b) };
}
