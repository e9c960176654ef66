import { CsvError, parse } from 'csv-parse/sync';
import type { Delimiter } from './delimiter.js';
import type { Faults } from './faults.js';
import { hasQuote } from './lines.js';
import { messages } from './messages.js';

/**
 * Records to cells by RFC 4180; a blank record gives one empty cell.
 *
 * A record without a double quote is split at every delimiter, one whose quotes all stand around whole cells, or doubled
 * within them, at its quotes first: both give the same cells as csv-parse and save most of its time (it goes byte by
 * byte). Any other record, and so every one at fault, is left to csv-parse, all in one call.
 *
 * @param records as `recordsOf` gives them
 * @returns undefined after a fault
 */
export function split(records: readonly string[], delimiter: Delimiter, file: string, faults: Faults) {
  const cells = records.map(record => (hasQuote(record) ? splitQuoted(record, delimiter) : record.split(delimiter)));
  const left = records.filter((_, i) => cells[i] === undefined);
  const parsed = left.length === 0 ? [] : parseQuoted(left, delimiter);
  if (parsed instanceof CsvError) {
    const at = typeof parsed.records === 'number' ? records.indexOf(left[parsed.records] as string) : -1;
    const open = parsed.code === 'CSV_QUOTE_NOT_CLOSED';
    faults.fault({ file, ...(at >= 0 && { row: at + 1 }) }, open ? messages.openQuote() : messages.strayQuote());
    return undefined;
  }
  let next = 0;
  return cells.map(row => row ?? (parsed[next++] as string[]));
}

/** The cells of a record whose quotes all stand around whole cells, doubled within; undefined for any other record. */
function splitQuoted(record: string, delimiter: Delimiter): string[] | undefined {
  // Outside, inside, outside … of quotes; with a delimiter at both ends, every part outside begins and ends with one,
  // or is empty: between the two quotes that stand for one.
  const parts = `${delimiter}${record}${delimiter}`.split('"');
  if (parts.length % 2 === 0) return undefined;
  const cells: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as string;
    if (i % 2 === 1) cells.push(part);
    else if (part === '') cells.push(`${cells.pop()}"${parts[++i]}`);
    else if (!part.startsWith(delimiter) || !part.endsWith(delimiter)) return undefined;
    else if (part !== delimiter) cells.push(...part.slice(1, -1).split(delimiter));
  }
  return cells;
}

/** The cells of records that stand on their own: one record of cells for each. */
function parseQuoted(records: readonly string[], delimiter: Delimiter): string[][] | CsvError {
  try {
    const record_delimiter = ['\r\n', '\n', '\r'];
    return parse(records.join('\n'), { delimiter, record_delimiter, relax_column_count: true, max_record_size: 0 });
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}
