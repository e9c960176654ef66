import { type ColumnTable, table } from 'arquero';
import type { EstimateRow } from './estimate-columns.js';
import type { Estimates } from './estimates.js';
import { reachOfLevel } from './interval.js';
import { effectiveSize, proportionInterval } from './proportion-interval.js';

/** Which rules to go by. */
export interface ReliabilityOptions {
  /** Fewest answers for an estimate to be shown. Default 15; 0 switches the rule off. */
  readonly leastAnswers?: number;
  /** Largest relative standard error se/|estimate| for an estimate to be shown, such as 0.3. Default: no such rule. */
  readonly largestRse?: number;
  /** Whether proportions must also meet the NCHS data presentation standards. Default false. */
  readonly nchs?: boolean;
}

/** What to do with an estimate. */
export type Presentation = 'show' | 'review' | 'suppress';

/** Why an estimate should not simply be shown. */
export type ReliabilityReason =
  | 'few answers'
  | 'large RSE'
  | 'effective size under 30'
  | 'wide interval'
  | 'relatively wide interval'
  | 'few degrees of freedom'
  | 'no or all answers'
  | 'no standard error';

/**
 * Whether each estimate may be shown: a flag, never a change of the estimate.
 *
 * - `leastAnswers`: fewer answers are suppressed.
 * - `largestRse`: a larger relative standard error is suppressed.
 * - `nchs`, for proportions (Parker and others, NCHS 2017, Series 2, No. 175): suppressed where n or the effective size
 *   p(1 − p)/se² (at most n) is under 30, where the Korn–Graubard 95 % interval is 0.30 wide or wider, or where it is
 *   wider than 0.05 and than 130 % of the proportion; for review with under 8 degrees of freedom or at 0 or 1.
 *
 * An estimate without a standard error is for review. The worst rule decides.
 *
 * @returns the group columns, `item`, `n`, `nEffective` (NCHS's, NaN for other statistics), `width`, `relativeWidth`,
 *   `rse`, `presentation`, `why` (texts joined by "; ", null where shown), in the order of the estimates
 * @example reliability(proportion(design, ['yes'], { by: ['province'] }), { nchs: true })
 */
export function reliability(estimates: Estimates, options: ReliabilityOptions = {}): ColumnTable {
  const judged = estimates.rows.map(row => judge(row, options));
  const numbers = (value: (row: Judged) => number) => Float64Array.from(judged, value);
  return table({
    ...Object.fromEntries(estimates.by.map((name, b) => [name, estimates.rows.map(row => row.keys[b])])),
    item: estimates.rows.map(row => row.item),
    n: Float64Array.from(estimates.rows, row => row.n),
    nEffective: numbers(row => row.size),
    width: numbers(row => row.width),
    relativeWidth: numbers(row => row.relativeWidth),
    rse: numbers(row => row.rse),
    presentation: judged.map(row => row.presentation),
    why: judged.map(row => (row.why.length === 0 ? null : row.why.join('; '))),
  });
}

interface Judged {
  readonly size: number;
  readonly width: number;
  readonly relativeWidth: number;
  readonly rse: number;
  readonly presentation: Presentation;
  readonly why: readonly ReliabilityReason[];
}

const reach = reachOfLevel(0.95, 't');

function judge(row: EstimateRow, { leastAnswers = 15, largestRse, nchs = false }: ReliabilityOptions): Judged {
  const suppress: ReliabilityReason[] = [];
  const review: ReliabilityReason[] = [];
  const rse = row.se / Math.abs(row.estimate);
  if (row.n < leastAnswers) suppress.push('few answers');
  if (largestRse !== undefined && rse > largestRse) suppress.push('large RSE');
  if (Number.isNaN(row.se)) review.push('no standard error');
  const isShare = row.statistic === 'proportion';
  const { size, width } = isShare ? standing(row) : { size: Number.NaN, width: Number.NaN };
  const relativeWidth = width / row.estimate;
  if (nchs && isShare) {
    const p = row.estimate;
    if (row.n < 30 || size < 30) suppress.push('effective size under 30');
    if (width >= 0.3) suppress.push('wide interval');
    else if (width > 0.05 && relativeWidth > 1.3) suppress.push('relatively wide interval');
    if (row.df < 8) review.push('few degrees of freedom');
    if (p === 0 || p === 1) review.push('no or all answers');
  }
  const presentation = suppress.length > 0 ? 'suppress' : review.length > 0 ? 'review' : 'show';
  return { size, width, relativeWidth, rse, presentation, why: [...suppress, ...review] };
}

/** Effective size and width of the Korn–Graubard interval of a proportion. */
function standing({ estimate: p, se, n, df }: EstimateRow): { size: number; width: number } {
  const facts = { p, se, n, df, quantile: reach, level: 0.95 };
  const size = Number.isNaN(se) ? Number.NaN : Math.min(n, effectiveSize({ ...facts, quantile: () => 1 }));
  const [low, high] =
    Number.isNaN(se) || !(df > 0) ? [Number.NaN, Number.NaN] : proportionInterval('korn-graubard', facts);
  return { size, width: high - low };
}
