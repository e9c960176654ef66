/** A quantile and the value it starts from: the largest of the values that are not above it. */
export interface Quantile {
  readonly value: number;
  readonly from: number;
}

/**
 * R's quantile type 7 of values in any order, which puts them into another. Quicker than sorting, as only two of them
 * need to be found.
 *
 * @param p share, 0 to 1
 * @param lower so many more values there are, all lower, that are not needed; where they are, both are -∞
 */
export function quantileOf(values: Float64Array, p: number, lower = 0): Quantile {
  const at = (lower + values.length - 1) * p - lower;
  const below = Math.floor(at);
  if (below < 0) return { value: Number.NEGATIVE_INFINITY, from: Number.NEGATIVE_INFINITY };
  const from = nth(values, below);
  if (at === below) return { value: from, from };
  let next = Number.POSITIVE_INFINITY;
  for (let i = below + 1; i < values.length; i++) if (values[i]! < next) next = values[i]!;
  return { value: from + (at - below) * (next - from), from };
}

/** The nth smallest value (0 is the smallest), by Hoare's selection: what stands behind it then is at least as large. */
function nth(values: Float64Array, n: number): number {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const pivot = values[(left + right) >> 1]!;
    let i = left;
    let j = right;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const swapped = values[i]!;
      values[i++] = values[j]!;
      values[j--] = swapped;
    }
    if (n <= j) right = j;
    else if (n >= i) left = i;
    else break;
  }
  return values[n]!;
}
