import { comparable, type Methodology } from '@papi/methodology';
import { type ColumnTable, table } from 'arquero';
import { quantileSorted } from 'simple-statistics';
import { type Panel, panelOf } from './panel.js';
import { countBelow, sortedKnown } from './ranks.js';

/**
 * How much ranks move in a year, by nature: the places (without sign) between successive years of one series, over
 * all units scored in both and all such years of the panel. Quantiles by R type 7.
 *
 * @returns columns `node`, `moves` (how many were seen), `median`, `p75`, `p90`, `max`, in places; a node that never
 *   has two successive years in one series has no row
 * @example rankMoves(scores, methodology).filter(d => d.node === '1')
 */
export function rankMoves(scores: ColumnTable | Panel, methodology: Methodology): ColumnTable {
  const panel = panelOf(scores);
  const seen = panel.nodes
    .map(node => ({ node, moves: movesOver(panel, methodology, node, 1) }))
    .filter(({ moves }) => moves.length > 0);
  const quantile = (p: number) => Float64Array.from(seen, ({ moves }) => quantileSorted(moves, p));
  return table({
    node: seen.map(({ node }) => node),
    moves: Int32Array.from(seen, ({ moves }) => moves.length),
    median: quantile(0.5),
    p75: quantile(0.75),
    p90: quantile(0.9),
    max: quantile(1),
  });
}

/** Fewer moves than these say nothing of how usual one is. */
const leastMoves = 30;

/**
 * How unusual a rank move over so many years is: the share (0-1) of all moves of this node over as many years, inside a series,
 * that are at least as large, up or down. Ranks move further in three years than in one, so a move is held against its like. NaN
 * where fewer than 30 were seen.
 *
 * @param options `years` from the one rank to the other, 1 by default
 * @example shareOfMovesAtLeast(scores, methodology, { node: '1', move: 5 }) // 0.73: nearly three moves in four are as large
 */
export function shareOfMovesAtLeast(
  scores: ColumnTable | Panel,
  methodology: Methodology,
  { node, move, years = 1 }: { readonly node: string; readonly move: number; readonly years?: number },
): number {
  return shareAtLeast(movesOver(panelOf(scores), methodology, node, years), move);
}

/** The share of sizes, ascending, that are at least as large as a move up or down; NaN of fewer than 30. */
export function shareAtLeast(sizes: readonly number[], move: number): number {
  if (sizes.length < leastMoves) return Number.NaN;
  return 1 - countBelow(sizes, Math.abs(move)) / sizes.length;
}

/** The moves of every node over every span, kept with the panel and the methodology they come from. */
const kept = new WeakMap<Panel, WeakMap<Methodology, Map<string, readonly number[]>>>();

/** The sizes of the rank moves of a node over so many years, both inside one series, ascending. */
export function movesOver(panel: Panel, methodology: Methodology, node: string, years: number): readonly number[] {
  const ofPanel = kept.get(panel) ?? new WeakMap<Methodology, Map<string, readonly number[]>>();
  const found = ofPanel.get(methodology) ?? new Map<string, readonly number[]>();
  kept.set(panel, ofPanel.set(methodology, found));
  const key = `${years}/${node}`;
  const moves = found.get(key) ?? everyMove(panel, methodology, node, years);
  found.set(key, moves);
  return moves;
}

function everyMove(panel: Panel, methodology: Methodology, node: string, years: number): readonly number[] {
  const units = panel.units.length;
  const moves = new Float64Array(panel.years.length * units).fill(Number.NaN);
  panel.years.forEach((year, y) => {
    if (!panel.years.includes(year - years) || !comparable(methodology, node, year - years, year)) return;
    const before = panel.at(year - years, node).ranks;
    const after = panel.at(year, node).ranks;
    for (let u = 0; u < units; u++) moves[y * units + u] = Math.abs(before[u]! - after[u]!);
  });
  return sortedKnown(moves);
}
