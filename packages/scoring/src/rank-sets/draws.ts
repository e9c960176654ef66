import { random } from '@papi/survey';

/** Random scores around 0, for each unit its own stretch of `count` values. */
export interface Draws {
  readonly units: number;
  readonly count: number;
  /** Value r of unit j stands at j · count + r. */
  readonly values: Float64Array;
}

/**
 * Draws from the normal distribution with mean 0 and a given covariance, by Box and Muller's transform of a seeded
 * source and the Cholesky factor of the covariance. Units without a variance stay 0.
 *
 * @param covariance units × units, row by row; a unit whose variance is NaN is left out
 * @example normalDraws(Float64Array.of(1, 0, 0, 4), { draws: 1000, seed: 1 }) // 1000 draws of two independent units
 */
export function normalDraws(covariance: Float64Array, { draws, seed }: { draws: number; seed: number }): Draws {
  const units = Math.sqrt(covariance.length);
  const independent = standardNormals(units * draws, seed);
  const factor = cholesky(covariance, units);
  const values = new Float64Array(units * draws);
  for (let j = 0; j < units; j++) {
    for (let k = 0; k <= j; k++) {
      const weight = factor[j * units + k]!;
      if (weight === 0) continue;
      for (let r = 0; r < draws; r++)
        values[j * draws + r] = values[j * draws + r]! + weight * independent[k * draws + r]!;
    }
  }
  return { units, count: draws, values };
}

let last: { readonly seed: number; readonly values: Float64Array } | undefined;

/** So many independent standard normal values. Those made last are kept: every node of a year asks for the same. */
function standardNormals(count: number, seed: number): Float64Array {
  if (last?.seed === seed && last.values.length === count) return last.values;
  const source = random(seed);
  const values = new Float64Array(count);
  for (let at = 0; at < count; at += 2) {
    const length = Math.sqrt(-2 * Math.log(1 - source()));
    const angle = 2 * Math.PI * source();
    values[at] = length * Math.cos(angle);
    if (at + 1 < count) values[at + 1] = length * Math.sin(angle);
  }
  last = { seed, values };
  return values;
}

/**
 * The lower triangle L with LLᵀ = V. Where V has no full rank (a unit that follows from others) its column is 0; so are
 * row and column of a unit without a variance.
 */
function cholesky(covariance: Float64Array, units: number): Float64Array {
  const factor = new Float64Array(covariance.length);
  const known = (j: number) => covariance[j * units + j]! > 0;
  for (let k = 0; k < units; k++) {
    if (!known(k)) continue;
    for (let j = k; j < units; j++) {
      if (!known(j)) continue;
      let left = covariance[j * units + k]!;
      for (let i = 0; i < k; i++) left -= factor[j * units + i]! * factor[k * units + i]!;
      const diagonal = j === k ? Math.sqrt(Math.max(0, left)) : factor[k * units + k]!;
      const tiny = 1e-7 * Math.sqrt(covariance[k * units + k]!);
      factor[j * units + k] = diagonal <= tiny ? 0 : j === k ? diagonal : left / diagonal;
    }
  }
  return factor;
}
