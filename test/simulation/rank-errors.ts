import { confidenceRanks, type RankSetOptions } from '@papi/scoring';
import { random } from '@papi/survey';

/** What is tried: how many units, their true errors, and how well these are known. */
export interface RankTrial {
  readonly units: number;
  /** Degrees of freedom with which each unit's error is estimated. */
  readonly df: number;
  /** The true standard error of unit k. */
  readonly error: (unit: number) => number;
  readonly samples: number;
  readonly seed: number;
  readonly options: RankSetOptions;
  /** Whether the sets are told the degrees of freedom. */
  readonly told: boolean;
}

/** Shares of the samples that went wrong for unit 0; for `family: 'all'`, for any unit. */
export interface RankErrors {
  /** The set told the unit from another, though all are the same. */
  readonly toldApart: number;
  /** The set left out rank 1: what it would cost a unit that is truly first, however narrowly. */
  readonly notFirst: number;
}

/**
 * How often rank sets err where that is easiest: all units are truly the same (or first by a hair), their errors are not known
 * but estimated, each with few degrees of freedom.
 */
export function rankErrors({ units, df, error, samples, seed, options, told }: RankTrial): RankErrors {
  const normal = normals(seed);
  const df0 = told ? new Float64Array(units).fill(df) : undefined;
  let toldApart = 0;
  let notFirst = 0;
  for (let s = 0; s < samples; s++) {
    const scores = Float64Array.from({ length: units }, (_, k) => error(k) * normal());
    const covariance = new Float64Array(units * units);
    for (let k = 0; k < units; k++) {
      let squares = 0;
      for (let i = 0; i < df; i++) squares += normal() ** 2;
      covariance[k * units + k] = (error(k) ** 2 * squares) / df;
    }
    const sets = confidenceRanks(scores, covariance, { ...options, seed: s + 1, ...(df0 && { df: df0 }) });
    const looked = options.family === 'all' ? [...scores.keys()] : [0];
    if (looked.some(k => sets.low[k]! > 1 || sets.high[k]! < units)) toldApart++;
    if (looked.some(k => sets.low[k]! > 1)) notFirst++;
  }
  return { toldApart: toldApart / samples, notFirst: notFirst / samples };
}

function normals(seed: number): () => number {
  const source = random(seed);
  return () => Math.sqrt(-2 * Math.log(1 - source())) * Math.cos(2 * Math.PI * source());
}
