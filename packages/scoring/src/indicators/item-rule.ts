import type { Indicator, Methodology, ScoringRule } from '@papi/methodology';
import { usedRule } from '../surveyed/used-rule.js';

/** How sure it is what an indicator counts: the status of its sub-axis' rule, or that it is not scored at all. */
export type ItemStatus = ScoringRule['status'] | 'not scored';

/** What an indicator counts in its sub-axis. NaN where that is not known, or it is not scored. */
export interface ItemRule {
  readonly status: ItemStatus;
  /** The value that is scored worst, and the one scored best. */
  readonly worst: number;
  readonly best: number;
  /** Points of the sub-axis between the two: (hi − lo) / items. */
  readonly weight: number;
  /** Points of the sub-axis for one more of the indicator's unit, negative where a low value is good. */
  readonly slope: number;
  /** Whether a high value is good: as scored, else as the list of indicators says; null where neither is known. */
  readonly direction: 'up' | 'down' | null;
}

/** Which rules scores follow: those found for published years, or those that scores of respondents are made by. */
export type RuleSource = 'published' | 'respondents';

/**
 * The part of an indicator in the rule of its sub-axis, lo + (hi − lo) · mean of (x − worst)/(best − worst): one more of x
 * adds (hi − lo) / items / (best − worst). Ends that are the lowest and highest unit are the published ones of the year,
 * else those of `field`. An indicator that a known rule leaves out counts nothing that is known.
 *
 * @param field the lowest and the highest value of the units in that year
 * @example itemRule(methodology, item, { lowest: 0, highest: 1 }).slope // 0.75: ten percentage points are 0.075 points
 */
export function itemRule(
  methodology: Methodology,
  item: Indicator,
  field: { readonly lowest: number; readonly highest: number },
  source: RuleSource = 'published',
): ItemRule {
  const unknown = { worst: Number.NaN, best: Number.NaN, weight: Number.NaN, slope: Number.NaN };
  const rule = source === 'published' ? publishedRule(methodology, item) : respondentsRule(methodology, item);
  const term = rule?.terms.find(each => each.item === item.id);
  if (!rule || !term) {
    const status = item.scored === 'no' ? 'not scored' : 'unknown';
    return { ...unknown, status, direction: item.direction };
  }
  const ends = methodology.ends?.find(each => each.year === item.year && each.item === item.id) ?? field;
  const at = (end: number | 'min' | 'max') => (end === 'min' ? ends.lowest : end === 'max' ? ends.highest : end);
  const [worst, best] = [at(term.worst), at(term.best)];
  const direction = best > worst ? 'up' : best < worst ? 'down' : item.direction;
  if (rule.status === 'unknown' || best === worst) return { ...unknown, status: 'unknown', direction };
  const weight = (rule.hi - rule.lo) / rule.items;
  return { status: rule.status, worst, best, weight, slope: weight / (best - worst), direction };
}

interface Rule extends Pick<ScoringRule, 'terms' | 'status'> {
  readonly lo: number;
  readonly hi: number;
  readonly items: number;
}

function publishedRule({ scoring }: Methodology, { parent, year }: Indicator): Rule | undefined {
  const rule = scoring.find(each => each.node === parent && each.from <= year && year <= each.to);
  if (!rule) return undefined;
  const { lo, hi, items, terms, status } = rule;
  return lo === null || hi === null || items === null ? undefined : { lo, hi, items, terms, status };
}

function respondentsRule(methodology: Methodology, { parent, year }: Indicator): Rule | undefined {
  const node = methodology.nodes.find(each => each.id === parent && each.from <= year && year <= each.to);
  const rule = node && usedRule(methodology, node, year);
  if (!rule) return undefined;
  const terms = rule.terms.map(({ indicator, worst, best }) => ({ item: indicator, worst, best }));
  return { lo: rule.lo, hi: rule.hi, items: terms.length, terms, status: rule.status };
}
