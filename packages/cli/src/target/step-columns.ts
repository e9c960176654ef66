import type { PathPoints } from '@papi/scoring';

/** What a step of a target needs, and what history says of such a target: the same columns in `papi target` and `papi plan`. */
export const neededColumns = ['rankWanted', 'scoreWanted', 'points', 'perYear', 'rankThen', 'others', 'moved'] as const;
export const rateColumns = ['starts', 'met', 'units', 'share', 'low', 'high'] as const;

/** A step's cells of `neededColumns`. */
export function neededCells(step: PathPoints) {
  const { rankWanted, scoreNeeded: scoreWanted, points, perYear, rankThen, others, moved } = step;
  return { rankWanted, scoreWanted, points, perYear, rankThen, others, moved };
}
