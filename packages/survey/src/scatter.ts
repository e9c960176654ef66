import type { ParentPlan, StagePlan } from './variance-plan.js';

/**
 * The scaled deviations of one estimate's unit totals, written one after another: their squares add up to its variance,
 * and products with another estimate's to their covariance.
 *
 * @param z totals of the last-stage units
 * @param into where the deviations go, from `to` on; `scatterSize(plan)` of them
 */
export function scatter(plan: readonly StagePlan[], z: Float64Array, into: Float64Array, to: number): void {
  let totals = z;
  let end = to;
  for (let s = 0; s < plan.length; s++) {
    const stage = plan[s]!;
    if (stage.placeOf !== undefined) totals = summed(totals, stage.placeOf, stage.units);
    for (let p = 0; p < stage.parents.length; p++) {
      end = deviations(stage.parents[p]!, stage, totals, into, end);
    }
  }
}

/** How many deviations a plan gives. */
export function scatterSize(plan: readonly StagePlan[]): number {
  let size = 0;
  for (const { parents } of plan) {
    for (const { members, sampled } of parents) size += members.length + (members.length < sampled ? 1 : 0);
  }
  return size;
}

/** The deviations of one parent's units; all its units without rows in the domain are one entry. */
function deviations(
  { members, sampled, scale, grand }: ParentPlan,
  stage: StagePlan,
  z: Float64Array,
  into: Float64Array,
  to: number,
): number {
  let mean = 0;
  if (grand) {
    for (let u = 0; u < stage.units; u++) mean += z[u]! / stage.sampled;
  } else {
    for (let i = 0; i < members.length; i++) mean += z[members[i]!]! / sampled;
  }
  const root = Math.sqrt(scale);
  for (let i = 0; i < members.length; i++) into[to + i] = root * (z[members[i]!]! - mean);
  const absent = sampled - members.length;
  if (absent === 0) return to + members.length;
  into[to + members.length] = -root * Math.sqrt(absent) * mean;
  return to + members.length + 1;
}

/** Totals of the units above. */
function summed(z: Float64Array, placeOf: Int32Array, units: number): Float64Array {
  const totals = new Float64Array(units);
  for (let u = 0; u < placeOf.length; u++) totals[placeOf[u]!] = totals[placeOf[u]!]! + z[u]!;
  return totals;
}
