import type { Verdict } from '../../site/rows.js';
import type { AxisFacts, UnitYear } from './unit-year.js';

/** What may be said of an axis since the year before: a verdict, or why there is none. */
export type Outcome = Exclude<Verdict, 'not comparable'> | 'broken' | 'fresh' | 'missing';

/**
 * `broken`: another series than the year before; `fresh`: not measured the year before; `missing`: withheld in one of the
 * years.
 */
export function outcomeOf({ model, before }: UnitYear, { node, change }: AxisFacts): Outcome {
  if (change && change.verdict !== 'not comparable') return change.verdict;
  if (before !== undefined && !model.node(node.id, before)) return 'fresh';
  return change?.reason === 'series' ? 'broken' : 'missing';
}
