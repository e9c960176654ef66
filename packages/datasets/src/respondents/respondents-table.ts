import { type ColumnTable, table } from 'arquero';
import type { RespondentBlock } from './types.js';

/** All rows of some blocks as one table. */
export function respondentsTable(
  blocks: Iterable<RespondentBlock>,
  names: readonly string[],
  rows: number,
): ColumnTable {
  const columns: Record<string, Float64Array | string[]> = {};
  let from = 0;
  for (const block of blocks) {
    for (const name of names) {
      const values = block.column(name);
      if (values instanceof Float64Array) {
        const column = (columns[name] ?? new Float64Array(rows)) as Float64Array;
        columns[name] = column;
        column.set(values, from);
      } else {
        const column = (columns[name] ?? new Array<string>(rows)) as string[];
        columns[name] = column;
        for (let row = 0; row < values.length; row++) column[from + row] = values[row] as string;
      }
    }
    from += block.rows;
  }
  return table(columns, [...names]);
}
