import type { Design } from './design.js';
import { estimate } from './estimate.js';
import type { EstimateOptions } from './estimate-options.js';
import type { Estimates } from './estimates.js';
import { ratioOf } from './statistic.js';

/** A ratio of two columns. */
export interface Ratio {
  readonly numerator: string;
  readonly denominator: string;
}

/**
 * Ratios Σwy/Σwx of columns in every group, over the rows that answer both (`svyratio` of R's survey). The item is
 * named `numerator/denominator`.
 *
 * @throws {InputError} an answer that is not a number, or a lonely PSU under the rule `fail`
 * @example ratio(design, [{ numerator: 'paid', denominator: 'visits' }]).table
 */
export function ratio(design: Design, ratios: readonly Ratio[], options: EstimateOptions = {}): Estimates {
  const items = ratios.flatMap(({ numerator, denominator }) => [
    { column: numerator, with: [denominator] },
    { column: denominator, with: [numerator] },
    { column: numerator, times: denominator },
  ]);
  const statistics = ratios.map(({ numerator, denominator }, k) =>
    ratioOf(`${numerator}/${denominator}`, 3 * k, 3 * k + 1, 3 * k + 2),
  );
  return estimate(design, { kind: 'ratio', items, statistics }, options);
}
