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
 * The rank of a value in an ascending list: 1 + the number strictly higher, before any rounding, so ties share the best
 * rank.
 *
 * @example rankOf(7, [5, 7, 7, 9]) // 2
 */
export function rankOf(value: number, sorted: readonly number[]): number {
  return 1 + countAbove(sorted, value);
}

/** The rank of each value in an ascending list; NaN for NaN. */
export function ranksIn(sorted: readonly number[], values: Float64Array): Float64Array {
  const ranks = values.slice();
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) ranks[i] = rankOf(values[i]!, sorted);
  return ranks;
}

/**
 * The rank a score would have among the others of a field, the unit's own score there set aside.
 *
 * @param field all scores ascending, `own` among them
 */
export function rankAmongOthers(score: number, field: readonly number[], own: number): number {
  return rankOf(score, field) - (own > score ? 1 : 0);
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
  return (before - 0.5 * tied) / others;
}

/** The values that are not NaN, ascending. */
export function sortedKnown(values: Float64Array): number[] {
  const ordered = values.slice().sort();
  // A typed array puts NaN last.
  let known = ordered.length;
  while (known > 0 && Number.isNaN(ordered[known - 1]!)) known--;
  const sorted = new Array<number>(known);
  for (let i = 0; i < known; i++) sorted[i] = ordered[i]!;
  return sorted;
}
