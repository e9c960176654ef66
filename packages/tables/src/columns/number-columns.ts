import { Buffer } from 'node:buffer';
import type { DecimalEvidence } from '../decimal.js';
import type { Decimal } from '../number.js';
import { COMMA, NONE, POINT, QUOTE } from './bytes.js';
import type { CellList } from './cell-list.js';
import type { WantedColumn } from './column-file.js';
import { type BadCell, OddNumbers } from './odd-numbers.js';
import { type PlainNumbers, readPlainNumbers } from './plain-numbers.js';

/** The number columns of a pass: plain numbers are read from the bytes, all other cells by the general rules. */
export class NumberColumns {
  readonly #columns: readonly WantedColumn[];
  readonly #delimiter: number;
  readonly #odd: OddNumbers;
  readonly #stride: number;
  readonly #values: Float64Array;
  #decimal: Decimal | undefined;
  #task: PlainNumbers;

  /** @param capacity most rows of a block */
  constructor(
    columns: readonly WantedColumn[],
    delimiter: number,
    isMissing: (cell: string) => boolean,
    capacity: number,
  ) {
    this.#columns = columns;
    this.#delimiter = delimiter;
    this.#odd = new OddNumbers(columns, isMissing);
    // Columns do not begin at multiples of a large power of two, which caches serve badly.
    this.#stride = capacity + 8;
    this.#values = new Float64Array(columns.length * this.#stride);
    this.#task = this.begin();
  }

  /** Begins a block, in the place of the one before. */
  begin(): PlainNumbers {
    // Between commas no plain number has a decimal comma.
    const comma = this.#delimiter === COMMA ? NONE : COMMA;
    this.#task = {
      values: this.#values,
      stride: this.#stride,
      point: this.#decimal === ',' ? comma : POINT,
      undecided: this.#decimal === undefined,
      other: this.#decimal === undefined ? comma : NONE,
      ...{ points: 0, others: 0 },
    };
    return this.#task;
  }

  /** Reads cells into the block, and empties the list. */
  read(bytes: Buffer, list: CellList): void {
    readPlainNumbers(bytes, list, this.#task);
    const { cells, end } = list;
    for (let i = 0; i < end; i += 4) {
      const start = cells[i + 2] as number;
      const quote = bytes[start] === QUOTE ? 1 : 0;
      this.#readOdd(bytes, start + quote, (cells[i + 3] as number) - quote, cells[i + 1] as number, cells[i] as number);
    }
    list.end = 0;
  }

  /** Reads one cell of a row that was read as a whole. */
  readText(cell: string, column: number, row: number): void {
    const bytes = Buffer.from(cell);
    this.#readOdd(bytes, 0, bytes.length, column, row);
  }

  #readOdd(bytes: Buffer, start: number, end: number, column: number, row: number): void {
    this.#values[column * this.#stride + row] = this.#odd.read(bytes, start, end, column, row);
  }

  /** What the block says of the decimal sign, and whether it holds plain numbers with a comma. */
  evidence(): DecimalEvidence & { readonly commas: boolean } {
    const { points, others } = this.#task;
    return { ...this.#odd.takeEvidence({ point: points, comma: others }), commas: others > 0 };
  }

  /** Reads further cells with this sign; `afresh` forgets those that were read without knowing it. */
  settle(decimal: Decimal, afresh: boolean): void {
    this.#decimal = decimal;
    this.#odd.settle(decimal, afresh);
  }

  /** Hands over the bad cells of the block, row by row. */
  takeBad(): BadCell[] {
    return this.#odd.takeBad();
  }

  /** The header of a column. */
  name(column: number): string {
    return this.#columns[column]?.name as string;
  }

  /** The block's values of a column. */
  values(column: number, rows: number): Float64Array {
    return this.#values.subarray(column * this.#stride, column * this.#stride + rows);
  }
}
