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
    .map(node => ({ node, moves: oneYearMoves(panel, methodology, node) }))
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

/**
 * How unusual a rank move is: the share (0-1) of all one-year moves inside a series of this node that are at least as
 * large, up or down. NaN where none was seen.
 *
 * @example shareOfMovesAtLeast(scores, methodology, { node: '1', move: 5 }) // 0.73: nearly three moves in four are as large
 */
export function shareOfMovesAtLeast(
  scores: ColumnTable | Panel,
  methodology: Methodology,
  { node, move }: { readonly node: string; readonly move: number },
): number {
  return shareAtLeast(oneYearMoves(panelOf(scores), methodology, node), move);
}

/** The share of sizes, ascending, that are at least as large as a move up or down; NaN of none. */
export function shareAtLeast(sizes: readonly number[], move: number): number {
  return 1 - countBelow(sizes, Math.abs(move)) / sizes.length;
}

/** The moves of every node, kept with the panel and the methodology they come from. */
const kept = new WeakMap<Panel, WeakMap<Methodology, Map<string, readonly number[]>>>();

/** The sizes of the one-year rank moves of a node inside its series, ascending. */
export function oneYearMoves(panel: Panel, methodology: Methodology, node: string): readonly number[] {
  const ofPanel = kept.get(panel) ?? new WeakMap<Methodology, Map<string, readonly number[]>>();
  const byNode = ofPanel.get(methodology) ?? new Map<string, readonly number[]>();
  kept.set(panel, ofPanel.set(methodology, byNode));
  const moves = byNode.get(node) ?? everyMove(panel, methodology, node);
  byNode.set(node, moves);
  return moves;
}

function everyMove(panel: Panel, methodology: Methodology, node: string): readonly number[] {
  const units = panel.units.length;
  const moves = new Float64Array(panel.years.length * units).fill(Number.NaN);
  panel.years.forEach((year, y) => {
    if (!comparable(methodology, node, year - 1, year)) return;
    const before = panel.at(year - 1, node).ranks;
    const after = panel.at(year, node).ranks;
    for (let u = 0; u < units; u++) moves[y * units + u] = Math.abs(before[u]! - after[u]!);
  });
  return sortedKnown(moves);
}
