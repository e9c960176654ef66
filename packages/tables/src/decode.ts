import { isUtf8 } from 'node:buffer';
import type { Faults } from './faults.js';
import { messages } from './messages.js';

/** How the text was stored. */
export type Encoding = 'UTF-8' | 'UTF-8 with BOM';

/** A file's text, without its byte order mark. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Bytes to text. The text must be UTF-8, with or without a byte order mark.
 * Anything else is a fault that says how to save the file: UTF-16 (with a mark, or betrayed by its NUL bytes),
 * a workbook, a code page of old, NUL bytes. Where the offending byte stands in a text, the fault names its line.
 *
 * @returns undefined after a fault
 */
export function decode(bytes: Uint8Array, file: string, faults: Faults): Decoded | undefined {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    faults.fault({ file }, messages.workbook());
    return undefined;
  }
  if (isUtf16(bytes)) {
    faults.fault({ file }, messages.utf16());
    return undefined;
  }
  const utf8 = isUtf8(bytes);
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    faults.fault({ file, ...(utf8 && { row: rowAt(bytes, nul) }) }, messages.notText());
    return undefined;
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (!utf8) {
    const before = Buffer.from(text.slice(0, text.indexOf('\uFFFD')));
    faults.fault({ file, row: rowAt(before, before.length) }, messages.notUtf8());
    return undefined;
  }
  return text.startsWith('\uFEFF') ? { text: text.slice(1), encoding: 'UTF-8 with BOM' } : { text, encoding: 'UTF-8' };
}

/**
 * Whether bytes look like UTF-16: a byte order mark; or, at their beginning, NULs at every other place alone and at most
 * of these, as the letters without marks and the digits of a Vietnamese text give them.
 */
function isUtf16(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  const start = bytes.subarray(0, 1000);
  const even = start.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  const odd = start.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  return Math.min(even, odd) === 0 && Math.max(even, odd) > start.length / 4;
}

/** The row of a byte in a text, as lines are counted: the first is row 1. */
function rowAt(bytes: Uint8Array, at: number): number {
  let row = 1;
  for (let i = 0; i < at; i++) {
    if (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) row++;
  }
  return row;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
