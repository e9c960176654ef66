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
 * Anything else is a fault that says how to save the file: UTF-16 (with a mark, or betrayed by its zero bytes),
 * a workbook, a code page of old. Where the offending bytes can be found, the fault names their line.
 *
 * @returns undefined after a fault
 */
export function decode(bytes: Uint8Array, file: string, faults: Faults): Decoded | undefined {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    faults.fault({ file }, messages.workbook());
    return undefined;
  }
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]) || bytes.subarray(0, 1000).includes(0)) {
    faults.fault({ file }, messages.utf16());
    return undefined;
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (!isUtf8(bytes)) {
    const before = text.slice(0, text.indexOf('\uFFFD'));
    faults.fault({ file, row: before.split(/\r\n|\r|\n/).length }, messages.notUtf8());
    return undefined;
  }
  return text.startsWith('\uFEFF') ? { text: text.slice(1), encoding: 'UTF-8 with BOM' } : { text, encoding: 'UTF-8' };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
