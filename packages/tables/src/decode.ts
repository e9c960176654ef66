import { isAscii, isUtf8 } from 'node:buffer';
import type { Message } from './diagnostic.js';
import type { CodePage } from './encodings/code-pages.js';
import type { Evidence } from './encodings/evidence.js';
import { type Utf16, utf16Order } from './encodings/utf16.js';
import type { Faults } from './faults.js';
import { messages } from './messages.js';

type Unicode = 'UTF-8' | 'UTF-8 with BOM' | Utf16;

/** How the text was stored. `TCVN3 in …`: typed in the old fonts, saved as Unicode. */
export type Encoding = Unicode | CodePage | `TCVN3 in ${Unicode}`;

/** A file's text, without its byte order mark. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** What an encoding that is not Unicode was told by. */
  readonly evidence?: Evidence;
}

/**
 * Bytes to text. The text must be UTF-8, with or without a byte order mark.
 * Anything else is a fault that says how to save the file: UTF-16 (with a mark, or betrayed by its NUL bytes),
 * a workbook, a code page of old, NUL bytes. Where the offending byte stands in a text, the fault names its line.
 *
 * @returns undefined after a fault
 */
export function decode(bytes: Uint8Array, file: string, faults: Faults): Decoded | undefined {
  const encoding = checkEncoding(bytes, file, faults);
  if (encoding === undefined) return undefined;
  const text = textOf(bytes);
  return { text: encoding === 'UTF-8 with BOM' ? text.slice(1) : text, encoding };
}

/** The encoding of a whole file's bytes. As `decode`, without the text. */
export function checkEncoding(bytes: Uint8Array, file: string, faults: Faults): Encoding | undefined {
  const foreign = foreignFile(bytes);
  const nul = bytes.indexOf(0);
  const utf8 = isUtf8(bytes);
  if (foreign) faults.fault({ file }, foreign);
  else if (nul >= 0) faults.fault({ file, ...(utf8 && { row: rowAt(bytes, nul) }) }, messages.notText());
  else if (!utf8) {
    const at = firstNotUtf8(bytes);
    // Without other marks it may as well be a code page of old.
    const cut = isCutCharacter(bytes.subarray(at)) && !isAscii(bytes.subarray(0, at));
    faults.fault({ file, row: rowAt(bytes, at) }, messages.notUtf8(cut));
  } else return encodingFrom(bytes);
  return undefined;
}

/** What a text's first bytes say of how it was stored, given that all are UTF-8. */
export function encodingFrom(start: Uint8Array): Encoding {
  return startsWith(start, [0xef, 0xbb, 0xbf]) ? 'UTF-8 with BOM' : 'UTF-8';
}

/** The message for a file whose first bytes, at least 1,000 where there are as many, are those of a workbook or of UTF-16. */
export function foreignFile(start: Uint8Array): Message | undefined {
  if (isZipOrWorkbook(start)) return messages.workbook();
  return utf16Order(start) ? messages.utf16() : undefined;
}

/** Whether a file is a workbook, new or old, or a zip file. */
export function isZipOrWorkbook(start: Uint8Array): boolean {
  return startsWith(start, [0x50, 0x4b, 0x03, 0x04]) || startsWith(start, [0xd0, 0xcf, 0x11, 0xe0]);
}

/** The place of the first byte that is not UTF-8, in bytes that hold one. */
export function firstNotUtf8(bytes: Uint8Array): number {
  const text = textOf(bytes);
  return Buffer.byteLength(text.slice(0, text.indexOf('\uFFFD')));
}

/** Whether the last bytes of a text are the beginning of a character whose other bytes are not there. */
export function isCutCharacter(bytes: Uint8Array): boolean {
  const [lead = 0, ...others] = bytes.subarray(0, 4);
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  return bytes.length < length && others.every(byte => byte >= 0x80 && byte < 0xc0);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/** The row of a byte in a text, as lines are counted: the first is row 1. */
export function rowAt(bytes: Uint8Array, at: number): number {
  let row = 1;
  for (let i = 0; i < at; i++) {
    if (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) row++;
  }
  return row;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
