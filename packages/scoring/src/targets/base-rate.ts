import { comparable, type Methodology } from '@papi/methodology';
import { proportion, surveyDesign } from '@papi/survey';
import { type ColumnTable, table } from 'arquero';
import { type Panel, panelOf } from '../panel.js';
import { checkTarget, rankOfTarget, type Target } from './target.js';

/** How often such a target was met. */
export interface BaseRate {
  /** Unit-years that started near, and how many of them met such a target. */
  readonly starts: number;
  readonly met: number;
  /** Different units among them. */
  readonly units: number;
  /** met/starts and its interval; NaN where there were none. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Level of the interval. */
  readonly level: number;
}

/** How near a start counts as like this one, in ranks. */
export const nearRanks = 5;

export interface BaseRateOptions {
  /** Rank the unit starts from. */
  readonly rank: number;
  /** Units with a score in its year. */
  readonly of: number;
  readonly target: Target;
  /** Score the unit starts from; needed for a target in points. */
  readonly score?: number;
  /** Default `total`. */
  readonly node?: string;
  /** Years to the target. Default 1. */
  readonly ahead?: number;
  /** How near a start counts, in ranks. Default 5. */
  readonly within?: number;
  /** The last year whose scores count. Default the newest. A target of an older year is not rated by what came after. */
  readonly until?: number;
  /** Default 0.95. */
  readonly level?: number;
}

/**
 * How many units met such a target before: of all unit-years of the panel, within one series, that started within five ranks of
 * this one, the share that were so far up so many years later. The target is taken as a move: the same places (a rank or a group)
 * or the same points (a score). A start with too few units above it to rise so far is left out.
 *
 * The interval is Korn and Graubard's with units as clusters, for a unit that returns in several years is not several witnesses;
 * 0 to 1 where all starts are of one unit.
 *
 * @throws {RangeError} a target that is none, or a target in points without the starting score
 * @example baseRate(scores, methodology, { rank: 31, of: 61, target: { rank: 30 } }) // { met: …, starts: …, … }
 */
export function baseRate(scores: ColumnTable | Panel, methodology: Methodology, options: BaseRateOptions): BaseRate {
  const panel = panelOf(scores);
  const { rank, of, target, score, node = 'total', ahead = 1, within = nearRanks, until, level = 0.95 } = options;
  checkTarget(target);
  const wanted = rankOfTarget(target, { rank, of });
  if (wanted === undefined && score === undefined) throw new RangeError('baseRate: a target in points needs the score');
  const places = wanted === undefined ? undefined : rank - wanted;
  const points = 'score' in target ? target.score - score! : 0;

  const unit: string[] = [];
  const met: number[] = [];
  for (const year of panel.years) {
    if (until !== undefined && year + ahead > until) break;
    if (!comparable(methodology, node, year, year + ahead)) continue;
    const start = panel.at(year, node);
    const end = panel.at(year + ahead, node);
    for (const u of start.scored) {
      const then = end.ranks[u]!;
      if (Math.abs(start.ranks[u]! - rank) > within || Number.isNaN(then)) continue;
      if (places !== undefined && places >= start.ranks[u]!) continue; // no room to rise so far
      const reached =
        places === undefined ? end.scores[u]! - start.scores[u]! >= points : start.ranks[u]! - then >= places;
      unit.push(panel.units[u]!);
      met.push(Number(reached));
    }
  }
  const count = met.reduce((sum, one) => sum + one, 0);
  const facts = { starts: met.length, met: count, units: new Set(unit).size, level };
  if (met.length === 0) return { ...facts, share: Number.NaN, low: Number.NaN, high: Number.NaN };
  // One unit alone does not tell how units differ: any share is possible.
  if (facts.units === 1) return { ...facts, share: count / met.length, low: 0, high: 1 };
  const design = surveyDesign(table({ unit, met }), { psu: 'unit' });
  const [row] = proportion(design, ['met'], { method: 'korn-graubard', level }).rows;
  return { ...facts, share: count / met.length, low: row!.low, high: row!.high };
}
