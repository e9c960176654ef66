import { CsvError, parse } from 'csv-parse/sync';
import type { Delimiter } from './delimiter.js';
import type { Faults } from './faults.js';
import { hasQuote } from './lines.js';
import { messages } from './messages.js';

/**
 * Records to cells by RFC 4180; a blank record gives one empty cell.
 *
 * A record without a double quote is split at every delimiter, which gives the same cells as csv-parse and saves most of
 * its time (it goes byte by byte). Records with quotes are left to csv-parse, all in one call.
 *
 * @param records as `recordsOf` gives them
 * @returns undefined after a fault
 */
export function split(records: readonly string[], delimiter: Delimiter, file: string, faults: Faults) {
  const quoted = records.filter(hasQuote);
  const parsed = quoted.length === 0 ? [] : parseQuoted(quoted, delimiter);
  if (parsed instanceof CsvError) {
    const at = typeof parsed.records === 'number' ? records.indexOf(quoted[parsed.records] as string) : -1;
    const open = parsed.code === 'CSV_QUOTE_NOT_CLOSED';
    faults.fault({ file, ...(at >= 0 && { row: at + 1 }) }, open ? messages.openQuote() : messages.strayQuote());
    return undefined;
  }
  let next = 0;
  return records.map(record => (hasQuote(record) ? (parsed[next++] as string[]) : record.split(delimiter)));
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
