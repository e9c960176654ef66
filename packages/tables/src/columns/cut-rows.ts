import type { Buffer } from 'node:buffer';
import { CR, isBlankRecord, LF, NINE, QUOTE, SPACE, ZERO } from './bytes.js';
import type { CellList } from './cell-list.js';

/** Bytes in which rows are looked for, and what was found there. */
export interface Cut {
  bytes: Buffer;
  /** Next byte to read: the beginning of a record. */
  at: number;
  /** Behind the last byte; a line feed stands there. */
  end: number;
  /** No bytes come after these. */
  last: boolean;
  readonly delimiter: number;
  /** What each byte is, as `kindsOf` has it. */
  readonly kinds: Uint8Array;
  /** What each cell of an ordinary row is: number column c as c + 1, text column c as −(c + 1), or one of the two below. */
  readonly plan: Int32Array;
  /** Rows found so far. */
  rows: number;
  /** Values of number columns, at column × stride + row. */
  readonly values: Float64Array;
  readonly stride: number;
  /** Cells that are still to be read. */
  readonly numbers: CellList;
  readonly texts: CellList;
}

/** In `plan`: a cell that nobody wants; a cell beyond the header, which must be empty. */
export const unread = 0;
export const beyond = -(1 << 30);

/** Why `cutRows` stopped: enough rows, no whole row left, or a row that is not ordinary. */
export type CutEnd = 'full' | 'used' | 'odd';

/**
 * Finds the cells of ordinary rows: as many as expected, not all blank, quotes only around whole cells and none inside.
 * Stops at the first row that is not so. This loop sees every byte of a file. It reads what most cells of a survey are,
 * a digit or nothing, and leaves all others to slower readers.
 *
 * @param most how many rows there may be then
 */
export function cutRows(cut: Cut, most: number): CutEnd {
  const { bytes, end, last, delimiter, kinds, plan, values, stride } = cut;
  const width = plan.length;
  const numbers = cut.numbers.cells;
  const texts = cut.texts.cells;
  const room = Math.min(numbers.length, texts.length) - 4 * width;
  let { at, rows } = cut;
  let numbersEnd = cut.numbers.end;
  let textsEnd = cut.texts.end;
  let ended: CutEnd = 'full';
  while (rows < most && numbersEnd <= room && textsEnd <= room) {
    const row = at;
    const numbersBefore = numbersEnd;
    const textsBefore = textsEnd;
    let cell = 0;
    let kind = between;
    while (kind === between && cell < width) {
      const column = plan[cell++] as number;
      const start = at;
      const c = bytes[at] as number;
      if (column > unread && c >= ZERO && c <= NINE && bytes[at + 1] === delimiter) {
        values[(column - 1) * stride + rows] = c - ZERO;
        at += 2;
        continue;
      }
      if (c === QUOTE) {
        let inside = bytes[++at];
        while (inside !== QUOTE && at < end) inside = bytes[++at];
        kind = at < end ? (kinds[bytes[++at] as number] as number) : stray;
      } else {
        kind = kinds[c] as number;
        while (kind === inCell) kind = kinds[bytes[++at] as number] as number;
      }
      if (column > unread) {
        if (at === start) values[(column - 1) * stride + rows] = Number.NaN;
        else {
          numbers[numbersEnd] = rows;
          numbers[numbersEnd + 1] = column - 1;
          numbers[numbersEnd + 2] = start;
          numbers[numbersEnd + 3] = at;
          numbersEnd += 4;
        }
      } else if (column === beyond) {
        if (at > start) kind = stray;
      } else if (column < unread) {
        texts[textsEnd] = rows;
        texts[textsEnd + 1] = -column - 1;
        texts[textsEnd + 2] = start;
        texts[textsEnd + 3] = at;
        textsEnd += 4;
      }
      at++;
    }
    // The line feed behind the last byte is no line end, and a carriage return may have its line feed in the next bytes.
    if (at > end && (!last || row >= end)) ended = 'used';
    else if (kind !== lineEnd || cell < width) ended = 'odd';
    else {
      const first = bytes[row] as number;
      const shown = first > SPACE && first < 0x80 && first !== delimiter && first !== QUOTE;
      if (!shown && isBlankRecord(bytes, row, at - 1, delimiter) !== false) ended = 'odd';
      else if (bytes[at - 1] === CR) {
        if (at === end && !last) ended = 'used';
        else if (bytes[at] === LF) at++;
      }
    }
    if (ended !== 'full') {
      at = row;
      numbersEnd = numbersBefore;
      textsEnd = textsBefore;
      break;
    }
    rows++;
  }
  cut.at = at;
  cut.rows = rows;
  cut.numbers.end = numbersEnd;
  cut.texts.end = textsEnd;
  return ended;
}

const inCell = 0;
const between = 1;
const lineEnd = 2;
const stray = 3;

/** What each byte is, outside of quotes: part of a cell, a delimiter, a line end, or a quote inside of a cell. */
export function kindsOf(delimiter: number): Uint8Array {
  const kinds = new Uint8Array(256);
  kinds[delimiter] = between;
  kinds[LF] = kinds[CR] = lineEnd;
  kinds[QUOTE] = stray;
  return kinds;
}
