import { type Cells, cellsIn } from './cells.js';
import { decode, type Encoding } from './decode.js';
import { type Delimiter, detectDelimiter } from './delimiter.js';
import type { Message } from './diagnostic.js';
import { Faults } from './faults.js';
import { recordsOf } from './lines.js';
import { messages } from './messages.js';

/** A delimited text as a person sees it in a spreadsheet. */
export interface Records {
  readonly file: string;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** Cells of the first row, trimmed. */
  readonly header: readonly string[];
  /** Number of the header's row in a spreadsheet. */
  readonly headerLine: number;
  /** Rows below the header that are not blank, each as long as the header; cells as they stand. */
  readonly rows: readonly (readonly string[])[];
  /**
   * For each of `rows`, its number in a spreadsheet: the first line is row 1, a blank line counts as a row,
   * a line break inside a quoted cell does not.
   */
  readonly lines: readonly number[];
}

/**
 * Reads delimited text (comma, semicolon or tab; UTF-8) into a header and rows.
 * Throws one InputError with every fault of form: encoding, quotes, rows with more or fewer cells than the header.
 * Blank cells beyond the header's end are dropped.
 *
 * @param file base name, for the faults
 * @example
 * readRecords(new TextEncoder().encode('tỉnh;1,1\nHà Nội;0,96\n'), 'a.csv')
 * // { header: ['tỉnh', '1,1'], rows: [['Hà Nội', '0,96']], lines: [2], delimiter: ';', … }
 */
export function readRecords(bytes: Uint8Array, file: string): Records {
  const faults = new Faults();
  const records = collectRecords(bytes, file, faults);
  faults.throwIfAny();
  return records as Records;
}

/** As `readRecords`, but adds the faults to a collector; undefined where there is nothing to read. */
export function collectRecords(bytes: Uint8Array, file: string, faults: Faults): Records | undefined {
  const decoded = decode(bytes, file, faults);
  if (!decoded) return undefined;
  const texts = recordsOf(decoded.text);
  const cells = cellsIn(decoded, texts, detectDelimiter(texts), file, faults);
  return cells && toRecords(cells, firstRow(cells.rows), faults);
}

/** Position of the first row that is not blank; -1 where all are. */
export function firstRow(rows: readonly (readonly string[])[]): number {
  return rows.findIndex(row => !isBlankRow(row));
}

/**
 * The rows below a header as records. Rows with more or fewer cells than it are faults, as is a header with nothing below.
 *
 * @param at position of the header; -1 where all rows are blank
 * @param leave whether a row below the header is left out, whatever its length
 * @returns undefined where there is nothing to read
 */
export function toRecords(
  { file, encoding, delimiter, rows: cells, ended }: Cells,
  at: number,
  faults: Faults,
  leave: (row: number) => boolean = () => false,
): Records | undefined {
  if (cells.every((row, i) => i <= at || isBlankRow(row))) {
    if (at < 0) faults.fault({ file }, messages.emptyFile());
    else faults.fault({ file, row: at + 1 }, messages.oneRow());
    return undefined;
  }
  const header = withoutBlankEnd(cells[at] ?? []).map(cell => cell.trim());
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  for (let i = at + 1; i < cells.length; i++) {
    let row: readonly string[] = cells[i] as string[];
    if (isBlankRow(row) || leave(i)) continue;
    row = trimmedTo(header.length, row);
    if (row.length !== header.length) {
      const cut = i === cells.length - 1 && !ended;
      faults.fault({ file, row: i + 1 }, raggedMessage(row.length, header.length, delimiter, cut));
      continue;
    }
    rows.push(row);
    lines.push(i + 1);
  }
  return { file, encoding, delimiter, header, headerLine: at + 1, rows, lines };
}

/**
 * The message for a row with fewer or more cells than the header.
 *
 * @param cut it is the file's last and has no line end
 */
export function raggedMessage(found: number, expected: number, delimiter: Delimiter, cut: boolean): Message {
  const likely = found > expected ? (delimiter === ',' ? 'decimal-comma' : undefined) : cut ? 'cut' : undefined;
  return messages.raggedRow(found, expected, likely);
}

/** Whether all cells are blank. */
export function isBlankRow(row: readonly string[]): boolean {
  return row.every(cell => cell.trim() === '');
}

/** The row without the blank cells at its end. */
export function withoutBlankEnd(row: readonly string[]): readonly string[] {
  return row.slice(0, row.findLastIndex(cell => cell.trim() !== '') + 1);
}

/** The row without the blank cells that stand beyond `length`; the row as it is where there are others. */
export function trimmedTo(length: number, row: readonly string[]): readonly string[] {
  return row.length > length && isBlankRow(row.slice(length)) ? row.slice(0, length) : row;
}
