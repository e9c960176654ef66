import { type ColumnTable, table } from 'arquero';
import { mean } from 'simple-statistics';
import { type Panel, panelOf } from './panel.js';
import type { PanelColumn } from './panel-column.js';

/**
 * The spread of the units' scores, one row a year and node: the plain mean (every unit counts once), the ends and the
 * quartiles by R type 7, over the `of` units with a score.
 *
 * @returns columns `year`, `node`, `of`, `mean`, `min`, `q1`, `median`, `q3`, `max`; no row where nothing is scored
 * @example distributions(scores).filter(d => d.node === 'total').get('median')
 */
export function distributions(scores: ColumnTable | Panel): ColumnTable {
  const { columns } = panelOf(scores);
  const each = (value: (column: PanelColumn) => number) => Float64Array.from(columns, value);
  return table({
    year: Int32Array.from(columns, column => column.year),
    node: columns.map(column => column.node),
    of: Int32Array.from(columns, column => column.of),
    mean: each(column => mean(column.sorted)),
    min: each(column => column.sorted[0]!),
    q1: each(column => column.quartiles.q1),
    median: each(column => column.quartiles.median),
    q3: each(column => column.quartiles.q3),
    max: each(column => column.sorted.at(-1)!),
  });
}
