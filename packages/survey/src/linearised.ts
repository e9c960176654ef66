import type { Sums } from './border.js';
import { type Margins, marginsOf, projected } from './calibration.js';
import type { Design } from './design.js';
import { PsuTally } from './psu-tally.js';
import type { FullTotal, Slope } from './statistic.js';

/** The sums of one request, made ready for estimates: totals of every group and linearised totals of its units. */
export class Linearised {
  readonly design: Design;
  readonly sums: Sums;
  /** Cells of each group. */
  readonly cellsOf: readonly Int32Array[];
  /** PSU of each cell. */
  readonly psu: Int32Array;
  /** Counts PSUs. */
  readonly psuTally: PsuTally;
  /** What calibration knows of each crossing. */
  readonly margins: Margins | undefined;
  readonly #unitsOf = new Map<number, Int32Array>();

  constructor(design: Design, sums: Sums) {
    this.design = design;
    this.sums = sums;
    const lists: number[][] = sums.groups.map(() => []);
    for (let c = 0; c < sums.cells; c++) if (sums.group[c]! >= 0) lists[sums.group[c]!]!.push(c);
    this.cellsOf = lists.map(list => Int32Array.from(list));
    this.psu = Int32Array.from(sums.unit, unit => design.frame.psuOf(unit));
    this.psuTally = new PsuTally(design);
    this.margins = design.calibration && marginsOf(design.calibration, sums.crossings);
  }

  /** What the weights of a cell are multiplied by. */
  factor(cell: number): number {
    return this.margins === undefined ? 1 : this.margins.factor[this.sums.crossing[cell]!]!;
  }

  /** Rows, Σw, Σwy, Σw² and Σwy² of every item in a group, calibrated. */
  totals(group: number): readonly FullTotal[] {
    const cells = this.cellsOf[group]!;
    const factors = this.margins && Float64Array.from(cells, c => this.factor(c));
    return this.sums.items.map(sums => {
      let n = 0;
      let w = 0;
      let wy = 0;
      let w2 = 0;
      let wy2 = 0;
      for (let i = 0; i < cells.length; i++) {
        const c = cells[i]!;
        const g = factors === undefined ? 1 : factors[i]!;
        n += sums.n[c]!;
        w += g * sums.w[c]!;
        wy += g * sums.wy[c]!;
        w2 += g * g * sums.w2[c]!;
        wy2 += g * sums.wy2[c]!;
      }
      return { n, w, wy, w2, wy2 };
    });
  }

  /** The last-stage units an estimate of this group has totals in: those with rows there, or all when calibrated. */
  unitsOf(group: number, items?: readonly number[]): Int32Array {
    const { design, sums } = this;
    if (design.calibration !== undefined) return Int32Array.from({ length: design.frame.units }, (_, u) => u);
    const known = items === undefined ? this.#unitsOf.get(group) : undefined;
    if (known) return known;
    const units = new Set<number>();
    for (const c of this.cellsOf[group]!) {
      if (items === undefined || items.some(item => sums.items[item]!.n[c]! > 0)) units.add(sums.unit[c]!);
    }
    const list = Int32Array.from(units);
    if (items === undefined) this.#unitsOf.set(group, list);
    return list;
  }

  /** Adds the linearised totals of one estimate to column `column` of z; `at` is the row of each unit, −1 for none. */
  addTotals(
    z: Float64Array,
    width: number,
    column: number,
    at: Int32Array,
    group: number,
    slopes: readonly Slope[],
  ): void {
    const { sums } = this;
    const cells = this.cellsOf[group]!;
    const calibrated = this.margins !== undefined;
    for (const { item, w: onCount, wy: onSum } of slopes) {
      const { w, wy } = sums.items[item]!;
      for (let i = 0; i < cells.length; i++) {
        const c = cells[i]!;
        const row = at[sums.unit[c]!]!;
        if (row < 0) continue; // a unit without an answer has no influence
        const influence = onCount * w[c]! + onSum * wy[c]!;
        const to = row * width + column;
        z[to] = z[to]! + (calibrated ? this.factor(c) * influence : influence);
      }
    }
    if (calibrated) this.#subtractFitted(z, width, column, at, group, slopes);
  }

  /** Takes away what the margins explain of the influences, in every unit of the sample. */
  #subtractFitted(
    z: Float64Array,
    width: number,
    column: number,
    at: Int32Array,
    group: number,
    slopes: readonly Slope[],
  ): void {
    const { sums } = this;
    const onCrossing = new Float64Array(sums.crossings.length);
    for (const { item, w: onCount, wy: onSum } of slopes) {
      const { w, wy } = sums.items[item]!;
      for (const c of this.cellsOf[group]!) {
        const p = sums.crossing[c]!;
        onCrossing[p] = onCrossing[p]! + onCount * w[c]! + onSum * wy[c]!;
      }
    }
    const fitted = projected(this.margins!, onCrossing);
    for (let c = 0; c < sums.cells; c++) {
      const to = at[sums.unit[c]!]! * width + column;
      z[to] = z[to]! - this.factor(c) * sums.w[c]! * fitted[sums.crossing[c]!]!;
    }
  }

  /** Takes in the PSUs where one of these items is answered in a group. */
  tally(into: PsuTally, group: number, slopes: readonly Slope[]): void {
    const cells = this.cellsOf[group]!;
    for (const { item } of slopes) {
      const { n } = this.sums.items[item]!;
      for (let i = 0; i < cells.length; i++) {
        const c = cells[i]!;
        if (n[c]! > 0) into.add(this.psu[c]!);
      }
    }
  }
}
