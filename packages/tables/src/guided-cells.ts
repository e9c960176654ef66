import { type Cells, cellsIn } from './cells.js';
import { type Delimiter, delimiters, detectDelimiter, sampledRows } from './delimiter.js';
import { decodeKnown } from './encodings/decode-known.js';
import type { Knows } from './encodings/evidence.js';
import { Faults } from './faults.js';
import { recordsOf } from './lines.js';
import { messages } from './messages.js';
import { split } from './split.js';

/** What a reader knows of the tables it looks for. */
export interface Guide {
  /** Tells words of the table; it decides between encodings. */
  readonly knows: Knows;
  /** How many cells of a header these rows show, the first of a text; 0 where there is no header in them. */
  readonly headerCells: (rows: Iterable<readonly string[]>) => number;
}

/** No spreadsheet holds more than 32,767 characters in a cell; some notes of programs may. */
const longest = 1_000_000;

/**
 * Reads delimited text as spreadsheets save it in any language of theirs, for a reader that knows its tables: UTF-16 and
 * old encodings too (see `decodeKnown`); the delimiter is the one that shows most of a header, wherever it stands, or the
 * one that a first line `sep=;` names, which a spreadsheet does not count as a row.
 *
 * @returns undefined after a fault: encoding, quotes, a cell of more than a million characters
 * @example
 * collectCells(bytes, 'scores.txt', faults, { knows, headerCells })
 * // { encoding: 'UTF-16LE', delimiter: '\t', rows: [['Bảng 1. Kết quả', ''], ['Tỉnh', '1,1'], …], … }
 */
export function collectCells(bytes: Uint8Array, file: string, faults: Faults, guide: Guide): Cells | undefined {
  const decoded = decodeKnown(bytes, file, faults, guide.knows);
  if (!decoded) return undefined;
  const all = recordsOf(decoded.text);
  const named = namedDelimiter(all[0] ?? '');
  const records = named ? all.slice(1) : all;
  const delimiter = named ?? bestDelimiter(records, guide) ?? detectDelimiter(records);
  const long = records.findIndex(record => record.length > longest);
  const cells = cellsIn(decoded, records, delimiter, file, faults);
  if (!cells || long < 0) return cells;
  const lengths = cells.rows.flatMap((row, i) => row.map(cell => ({ row: i + 1, length: cell.length })));
  const tooLong = lengths.find(({ length }) => length > longest);
  if (!tooLong) return cells;
  faults.fault({ file, row: tooLong.row }, messages.longCell(tooLong.length, longest));
  return undefined;
}

/** The delimiter of a first line `sep=;`, as Excel understands it. */
function namedDelimiter(record: string): Delimiter | undefined {
  const [, named] = /^\s*"?sep=([,;\t])"?[\s;,]*$/i.exec(record) ?? [];
  return delimiters.find(delimiter => delimiter === named);
}

function bestDelimiter(records: readonly string[], { headerCells }: Guide): Delimiter | undefined {
  const sample = records.filter(record => record.length <= longest).slice(0, sampledRows);
  let best: Delimiter | undefined;
  let most = 0;
  for (const delimiter of delimiters) {
    if (!sample.some(record => record.includes(delimiter))) continue;
    const shown = headerCells(rowsOf(sample, delimiter));
    if (shown > most) {
      most = shown;
      best = delimiter;
    }
  }
  return best;
}

/** The cells of records, split as they are asked for, since a header mostly stands in the first; up to one at fault. */
function* rowsOf(records: readonly string[], delimiter: Delimiter): Generator<readonly string[]> {
  for (const record of records) {
    const [row] = split([record], delimiter, '', new Faults()) ?? [];
    if (!row) return;
    yield row;
  }
}
