import type { Row } from '@papi/tables';

/**
 * Columns of points and places that are put together from scores and ranks: sums, differences, medians. Binary arithmetic
 * leaves noise in them, such as 0.30000000000000004, from the thirteenth decimal on, so programs get them to the twelfth: parts
 * that add up still do.
 *
 * All other columns keep every digit. A score, a value of an indicator and its error stand as in the file they were read from;
 * what is estimated from answers (a score of `papi score` with its error, interval and difference, every figure of `papi
 * estimate`), a p-value, and a share (`relative`, `percentile`, `unusual`, `share`, and the ends of its interval) have no last
 * decimal: they are what the computation gives.
 */
const made: ReadonlySet<string> = new Set([
  ...['points', 'perYear', 'delta', 'change', 'margin', 'gain'],
  ...['benchmark', 'gap', 'leverage', 'cap'],
  ...['scoreThen', 'scoreWanted', 'target'],
  ...['places', 'own', 'field', 'entry'],
]);

/** Rows for programs: the same, without the noise of binary arithmetic in points and places. */
export function withMadeNumbers(rows: readonly Row[], columns: readonly string[]): readonly Row[] {
  const some = columns.filter(name => made.has(name));
  if (some.length === 0) return rows;
  return rows.map(row => {
    const numbers = some.flatMap(name => {
      const value = row[name];
      return typeof value === 'number' ? [[name, Number(value.toFixed(12))] as const] : [];
    });
    return { ...row, ...Object.fromEntries(numbers) };
  });
}
