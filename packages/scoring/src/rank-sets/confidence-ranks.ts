import { type Draws, normalDraws } from './draws.js';
import { Limits, largestOfEach } from './limits.js';
import { comparablePairs, type Pairs, shownPairs } from './pairs.js';

/** How rank sets are made. */
export interface RankSetOptions {
  /** Chance that the set holds the true rank. Default 0.95. */
  readonly level?: number;
  /** `each` (default): every unit's set holds its rank with that chance. `all`: all sets together do. */
  readonly family?: 'each' | 'all';
  /** `both` (default), or only the best rank that is possible (`low`) or only the worst (`high`). */
  readonly side?: 'both' | 'low' | 'high';
  /** Drop pairs already shown and look again, which makes sets smaller. Default true. */
  readonly stepdown?: boolean;
  /** How many random draws. Default 10,000. */
  readonly draws?: number;
  /** Seed of the draws: the same seed gives the same sets. Default 1. */
  readonly seed?: number;
}

/** How the sets of given scores are made. */
export interface ConfidenceRankOptions extends RankSetOptions {
  /** Degrees of freedom of each unit's error; NaN, or left out, where they are not known: infinitely many. */
  readonly df?: ArrayLike<number>;
}

/** For each unit the best and the worst rank that the data leave possible. */
export interface ConfidenceRanks {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Critical values: of each step over all pairs, or the first step of each unit. */
  readonly critical: readonly number[];
}

/**
 * Confidence sets of ranks (Mogstad, Romano, Shaikh and Wilhelm 2023, “Inference for Ranks”): a unit's best possible rank is 1 +
 * the units shown to lie above it, its worst is the number of units less those shown to lie below. Shown is a pair whose
 * difference over its standard error exceeds what chance gives the largest of all pairs looked at; for `each`, those of the unit
 * alone. A unit without a standard error cannot be told from any other: 1 to all.
 *
 * Chance is that of normal draws. An error estimated with few degrees of freedom is at times far too small, and so finds
 * differences that are not there; so where `df` is known, the t of each pair counts as the normal value that is as unlikely,
 * with the degrees of freedom of Welch and Satterthwaite. With infinitely many that is t itself.
 *
 * @param scores one a unit, all known; higher is better
 * @param covariance units × units, row by row: the variances alone where units were sampled apart; NaN variance is unknown
 * @example confidenceRanks([7, 5, 4.9], Float64Array.of(0.1, 0, 0, 0, 0.1, 0, 0, 0, 0.1)) // low [1, 2, 2], high [1, 3, 3]
 */
export function confidenceRanks(
  scores: ArrayLike<number>,
  covariance: Float64Array,
  options: ConfidenceRankOptions = {},
): ConfidenceRanks {
  const { draws = 10_000, seed = 1 } = options;
  return ranksFromDraws(scores, covariance, normalDraws(covariance, { draws, seed }), options);
}

/** As `confidenceRanks`, from draws that are given. */
export function ranksFromDraws(
  scores: ArrayLike<number>,
  covariance: Float64Array,
  draws: Draws,
  options: ConfidenceRankOptions = {},
): ConfidenceRanks {
  const { level = 0.95, family = 'each', side = 'both', stepdown = true } = options;
  const pairs = comparablePairs(scores, covariance, options.df);
  const ranks = new Ranks(scores.length, side);
  if (family === 'all') {
    const everyPair = Array.from(pairs.t, (_, at) => at);
    const { rejected, critical } = shownPairs(pairs, everyPair, new Limits(pairs, draws, level), stepdown);
    for (const at of rejected) {
      ranks.above(pairs.worse[at]!);
      ranks.below(pairs.better[at]!);
    }
    return { ...ranks, critical };
  }
  const first = largestOfEach(pairs, draws, side);
  const critical = ownPairs(pairs, scores.length, side).map((own, unit) => {
    const limits = new Limits(pairs, draws, level, first.subarray(unit * draws.count, (unit + 1) * draws.count));
    const shown = shownPairs(pairs, own, limits, stepdown);
    for (const at of shown.rejected) {
      if (pairs.worse[at] === unit) ranks.above(unit);
      else ranks.below(unit);
    }
    return shown.critical[0] ?? Number.NaN;
  });
  return { ...ranks, critical };
}

/** Ranks that narrow as units are shown above and below. */
class Ranks {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly #side: 'both' | 'low' | 'high';

  constructor(units: number, side: 'both' | 'low' | 'high') {
    this.low = new Int32Array(units).fill(1);
    this.high = new Int32Array(units).fill(units);
    this.#side = side;
  }

  /** One more unit lies above this one. */
  above(unit: number): void {
    if (this.#side !== 'high') this.low[unit] = this.low[unit]! + 1;
  }

  /** One more unit lies below this one. */
  below(unit: number): void {
    if (this.#side !== 'low') this.high[unit] = this.high[unit]! - 1;
  }
}

/** For each unit the pairs that decide its set: those where it is the worse, for the best rank; the better, for the worst. */
function ownPairs(pairs: Pairs, units: number, side: 'both' | 'low' | 'high'): number[][] {
  const own: number[][] = Array.from({ length: units }, () => []);
  for (let at = 0; at < pairs.t.length; at++) {
    if (side !== 'high') own[pairs.worse[at]!]!.push(at);
    if (side !== 'low') own[pairs.better[at]!]!.push(at);
  }
  return own;
}
