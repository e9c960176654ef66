import { createHash } from 'node:crypto';
import type { Words } from '@papi/methodology';
import type { Field } from './column.js';

/** A file of the site that is no page, made when first asked for. */
export interface Download {
  /** From the root of the site. */
  readonly path: string;
  readonly format: 'CSV' | 'JSON';
  /** Text of a link to it. */
  readonly title: Words;
  /** What one row is. */
  readonly about: Words;
  readonly fields: readonly Field[];
  /** Columns that together name a row. */
  readonly key: readonly string[];
  readonly text: () => string;
  readonly bytes: () => number;
  /** Checksum, in hexadecimal. */
  readonly sha256: () => string;
}

/** A download from its description and the function that writes it. */
export function download(about: Omit<Download, 'text' | 'bytes' | 'sha256'>, write: () => string): Download {
  const text = once(write);
  return {
    ...about,
    text,
    bytes: once(() => Buffer.byteLength(text(), 'utf8')),
    sha256: once(() => createHash('sha256').update(text(), 'utf8').digest('hex')),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
