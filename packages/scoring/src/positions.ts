import { type IndexNode, type Methodology, nodeIn } from '@papi/methodology';
import { type ColumnTable, table } from 'arquero';
import { type Panel, panelOf } from './panel.js';
import { scoreKeys } from './score-keys.js';

/**
 * How far every score has come on its own scale, and how far it could still go.
 *
 * @returns columns `year`, `unit`, `node`, `score`; the node's printed range `lo`, `hi` and real `ceiling` in that year;
 *   `reached`, the share of lo..ceiling below the score (0-1 inside that range); `headroom`, the points left to the real ceiling.
 *   By year, node, unit. A node the methodology does not have in that year has no row
 * @example positions(scores, methodology).filter(d => d.node === '3.2' && d.year === 2024)
 */
export function positions(scores: ColumnTable | Panel, methodology: Methodology): ColumnTable {
  const panel = panelOf(scores);
  const known = panel.columns.flatMap(column => {
    const node = nodeIn(methodology, column.node, column.year);
    return node ? [{ column, node }] : [];
  });
  const keys = scoreKeys(
    panel,
    known.map(({ column }) => column),
  );
  const ranges = known.flatMap(({ column, node }) => new Array<IndexNode>(column.of).fill(node));
  const each = (value: (range: IndexNode, score: number) => number) =>
    keys.score.map((score, row) => value(ranges[row]!, score));
  return table({
    ...keys,
    lo: each(({ lo }) => lo),
    hi: each(({ hi }) => hi),
    ceiling: each(({ ceiling }) => ceiling),
    reached: each(reachedShare),
    headroom: each(({ ceiling }, score) => ceiling - score),
  });
}

/** The share of what can really be reached that lies below a score: 0 at lo, 1 at the ceiling. */
export function reachedShare({ lo, ceiling }: Pick<IndexNode, 'lo' | 'ceiling'>, score: number): number {
  return (score - lo) / (ceiling - lo);
}
