import type { Level, Methodology } from '@papi/methodology';
import { type Bounds, boundsNeeded, publishedBounds } from './bounds.js';
import { nodeForms } from './node-forms.js';
import type { ScoreReason, ScoreStatus } from './status.js';
import { rulesIn, yearPlan } from './year-plan.js';

/** Whether and how surely a node of a year can be scored from the indicators at hand. */
export interface Scorable {
  readonly node: string;
  readonly level: Level;
  /** How sure the rule is; null where the node cannot be scored, and `reason` says why. */
  readonly status: ScoreStatus | null;
  /** Items and parts that belong in it and are not at hand or not published. */
  readonly without: readonly string[];
  readonly reason: ScoreReason | null;
}

/**
 * Which nodes `surveyScores` can score in a year where these indicators are answered, told before anything is estimated.
 * A unit in which nobody answers one of them has fewer.
 *
 * @param units how many units the respondents are of: two and more can be the ends of an item for which none are published
 * @returns every node of the year, in reading order
 * @throws {RangeError} there is no index in that year
 * @example scorable(methodology, 2023, new Set(['1.1.1', '1.1.2']), 63).filter(node => node.status !== null)
 */
export function scorable(
  methodology: Methodology,
  year: number,
  indicators: ReadonlySet<string>,
  units: number,
): readonly Scorable[] {
  const rules = rulesIn(methodology, year);
  const needed = boundsNeeded(rules);
  const published = publishedBounds(methodology, needed);
  // Only whether there are ends counts here, not what they are.
  const own = needed
    .filter(({ indicator }) => units > 1 && indicators.has(indicator))
    .map((item): Bounds => ({ ...item, min: 0, max: 1, source: 'units', units }));
  const plan = yearPlan(methodology, year, rules, [...own, ...published], 0);
  return nodeForms(plan, indicator => (indicators.has(indicator) ? 0 : undefined)).map(
    ({ node, level, form, status, without, reason }) => ({
      ...{ node, level, without, reason },
      status: form ? status : null,
    }),
  );
}
