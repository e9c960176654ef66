import { Buffer } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { LF } from './bytes.js';

/** Bytes read at a time: what is read of them stays in the processor's cache, and memory is used again, which is quicker. */
export const chunkBytes = 2 ** 20;

/**
 * A file's bytes, one chunk at a time in one buffer. What a chunk leaves over, the beginning of a row, goes before the
 * next. A line feed stands behind the last byte.
 */
export class Chunks {
  bytes: Buffer;
  /** Behind the last byte read. */
  end = 0;
  /** The file's end was reached. */
  last = false;
  /** The file's size when it was opened. */
  readonly size: number;
  readonly #file: number;
  #position = 0;

  /**
   * @param from the first byte to read
   * @param buffer bytes to read at a time, or a buffer that has served before
   */
  constructor(path: string, from: number, buffer: number | Buffer) {
    this.#file = openSync(path, 'r');
    this.size = fstatSync(this.#file).size;
    // One byte more than there is to read shows the end in the first reading, one more is for the line feed.
    this.bytes = typeof buffer === 'number' ? Buffer.allocUnsafeSlow(Math.min(buffer, this.size + 1) + 1) : buffer;
    this.rewind(from);
  }

  /** Reads again from this byte of the file on. */
  rewind(from: number): void {
    this.#position = from;
    this.end = 0;
    this.last = false;
    this.#fill();
  }

  /** Drops the bytes before `used` and reads on behind the others; where these fill the buffer, into one of twice its size. */
  next(used: number): void {
    if (used === 0 && this.end === this.bytes.length - 1) {
      const wider = Buffer.allocUnsafeSlow(2 * this.bytes.length);
      this.bytes.copy(wider, 0, 0, this.end);
      this.bytes = wider;
    } else this.bytes.copyWithin(0, used, this.end);
    this.end -= used;
    this.#fill();
  }

  #fill(): void {
    const room = this.bytes.length - 1;
    while (this.end < room && !this.last) {
      const read = readSync(this.#file, this.bytes, this.end, room - this.end, this.#position);
      this.last = read === 0;
      this.end += read;
      this.#position += read;
    }
    this.bytes[this.end] = LF;
  }

  close(): void {
    closeSync(this.#file);
  }
}
