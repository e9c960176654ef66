import type { Draws } from './draws.js';

/** Ordered pairs of units that can be compared: `better` may be shown to lie above `worse`. */
export interface Pairs {
  readonly better: Int32Array;
  readonly worse: Int32Array;
  /** s: the standard error of the difference. */
  readonly se: Float64Array;
  /** T = (θ_better − θ_worse)/s. */
  readonly t: Float64Array;
}

/** All ordered pairs of units whose difference has a standard error above 0. */
export function comparablePairs(scores: ArrayLike<number>, covariance: Float64Array): Pairs {
  const units = scores.length;
  const found: { better: number; worse: number; se: number; t: number }[] = [];
  for (let better = 0; better < units; better++) {
    for (let worse = 0; worse < units; worse++) {
      if (better === worse) continue;
      const variance =
        covariance[better * units + better]! +
        covariance[worse * units + worse]! -
        2 * covariance[better * units + worse]!;
      if (!(variance > 0)) continue; // no error known, or two that move as one
      const se = Math.sqrt(variance);
      found.push({ better, worse, se, t: (scores[better]! - scores[worse]!) / se });
    }
  }
  return {
    better: Int32Array.from(found, pair => pair.better),
    worse: Int32Array.from(found, pair => pair.worse),
    se: Float64Array.from(found, pair => pair.se),
    t: Float64Array.from(found, pair => pair.t),
  };
}

/** Which pairs were shown, and the critical value of each step. */
export interface Shown {
  /** Positions in `pairs`. */
  readonly rejected: readonly number[];
  readonly critical: readonly number[];
}

/**
 * Romano and Wolf's stepdown over some pairs: the critical value is the level's quantile (R type 7) over the draws of the
 * largest (Z_better − Z_worse)/s among the pairs still in play; pairs with T above it are shown and leave; again until
 * none leaves. Without `stepdown` only the first step.
 */
export function shownPairs(
  pairs: Pairs,
  among: readonly number[],
  draws: Draws,
  level: number,
  stepdown: boolean,
): Shown {
  const rejected: number[] = [];
  const critical: number[] = [];
  let inPlay = among;
  while (inPlay.length > 0) {
    const limit = criticalValue(pairs, inPlay, draws, level);
    critical.push(limit);
    const left = inPlay.filter(at => pairs.t[at]! <= limit);
    if (left.length === inPlay.length) break;
    for (const at of inPlay) if (pairs.t[at]! > limit) rejected.push(at);
    inPlay = left;
    if (!stepdown) break;
  }
  return { rejected, critical };
}

function criticalValue(pairs: Pairs, among: readonly number[], draws: Draws, level: number): number {
  const { count, values } = draws;
  const largest = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  for (const at of among) {
    const from = pairs.better[at]! * count;
    const to = pairs.worse[at]! * count;
    const scale = 1 / pairs.se[at]!;
    for (let r = 0; r < count; r++) {
      const t = (values[from + r]! - values[to + r]!) * scale;
      if (t > largest[r]!) largest[r] = t;
    }
  }
  return quantileOf(largest.sort(), level);
}

/** R's quantile type 7 of sorted values. */
function quantileOf(sorted: Float64Array, p: number): number {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const low = sorted[below]!;
  return low + (at - below) * ((sorted[below + 1] ?? low) - low);
}
