import type { Faults, Records } from '@papi/tables';
import { isDenied } from './columns.js';
import { messages } from './messages.js';
import type { RowYears } from './years.js';

/**
 * The years of the rows that a column marks as made up; each file that has any is told. Nothing but a plain no leaves a
 * row unmarked: better a warning too many than made-up figures taken for real ones.
 */
export function madeUpYears(
  { file, header, headerLine, rows }: Records,
  column: number | undefined,
  years: RowYears,
  faults: Faults,
): readonly number[] {
  if (column === undefined) return [];
  const found = new Set<number>();
  for (const [at, row] of rows.entries()) {
    const year = years.of(at);
    if (year !== undefined && !isDenied(row[column] as string)) found.add(year);
  }
  if (found.size === 0) return [];
  const marked = [...found].sort((a, b) => a - b);
  faults.warn({ file, row: headerLine, column: header[column] as string }, messages.madeUp(marked));
  return marked;
}
