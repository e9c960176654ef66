import type { Reason } from '@papi/survey';

/**
 * How sure the rule behind a score is: `exact` and `close` as the methodology's rule says; `approximate` where the rule
 * is not known, is of another year, or is used without one of its items.
 */
export type ScoreStatus = 'exact' | 'close' | 'approximate';

/**
 * Why a score, its standard error or its interval is not there. `no rule`: nothing says how the node follows from items;
 * `part missing`: more parts are missing than is allowed, those that the column `without` names; `no ends`: an item is scored
 * between the lowest and the highest unit, of which nothing is published and the respondents are of one unit, or all units
 * are alike; `no variation`: all who answered gave one answer, which leaves
 * the error unknown; `other items`: the two sides of a difference are not scored on the same items; the others are the
 * survey's.
 */
export type ScoreReason = Reason | 'no rule' | 'part missing' | 'no ends' | 'no variation' | 'other items';

const ORDER: readonly ScoreStatus[] = ['exact', 'close', 'approximate'];

/** The least sure of some statuses; `exact` of none. */
export function leastSure(statuses: readonly ScoreStatus[]): ScoreStatus {
  return ORDER[Math.max(0, ...statuses.map(status => ORDER.indexOf(status)))]!;
}
