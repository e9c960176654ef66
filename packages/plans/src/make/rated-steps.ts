import type { Methodology } from '@papi/methodology';
import {
  type BaseRate,
  baseRate,
  type Others,
  type Panel,
  type PathPoints,
  type PathStep,
  targetPath,
} from '@papi/scoring';

/** A year's target: what it asks for, and how often such a target was met. */
export interface RatedStep extends PathStep, PathPoints {
  readonly year: number;
  readonly rate: BaseRate;
}

/** Whose path it is. */
export interface PathOf {
  readonly unit: string;
  readonly year: number;
  /** Default `total`. */
  readonly node?: string;
  readonly others?: Others;
  readonly steps: readonly PathStep[];
}

/**
 * What each step of a path needs, and how many units near this one met such a target in as many years, as far as the year the
 * path starts from could know.
 *
 * @returns null where the unit has no score in the year
 */
export function ratedSteps(panel: Panel, methodology: Methodology, options: PathOf): readonly RatedStep[] | null {
  const { year, node = 'total', steps } = options;
  const path = targetPath(panel, methodology, options);
  if (!path) return null;
  return path.map((needed, i) => {
    const step = steps[i]!;
    const { rank, of, score, rankWanted } = needed;
    const target = 'score' in step.target ? step.target : { rank: rankWanted };
    const ahead = step.year - year;
    const near = { rank, of, score, node, ahead, until: year };
    const rate = baseRate(panel, methodology, { ...near, target });
    return { ...step, ...needed, rate };
  });
}
