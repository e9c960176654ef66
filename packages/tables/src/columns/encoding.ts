import { isAscii, isUtf8 } from 'node:buffer';
import {
  checkEncoding,
  type Encoding,
  encodingFrom,
  firstNotUtf8,
  foreignFile,
  isCutCharacter,
  rowAt,
} from '../decode.js';
import type { Faults } from '../faults.js';
import { messages } from '../messages.js';
import type { Chunks } from './chunks.js';

/**
 * The encoding of a file that is read in chunks, from its first byte to its last; the faults are those of `decode`.
 *
 * @returns undefined after a fault
 */
export function checkFileEncoding(chunks: Chunks, file: string, faults: Faults): Encoding | undefined {
  const start = chunks.bytes.subarray(0, chunks.end);
  if (chunks.last) return checkEncoding(start, file, faults);
  const encoding = encodingFrom(start);
  const foreign = foreignFile(start);
  const { nul, notUtf8, cut } = foreign ? clean : offencesOf(chunks);
  if (foreign) faults.fault({ file }, foreign);
  else if (nul >= 0) {
    faults.fault({ file, ...(notUtf8 < 0 && { row: rowOf(chunks, nul) }) }, messages.notText());
  } else if (notUtf8 >= 0) faults.fault({ file, row: rowOf(chunks, notUtf8) }, messages.notUtf8(cut));
  else return encoding;
  return undefined;
}

const clean = { nul: -1, notUtf8: -1, cut: false };

/** The places of the first NUL and of the first byte that is not UTF-8, −1 where there is none. */
function offencesOf(chunks: Chunks): typeof clean {
  const found = { ...clean };
  let ascii = true;
  for (let from = 0; ; ) {
    const bytes = chunks.bytes.subarray(0, chunks.end);
    const nul = found.nul < 0 ? bytes.indexOf(0) : -1;
    if (nul >= 0) found.nul = from + nul;
    // A character that the chunk's end cuts is read with the next.
    const whole = chunks.last ? bytes.length : beforeCutCharacter(bytes);
    if (found.notUtf8 < 0 && !isUtf8(bytes.subarray(0, whole))) {
      const bad = firstNotUtf8(bytes);
      found.notUtf8 = from + bad;
      ascii &&= isAscii(bytes.subarray(0, bad));
      found.cut = chunks.last && !ascii && isCutCharacter(bytes.subarray(bad));
    }
    ascii &&= isAscii(bytes.subarray(0, whole));
    if (chunks.last) return found;
    from += whole;
    chunks.next(whole);
  }
}

function beforeCutCharacter(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at >= bytes.length - 3; at--) {
    if (isCutCharacter(bytes.subarray(at))) return at;
  }
  return bytes.length;
}

/** The row of a byte in the file. */
function rowOf(chunks: Chunks, at: number): number {
  chunks.rewind(0);
  let row = 1;
  let left = at;
  while (left >= chunks.end && !chunks.last) {
    // The last byte is kept back: a carriage return counts with the line feed behind it.
    row += rowAt(chunks.bytes, chunks.end - 1) - 1;
    left -= chunks.end - 1;
    chunks.next(chunks.end - 1);
  }
  return row + rowAt(chunks.bytes, left) - 1;
}
