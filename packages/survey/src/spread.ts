import { crossProduct, squares } from './cross-product.js';
import type { Linearised } from './linearised.js';
import type { Reach } from './psu-tally.js';
import { scatter, scatterSize } from './scatter.js';
import { variancePlan } from './variance-plan.js';

/** What the variance of one estimate is made of: linearised totals of units. */
export interface LinearSpread {
  readonly source: Linearised;
  readonly group: number;
  /** Positions of its items among the items asked for. */
  readonly items: readonly number[];
  /** From `from` on, for each item the estimate's derivative by Σw and by Σwy. */
  readonly slopes: Float64Array;
  readonly from: number;
}

/** What the variance of one estimate is made of: with replicates, scaled deviations whose squares add up to it. */
export interface Spread extends LinearSpread {
  readonly deviations: Float64Array | undefined;
}

/** The covariance matrix of estimates of one design, row by row; NaN where it cannot be had. */
export function covarianceOf(spreads: readonly Spread[]): Float64Array {
  const count = spreads.length;
  if (count === 0) return new Float64Array(0);
  const scattered = scatterOf(spreads);
  return scattered === null
    ? new Float64Array(count * count).fill(Number.NaN)
    : crossProduct(scattered.values, count, scattered.length);
}

/**
 * The variances of estimates. Under the rules `adjust` and `average` the strata that take part are those where the
 * estimate's own item is answered, so each estimate is taken by itself.
 */
export function variancesOf(spreads: readonly Spread[]): Float64Array {
  const first = spreads[0];
  if (first === undefined) return new Float64Array(0);
  const { lonely } = first.source.design;
  if (!first.deviations && (lonely === 'adjust' || lonely === 'average')) {
    return Float64Array.from(spreads, spread => squaresOf(scatterOf([spread], true), 1)[0]!);
  }
  return squaresOf(scatterOf(spreads), spreads.length);
}

/** The variance of Σ c_k θ_k. */
export function varianceOfSum(spreads: readonly Spread[], coefficients: ArrayLike<number>): number {
  const scattered = scatterOf(spreads);
  if (scattered === null) return Number.NaN;
  const { values, length } = scattered;
  let variance = 0;
  for (let r = 0; r < length; r++) {
    let sum = 0;
    for (let k = 0; k < spreads.length; k++) sum += coefficients[k]! * values[k * length + r]!;
    variance += sum * sum;
  }
  return variance;
}

/** What these estimates rest on, their domains taken together. */
export function reachOf(spreads: readonly Spread[]): Reach {
  const first = spreads[0]!;
  if (spreads.length === 1) return first.source.reach(first.group, first.items);
  const { psuTally } = first.source;
  psuTally.begin();
  for (const { source, group, items } of spreads) source.tally(psuTally, group, items);
  return psuTally.reach();
}

/** For each estimate `length` values whose squares and products are variances and covariances; null where there are none. */
interface Scattered {
  /** One estimate after another, with room for one more; overwritten by the next call. */
  readonly values: Float64Array;
  readonly length: number;
}

function squaresOf(scattered: Scattered | null, count: number): Float64Array {
  if (scattered === null) return new Float64Array(count).fill(Number.NaN);
  return squares(scattered.values, count, scattered.length);
}

function scatterOf(spreads: readonly Spread[], answeredOnly = false): Scattered | null {
  const { design, workspace } = spreads[0]!.source;
  const replicated = spreads[0]!.deviations;
  if (replicated) {
    const { length } = replicated;
    const values = workspace.scatter.cleared((spreads.length + 1) * length);
    spreads.forEach((spread, k) => {
      values.set(spread.deviations!, k * length);
    });
    return { values, length };
  }
  const { units, rowsOf } = domainOf(spreads, answeredOnly);
  const plan = variancePlan(units, design);
  if (plan === null) return null;
  const z = workspace.totals.cleared(units.length);
  const length = scatterSize(plan);
  const values = workspace.scatter.cleared((spreads.length + 1) * length);
  for (let k = 0; k < spreads.length; k++) {
    const spread = spreads[k]!;
    z.fill(0, 0, units.length);
    spread.source.addTotals(z, rowsOf[k]!, spread);
    scatter(plan, z, values, k * length);
  }
  return { values, length };
}

/** The last-stage units that estimates have totals in, and for each estimate the place of its cells' units among them. */
function domainOf(
  spreads: readonly Spread[],
  answeredOnly: boolean,
): { units: Int32Array; rowsOf: readonly Int32Array[] } {
  const places = new Map<number, number>();
  const { source } = spreads[0]!;
  // Calibration moves the totals of all units.
  if (source.adjustment) for (let unit = 0; unit < source.design.frame.units; unit++) places.set(unit, unit);
  const rowsOf: Int32Array[] = [];
  for (let k = 0; k < spreads.length; k++) {
    const { source, group, items } = spreads[k]!;
    const last = spreads[k - 1];
    // Estimates of one group stand together.
    if (!answeredOnly && last?.source === source && last.group === group) rowsOf.push(rowsOf[k - 1]!);
    else rowsOf.push(source.placeUnits(places, group, answeredOnly ? items : undefined));
  }
  return { units: Int32Array.from(places.keys()), rowsOf };
}
