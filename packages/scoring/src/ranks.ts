/** How many values of an ascending list are strictly above `value`. */
export function countAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
}

/** How many values of an ascending list are strictly below `value`. */
export function countBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Rank of every value among those present: 1 + the number strictly higher, before any rounding, so ties share the
 * best rank. NaN (absent) gets NaN.
 *
 * @param values one value a unit, NaN where absent
 * @param sorted the values present, ascending
 */
export function ranksOf(values: Float64Array, sorted: readonly number[]): Float64Array {
  const ranks = new Float64Array(values.length);
  for (let u = 0; u < values.length; u++) {
    const value = values[u]!;
    ranks[u] = Number.isNaN(value) ? Number.NaN : 1 + countAbove(sorted, value);
  }
  return ranks;
}

/**
 * Share (0-1) of the other values that are strictly lower, ties counting half. NaN where there is no other value.
 *
 * @param rank of the value among all
 * @param sorted all values, ascending
 */
export function percentileOf(rank: number, sorted: readonly number[]): number {
  const others = sorted.length - 1;
  if (others < 1) return Number.NaN;
  // The ranked value is the last of its equals in ascending order, and so many values stand before it.
  const before = sorted.length - rank;
  let tied = 0;
  while (tied < before && sorted[before - tied - 1] === sorted[before]) tied++;
  return (before - tied / 2) / others;
}

/** The values that are not NaN, ascending. */
export function sortedKnown(values: Float64Array): number[] {
  const ordered = values.slice().sort();
  const known: number[] = [];
  for (let i = 0; i < ordered.length; i++) {
    const value = ordered[i]!;
    // A typed array puts NaN last.
    if (Number.isNaN(value)) break;
    known.push(value);
  }
  return known;
}
