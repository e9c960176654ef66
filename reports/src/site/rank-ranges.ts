import { levelIn, type Methodology } from '@papi/methodology';
import { type Panel, type RankSet, rankSets } from '@papi/scoring';
import type { RankRange } from '../texts/rank-range.js';

/** How many random draws the ranges rest on. */
export const RANK_DRAWS = 10_000;

/** The ranks that errors leave possible, looked up by year, unit and node. */
export interface RankRanges {
  /** Undefined where the score has no error, where no other unit has a score, and for sub-axes, whose ranges are not made. */
  readonly of: (year: number, unit: string, node: string) => RankRange | undefined;
  /** Whether some errors come with degrees of freedom. */
  readonly few: boolean;
}

/** Ranges of the ranks of the total and the axes at a level, each node's made when first asked for. */
export function rankRanges(data: Panel, methodology: Methodology, level: number): RankRanges {
  const made = new Map<string, ReadonlyMap<string, RankRange>>();
  const ranges = (year: number, node: string) => {
    const key = `${year}/${node}`;
    const known = made.get(key) ?? rangesIn(data, year, node, level);
    made.set(key, known);
    return known;
  };
  return {
    of: (year, unit, node) => {
      const asked = [...levelIn(methodology, 'total', year), ...levelIn(methodology, 'axis', year)];
      return asked.some(({ id }) => id === node) ? ranges(year, node).get(unit) : undefined;
    },
    few: data.columns.some(column => column.freedoms.some(df => Number.isFinite(df))),
  };
}

function rangesIn(data: Panel, year: number, node: string, level: number): ReadonlyMap<string, RankRange> {
  const { of, errors } = data.at(year, node);
  if (of < 2 || errors.every(Number.isNaN)) return new Map();
  const rows = rankSets(data, { year, nodes: [node], level, draws: RANK_DRAWS }).objects() as RankSet[];
  return new Map(
    rows
      .filter(({ unit }) => errors[data.indexOf(unit)]! > 0)
      .map(({ unit, rankLow, rankHigh }) => [unit, { low: rankLow, high: rankHigh, of, level }]),
  );
}
