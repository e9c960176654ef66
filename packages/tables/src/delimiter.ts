import { hasQuote } from './lines.js';

/** What stands between two cells. */
export type Delimiter = ',' | ';' | '\t';

/** Those that are looked for. */
// A tab or a semicolon seldom stands in a header for another reason; a comma may be a decimal comma (`1,1` is a node).
export const delimiters: readonly Delimiter[] = ['\t', ';', ','];

/** Rows that are looked at, blank ones left out. */
export const sampledRows = 50;

/**
 * The delimiter of a text, told by its content: of tab, semicolon and comma the first that splits the header row
 * and splits at least half of the first 50 rows into as many cells as the header; where none does so, the one that
 * does it for most rows; the comma where nothing splits the header (a file of one column).
 * Delimiters inside double quotes do not count, so decimal commas do not mislead.
 *
 * @param records as `recordsOf` gives them
 */
export function detectDelimiter(records: readonly string[]): Delimiter {
  const sample = records.filter(record => record.trim() !== '').slice(0, sampledRows);
  const header = unquoted(sample[0] ?? '');
  const splitting = delimiters.filter(delimiter => header.includes(delimiter));
  if (splitting.length < 2) return splitting[0] ?? ',';
  const bare = sample.map(unquoted);
  let best: Delimiter = ',';
  let bestShare = 0;
  for (const delimiter of splitting) {
    const length = header.split(delimiter).length;
    const share = bare.filter(record => record.split(delimiter).length === length).length / bare.length;
    if (share >= 0.5 && bare.length > 1) return delimiter;
    if (share > bestShare) {
      best = delimiter;
      bestShare = share;
    }
  }
  return best;
}

/** A record without its quoted cells. */
function unquoted(record: string): string {
  return hasQuote(record) ? record.replace(/"[^"]*"?/g, '') : record;
}
