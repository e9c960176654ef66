import type { ColumnTable } from 'arquero';

/** What a cell of an output may hold. NaN, null and undefined are all "no value"; a list is a list of words. */
export type Cell = string | number | boolean | readonly string[] | null | undefined;

/** An output row: column name to cell. */
export type Row = Readonly<Record<string, Cell>>;

/** Rows as arrays under named columns, in the order they are printed. */
export interface Grid {
  readonly names: readonly string[];
  readonly length: number;
  cell(column: number, row: number): Cell;
}

/**
 * A table (filtered and ordered as it stands) or plain rows, ready to print.
 * The columns are those named; without names all of them, those of plain rows in the order in which they first occur.
 */
export function grid(source: ColumnTable | readonly Row[], columns?: readonly string[]): Grid {
  if (isRows(source)) {
    const names = columns ?? [...new Set(source.flatMap(row => Object.keys(row)))];
    return { names, length: source.length, cell: (column, row) => source[row]?.[names[column] as string] };
  }
  const names = columns ?? source.columnNames();
  const values = names.map(name => source.column(name));
  const rows = source.indices();
  return { names, length: rows.length, cell: (column, row) => values[column]?.at(rows[row] as number) as Cell };
}

function isRows(source: ColumnTable | readonly Row[]): source is readonly Row[] {
  return Array.isArray(source);
}
