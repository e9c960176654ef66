import type { Sums } from './border.js';
import { type Margins, marginsOf, projected } from './calibration.js';
import type { Design } from './design.js';
import type { ItemTotal, Slope } from './statistic.js';

/** The sums of one request, made ready for estimates: totals of every group and linearised totals of its units. */
export class Linearised {
  readonly design: Design;
  readonly sums: Sums;
  /** Cells of each group. */
  readonly cellsOf: readonly Int32Array[];
  /** What calibration knows of each crossing. */
  readonly margins: Margins | undefined;
  readonly #unitsOf = new Map<number, Int32Array>();

  constructor(design: Design, sums: Sums) {
    this.design = design;
    this.sums = sums;
    const lists: number[][] = sums.groups.map(() => []);
    for (let c = 0; c < sums.cells; c++) if (sums.group[c]! >= 0) lists[sums.group[c]!]!.push(c);
    this.cellsOf = lists.map(list => Int32Array.from(list));
    this.margins = design.calibration && marginsOf(design.calibration, sums.crossings);
  }

  /** What the weights of a cell are multiplied by. */
  factor(cell: number): number {
    return this.margins === undefined ? 1 : this.margins.factor[this.sums.crossing[cell]!]!;
  }

  /** Rows, Σw, Σwy, Σw² and Σwy² of an item in a group, calibrated. */
  total(group: number, item: number): ItemTotal & { n: number; w2: number; wy2: number } {
    const sums = this.sums.items[item]!;
    let [n, w, wy, w2, wy2] = [0, 0, 0, 0, 0];
    for (const c of this.cellsOf[group]!) {
      const g = this.factor(c);
      n += sums.n[c]!;
      w += g * sums.w[c]!;
      wy += g * sums.wy[c]!;
      w2 += g * g * sums.w2[c]!;
      wy2 += g * sums.wy2[c]!;
    }
    return { n, w, wy, w2, wy2 };
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

  /** Adds the linearised totals of one estimate to column `column` of z; `at` is the row of each unit. */
  addTotals(z: Float64Array, width: number, column: number, at: Int32Array, group: number, slopes: readonly Slope[]): void {
    const { sums } = this;
    const cells = this.cellsOf[group]!;
    const influence = new Float64Array(cells.length);
    for (const slope of slopes) {
      const { w, wy } = sums.items[slope.item]!;
      for (let i = 0; i < cells.length; i++) {
        const c = cells[i]!;
        influence[i] = influence[i]! + slope.w * w[c]! + slope.wy * wy[c]!;
      }
    }
    cells.forEach((c, i) => {
      const row = at[sums.unit[c]!]!;
      if (row < 0) return; // a unit without an answer has no influence
      const to = row * width + column;
      z[to] = z[to]! + this.factor(c) * influence[i]!;
    });
    if (this.margins === undefined) return;
    const onCrossing = new Float64Array(sums.crossings.length);
    cells.forEach((c, i) => {
      onCrossing[sums.crossing[c]!] = onCrossing[sums.crossing[c]!]! + influence[i]!;
    });
    const fitted = projected(this.margins, onCrossing);
    for (let c = 0; c < sums.cells; c++) {
      const to = at[sums.unit[c]!]! * width + column;
      z[to] = z[to]! - this.factor(c) * sums.w[c]! * fitted[sums.crossing[c]!]!;
    }
  }

  /** Numbers of the PSUs where one of these items is answered in a group. */
  psusOf(group: number, items: readonly number[], into: Set<number>): Set<number> {
    const { sums, design } = this;
    for (const c of this.cellsOf[group]!) {
      if (items.some(item => sums.items[item]!.n[c]! > 0)) into.add(design.frame.psuOf(sums.unit[c]!));
    }
    return into;
  }
}
