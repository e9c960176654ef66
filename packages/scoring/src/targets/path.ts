import type { Methodology } from '@papi/methodology';
import type { ColumnTable } from 'arquero';
import { madeScore } from '../made-score.js';
import { type Panel, panelOf } from '../panel.js';
import { type NeededOptions, type PointsNeeded, pointsNeeded } from './needed.js';
import type { Target } from './target.js';

/** What is to be reached in a year. Places are counted from the rank that the step before gives. */
export interface PathStep {
  readonly year: number;
  readonly target: Target;
}

/** What a step asks for: `points` is counted from now. */
export interface PathPoints extends PointsNeeded {
  /** Points a year from the step before (from now for the first) to this one. */
  readonly perYear: number;
}

/**
 * What a path of targets asks for, step by step: “among the first 30 by 2025, then a rank more each year”.
 *
 * Each step is a target of `pointsNeeded` that many years ahead, with two differences from the second step on: places are counted
 * from the rank then of the step before, and nobody gives points back, so a step never asks for less than the one before.
 *
 * @param options as of `pointsNeeded`, with `steps` in place of `target` and `ahead`; their years rise, all after `year`
 * @returns a row a step, in order; null where the unit has no score in that year
 * @throws {RangeError} years that do not rise, or what `pointsNeeded` throws
 * @example
 * const steps = [{ year: 2025, target: { rank: 30 } }, { year: 2026, target: { places: 1 } }];
 * targetPath(scores, methodology, { unit: '66', year: 2023, steps }) // [{ to: 2025, points: …, perYear: … }, { to: 2026, … }]
 */
export function targetPath(
  scores: ColumnTable | Panel,
  methodology: Methodology,
  options: Omit<NeededOptions, 'target' | 'ahead'> & { readonly steps: readonly PathStep[] },
): PathPoints[] | null {
  const panel = panelOf(scores);
  const { steps, ...start } = options;
  const path: PathPoints[] = [];
  for (const { year, target } of steps) {
    const last = path.at(-1);
    const since = last?.to ?? start.year;
    if (!(year > since)) throw new RangeError(`targetPath: ${year} does not come after ${since}`);
    const ahead = year - start.year;
    const asked = pointsNeeded(panel, methodology, { ...start, ahead, target: fromLast(target, last) });
    if (!asked) return null;
    const kept = last && last.scoreNeeded > asked.scoreNeeded ? last.scoreNeeded : undefined;
    const needed =
      kept === undefined ? asked : pointsNeeded(panel, methodology, { ...start, ahead, target: { score: kept } })!;
    const gained = madeScore(needed.scoreNeeded - (last?.scoreNeeded ?? needed.score));
    path.push({ ...needed, rankWanted: asked.rankWanted, perYear: gained / (year - since) });
  }
  return path;
}

/** A target in places as the rank it is after the step before; any other as it is. */
function fromLast(target: Target, last: PathPoints | undefined): Target {
  return last && 'places' in target ? { rank: Math.max(1, last.rankThen - target.places) } : target;
}
