import {
  ambiguityMessage,
  type Decimal,
  decimalsOf,
  type Faults,
  numberMessage,
  parseNumbers,
  type Records,
} from '@papi/tables';
import { isWithheld } from './columns.js';
import { messages } from './messages.js';

/** A column that should hold numbers, with the range that tells two readings of a number apart. */
export interface Numeric {
  readonly column: number;
  readonly lo?: number;
  readonly hi?: number;
}

/** The numbers of a file, read in one convention. */
export interface NumericCells {
  /** Null where no number has decimals. */
  readonly decimal: Decimal | null;
  /** The values of a column, row by row; NaN where there is none or the cell is at fault. */
  readonly values: (column: number) => Float64Array;
  /** How many decimals the column prints at most, in all rows or in some. */
  readonly decimals: (column: number, at?: readonly number[]) => number;
}

/** Reads the numeric columns of a file; a cell that is no number is a fault, numbers that read in two ways a warning. */
export function readNumeric(records: Records, columns: readonly Numeric[], faults: Faults): NumericCells {
  const { file, header, rows, lines } = records;
  const cells = columns.map(({ column, ...range }) => ({ cells: cellsIn(rows, column), ...range }));
  const { decimal, ambiguous, values, bad } = parseNumbers(cells, isWithheld);
  const sign = decimal ?? '.';
  for (const { column: c, row, cell } of bad) {
    const place = { file, row: lines[row] as number, column: header[columns[c]?.column as number] as string };
    const isShare = cell.includes('%') && columns[c]?.hi !== undefined;
    faults.fault(place, isShare ? messages.shareForScore(cell) : numberMessage(cell, sign));
  }
  if (ambiguous !== undefined) faults.warn({ file }, ambiguityMessage(ambiguous, sign));
  const position = new Map(columns.map(({ column }, c) => [column, c]));
  return {
    decimal: decimal ?? null,
    values: column => values[position.get(column) as number] as Float64Array,
    decimals: (column, at) => {
      const printed =
        at?.map(row => rows[row]?.[column] as string) ?? cells[position.get(column) as number]?.cells ?? [];
      return printed.reduce((most, cell) => Math.max(most, decimalsOf(cell, sign)), 0);
    },
  };
}

function cellsIn(rows: Records['rows'], column: number): readonly string[] {
  const cells: string[] = [];
  for (let row = 0; row < rows.length; row++) cells.push(rows[row]?.[column] as string);
  return cells;
}
