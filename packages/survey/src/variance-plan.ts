import { Faults } from '@papi/tables';
import type { LonelyRule } from './design-spec.js';
import type { Frame } from './frame.js';
import { messages } from './messages.js';
import type { Stage } from './stage-units.js';

/** What the variance needs to know of a design. */
export interface VarianceRules {
  readonly frame: Frame;
  readonly lonely: LonelyRule;
  readonly adjustDomains: boolean;
}

/** The units of one stage with rows in the domain, parent by parent, and what their deviations are multiplied by. */
export interface StagePlan {
  /** For each unit of the stage below, its parent's place among this stage's units; undefined at the last stage. */
  readonly placeOf: Int32Array | undefined;
  /** How many units of this stage have rows in the domain. */
  readonly units: number;
  readonly parents: readonly ParentPlan[];
  /** Units sampled in all parents with a unit in the domain; the grand mean is over these. */
  readonly sampled: number;
}

/** The units drawn in one stratum, or at a later stage in one unit above. */
export interface ParentPlan {
  /** Places of those with rows in the domain. */
  readonly members: readonly number[];
  /** How many were sampled; those without rows in the domain count with a total of 0. */
  readonly sampled: number;
  /** What the sum of squared deviations is multiplied by. */
  readonly scale: number;
  /** Centre at the grand mean in place of the parent's own. */
  readonly grand: boolean;
}

/**
 * How the variance of linearised totals of some last-stage units is worked out: everything but the totals themselves, so
 * that thousands of estimates of one domain share it. `null` where no variance can be had.
 *
 * V = Σ_h (1 − f_h) n_h/(n_h − 1) Σ_j (Z_hj − Z̄_h)² over first-stage strata, plus at each further stage the same inside
 * every unit above, times the sampled fractions above it (Särndal, Swensson and Wretman 1992, 4.3). Units that were
 * sampled and have no row in the domain count with Z = 0. Strata with no row in the domain add nothing. A lonely unit
 * follows the rule; under `average` the others' sum is scaled up by strata over usable strata.
 *
 * @returns the stages from the last up to the first
 * @throws {InputError} rule `fail` and the domain touches a stratum with one unit
 */
export function variancePlan(units: Int32Array, rules: VarianceRules): readonly StagePlan[] | null {
  const { stages } = rules.frame;
  const plans: StagePlan[] = [];
  let level = units;
  for (let s = stages.length - 1; s >= 0; s--) {
    let placeOf: Int32Array | undefined;
    if (s < stages.length - 1) {
      const above = parentsOf(level, stages[s + 1]!);
      placeOf = above.placeOf;
      level = above.parents;
    }
    const plan = stagePlan(level, s, placeOf, rules);
    if (plan === null) return null;
    plans.push(plan);
  }
  return plans;
}

/** The units above, and the place of each unit's own among them. */
function parentsOf(units: Int32Array, stage: Stage): { parents: Int32Array; placeOf: Int32Array } {
  const places = new Map<number, number>();
  const placeOf = units.map(unit => {
    const parent = stage.parent[unit]!;
    const place = places.get(parent) ?? places.size;
    places.set(parent, place);
    return place;
  });
  return { parents: Int32Array.from(places.keys()), placeOf };
}

function stagePlan(
  units: Int32Array,
  s: number,
  placeOf: Int32Array | undefined,
  { frame, lonely, adjustDomains }: VarianceRules,
): StagePlan | null {
  const stage = frame.stages[s]!;
  const members = new Map<number, number[]>();
  for (let u = 0; u < units.length; u++) {
    const parent = stage.parent[units[u]!]!;
    const list = members.get(parent);
    if (list) list.push(u);
    else members.set(parent, [u]);
  }
  const parents: ParentPlan[] = [];
  const faults = new Faults();
  let all = 0;
  let usable = 0;
  for (const [parent, present] of members) {
    const sampled = stage.sampled[parent]!;
    const left = 1 - stage.fraction[parent]!;
    all += sampled;
    usable++;
    if (left < 1e-7) continue; // taken whole: nothing left to chance
    const alone = sampled === 1 || (adjustDomains && present.length === 1);
    if (alone && lonely === 'average') {
      usable--;
      continue;
    }
    if (sampled === 1) {
      if (lonely === 'fail') fail(faults, frame, s, parent);
      if (lonely !== 'adjust') continue;
    }
    const scale = left * fractionAbove(frame, s, parent) * (sampled > 1 ? sampled / (sampled - 1) : 1);
    if (scale > 0) parents.push({ members: present, sampled, scale, grand: alone && lonely === 'adjust' });
  }
  faults.throwIfAny();
  const plan = { placeOf, units: units.length, sampled: all };
  if (lonely !== 'average' || usable === members.size) return { ...plan, parents };
  if (usable === 0) return null;
  const up = members.size / usable;
  return { ...plan, parents: parents.map(parent => ({ ...parent, scale: up * parent.scale })) };
}

/** The product of the sampled fractions of the stages above. */
function fractionAbove(frame: Frame, s: number, parent: number): number {
  let product = 1;
  let at = parent;
  for (let up = s - 1; up >= 0; up--) {
    const stage = frame.stages[up]!;
    at = stage.parent[at]!;
    product *= stage.fraction[at]!;
  }
  return product;
}

function fail(faults: Faults, frame: Frame, s: number, parent: number): void {
  let stratum = parent;
  for (let up = s - 1; up >= 0; up--) stratum = frame.stages[up]!.parent[stratum]!;
  const { file, stratum: name } = frame.names;
  const row = frame.stratumRow[stratum]!;
  const place = { file, row, ...(name === undefined ? {} : { column: name }) };
  faults.fault(place, messages.lonelyPsu(frame.stratumLabel(stratum), s + 1));
}
