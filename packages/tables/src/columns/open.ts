import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { Encoding } from '../decode.js';
import type { Delimiter } from '../delimiter.js';
import type { Faults } from '../faults.js';
import type { Decimal } from '../number.js';
import { Chunks, chunkBytes } from './chunks.js';
import type { ColumnBlock, ColumnFile, WantedColumn } from './column-file.js';
import { checkFileEncoding } from './encoding.js';
import { type Opening, readOpening } from './opening.js';
import { Pass } from './pass.js';

/** How a file's columns are read. */
export interface ColumnOptions {
  /**
   * Which cells mean that there is no value: `isBlankOrNA` by default. Asked with the cell's trimmed text; in number
   * columns only where it is no number.
   */
  isMissing?(cell: string): boolean;
  /** Bytes read at a time: 1 MiB by default; 1,000 at least, so that UTF-16 can be told. */
  readonly chunk?: number;
}

/** Whether a cell is blank or holds the word for "missing" that R (`NA`) or SAS and Stata (`.`) write. */
export function isBlankOrNA(cell: string): boolean {
  return cell === '' || cell === 'NA' || cell === '.';
}

/**
 * Opens a delimited text (comma, semicolon or tab; UTF-8) of any size, to read some of its columns as numbers or texts.
 *
 * The bytes are read in chunks and turned into columns without a string a row, in a small part of the time a general
 * reader needs; values and faults are those of `collectRecords` and `parseNumbers`. The decimal sign is decided by the
 * first block that shows one, of a MiB where rows are not very short. Memory does not grow with the rows.
 *
 * @returns undefined after a fault that leaves nothing to read: encoding, no row below the header, quotes in the header
 * @throws the system's error where the file cannot be read
 * @example
 * const file = openColumns('wave.csv', faults);
 * for (const block of file?.blocks([{ name: 'q1', kind: 'number' }, { name: 'village', kind: 'text' }], faults) ?? []) {
 *   const answers = block.column('q1'); // Float64Array, NaN where there is no answer
 * }
 * faults.throwIfAny();
 */
export function openColumns(path: string, faults: Faults, options: ColumnOptions = {}): ColumnFile | undefined {
  const { chunk = chunkBytes, isMissing = isBlankOrNA } = options;
  const file = basename(path);
  const chunks = new Chunks(path, 0, chunk);
  try {
    const encoding = checkFileEncoding(chunks, file, faults);
    if (encoding === undefined) return undefined;
    chunks.rewind(0);
    const opening = readOpening(chunks, encoding === 'UTF-8 with BOM' ? 3 : 0, longestRow(chunk) / 16);
    if ('message' in opening) {
      faults.fault({ file, ...(opening.row !== undefined && { row: opening.row }) }, opening.message);
      return undefined;
    }
    return new OpenFile(path, file, chunks.size, encoding, opening, { chunk, isMissing }, chunks.bytes);
  } finally {
    chunks.close();
  }
}

/** Bytes of the longest row that is read: a longer one has a quote that is never closed, and would fill the memory. */
function longestRow(chunk: number): number {
  return 64 * Math.max(chunk, 2 ** 14);
}

class OpenFile implements ColumnFile {
  decimal: Decimal | undefined;
  readonly header: readonly string[];
  readonly delimiter: Delimiter;
  readonly #opening: Opening;
  readonly #path: string;
  readonly #chunk: number;
  /** For the next pass; passes at the same time have their own. */
  #buffer: Buffer | undefined;
  readonly #isMissing: (cell: string) => boolean;
  #sha256: string | undefined;

  constructor(
    path: string,
    readonly file: string,
    readonly bytes: number,
    readonly encoding: Encoding,
    opening: Opening,
    { chunk, isMissing }: Required<ColumnOptions>,
    buffer: Buffer,
  ) {
    this.header = opening.header;
    this.delimiter = opening.delimiter;
    this.#opening = opening;
    this.#path = path;
    this.#chunk = chunk;
    this.#keep(buffer);
    this.#isMissing = isMissing;
  }

  blocks(wanted: readonly WantedColumn[], faults: Faults): Iterable<ColumnBlock> {
    const { file } = this;
    return this.#blocks(new Pass({ file, opening: this.#opening, wanted, isMissing: this.#isMissing }), faults);
  }

  *#blocks(pass: Pass, faults: Faults): Generator<ColumnBlock> {
    const chunks = new Chunks(this.#path, this.#opening.body, this.#buffer ?? this.#chunk);
    this.#buffer = undefined;
    try {
      for (const block of pass.blocks(chunks, longestRow(this.#chunk))) {
        this.decimal = pass.decimal;
        yield block;
      }
    } finally {
      chunks.close();
      this.#keep(chunks.bytes);
      pass.tell(faults);
    }
  }

  /** A buffer that a long row has made larger is let go. */
  #keep(buffer: Buffer): void {
    if (buffer.length <= this.#chunk + 1) this.#buffer = buffer;
  }

  get sha256(): string {
    this.#sha256 ??= hashOf(this.#path);
    return this.#sha256;
  }
}

function hashOf(path: string): string {
  const hash = createHash('sha256');
  const bytes = Buffer.allocUnsafe(1 << 20);
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) hash.update(bytes.subarray(0, read));
    return hash.digest('hex');
  } finally {
    closeSync(file);
  }
}
