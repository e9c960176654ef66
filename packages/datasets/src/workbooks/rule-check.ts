import type { ScoringRule } from '@papi/methodology';
import type { Index } from '../types.js';
import type { NodeValues } from './zeros.js';

/** How the published indicators of a sheet follow one exact scoring rule. */
export interface RuleCheck {
  readonly node: string;
  /** How many units have the score and every item of the rule. */
  readonly units: number;
  /** Units whose score lies further from the rule than rounding explains: position among the sheet's units, and what the rule makes. */
  readonly off: readonly { readonly unit: number; readonly made: number }[];
}

/** Published figures are rounded, and one unit of one year was typed with two decimals. */
const tolerance = 1e-3;

/**
 * Holds the scores of sub-axes against the rules that are exact to four decimals: lo + (hi − lo) · mean of
 * (x − worst)/(best − worst). Where a rule holds for the others, a unit that is off has a wrong score or indicator.
 *
 * @param items values of indicators by id, in the order of the sheet's units
 */
export function checkRules(
  { methodology }: Index,
  year: number,
  nodes: NodeValues,
  items: NodeValues,
): readonly RuleCheck[] {
  const rules = methodology.scoring.filter(r => r.from <= year && year <= r.to && r.status === 'exact');
  return rules.flatMap(rule => {
    const scores = nodes.get(rule.node);
    if (!scores || !rule.terms.every(({ item }) => item !== null && items.has(item))) return [];
    const made = Array.from(scores, (_, unit) => madeScore(rule, items, unit));
    const known = [...made.keys()].filter(unit => !Number.isNaN((made[unit] as number) + (scores[unit] as number)));
    const off = known.filter(unit => Math.abs((made[unit] as number) - (scores[unit] as number)) > tolerance);
    return [{ node: rule.node, units: known.length, off: off.map(unit => ({ unit, made: made[unit] as number })) }];
  });
}

/** What a rule makes of a unit's items; NaN where one is missing, or an end is not a number. */
function madeScore({ lo, hi, items: count, terms }: ScoringRule, items: NodeValues, unit: number): number {
  let sum = 0;
  for (const { item, worst, best } of terms) {
    if (typeof worst !== 'number' || typeof best !== 'number') return Number.NaN;
    sum += ((items.get(item ?? '')?.[unit] ?? Number.NaN) - worst) / (best - worst);
  }
  return lo === null || hi === null || count === null ? Number.NaN : lo + ((hi - lo) * sum) / count;
}
