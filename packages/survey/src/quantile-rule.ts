/**
 * Which value of a weighted sample is its p-quantile: R's types 1 to 9 with weights (`math` is `hf1` and `school` is
 * `hf2`), and Shah and Vaish's.
 */
export type QuantileRule =
  | 'math'
  | 'school'
  | 'shahvaish'
  | 'hf1'
  | 'hf2'
  | 'hf3'
  | 'hf4'
  | 'hf5'
  | 'hf6'
  | 'hf7'
  | 'hf8'
  | 'hf9';

/** Values ascending, with their weights. */
export interface Weighted {
  readonly value: Float64Array;
  readonly weight: Float64Array;
}

/** Shares this close are the same share: sums of weights carry rounding. */
const NEAR = 1e-12;

/**
 * The weighted p-quantile by a rule. With W the sum of weights and C_k the sum of the first k:
 *
 * - `math`, `hf1`: the least value with C ≥ pW, the inverse of the distribution function.
 * - `school`, `hf2`: the same, but the mean of the two values where C = pW.
 * - `hf3`: where C = pW the value of even position among the different values.
 * - `shahvaish`: the largest value whose share (C_k − w_k/2 + w̄/2)/((n + 1)w̄) is at most p, w̄ = W/n (Shah and Vaish
 *   2006). R's survey halves the weight before it is divided by w̄, and so agrees where the mean weight is 1.
 * - `hf4`: linear between the points (C_k/W, y_k).
 * - `hf5` … `hf9`: linear between points whose shares are C_k moved back by ½, 0, 1, ⅓, ⅜ of a weight (Hyndman and
 *   Fan 1996 for equal weights).
 */
export function weightedQuantile({ value, weight }: Weighted, p: number, rule: QuantileRule): number {
  const n = value.length;
  if (n === 0 || !(p >= 0 && p <= 1)) return Number.NaN;
  const cumulated = new Float64Array(n);
  let sum = 0;
  for (let k = 0; k < n; k++) {
    sum += weight[k]!;
    cumulated[k] = sum;
  }
  if (rule === 'shahvaish') return shahVaish(value, weight, cumulated, p);
  const share = shares(cumulated, weight, rule);
  return share === undefined ? step(value, cumulated, p, rule) : between(value, share, p);
}

/** The share at which each value stands, for rules that go by points; undefined for rules that go by steps. */
function shares(cumulated: Float64Array, weight: Float64Array, rule: QuantileRule): Float64Array | undefined {
  const whole = cumulated[cumulated.length - 1]!;
  const last = weight[weight.length - 1]!;
  const at = (share: (before: number, after: number, w: number) => number) =>
    cumulated.map((after, k) => share(k > 0 ? cumulated[k - 1]! : 0, after, weight[k]!));
  switch (rule) {
    case 'hf4':
      return at((_, after) => after / whole);
    case 'hf5':
      return at((_, after, w) => (after - w / 2) / whole);
    case 'hf6':
      return at((_, after) => after / (whole + last));
    case 'hf7':
      return at(before => before / (whole - last));
    case 'hf8':
      return at((before, after) => (before / 3 + (2 * after) / 3) / (whole + last / 3));
    case 'hf9':
      return at((before, after) => ((3 * before) / 8 + (5 * after) / 8) / (whole + last / 4));
    default:
      return undefined;
  }
}

function step(value: Float64Array, cumulated: Float64Array, p: number, rule: QuantileRule): number {
  const n = value.length;
  const whole = cumulated[n - 1]!;
  let k = 0;
  while (k < n - 1 && cumulated[k]! < (p - NEAR) * whole) k++;
  const tied = Math.abs(cumulated[k]! - p * whole) <= NEAR * whole;
  if (!tied || k === n - 1) return value[k]!;
  if (rule === 'school' || rule === 'hf2') return (value[k]! + value[k + 1]!) / 2;
  if (rule === 'hf3') return different(value, k) % 2 === 0 ? value[k]! : value[k + 1]!;
  return value[k]!;
}

/** How many different values there are up to a position. */
function different(value: Float64Array, k: number): number {
  let count = 1;
  for (let i = 1; i <= k; i++) if (value[i] !== value[i - 1]) count++;
  return count;
}

function shahVaish(value: Float64Array, weight: Float64Array, cumulated: Float64Array, p: number): number {
  const n = value.length;
  const mean = cumulated[n - 1]! / n;
  let k = 0;
  const share = (at: number) => (cumulated[at]! - weight[at]! / 2 + mean / 2) / ((n + 1) * mean);
  while (k < n - 1 && share(k + 1) <= p + NEAR) k++;
  return value[k]!;
}

function between(value: Float64Array, share: Float64Array, p: number): number {
  const n = value.length;
  if (p <= share[0]!) return value[0]!;
  if (p >= share[n - 1]!) return value[n - 1]!;
  let k = 1;
  while (share[k]! < p) k++;
  const part = (p - share[k - 1]!) / (share[k]! - share[k - 1]!);
  return value[k - 1]! + part * (value[k]! - value[k - 1]!);
}
