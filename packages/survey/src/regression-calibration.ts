import type { Key } from './border.js';
import type { Adjustment, Calibration } from './calibration.js';
import type { Distance } from './calibration-distance.js';
import { solveSymmetric } from './solve.js';

/** What is known of the population: auxiliary variables of each crossing, and their totals. */
export interface Auxiliary {
  readonly columns: readonly string[];
  /** The variables of a crossing, as many as there are totals. */
  readonly variables: (keys: readonly Key[]) => readonly number[];
  readonly totals: Float64Array;
}

/** The largest misfit of a total, beside 1 + the total, that counts as none; and the most of Newton's steps. */
const MET = 1e-12;
const STEPS = 100;

/**
 * The calibration to totals of auxiliary variables, once it is known that they can be met.
 *
 * @param weightsOf Σ of the design's own weights in each crossing
 */
export function regressionCalibration(
  auxiliary: Auxiliary,
  weightsOf: (crossings: readonly (readonly Key[])[]) => Float64Array,
  how: Distance,
): Calibration {
  const over = (crossings: readonly (readonly Key[])[]): Adjustment => {
    const x = crossings.map(auxiliary.variables);
    const weight = weightsOf(crossings);
    return {
      factor: fit(x, weight, auxiliary.totals, how).factor,
      explained: sums => regressed(x, weight, sums),
      refitted: other => fit(x, other, auxiliary.totals, how).factor,
    };
  };
  return { columns: auxiliary.columns, over };
}

/**
 * Finds the factors g = F(xᵀη) with Σ w g x = totals, by Newton's steps on η, halved where they leave the numbers.
 *
 * @returns the factors, and the largest misfit of a total beside 1 + the total
 */
export function fit(
  x: readonly (readonly number[])[],
  weight: Float64Array,
  totals: Float64Array,
  { factor, slope }: Distance,
): { factor: Float64Array; misfit: number } {
  const size = totals.length;
  const predictor = (eta: Float64Array) => x.map(row => row.reduce((sum, value, j) => sum + value * eta[j]!, 0));
  let eta = new Float64Array(size);
  let u = predictor(eta);
  for (let step = 0; ; step++) {
    const g = Float64Array.from(u, factor);
    const left = totals.slice();
    const curvature = new Float64Array(size * size);
    x.forEach((row, p) => {
      const bend = weight[p]! * slope(u[p]!);
      for (let i = 0; i < size; i++) {
        left[i] = left[i]! - weight[p]! * g[p]! * row[i]!;
        for (let j = 0; j < size; j++) curvature[i * size + j] = curvature[i * size + j]! + bend * row[i]! * row[j]!;
      }
    });
    const misfit = left.reduce((most, value, i) => Math.max(most, Math.abs(value) / (1 + Math.abs(totals[i]!))), 0);
    if (misfit < MET || step === STEPS) return { factor: g, misfit };
    let move = solveSymmetric(curvature, left);
    let next = eta.map((value, i) => value + move[i]!);
    for (let halved = 0; halved < 50; halved++) {
      u = predictor(next);
      if (u.every(value => Number.isFinite(factor(value)) && Number.isFinite(slope(value)))) break;
      move = move.map(value => value / 2);
      next = eta.map((value, i) => value + move[i]!);
    }
    eta = next;
  }
}

/** The weighted regression of an influence on the auxiliary variables: one fitted value a crossing. */
function regressed(x: readonly (readonly number[])[], weight: Float64Array, sums: Float64Array): Float64Array {
  const size = x[0]?.length ?? 0;
  const products = new Float64Array(size * size);
  const right = new Float64Array(size);
  x.forEach((row, p) => {
    for (let i = 0; i < size; i++) {
      right[i] = right[i]! + row[i]! * sums[p]!;
      for (let j = 0; j < size; j++) products[i * size + j] = products[i * size + j]! + weight[p]! * row[i]! * row[j]!;
    }
  });
  const slopes = solveSymmetric(products, right);
  return Float64Array.from(x, row => row.reduce((sum, value, j) => sum + value * slopes[j]!, 0));
}
