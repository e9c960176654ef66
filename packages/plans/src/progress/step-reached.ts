import { type Group, madeScore } from '@papi/scoring';
import { printed } from '../make/printed.js';
import type { PlannedStep, ProgressRow, Standpoint, TotalReached } from '../types.js';

const bestFirst: readonly Group[] = ['High', 'Mid-high', 'Mid-low', 'Low'];

/** Whether the rank, or the group or a better one, was reached; null where a score is aimed at. */
export function stepReached({ rankWanted, groupWanted }: PlannedStep, now: Standpoint): boolean | null {
  if (groupWanted !== null) return bestFirst.indexOf(now.group) <= bestFirst.indexOf(groupWanted);
  return Number.isNaN(rankWanted) ? null : now.rank <= rankWanted;
}

/**
 * The total against what was wanted of it: in the year of the contents' targets its own row of the plan, which a person may have
 * changed, later what the step takes.
 *
 * @param now where the unit stands in the step's year; null where it has no total that compares
 */
export function totalReached(
  rows: readonly ProgressRow[],
  first: boolean,
  { scoreWanted }: PlannedStep,
  now: Standpoint | null,
): TotalReached | null {
  const row = first ? rows.find(({ level }) => level === 'total') : undefined;
  if (row) {
    const { target, margin, kept, outcome } = row;
    return outcome === 'met' || outcome === 'not met' ? { wanted: target, margin, kept, met: outcome === 'met' } : null;
  }
  if (!now || Number.isNaN(scoreWanted)) return null;
  const margin = madeScore(now.score - scoreWanted);
  return { wanted: scoreWanted, margin, kept: false, met: margin > -printed };
}
