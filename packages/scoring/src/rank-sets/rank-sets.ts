import { type ColumnTable, table } from 'arquero';
import { type Panel, panelOf } from '../panel.js';
import type { PanelColumn } from '../panel-column.js';
import { requireNodes, requireYears } from '../requests.js';
import { scoreKeys } from '../score-keys.js';
import { type ConfidenceRanks, confidenceRanks, type RankSetOptions } from './confidence-ranks.js';

export interface RankSetsOptions extends RankSetOptions {
  readonly year: number;
  /** Which nodes; every node scored in the year by default. */
  readonly nodes?: readonly string[];
  /**
   * The covariance of two units' scores of a node. Default 0: units sampled apart, as provinces are.
   * Asked only for two different units that both have a standard error.
   */
  readonly covariance?: (node: string, unit: string, other: string) => number;
}

/** One row of `rankSets`. */
export interface RankSet {
  readonly year: number;
  readonly unit: string;
  readonly node: string;
  readonly score: number;
  readonly rank: number;
  readonly of: number;
  readonly rankLow: number;
  readonly rankHigh: number;
  readonly above: number;
  readonly below: number;
  readonly unlike: number;
}

/**
 * Ranks as ranges: which ranks the standard errors leave possible (see `confidenceRanks`).
 *
 * `rankLow` is the best possible rank, `rankHigh` the worst; `above` and `below` = units shown to lie above and below;
 * `unlike` = above + below, the units this one can be told apart from. A unit without a standard error has the range 1 to `of`;
 * where no unit of a node has one, all five are NaN.
 *
 * @returns columns `year`, `unit`, `node`, `score`, `rank`, `of`, `rankLow`, `rankHigh`, `above`, `below`, `unlike`, by
 *   node, then unit
 * @throws {RangeError} the year or a node has no scores
 * @example rankSets(scores, { year: 2024, nodes: ['total'] }).filter(d => d.unit === '66')
 */
export function rankSets(scores: ColumnTable | Panel, options: RankSetsOptions): ColumnTable {
  const panel = panelOf(scores);
  const { year, nodes } = options;
  requireYears('rankSets', panel, [year]);
  if (nodes) requireNodes('rankSets', panel, nodes);
  const columns = panel.columns.filter(c => c.year === year && (!nodes || nodes.includes(c.node)));
  const keys = scoreKeys(panel, columns);
  const rows = keys.unit.length;
  const unknown = () => new Float64Array(rows).fill(Number.NaN);
  const [rank, of, low, high] = [unknown(), unknown(), unknown(), unknown()];
  let row = 0;
  for (const column of columns) {
    const sets = setsOf(panel, column, options);
    column.scored.forEach((u, i) => {
      rank[row] = column.ranks[u]!;
      of[row] = column.of;
      if (sets) {
        low[row] = sets.low[i]!;
        high[row] = sets.high[i]!;
      }
      row++;
    });
  }
  const above = low.map(value => value - 1);
  const below = high.map((value, i) => of[i]! - value);
  return table({
    ...keys,
    rank,
    of,
    rankLow: low,
    rankHigh: high,
    above,
    below,
    unlike: above.map((value, i) => value + below[i]!),
  });
}

/** The sets of one column, in the order of its scored units; undefined where no unit has a standard error. */
export function setsOf(
  panel: Panel,
  { node, scored, scores, errors, freedoms }: PanelColumn,
  options: Omit<RankSetsOptions, 'year' | 'nodes'>,
): ConfidenceRanks | undefined {
  if (scored.every(u => Number.isNaN(errors[u]!))) return undefined;
  const size = scored.length;
  const covariance = new Float64Array(size * size);
  scored.forEach((u, i) => {
    scored.forEach((v, j) => {
      const own = errors[u]! * errors[v]!;
      if (i === j || Number.isNaN(own)) covariance[i * size + j] = own;
      else covariance[i * size + j] = options.covariance?.(node, panel.units[u]!, panel.units[v]!) ?? 0;
    });
  });
  return confidenceRanks(
    Float64Array.from(scored, u => scores[u]!),
    covariance,
    { ...options, df: scored.map(u => freedoms[u]!) },
  );
}
