import { incompleteBeta } from './incomplete-beta.js';
import { normalQuantile, normalUpper } from './normal.js';

/**
 * The chance that Student's t with `df` degrees of freedom is at least as far from 0 as t, on either side:
 * I_{df/(df + t²)}(df/2, 1/2). With df infinite the normal chance; NaN for df ≤ 0.
 *
 * @example twoSidedT(2.2281388519649385, 10) // 0.05
 */
export function twoSidedT(t: number, df: number): number {
  if (!(df > 0) || Number.isNaN(t)) return Number.NaN;
  if (df === Number.POSITIVE_INFINITY) return Math.min(1, 2 * normalUpper(Math.abs(t)));
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return 0;
  return incompleteBeta(df / (df + square), df / 2, 0.5, square / (df + square));
}

/**
 * Student's t quantile: t with P(T ≤ t) = p, by bisection on the two-sided chance. With df infinite the normal quantile;
 * NaN for df ≤ 0 or p outside 0..1.
 *
 * @example tQuantile(0.975, 10) // 2.2281388519649385
 */
export function tQuantile(p: number, df: number): number {
  if (!(df > 0) || !(p >= 0 && p <= 1)) return Number.NaN;
  if (p < 0.5) return -tQuantile(1 - p, df);
  if (p === 0.5) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  if (df === Number.POSITIVE_INFINITY) return normalQuantile(p);
  const tails = 2 * (1 - p);
  let low = 0;
  let high = 1;
  while (twoSidedT(high, df) > tails) {
    low = high;
    high *= 2;
  }
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (twoSidedT(middle, df) > tails) low = middle;
    else high = middle;
  }
}
