import { closeSync, openSync, writeSync } from 'node:fs';

const COMMA = 44;
const SIZE = 1 << 20;
/** No row is longer than this: some 170 cells of up to 12 bytes. */
const ROW = 1 << 13;

/** Writes rows of bytes to a file through one buffer, so that memory does not grow with the file. */
export function rowWriter(path) {
  const file = openSync(path, 'w');
  const buffer = Buffer.allocUnsafe(SIZE);
  let at = 0;
  const flush = () => {
    for (let from = 0; from < at; ) from += writeSync(file, buffer, from, at - from);
    at = 0;
  };
  return {
    /** Bytes as they are. */
    put(bytes) {
      for (let i = 0; i < bytes.length; i++) buffer[at++] = bytes[i];
    },
    /** A comma, then bytes. */
    cell(bytes) {
      buffer[at++] = COMMA;
      for (let i = 0; i < bytes.length; i++) buffer[at++] = bytes[i];
    },
    endRow() {
      buffer[at++] = 10;
      if (at > SIZE - ROW) flush();
    },
    close() {
      flush();
      closeSync(file);
    },
  };
}
