import { type ColumnTable, table } from 'arquero';
import { degreesOfFreedom } from './estimate.js';
import type { EstimateRow } from './estimate-columns.js';
import type { Reason } from './estimate-options.js';
import type { Estimates, Selector } from './estimates.js';
import { gradient } from './gradient.js';
import { reachOfLevel } from './interval.js';
import { reachOf, varianceOfSum } from './spread.js';
import { twoSidedT } from './student.js';

/** A quantity made of several estimates. */
export interface Contrast {
  readonly name: string;
  /** The estimates it is made of: selectors that pick exactly one each, or positions in the table. */
  readonly of: readonly (Selector | number)[];
  /** Σ coefficients × estimates; or give `value`. */
  readonly coefficients?: readonly number[];
  /** Any smooth function of the estimates, by the delta method. */
  readonly value?: (estimates: readonly number[]) => number;
}

/** Options of contrasts. */
export interface ContrastOptions {
  /** Level of the intervals. Default 0.95. */
  readonly level?: number;
  /** Student's t (default) or the normal distribution, for intervals and p. */
  readonly interval?: 't' | 'normal';
  /** Degrees of freedom in place of the PSUs less the strata of the domains taken together. */
  readonly df?: number;
}

/** One contrast. */
export interface ContrastRow {
  readonly name: string;
  readonly estimate: number;
  readonly se: number;
  readonly low: number;
  readonly high: number;
  readonly df: number;
  readonly t: number;
  /** Two-sided chance of a t at least as large where the contrast is 0. */
  readonly p: number;
  readonly reason: Reason | null;
}

/**
 * Differences, sums and smooth functions of estimates, with the covariance of their domains taken into account.
 *
 * A linear contrast cᵀθ has variance cᵀVc, taken from the combined linearised totals; a function g has gradient ∇g in
 * the place of c (delta method; `svycontrast` of R's survey). Degrees of freedom: PSUs less strata with an answer in any
 * of the domains.
 *
 * @returns columns `name`, `estimate`, `se`, `low`, `high`, `df`, `t`, `p`, `reason`, `interval`
 * @throws {RangeError} a selector picks none or several, or coefficients do not fit
 * @example
 * contrast(means, [{ name: 'change', of: [{ year: 2024 }, { year: 2023 }], coefficients: [1, -1] }])
 */
export function contrast(
  estimates: Estimates,
  contrasts: readonly Contrast[],
  options: ContrastOptions = {},
): ColumnTable {
  const rows = contrasts.map(each => contrastRow(estimates, each, options));
  return contrastTable(rows, options);
}

/** One contrast worked out; see `contrast`. */
export function contrastRow(estimates: Estimates, contrast: Contrast, options: ContrastOptions = {}): ContrastRow {
  const parts = contrast.of.map(selector => one(estimates, selector));
  const values = parts.map(part => part.estimate);
  const { coefficients, value } = contrast;
  if ((coefficients === undefined) === (value === undefined)) {
    throw new RangeError(`contrast '${contrast.name}': give coefficients or value`);
  }
  if (coefficients && coefficients.length !== parts.length) {
    throw new RangeError(
      `contrast '${contrast.name}': ${coefficients.length} coefficients for ${parts.length} estimates`,
    );
  }
  const slopes = coefficients ?? gradient(value!, values);
  const estimate = coefficients ? coefficients.reduce((sum, c, k) => sum + c * values[k]!, 0) : value!(values);
  const unknown = parts.find((part, k) => slopes[k] !== 0 && Number.isNaN(part.se));
  const spreads = parts.map(part => part.spread);
  const variance = unknown ? Number.NaN : varianceOfSum(spreads, slopes);
  const se = Math.sqrt(variance);
  const df = options.df ?? degreesOfFreedom(estimates.design, reachOf(spreads));
  const normal = options.interval === 'normal';
  const half = df > 0 || normal ? reachOfLevel(options.level ?? 0.95, normal ? 'normal' : 't')(df) * se : Number.NaN;
  const t = estimate / se;
  return {
    name: contrast.name,
    estimate,
    se,
    low: estimate - half,
    high: estimate + half,
    df,
    t,
    p: twoSidedT(t, normal ? Number.POSITIVE_INFINITY : df),
    reason:
      unknown?.reason ??
      (Number.isNaN(variance) ? 'lonely PSUs only' : Number.isNaN(half) ? 'no degrees of freedom' : null),
  };
}

function one(estimates: Estimates, selector: Selector | number): EstimateRow {
  const found = typeof selector === 'number' ? [selector] : estimates.find(selector);
  if (found.length === 1 && estimates.rows[found[0]!]) return estimates.rows[found[0]!]!;
  throw new RangeError(`contrast: ${JSON.stringify(selector)} picks ${found.length} estimates`);
}

/** Contrasts as a table; `beside` are columns to stand after their p. */
export function contrastTable(
  rows: readonly ContrastRow[],
  { interval = 't' }: ContrastOptions,
  beside: (p: Float64Array) => Record<string, Float64Array> = () => ({}),
): ColumnTable {
  const numbers = (value: (row: ContrastRow) => number) => Float64Array.from(rows, value);
  const p = numbers(row => row.p);
  return table({
    name: rows.map(row => row.name),
    estimate: numbers(row => row.estimate),
    se: numbers(row => row.se),
    low: numbers(row => row.low),
    high: numbers(row => row.high),
    df: numbers(row => row.df),
    t: numbers(row => row.t),
    p,
    ...beside(p),
    reason: rows.map(row => row.reason),
    interval: rows.map(() => interval),
  });
}
