import { type Methodology, nodeIn } from '@papi/methodology';
import { type ColumnTable, table } from 'arquero';
import { type Panel, panelOf } from './panel.js';
import { reachedShare } from './positions.js';
import { countBelow } from './ranks.js';

/**
 * What the units together have reached of each node's range, from its low end to its real ceiling.
 *
 * @returns columns `year`, `node`, `of` (units with a score), `below` (of them, under half of lo..ceiling), `share` (the
 *   share of lo..ceiling, 0-1, reached by the median of the units). A node the methodology does not have in that year has no row
 * @example reach(scores, methodology).filter(d => d.year === 2024).orderby('share')
 */
export function reach(scores: ColumnTable | Panel, methodology: Methodology): ColumnTable {
  const rows = panelOf(scores).columns.flatMap(column => {
    const node = nodeIn(methodology, column.node, column.year);
    if (!node) return [];
    const below = countBelow(column.sorted, (node.lo + node.ceiling) / 2);
    return [{ column, below, share: reachedShare(node, column.quartiles.median) }];
  });
  return table({
    year: Int32Array.from(rows, ({ column }) => column.year),
    node: rows.map(({ column }) => column.node),
    of: Int32Array.from(rows, ({ column }) => column.of),
    below: Int32Array.from(rows, ({ below }) => below),
    share: Float64Array.from(rows, ({ share }) => share),
  });
}
