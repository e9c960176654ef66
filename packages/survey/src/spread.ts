import { crossProduct, squares } from './cross-product.js';
import type { Linearised } from './linearised.js';
import type { Reach } from './psu-tally.js';
import { scatter, type UnitTotals } from './scatter.js';
import type { Slope } from './statistic.js';

/** What the variance of one estimate is made of: linearised totals of units. */
export interface LinearSpread {
  readonly kind: 'linear';
  readonly source: Linearised;
  readonly group: number;
  readonly slopes: readonly Slope[];
}

/** What the variance of one estimate is made of: scaled deviations of replicates, whose squares add up to it. */
export interface ReplicateSpread {
  readonly kind: 'replicates';
  readonly source: Linearised;
  readonly group: number;
  readonly slopes: readonly Slope[];
  readonly deviations: Float64Array;
}

export type Spread = LinearSpread | ReplicateSpread;

/** The covariance matrix of estimates of one design, row by row; NaN where it cannot be had. */
export function covarianceOf(spreads: readonly Spread[]): Float64Array {
  const width = spreads.length;
  if (width === 0) return new Float64Array(0);
  if (spreads[0]!.kind === 'replicates') {
    const deviations = spreads.map(spread => (spread as ReplicateSpread).deviations);
    const v = new Float64Array(width * width);
    for (let i = 0; i < width; i++) {
      for (let j = i; j < width; j++) {
        v[i * width + j] = dot(deviations[i]!, deviations[j]!);
        v[j * width + i] = v[i * width + j]!;
      }
    }
    return v;
  }
  return crossProduct(scatter(unitTotals(spreads), spreads[0]!.source.design), width);
}

/**
 * The variances of estimates. Under the rules `adjust` and `average` the strata that take part are those where the
 * estimate's own item is answered, so each estimate is taken by itself.
 */
export function variancesOf(spreads: readonly Spread[]): Float64Array {
  const first = spreads[0];
  if (first === undefined) return new Float64Array(0);
  if (first.kind === 'replicates') {
    return Float64Array.from(spreads, s => dot((s as ReplicateSpread).deviations, (s as ReplicateSpread).deviations));
  }
  const { design } = first.source;
  if (design.lonely !== 'adjust' && design.lonely !== 'average') {
    return squares(scatter(unitTotals(spreads), design), spreads.length);
  }
  return Float64Array.from(spreads, spread => squares(scatter(unitTotals([spread], true), design), 1)[0]!);
}

/** The variance of Σ c_k θ_k. */
export function varianceOfSum(spreads: readonly Spread[], coefficients: ArrayLike<number>): number {
  const first = spreads[0]!;
  if (first.kind === 'replicates') {
    const sum = new Float64Array(first.deviations.length);
    spreads.forEach((spread, k) => {
      const { deviations } = spread as ReplicateSpread;
      for (let r = 0; r < sum.length; r++) sum[r] = sum[r]! + coefficients[k]! * deviations[r]!;
    });
    return dot(sum, sum);
  }
  const { units, z, width } = unitTotals(spreads);
  const sum = new Float64Array(units.length);
  for (let u = 0; u < units.length; u++) {
    for (let k = 0; k < width; k++) sum[u] = sum[u]! + coefficients[k]! * z[u * width + k]!;
  }
  return squares(scatter({ units, z: sum, width: 1 }, first.source.design), 1)[0]!;
}

/** What these estimates rest on, their domains taken together. */
export function reachOf(spreads: readonly Spread[]): Reach {
  const { psuTally } = spreads[0]!.source;
  psuTally.begin();
  for (const { source, group, slopes } of spreads) source.tally(psuTally, group, slopes);
  return psuTally.reach();
}

function unitTotals(spreads: readonly Spread[], answeredOnly = false): UnitTotals {
  const width = spreads.length;
  const at = new Int32Array(spreads[0]!.source.design.frame.units).fill(-1);
  const units: number[] = [];
  let last: Spread | undefined;
  for (const spread of spreads) {
    const items = answeredOnly ? spread.slopes.map(slope => slope.item) : undefined;
    // Estimates of one group stand together.
    if (!items && last?.source === spread.source && last.group === spread.group) continue;
    last = spread;
    for (const unit of spread.source.unitsOf(spread.group, items)) {
      if (at[unit]! >= 0) continue;
      at[unit] = units.length;
      units.push(unit);
    }
  }
  const z = new Float64Array(units.length * width);
  spreads.forEach((spread, k) => {
    spread.source.addTotals(z, width, k, at, spread.group, spread.slopes);
  });
  return { units: Int32Array.from(units), z, width };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
