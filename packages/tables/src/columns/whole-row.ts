import type { Delimiter } from '../delimiter.js';
import type { Message } from '../diagnostic.js';
import { Faults } from '../faults.js';
import { split } from '../split.js';
import { afterLineEnd, recordEnd } from './bytes.js';
import type { Cut } from './cut-rows.js';

/** One record read by the general rules. */
export interface WholeRow {
  readonly cells: readonly string[];
  /** The first byte behind it. */
  readonly next: number;
  /** It is the file's last and has no line end. */
  readonly open: boolean;
}

/**
 * Reads the record at which `cutRows` stopped by the general rules.
 *
 * @returns undefined where its end is not among the bytes, or what is wrong with its quotes
 */
export function readWholeRow({ bytes, at, end, last }: Cut, delimiter: Delimiter): WholeRow | Message | undefined {
  const stop = recordEnd(bytes, at, end);
  if (!last && stop + 1 >= end) return undefined;
  const cells = cellsOf(bytes.toString('utf8', at, stop), delimiter);
  return Array.isArray(cells) ? { cells, next: afterLineEnd(bytes, stop), open: stop === end } : cells;
}

/** The cells of one record by the general rules, or what is wrong with its quotes. */
export function cellsOf(record: string, delimiter: Delimiter): string[] | Message {
  const faults = new Faults();
  const cells = split([record], delimiter, '', faults)?.[0];
  if (cells) return cells;
  const { severity: _, file: __, row: ___, ...message } = faults.diagnostics[0] as (typeof faults.diagnostics)[number];
  return message;
}
