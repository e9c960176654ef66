import { type QuantileRule, type Weighted, weightedQuantile } from './quantile-rule.js';

/** How far to either side the share may go, in standard errors: the normal 95 % interval, else one error. */
const REACHES = [1.959963984540054, 1];

/**
 * The standard error of a quantile from how the values near it spread: (Q(p̂ + r·se) − Q(p̂ − r·se))/2r with r = 1.96, or 1
 * where that leaves 0..1. Where only one side stays inside at r = 1, that side's distance from the quantile.
 *
 * @param p share at or below the quantile
 * @param se its standard error
 * @returns NaN where neither side stays inside, or all answers are at or below the quantile
 */
export function quantileError(weighted: Weighted, p: number, se: number, rule: QuantileRule): number {
  if (p === 1) return Number.NaN;
  const value = (share: number) => weightedQuantile(weighted, share, rule);
  for (const reach of REACHES) {
    const error = (value(p + reach * se) - value(p - reach * se)) / (2 * reach);
    if (!Number.isNaN(error)) return error;
  }
  const above = value(p + se) - value(p);
  return Number.isNaN(above) ? value(p) - value(p - se) : above;
}
