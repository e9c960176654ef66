import type { Key } from './border.js';
import { type Adjustment, type Calibration, keyText } from './calibration.js';

/** Known totals of the categories of one or more margins. */
export interface Margins {
  /** The columns whose values make the crossings, all margins' columns together. */
  readonly columns: readonly string[];
  /** For each margin the positions of its columns. */
  readonly positions: readonly (readonly number[])[];
  /** For each margin the known total of each category. */
  readonly populations: readonly ReadonlyMap<string, number>[];
}

/** When fitting ends. */
export interface FitOptions {
  /** The largest change of a crossing's weight in one round that still counts as none. */
  readonly tolerance: number;
  readonly rounds: number;
}

/** Categories and totals, laid out in the order of some crossings. */
export interface LaidOut {
  /** Category of each crossing, margin by margin. */
  readonly category: readonly Int32Array[];
  /** Known totals, margin by margin. */
  readonly population: readonly Float64Array[];
}

/** Lays margins out for these crossings. */
export function laidOut({ positions, populations }: Margins, crossings: readonly (readonly Key[])[]): LaidOut {
  const names = populations.map(population => [...population.keys()]);
  return {
    category: positions.map((columns, m) =>
      Int32Array.from(crossings, keys => names[m]!.indexOf(keyText(columns.map(at => keys[at])))),
    ),
    population: populations.map(population => Float64Array.from(population.values())),
  };
}

/**
 * The calibration to margins, once fitted.
 *
 * @param factors what the weights of each crossing of the sample are multiplied by
 * @param weightsOf Σ of the design's own weights in each crossing
 */
export function marginCalibration(
  margins: Margins,
  factors: ReadonlyMap<string, number>,
  weightsOf: (crossings: readonly (readonly Key[])[]) => Float64Array,
  fit: FitOptions,
): Calibration {
  const over = (crossings: readonly (readonly Key[])[]): Adjustment => {
    const names = crossings.map(keyText);
    const layout = laidOut(margins, crossings);
    const weight = weightsOf(crossings);
    return {
      factor: Float64Array.from(names, name => factors.get(name) ?? 0),
      explained: sums => projected(layout, weight, sums),
      refitted: other => fitted(layout, other, fit).factor,
    };
  };
  return { columns: margins.columns, over };
}

/**
 * The weighted projection of an influence's sums by crossing onto the margins' categories, one fitted value a crossing.
 * With one margin the mean influence of each category; with several the means are taken in turn until nothing changes.
 */
function projected({ category, population }: LaidOut, weight: Float64Array, sums: Float64Array): Float64Array {
  const fitted = new Float64Array(sums.length);
  const scale = sums.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  for (let round = 0; round < 1000; round++) {
    let moved = 0;
    category.forEach((categories, m) => {
      const left = new Float64Array(population[m]!.length);
      const over = new Float64Array(population[m]!.length);
      for (let p = 0; p < sums.length; p++) {
        const k = categories[p]!;
        left[k] = left[k]! + sums[p]! - weight[p]! * fitted[p]!;
        over[k] = over[k]! + weight[p]!;
      }
      for (let p = 0; p < sums.length; p++) {
        const k = categories[p]!;
        if (over[k]! > 0) fitted[p] = fitted[p]! + left[k]! / over[k]!;
      }
      for (const value of left) moved = Math.max(moved, Math.abs(value));
    });
    if (category.length === 1 || moved <= 1e-14 * scale) break;
  }
  return fitted;
}

/**
 * Iterative proportional fitting: what each crossing's weight must be multiplied by so that every margin meets its known
 * totals (Deming and Stephan 1940). One margin is post-stratification and needs one round.
 *
 * @returns the factors, and whether the rounds came to rest with every margin met
 */
export function fitted(
  { category, population }: LaidOut,
  weight: Float64Array,
  { tolerance, rounds }: FitOptions,
): { factor: Float64Array; met: boolean } {
  const factor = new Float64Array(weight.length).fill(1);
  const totals = (m: number) => {
    const sum = new Float64Array(population[m]!.length);
    category[m]!.forEach((k, p) => {
      sum[k] = sum[k]! + factor[p]! * weight[p]!;
    });
    return sum;
  };
  let moved = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds && moved >= tolerance; round++) {
    const before = factor.slice();
    category.forEach((categories, m) => {
      const sum = totals(m);
      for (let p = 0; p < weight.length; p++) {
        const k = categories[p]!;
        if (sum[k]! > 0) factor[p] = (factor[p]! * population[m]![k]!) / sum[k]!;
      }
    });
    moved = 0;
    for (let p = 0; p < weight.length; p++) moved = Math.max(moved, Math.abs(factor[p]! - before[p]!) * weight[p]!);
    if (category.length === 1) return { factor, met: true };
  }
  // Totals that contradict each other come to rest too, with only the last margin met.
  const whole = population[0]!.reduce((sum, total) => sum + total, 0);
  const off = population.map((known, m) =>
    totals(m).reduce((most, sum, k) => Math.max(most, Math.abs(sum - known[k]!)), 0),
  );
  return { factor, met: moved < tolerance && Math.max(...off) <= Math.max(10 * tolerance, 1e-6 * whole) };
}
