import type { Encoding } from '../decode.js';
import type { Delimiter } from '../delimiter.js';
import type { Faults } from '../faults.js';
import type { Decimal } from '../number.js';

/** How a column is read. */
export type ColumnKind = 'number' | 'text';

/** A column to read. */
export interface WantedColumn {
  /** The text of its header. Where several columns have it, the first is read. */
  readonly name: string;
  readonly kind: ColumnKind;
  /** Lowest and highest value expected; they decide between two readings of a number, they check nothing. */
  readonly lo?: number;
  readonly hi?: number;
}

/** Some rows of a file, as columns. It holds until the next block is asked for, which takes its place in memory. */
export interface ColumnBlock {
  readonly rows: number;
  /** The number of a row in a spreadsheet, where the header is row 1 (or below blank lines) and blank lines count. */
  line(row: number): number;
  /**
   * A wanted column, `rows` long. Numbers: NaN where there is none or the cell is at fault. Texts: trimmed, '' where there
   * is none; equal cells are the same string.
   *
   * @throws {RangeError} the column was not asked for
   */
  column(name: string): Float64Array | readonly string[];
}

/** A delimited text file whose columns can be read. */
export interface ColumnFile {
  /** Base name. */
  readonly file: string;
  /** Cells of the first row, trimmed. */
  readonly header: readonly string[];
  readonly delimiter: Delimiter;
  readonly encoding: Encoding;
  /** Size in bytes. */
  readonly bytes: number;
  /** Hash of the bytes, made when first asked for. */
  readonly sha256: string;
  /** The decimal sign; undefined before a block with decimals was read. */
  readonly decimal: Decimal | undefined;
  /**
   * Reads the file once, block by block, in the file's order; may be called again.
   * What is wrong with rows and cells goes to `faults` when the pass ends, row by row.
   *
   * @throws {RangeError} a wanted column is not in the header, or is wanted twice
   */
  blocks(wanted: readonly WantedColumn[], faults: Faults): Iterable<ColumnBlock>;
}
