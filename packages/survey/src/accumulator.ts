import type { ItemSums } from './border.js';
import { Grown } from './grown.js';

/** Adds up one item, cell by cell, block by block. */
export class Accumulator {
  readonly #n = new Grown();
  readonly #w = new Grown();
  readonly #wy = new Grown();
  readonly #w2 = new Grown();
  readonly #wy2 = new Grown();

  /**
   * Adds rows: for each its cell, weight and value. NaN is no answer and a weight of 0 no row.
   *
   * @param cells how many cells there are by now
   */
  add(cell: Int32Array, weight: Float64Array, value: Float64Array, cells: number): void {
    const n = this.#n.reserve(cells);
    const w = this.#w.reserve(cells);
    const wy = this.#wy.reserve(cells);
    const w2 = this.#w2.reserve(cells);
    const wy2 = this.#wy2.reserve(cells);
    // Rows of one cell mostly stand together: add up beside the arrays, and write when the cell changes.
    let from = 0;
    while (from < cell.length) {
      const own = cell[from]!;
      let count = 0;
      let sw = 0;
      let swy = 0;
      let sw2 = 0;
      let swy2 = 0;
      let i = from;
      for (; i < cell.length && cell[i] === own; i++) {
        const y = value[i]!;
        const weighs = weight[i]!;
        // biome-ignore lint/suspicious/noSelfCompare: the quickest test for NaN
        if (y !== y || weighs === 0) continue;
        const weighted = weighs * y;
        count++;
        sw += weighs;
        swy += weighted;
        sw2 += weighs * weighs;
        swy2 += weighted * y;
      }
      n[own] = n[own]! + count;
      w[own] = w[own]! + sw;
      wy[own] = wy[own]! + swy;
      w2[own] = w2[own]! + sw2;
      wy2[own] = wy2[own]! + swy2;
      from = i;
    }
  }

  /** The sums, a value a cell. */
  sums(cells: number): ItemSums {
    const of = (grown: Grown) => grown.reserve(cells).subarray(0, cells);
    return { n: of(this.#n), w: of(this.#w), wy: of(this.#wy), w2: of(this.#w2), wy2: of(this.#wy2) };
  }
}
