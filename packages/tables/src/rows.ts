import type { ColumnTable } from 'arquero';

/** What a cell of an output may hold. NaN, null and undefined are all "no value"; a list is a list of words. */
export type Cell = string | number | boolean | readonly string[] | null | undefined;

/** An output row: column name to cell. */
export type Row = Readonly<Record<string, Cell>>;

/** Named columns of equal length, in the order they are printed. */
export interface Columns {
  readonly names: readonly string[];
  readonly length: number;
  readonly cells: readonly ArrayLike<Cell>[];
}

/**
 * A table (filtered and ordered as it stands) or plain rows, ready to print.
 * The columns are those asked for; otherwise all of them, those of plain rows in the order in which they first occur.
 */
export function columnsOf(source: ColumnTable | readonly Row[], wanted?: readonly string[]): Columns {
  if (isRows(source)) {
    const names = wanted ?? [...new Set(source.flatMap(row => Object.keys(row)))];
    return { names, length: source.length, cells: names.map(name => source.map(row => row[name])) };
  }
  const names = wanted ?? source.columnNames();
  return { names, length: source.numRows(), cells: names.map(name => source.array(name) as ArrayLike<Cell>) };
}

function isRows(source: ColumnTable | readonly Row[]): source is readonly Row[] {
  return Array.isArray(source);
}

/** A function that remembers its answers for texts: in a table the same few texts stand over and over. */
export function remembered(print: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return text => {
    let printed = known.get(text);
    if (printed === undefined) {
      printed = print(text);
      known.set(text, printed);
    }
    return printed;
  };
}
