import { madeScore } from '@papi/scoring';
import type { PlannedStep } from '../types.js';
import type { RatedStep } from './rated-steps.js';

/** The steps of a plan as its file keeps them: a group is kept as the group, for its ranks depend on how many have a score. */
export function plannedSteps(steps: readonly RatedStep[]): readonly PlannedStep[] {
  return steps.map(({ to, target, rankWanted, scoreNeeded }) => {
    const groupWanted = 'group' in target ? target.group : null;
    const scoreWanted = madeScore(scoreNeeded);
    return { year: to, rankWanted: groupWanted === null ? rankWanted : Number.NaN, groupWanted, scoreWanted };
  });
}
