import { Faults } from '@papi/tables';
import type { LonelyRule } from './design-spec.js';
import type { Frame, Stage } from './frame.js';
import { messages } from './messages.js';

/** Linearised totals of some estimates: for each last-stage unit that has rows in the domain, one total an estimate. */
export interface UnitTotals {
  readonly units: Int32Array;
  /** `units.length` × `width`, row by row. */
  readonly z: Float64Array;
  readonly width: number;
}

/** Rows whose cross products, added up, are the covariance matrix: V = RᵀR. `null` where no variance can be had. */
export type Scatter = Rows | null;

/** Rows added one by one. */
class Rows {
  readonly width: number;
  values: Float64Array;
  count = 0;

  constructor({ units, width }: UnitTotals) {
    this.width = width;
    this.values = new Float64Array((units.length + 8) * width);
  }

  /** Adds the row root × (totals of unit u − mean), or with no unit root × mean. */
  add(root: number, mean: Float64Array, z?: Float64Array, u = 0): void {
    const { width } = this;
    const to = this.count * width;
    const values = this.padded(this.count + 1);
    if (z === undefined) for (let k = 0; k < width; k++) values[to + k] = root * mean[k]!;
    else for (let k = 0; k < width; k++) values[to + k] = root * (z[u * width + k]! - mean[k]!);
    this.count++;
  }

  /** The values with room for this many rows, zeros after the last. */
  padded(rows: number): Float64Array {
    if (rows * this.width > this.values.length) {
      const larger = new Float64Array(Math.max(rows * this.width, 2 * this.values.length));
      larger.set(this.values);
      this.values = larger;
    }
    return this.values;
  }

  /** Multiplies the rows from this one on. */
  scale(from: number, factor: number): void {
    for (let i = from * this.width; i < this.count * this.width; i++) this.values[i] = this.values[i]! * factor;
  }
}

/** What the variance needs to know of a design. */
export interface VarianceRules {
  readonly frame: Frame;
  readonly lonely: LonelyRule;
  readonly adjustDomains: boolean;
}

/**
 * The design-based covariance of linearised totals, as the rows of a matrix R with V = RᵀR.
 *
 * V = Σ_h (1 − f_h) n_h/(n_h − 1) Σ_j (Z_hj − Z̄_h)(Z_hj − Z̄_h)ᵀ over first-stage strata, plus at each further stage the
 * same inside every unit above, times the sampled fractions above it (Särndal, Swensson and Wretman 1992, 4.3). Units
 * that were sampled and have no row in the domain count with Z = 0. Strata with no row in the domain add nothing.
 * A lonely unit follows the rule; under `average` the others' sum is scaled up by strata over usable strata.
 *
 * @throws {InputError} rule `fail` and the domain touches a stratum with one unit
 */
export function scatter(totals: UnitTotals, rules: VarianceRules): Scatter {
  const { frame } = rules;
  const rows = new Rows(totals);
  let level: UnitTotals = totals;
  // From the last stage up to the first: totals of a stage are sums of those below.
  for (let s = frame.stages.length - 1; s >= 0; s--) {
    const stage = frame.stages[s]!;
    if (s < frame.stages.length - 1) level = summed(level, frame.stages[s + 1]!);
    const upper = (parent: number) => {
      let product = 1;
      let at = parent;
      for (let up = s - 1; up >= 0; up--) {
        at = frame.stages[up]!.parent[at]!;
        product *= frame.stages[up]!.fraction[at]!;
      }
      return product;
    };
    if (!stageRows(level, stage, s, upper, rules, rows)) return null;
  }
  return rows;
}

/** Totals of the units above. */
function summed(totals: UnitTotals, stage: Stage): UnitTotals {
  const { width } = totals;
  const at = new Map<number, number>();
  for (const unit of totals.units) {
    const parent = stage.parent[unit]!;
    if (!at.has(parent)) at.set(parent, at.size);
  }
  const z = new Float64Array(at.size * width);
  totals.units.forEach((unit, u) => {
    const to = at.get(stage.parent[unit]!)! * width;
    for (let k = 0; k < width; k++) z[to + k] = z[to + k]! + totals.z[u * width + k]!;
  });
  return { units: Int32Array.from(at.keys()), z, width };
}

/** Appends one stage's rows; false where `average` finds no usable parent. */
function stageRows(
  { units, z, width }: UnitTotals,
  stage: Stage,
  s: number,
  upper: (parent: number) => number,
  { frame, lonely, adjustDomains }: VarianceRules,
  rows: Rows,
): boolean {
  const members = new Map<number, number[]>();
  units.forEach((unit, u) => {
    const parent = stage.parent[unit]!;
    const list = members.get(parent);
    if (list) list.push(u);
    else members.set(parent, [u]);
  });

  const start = rows.count;
  let usable = 0;
  let centre: Float64Array | undefined;
  const faults = new Faults();
  for (const [parent, present] of members) {
    const sampled = stage.sampled[parent]!;
    const left = 1 - stage.fraction[parent]!;
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
    const scale = left * upper(parent) * (sampled > 1 ? sampled / (sampled - 1) : 1);
    if (scale === 0) continue;
    let mean: Float64Array;
    if (alone && lonely === 'adjust') {
      centre ??= grandMean({ units, z, width }, stage, members.keys());
      mean = centre;
    } else {
      mean = new Float64Array(width);
      for (const u of present) for (let k = 0; k < width; k++) mean[k] = mean[k]! + z[u * width + k]! / sampled;
    }
    const root = Math.sqrt(scale);
    for (const u of present) rows.add(root, mean, z, u);
    const absent = sampled - present.length;
    if (absent > 0) rows.add(root * Math.sqrt(absent), mean);
  }
  faults.throwIfAny();
  if (lonely === 'average' && usable < members.size) {
    if (usable === 0) return false;
    rows.scale(start, Math.sqrt(members.size / usable));
  }
  return true;
}

/** The mean total of all units sampled in these parents. */
function grandMean({ units, z, width }: UnitTotals, stage: Stage, parents: Iterable<number>): Float64Array {
  let sampled = 0;
  for (const parent of parents) sampled += stage.sampled[parent]!;
  const mean = new Float64Array(width);
  units.forEach((_, u) => {
    for (let k = 0; k < width; k++) mean[k] = mean[k]! + z[u * width + k]! / sampled;
  });
  return mean;
}

function fail(faults: Faults, frame: Frame, s: number, parent: number): void {
  let stratum = parent;
  for (let up = s - 1; up >= 0; up--) stratum = frame.stages[up]!.parent[stratum]!;
  const { file, stratum: name } = frame.names;
  const row = frame.stratumRow[stratum]! + 2;
  const place = { file, row, ...(name === undefined ? {} : { column: name }) };
  faults.fault(place, messages.lonelyPsu(frame.stratumLabel(stratum), s + 1));
}
