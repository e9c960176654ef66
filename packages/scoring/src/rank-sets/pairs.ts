import { normalQuantile, twoSidedT } from '@papi/survey';
import { independentError } from '../independent-error.js';
import type { Limits } from './limits.js';

/** Ordered pairs of units that can be compared, a pair and its opposite side by side: `better` may lie above `worse`. */
export interface Pairs {
  readonly better: Int32Array;
  readonly worse: Int32Array;
  /** s: the standard error of the difference. */
  readonly se: Float64Array;
  /** T = (θ_better − θ_worse)/s, on the scale of the normal distribution where s has few degrees of freedom. */
  readonly t: Float64Array;
}

/**
 * All ordered pairs of units whose difference has a standard error above 0.
 *
 * @param df degrees of freedom of each unit's error; NaN where not known, which counts as infinitely many
 */
export function comparablePairs(
  scores: ArrayLike<number>,
  covariance: Float64Array,
  df: ArrayLike<number> = [],
): Pairs {
  const units = scores.length;
  const found: { better: number; worse: number; se: number; t: number }[] = [];
  const errorOf = (unit: number) => {
    return { se: Math.sqrt(covariance[unit * units + unit]!), df: df[unit] ?? Number.NaN, weight: 1 };
  };
  for (let j = 0; j < units; j++) {
    for (let k = j + 1; k < units; k++) {
      const variance = covariance[j * units + j]! + covariance[k * units + k]! - 2 * covariance[j * units + k]!;
      if (!(variance > 0)) continue; // no error known, or two that move as one
      const se = Math.sqrt(variance);
      const t = asNormal((scores[j]! - scores[k]!) / se, independentError([errorOf(j), errorOf(k)]).df);
      found.push({ better: j, worse: k, se, t }, { better: k, worse: j, se, t: -t });
    }
  }
  return {
    better: Int32Array.from(found, pair => pair.better),
    worse: Int32Array.from(found, pair => pair.worse),
    se: Float64Array.from(found, pair => pair.se),
    t: Float64Array.from(found, pair => pair.t),
  };
}

/** The normal value that is as far out as t is for Student's distribution. */
function asNormal(t: number, df: number): number {
  if (t === 0 || !Number.isFinite(df)) return t;
  return Math.sign(t) * -normalQuantile(twoSidedT(t, df) / 2);
}

/** Which pairs were shown, and the critical value of each step. */
export interface Shown {
  /** Positions in `pairs`. */
  readonly rejected: readonly number[];
  readonly critical: readonly number[];
}

/**
 * Romano and Wolf's stepdown over some pairs: those with T above the critical value of all in play (see `Limits`) are shown
 * and leave; again until none leaves. Without `stepdown` only the first step.
 */
export function shownPairs(pairs: Pairs, among: readonly number[], limits: Limits, stepdown: boolean): Shown {
  const rejected: number[] = [];
  const critical: number[] = [];
  let inPlay = among;
  while (inPlay.length > 0) {
    const limit = limits.of(inPlay);
    critical.push(limit);
    const left = inPlay.filter(at => pairs.t[at]! <= limit);
    if (left.length === inPlay.length) break;
    for (const at of inPlay) if (pairs.t[at]! > limit) rejected.push(at);
    inPlay = left;
    if (!stepdown) break;
  }
  return { rejected, critical };
}
