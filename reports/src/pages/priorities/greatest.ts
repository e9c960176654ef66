/**
 * The rows of which something counts most, the greatest first: so many, and those that tie with the last of them, unless the
 * ties would make them more than twice as many.
 *
 * @example greatest([1, 3, 2, 2], n => n, 2) // [3, 2, 2]
 */
export function greatest<Row>(rows: readonly Row[], count: (row: Row) => number, many: number): readonly Row[] {
  const sorted = [...rows].sort((a, b) => count(b) - count(a));
  const last = sorted[many - 1];
  if (last === undefined) return sorted;
  const tied = sorted.filter((row, i) => i < many || count(row) === count(last));
  return tied.length > 2 * many ? sorted.slice(0, many) : tied;
}
