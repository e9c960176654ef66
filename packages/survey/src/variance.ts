import type { Item } from './border.js';
import type { Design } from './design.js';
import { estimate } from './estimate.js';
import type { EstimateOptions } from './estimate-options.js';
import type { Estimates } from './estimates.js';
import { itemName } from './item-values.js';
import { type ItemLike, itemOf, type Statistic } from './statistic.js';

/**
 * The variance of items over the population, n/(n − 1) · Σw(y − ȳ)²/Σw in every group, with its standard error (`svyvar`
 * of R's survey); n counts the answering rows. Not the variance of an estimate: that is the square of its `se`.
 *
 * Influence n/(n − 1) · w((y − ȳ)² − σ²)/Σw; the mean adds nothing, as Σw(y − ȳ) = 0. `deff` is NaN.
 *
 * @throws {InputError} an answer that is not a number, or a lonely PSU under the rule `fail`
 * @throws {RangeError} an item is a product
 * @example variance(design, ['income'], { by: ['province'] }).table
 */
export function variance(design: Design, items: readonly ItemLike[], options: EstimateOptions = {}): Estimates {
  const asked = items.map(itemOf);
  const statistics = asked.map((item, k) => varianceStatistic(itemName(item), 2 * k, 2 * k + 1));
  const both = asked.flatMap(item => [item, squareOf(item)]);
  return estimate(design, { kind: 'variance', items: both, statistics }, options);
}

/** The item of squares; an item of ones and zeros is its own. */
function squareOf(item: Item): Item {
  if (item.times !== undefined) throw new RangeError(`variance: '${itemName(item)}' is a product`);
  return item.equals === undefined && item.atMost === undefined ? { ...item, times: item.column } : item;
}

/** The variance of an item, given also the item of its squares. */
function varianceStatistic(name: string, y: number, square: number): Statistic {
  return {
    name,
    items: [y, square],
    value: ({ n, w, wy }) => (n[y]! / (n[y]! - 1)) * (wy[square]! / w[square]! - (wy[y]! / w[y]!) ** 2),
    slopes: ({ n, w, wy }, into, from) => {
      const scale = n[y]! / (n[y]! - 1);
      const mean = wy[y]! / w[y]!;
      into[from] = (2 * scale * mean * mean) / w[y]!;
      into[from + 1] = (-2 * scale * mean) / w[y]!;
      into[from + 2] = (-scale * wy[square]!) / w[square]! / w[square]!;
      into[from + 3] = scale / w[square]!;
    },
    srsVariance: () => Number.NaN,
    needsTwoPsus: true,
  };
}
