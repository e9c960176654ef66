import { stepsText } from '../papers/later-steps.js';
import type { PlannedStep } from '../types.js';

/** What is aimed at, as facts of a paper: of the first step by themselves, so that they can be changed by hand; later ones in one text. */
export function stepFacts([first, ...later]: readonly PlannedStep[]): Readonly<Record<string, string | number>> {
  if (!first) return {};
  const { rankWanted, groupWanted, scoreWanted } = first;
  return {
    ...(!Number.isNaN(rankWanted) && { rank_wanted: rankWanted }),
    ...(groupWanted !== null && { group_wanted: groupWanted }),
    ...(!Number.isNaN(scoreWanted) && { score_wanted: scoreWanted }),
    ...(later.length > 0 && { later_steps: stepsText(later) }),
  };
}
