import type { Item } from './border.js';
import type { Design } from './design.js';
import { estimatesOf, linearised } from './estimate.js';
import type { EstimateOptions } from './estimate-options.js';
import type { Estimates } from './estimates.js';
import { itemName } from './item-values.js';
import type { Linearised } from './linearised.js';
import { type ItemLike, itemOf, meanOf } from './statistic.js';

/**
 * Weighted means Σwy/Σw of items in every group, with Taylor-linearised or replicate standard errors.
 *
 * Influence z = w(y − ȳ)/Σw over the domain; variance between PSU totals of z, rows outside the domain keeping their PSU
 * with z = 0 (Woodruff 1971; `svymean`, `svyby` of R's survey). An item `{ column, equals }` gives the share of a value.
 *
 * @throws {InputError} an answer that is not a number, or a lonely PSU under the rule `fail`
 * @example mean(design, ['trust', { column: 'sex', equals: 'F' }], { by: ['province'] }).table
 */
export function mean(design: Design, items: readonly ItemLike[], options: EstimateOptions = {}): Estimates {
  const asked = items.map(itemOf);
  return meansOf(linearised(design, asked, options), asked, options);
}

/** The means of items from their sums. */
export function meansOf(source: Linearised, items: readonly Item[], options: EstimateOptions): Estimates {
  const statistics = items.map((item, k) => meanOf(itemName(item), k));
  return estimatesOf(source, { kind: 'mean', items, statistics }, options);
}
