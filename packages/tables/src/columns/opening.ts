import { type Delimiter, detectDelimiter, sampledRows } from '../delimiter.js';
import type { Message } from '../diagnostic.js';
import { recordsOf } from '../lines.js';
import { messages } from '../messages.js';
import { isBlankRow, trimmedTo, withoutBlankEnd } from '../records.js';
import { afterLineEnd, recordEnd } from './bytes.js';
import type { Chunks } from './chunks.js';
import { cellsOf } from './whole-row.js';

/** What the first rows of a file tell of all. */
export interface Opening {
  readonly delimiter: Delimiter;
  /** Cells of the first row that is not blank, trimmed. */
  readonly header: readonly string[];
  /** Cells of the first row below that has as many as the header: more where blank ones stand beyond it. */
  readonly width: number;
  /** The header's record, and the first byte behind it. */
  readonly record: number;
  readonly body: number;
}

/** What is wrong with a file, and in which row. */
export interface OpeningFault {
  readonly message: Message;
  readonly row?: number;
}

/**
 * Reads a file's header and tells its delimiter, by as many of its first records as the general reader looks at.
 *
 * @param chunks at the file's beginning
 * @param start bytes of the byte order mark
 * @param most bytes to look at
 */
export function readOpening(chunks: Chunks, start: number, most: number): Opening | OpeningFault {
  for (let length = 1 << 16; ; length *= 2) {
    while (chunks.end < length && !chunks.last) chunks.next(0);
    const whole = chunks.last && chunks.end <= length;
    const records = recordsOf(chunks.bytes.toString('utf8', start, Math.min(chunks.end, length)));
    // The last record may go on behind what was read.
    if (!whole && length < most) records.pop();
    const opening = openingOf(records, chunks, start);
    const enough = opening && records.filter(record => record.trim() !== '').length >= sampledRows;
    if (enough || whole || length >= most) return opening ?? oneRowOf(records);
  }
}

/** Undefined where the records hold no row below a header. */
function openingOf(records: readonly string[], chunks: Chunks, start: number): Opening | OpeningFault | undefined {
  const delimiter = detectDelimiter(records);
  let header: readonly string[] | undefined;
  let row = 0;
  for (const [i, record] of records.entries()) {
    const cells = cellsOf(record, delimiter);
    if (!Array.isArray(cells)) {
      if (!header) return { message: cells, row: i + 1 };
    } else if (isBlankRow(cells)) continue;
    else if (!header) {
      header = withoutBlankEnd(cells).map(cell => cell.trim());
      row = i + 1;
      continue;
    }
    const width = Array.isArray(cells) && trimmedTo(header.length, cells).length === header.length ? cells.length : 0;
    return {
      ...{ delimiter, header, record: row },
      width: Math.max(width, header.length),
      body: behind(chunks, start, row),
    };
  }
  return undefined;
}

/** The first byte behind some records. */
function behind(chunks: Chunks, start: number, records: number): number {
  let at = start;
  for (let i = 0; i < records; i++) at = afterLineEnd(chunks.bytes, recordEnd(chunks.bytes, at, chunks.end));
  return at;
}

function oneRowOf(records: readonly string[]): OpeningFault {
  const delimiter = detectDelimiter(records);
  const row = records.findIndex(record => !isBlankRow(cellsOf(record, delimiter) as string[]));
  return row < 0 ? { message: messages.emptyFile() } : { message: messages.oneRow(), row: row + 1 };
}
