import { basename } from 'node:path';
import { collectRecords, type Faults, fold, nearest, type Records } from '@papi/tables';
import { roleOf } from '../columns.js';
import { bytesOf } from '../read-bytes.js';
import { type CodebookRow, readRow } from './codebook-row.js';
import { messages } from './messages.js';

/** Which column is what, and what its codes mean. */
export interface Codebook {
  /** Base name. */
  readonly file: string;
  readonly rows: readonly CodebookRow[];
}

const columns = [
  'column',
  'item',
  'values',
  'missing',
  'lo',
  'hi',
  'direction',
  'statistic',
  'least',
  'name_vi',
  'name_en',
];

/**
 * Reads a codebook: `column,item,values,missing,lo,hi,direction,statistic,least,name_vi,name_en`, of which `column` and
 * `item` must be there. Whether its columns are in a file and its indicators in a year's list is judged later.
 *
 * @param indicators ids of any year's list
 * @returns undefined after a fault that leaves nothing to read
 */
export function readCodebook(path: string, indicators: ReadonlySet<string>, faults: Faults): Codebook | undefined {
  const file = basename(path);
  const bytes = bytesOf(path, faults, messages.noCodebook());
  const records = bytes && collectRecords(bytes, file, faults);
  const at = records && positions(records, faults);
  if (!records || !at) return undefined;
  const rows = records.rows.map((cells, i) => {
    const cell = (name: string) => (cells[at.get(name) ?? -1] ?? '').trim();
    return readRow(file, records.lines[i] as number, cell, indicators, faults);
  });
  return { file, rows: rows.filter(row => row !== undefined) };
}

/** Where each column of a codebook stands. */
function positions({ file, header }: Records, faults: Faults): ReadonlyMap<string, number> | undefined {
  const at = new Map<string, number>();
  for (const [i, text] of header.entries()) {
    const name = columns.find(column => fold(column) === fold(text));
    const place = { file, row: 1, column: text };
    if (name !== undefined && at.has(name)) faults.fault(place, messages.headerTwice());
    else if (name !== undefined) at.set(name, i);
    else if (text !== '' && roleOf(text) !== 'note') {
      faults.fault(place, messages.unknownCodebookColumn(text, [...columns, 'note'], nearest(text, columns)[0]));
    }
  }
  const lacking = ['column', 'item'].filter(name => !at.has(name));
  for (const name of lacking) faults.fault({ file, row: 1 }, messages.noCodebookColumn(name));
  return lacking.length > 0 ? undefined : at;
}
