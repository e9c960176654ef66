import type { Design } from './design.js';
import { sumsRequest } from './estimate.js';
import type { Estimates } from './estimates.js';
import { Linearised } from './linearised.js';
import { mean, meansOf } from './mean.js';
import { checkProbabilities, type QuantileOptions, quantile, quantilesOf } from './quantile.js';
import { type ItemLike, itemOf } from './statistic.js';

/** Means of some items and quantiles of others. */
export interface MeansAndQuantiles {
  readonly means: Estimates;
  readonly quantiles: Estimates;
}

/**
 * What `mean` and `quantile` give, from one pass over the rows for both. With columns of replicate weights each makes its
 * own passes.
 *
 * @throws {InputError} an answer that is not a number, or a lonely PSU under the rule `fail`
 * @throws {RangeError} a probability is not within 0..1
 * @example meansAndQuantiles(design, ['trust'], ['distance'], [0.5], { by: ['province'] }).quantiles.table
 */
export function meansAndQuantiles(
  design: Design,
  means: readonly ItemLike[],
  ordered: readonly ItemLike[],
  probabilities: readonly number[],
  options: QuantileOptions = {},
): MeansAndQuantiles {
  if (design.replication?.columns) {
    const quantiles = quantile(design, ordered, probabilities, options);
    return { means: mean(design, means, options), quantiles };
  }
  checkProbabilities(probabilities);
  const [items, asked] = [means.map(itemOf), ordered.map(itemOf)];
  const sums = design.engine.sums({ ...sumsRequest(design, items, options), ordered: asked });
  return {
    means: meansOf(new Linearised(design, sums), items, options),
    quantiles: quantilesOf(design, sums, asked, probabilities, options),
  };
}
