import { detectDecimal, type NumberColumn } from './decimal.js';
import { type Decimal, parseNumber } from './number.js';

/** Columns of numbers read in one convention. */
export interface Numbers {
  /** The decimal sign they were read with; undefined where no cell holds a point or a comma. */
  readonly decimal: Decimal | undefined;
  /** A cell that reads in two ways, where nothing decided between them. */
  readonly ambiguous: string | undefined;
  /** For each column its values; NaN where the cell is missing or no number. */
  readonly values: readonly Float64Array[];
  /** The cells that are neither missing nor a number, by column and position. */
  readonly bad: readonly { readonly column: number; readonly row: number; readonly cell: string }[];
}

/**
 * Reads all numeric columns of a file in one convention, decided by all their cells together (see `detectDecimal`).
 *
 * @param isMissing which cells mean that there is no value; by default blank ones
 * @example
 * parseNumbers([{ cells: ['1.234,5', ''] }, { cells: ['0,96', 'x'] }])
 * // { decimal: ',', values: [[1234.5, NaN], [0.96, NaN]], bad: [{ column: 1, row: 1, cell: 'x' }], … }
 */
export function parseNumbers(columns: readonly NumberColumn[], isMissing = isBlank): Numbers {
  return plainNumbers(columns, isMissing) ?? anyNumbers(columns, isMissing);
}

const plain = /^-?\d+(?:\.\d+)?$/;

/**
 * Reads columns in one pass where no cell can be read otherwise: only digits and decimal points, and at least one point
 * that no one could take for a sign of thousands. Undefined for any other file. Nearly every file is like this.
 */
function plainNumbers(columns: readonly NumberColumn[], isMissing: (cell: string) => boolean): Numbers | undefined {
  const values: Float64Array[] = [];
  for (const { cells } of columns) {
    const read = plainValues(cells, isMissing);
    if (!read) return undefined;
    values.push(read);
  }
  const sure = columns.some(({ cells }) =>
    cells.some(cell => plain.test(cell) && cell.includes('.') && cell.at(-4) !== '.'),
  );
  return sure ? { decimal: '.', ambiguous: undefined, values, bad: [] } : undefined;
}

/** The cells as numbers; undefined where one is neither missing nor of digits and a point alone. */
function plainValues(cells: readonly string[], isMissing: (cell: string) => boolean): Float64Array | undefined {
  const values = new Float64Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] as string;
    if (plain.test(cell)) values[row] = Number(cell);
    else if (isMissing(cell)) values[row] = Number.NaN;
    else return undefined;
  }
  return values;
}

function anyNumbers(columns: readonly NumberColumn[], isMissing: (cell: string) => boolean): Numbers {
  const { decimal, ambiguous } = detectDecimal(columns);
  const bad: { column: number; row: number; cell: string }[] = [];
  const values = columns.map(({ cells }, column) => {
    const read = new Float64Array(cells.length).fill(Number.NaN);
    for (const [row, cell] of cells.entries()) {
      if (isMissing(cell)) continue;
      const value = parseNumber(cell, decimal ?? '.');
      if (value === undefined) bad.push({ column, row, cell });
      else read[row] = value;
    }
    return read;
  });
  return { decimal, ambiguous, values, bad };
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}
