import type { Methodology } from '@papi/methodology';
import type { ColumnTable } from 'arquero';
import { madeScore } from '../made-score.js';
import { type Panel, panelOf } from '../panel.js';
import { rankAmongOthers } from '../ranks.js';
import { requireNodes, requireUnit, requireYears } from '../requests.js';
import { yearlyGains } from './gains-seen.js';
import { checkTarget, rankOfTarget, type Target } from './target.js';

/** What a target asks for. */
export interface PointsNeeded {
  readonly unit: string;
  readonly node: string;
  /** The year the unit starts from, and the year the target is for. */
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly rank: number;
  readonly of: number;
  /** The rank aimed at; NaN where the target is a score. */
  readonly rankWanted: number;
  /** The least score that reaches the target. */
  readonly scoreNeeded: number;
  /** scoreNeeded − score, 0 where the target is reached already. */
  readonly points: number;
  /** The rank that score gives. */
  readonly rankThen: number;
  /** How the other units were taken. */
  readonly others: Others;
  /**
   * How many of the others were moved on: none with `held`; with `moving` those with an earlier score in the series, so none in
   * the first year of a series, where all are held after all.
   */
  readonly moved: number;
}

/** The other units keep their scores, or move on by their own average yearly change inside the series. */
export type Others = 'held' | 'moving';

export interface NeededOptions {
  /** The year to start from. */
  readonly year: number;
  readonly unit: string;
  readonly target: Target;
  /** Default `total`. */
  readonly node?: string;
  /** Years from then to the target's. Default 1. */
  readonly ahead?: number;
  /** Default `held`. */
  readonly others?: Others;
}

/**
 * The least score that reaches a target. A rank r is reached by the score of the r-th best of the others, for ties share the best
 * rank; anything less does not reach it.
 *
 * With `moving` every other unit is taken on by its own average yearly change within the series of the starting year (a unit
 * without two years there is held).
 *
 * @returns null where the unit has no score in that year
 * @throws {RangeError} a year, unit or node without any scores, or a target that is none
 * @example pointsNeeded(scores, methodology, { year: 2023, unit: '66', target: { rank: 30 } }) // { points: 0.0…, … }
 */
export function pointsNeeded(
  scores: ColumnTable | Panel,
  methodology: Methodology,
  options: NeededOptions,
): PointsNeeded | null {
  const panel = panelOf(scores);
  const { year, unit, target, node = 'total', ahead = 1, others = 'held' } = options;
  checkTarget(target);
  requireYears('pointsNeeded', panel, [year]);
  requireNodes('pointsNeeded', panel, [node]);
  const u = requireUnit('pointsNeeded', panel, unit);
  const column = panel.at(year, node);
  const score = column.scores[u]!;
  if (Number.isNaN(score)) return null;

  const { scores: field, moved } = rivalsOf(panel, methodology, { year, unit, node, ahead, others });
  const now = { rank: column.ranks[u]!, of: column.of };
  const wanted = rankOfTarget(target, now);
  const rival = wanted === undefined ? undefined : field.at(-wanted);
  const least = 'score' in target ? target.score : wanted! > field.length ? score : rival!;
  const scoreNeeded = Math.max(least, score);
  return {
    unit,
    node,
    from: year,
    to: year + ahead,
    score,
    ...now,
    rankWanted: wanted ?? Number.NaN,
    scoreNeeded,
    points: scoreNeeded === score ? 0 : madeScore(scoreNeeded - score),
    rankThen: rankAmongOthers(scoreNeeded, field, Number.NEGATIVE_INFINITY),
    others,
    moved,
  };
}

/**
 * The scores of all other units with one, ascending, as a target takes them: as they are (to nine decimals), or with `moving`
 * each taken on by its own average yearly change within the series of the starting year.
 *
 * @throws {RangeError} a unit without any scores
 * @example rivalScores(scores, methodology, { year: 2023, unit: '66', others: 'moving' }).at(-30) // of the 30th best
 */
export function rivalScores(
  scores: ColumnTable | Panel,
  methodology: Methodology,
  options: Omit<NeededOptions, 'target'>,
): number[] {
  return rivalsOf(panelOf(scores), methodology, options).scores;
}

/** The others' scores, ascending, and how many of them were moved on. */
function rivalsOf(
  panel: Panel,
  methodology: Methodology,
  { year, unit, node = 'total', ahead = 1, others = 'held' }: Omit<NeededOptions, 'target'>,
): { readonly scores: number[]; readonly moved: number } {
  const u = requireUnit('rivalScores', panel, unit);
  const column = panel.at(year, node);
  const rivals = column.scored.filter(v => v !== u);
  const gains = others === 'moving' ? yearlyGains(panel, methodology, node, year) : undefined;
  return {
    scores: rivals.map(v => madeScore(column.scores[v]! + ahead * (gains?.[v] || 0))).sort((a, b) => a - b),
    moved: rivals.filter(v => gains !== undefined && !Number.isNaN(gains[v])).length,
  };
}
