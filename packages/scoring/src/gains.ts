import type { ColumnTable } from 'arquero';
import { madeScore } from './made-score.js';
import { type Panel, panelOf } from './panel.js';
import type { PanelColumn } from './panel-column.js';
import { rankAmongOthers } from './ranks.js';
import { requireNodes, requireUnit, requireYears } from './requests.js';

/** What so many points would have done for a unit's rank, the other units held. */
export interface RankAfterGain {
  readonly year: number;
  readonly unit: string;
  readonly node: string;
  readonly gain: number;
  readonly score: number;
  readonly scoreAfter: number;
  readonly rank: number;
  readonly rankAfter: number;
  readonly of: number;
}

/**
 * The rank a unit would have had with so many more points of a node, the other units held.
 *
 * @param options year, unit, `node` (default `total`), `gain` in points of that node (below 0 is a loss)
 * @returns `rank` and `rankAfter` of `of`, `score` and `scoreAfter`; null where the unit has no score
 * @throws {RangeError} a year, unit or node without any scores
 * @example rankAfterGain(scores, { year: 2024, unit: '01', gain: 0.5 })
 */
export function rankAfterGain(
  scores: ColumnTable | Panel,
  options: { readonly year: number; readonly unit: string; readonly node?: string; readonly gain: number },
): RankAfterGain | null {
  const panel = panelOf(scores);
  const { year, unit, node = 'total', gain } = options;
  requireYears('rankAfterGain', panel, [year]);
  requireNodes('rankAfterGain', panel, [node]);
  const u = requireUnit('rankAfterGain', panel, unit);

  const column = panel.at(year, node);
  const score = column.scores[u]!;
  if (Number.isNaN(score)) return null;
  const rank = column.ranks[u]!;
  return {
    year,
    unit,
    node,
    gain,
    score,
    scoreAfter: gain === 0 ? score : madeScore(score + gain),
    rank,
    rankAfter: rank - placesWon(column, u, gain),
    of: column.of,
  };
}

/** What closing several gaps at once would have done. */
export interface GapsClosed extends RankAfterGain {
  /** The nodes whose gaps are closed and what each adds, in points of the whole. */
  readonly parts: readonly { readonly node: string; readonly leverage: number }[];
}

/**
 * The points and places a unit would have won by closing several of its gaps together, the other units held. The parts are
 * nodes of one level, so no point counts twice.
 *
 * @param weak a table of `weakSpots` for one year; with `nodes` also one of `unitGaps`
 * @param options `unit`; `nodes` to close, default all its weak spots; `node` whose rank is asked, default `total`
 * @returns null where the unit has no rank in that node or no such row
 * @throws {RangeError} the table holds several years or is empty, or as `rankAfterGain`
 * @example closeGaps(scores, weakSpots(scores, methodology, { year: 2024 }), { unit: '01', nodes: ['3.2', '8.1'] })
 */
export function closeGaps(
  scores: ColumnTable | Panel,
  weak: ColumnTable,
  options: { readonly unit: string; readonly nodes?: readonly string[]; readonly node?: string },
): GapsClosed | null {
  const { unit, nodes, node = 'total' } = options;
  const years = new Set(weak.array('year') as Iterable<number>);
  const [year] = years;
  if (year === undefined || years.size > 1) throw new RangeError(`closeGaps: one year is needed, found ${years.size}`);

  const units = weak.array('unit') as ArrayLike<string>;
  const ids = weak.array('node') as ArrayLike<string>;
  const leverage = weak.array('leverage') as ArrayLike<number>;
  const isWeak = nodes ? [] : (weak.array('weak') as ArrayLike<boolean>);
  const parts: { node: string; leverage: number }[] = [];
  for (let i = 0; i < ids.length; i++) {
    const asked = nodes ? nodes.includes(ids[i]!) : isWeak[i]!;
    if (units[i] === unit && asked && leverage[i]! > 0) parts.push({ node: ids[i]!, leverage: leverage[i]! });
  }
  const gain = parts.reduce((sum, part) => sum + part.leverage, 0);
  const after = rankAfterGain(scores, { year, unit, node, gain });
  return after && { ...after, parts };
}

/** Places a unit wins in a column by so many points, the others held; NaN where it has no rank. */
export function placesWon({ scores, sorted }: PanelColumn, unit: number, points: number): number {
  const score = scores[unit]!;
  if (Number.isNaN(score + points)) return Number.NaN;
  const after = points === 0 ? score : madeScore(score + points);
  return rankAmongOthers(score, sorted, score) - rankAmongOthers(after, sorted, score);
}
