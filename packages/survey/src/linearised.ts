import type { ItemSums, Sums } from './border.js';
import type { Adjustment } from './calibration.js';
import type { Design } from './design.js';
import { Grown } from './grown.js';
import { PsuTally, type Reach } from './psu-tally.js';
import type { LinearSpread } from './spread.js';
import type { FullTotals } from './statistic.js';

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
  /** What calibration does to each crossing. */
  readonly adjustment: Adjustment | undefined;
  readonly #reaches: Reach[] = [];
  /** Arrays that one variance after another is worked out in: fresh memory costs more than the sums. */
  readonly workspace = { totals: new Grown(), scatter: new Grown() };

  constructor(design: Design, sums: Sums) {
    this.design = design;
    this.sums = sums;
    const lists: number[][] = sums.groups.map(() => []);
    for (let c = 0; c < sums.cells; c++) if (sums.group[c]! >= 0) lists[sums.group[c]!]!.push(c);
    this.cellsOf = lists.map(list => Int32Array.from(list));
    this.psu = Int32Array.from(sums.unit, unit => design.frame.psuOf(unit));
    this.psuTally = new PsuTally(design);
    this.adjustment = design.calibration?.over(sums.crossings);
  }

  /** What the weights of a cell are multiplied by. */
  factor(cell: number): number {
    return this.adjustment === undefined ? 1 : this.adjustment.factor[this.sums.crossing[cell]!]!;
  }

  /** Rows, Σw, Σwy, Σw² and Σwy² of every item in a group, calibrated. */
  totals(group: number): FullTotals {
    const { items } = this.sums;
    const cells = this.cellsOf[group]!;
    const factors = this.adjustment && Float64Array.from(cells, c => this.factor(c));
    const column = () => new Float64Array(items.length);
    const totals = { n: column(), w: column(), wy: column(), w2: column(), wy2: column() };
    for (let k = 0; k < items.length; k++) addUp(items[k]!, cells, factors, totals, k);
    return totals;
  }

  /**
   * The places of the units of a group's cells among the units met so far, new ones last. With items, cells without an
   * answer to any of them are in no place, −1.
   */
  placeUnits(places: Map<number, number>, group: number, items?: readonly number[]): Int32Array {
    const { sums } = this;
    return this.cellsOf[group]!.map(c => {
      if (items && !items.some(item => sums.items[item]!.n[c]! > 0)) return -1;
      const unit = sums.unit[c]!;
      let place = places.get(unit);
      if (place === undefined) {
        place = places.size;
        places.set(unit, place);
      }
      return place;
    });
  }

  /**
   * Adds the linearised totals of one estimate to z, a value a unit; `places` are those of the units of its group's cells.
   * With calibrated weights what the known totals explain of the influences is taken away, in every unit of the sample.
   */
  addTotals(z: Float64Array, places: Int32Array, spread: LinearSpread): void {
    const { sums, adjustment } = this;
    const { group, items, slopes, from } = spread;
    const cells = this.cellsOf[group]!;
    for (let j = 0; j < items.length; j++) {
      const { w, wy } = sums.items[items[j]!]!;
      const onCount = slopes[from + 2 * j]!;
      const onSum = slopes[from + 2 * j + 1]!;
      for (let i = 0; i < cells.length; i++) {
        const c = cells[i]!;
        const place = places[i]!;
        if (place < 0) continue; // a unit without an answer has no influence
        const influence = onCount * w[c]! + onSum * wy[c]!;
        z[place] = z[place]! + (adjustment === undefined ? influence : this.factor(c) * influence);
      }
    }
    if (adjustment) this.#subtractExplained(z, adjustment, spread);
  }

  #subtractExplained(z: Float64Array, adjustment: Adjustment, { group, items, slopes, from }: LinearSpread): void {
    const { sums } = this;
    const onCrossing = new Float64Array(sums.crossings.length);
    items.forEach((item, j) => {
      const { w, wy } = sums.items[item]!;
      for (const c of this.cellsOf[group]!) {
        const p = sums.crossing[c]!;
        onCrossing[p] = onCrossing[p]! + slopes[from + 2 * j]! * w[c]! + slopes[from + 2 * j + 1]! * wy[c]!;
      }
    });
    const explained = adjustment.explained(onCrossing);
    for (let c = 0; c < sums.cells; c++) {
      const unit = sums.unit[c]!;
      z[unit] = z[unit]! - this.factor(c) * sums.w[c]! * explained[sums.crossing[c]!]!;
    }
  }

  /** What an estimate of these items rests on in a group. */
  reach(group: number, items: readonly number[]): Reach {
    // Nearly every item is answered in nearly every cell, and then rests on all of the group.
    if (!this.#answeredThroughout(group, items)) return this.#counted(group, items);
    this.#reaches[group] ??= this.#counted(group, items);
    return this.#reaches[group];
  }

  #answeredThroughout(group: number, items: readonly number[]): boolean {
    const { n } = this.sums.items[items[0]!]!;
    const cells = this.cellsOf[group]!;
    for (let i = 0; i < cells.length; i++) if (n[cells[i]!] === 0) return false;
    return true;
  }

  #counted(group: number, items: readonly number[]): Reach {
    this.psuTally.begin();
    this.tally(this.psuTally, group, items);
    return this.psuTally.reach();
  }

  /** Takes in the PSUs where one of these items is answered in a group. */
  tally(into: PsuTally, group: number, items: readonly number[]): void {
    const cells = this.cellsOf[group]!;
    for (let j = 0; j < items.length; j++) {
      const { n } = this.sums.items[items[j]!]!;
      for (let i = 0; i < cells.length; i++) {
        const c = cells[i]!;
        if (n[c]! > 0) into.add(this.psu[c]!);
      }
    }
  }
}

/** Writes one item's sums over some cells. */
function addUp(
  sums: ItemSums,
  cells: Int32Array,
  factors: Float64Array | undefined,
  into: FullTotals,
  k: number,
): void {
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
  into.n[k] = n;
  into.w[k] = w;
  into.wy[k] = wy;
  into.w2[k] = w2;
  into.wy2[k] = wy2;
}
