import type { Design } from './design.js';
import { estimate } from './estimate.js';
import type { EstimateOptions } from './estimate-options.js';
import type { Estimates } from './estimates.js';
import { itemName } from './item-values.js';
import { type ItemLike, itemOf, totalOf } from './statistic.js';

/**
 * Weighted totals Σwy of items in every group (`svytotal` of R's survey). A domain inside one PSU keeps its standard
 * error: whether the PSU was drawn is itself left to chance.
 *
 * @throws {InputError} an answer that is not a number, or a lonely PSU under the rule `fail`
 * @example total(design, ['pupils'], { by: ['district'] }).table
 */
export function total(design: Design, items: readonly ItemLike[], options: EstimateOptions = {}): Estimates {
  const asked = items.map(itemOf);
  return estimate(
    design,
    { kind: 'total', items: asked, statistics: asked.map((item, k) => totalOf(itemName(item), k)) },
    options,
  );
}
