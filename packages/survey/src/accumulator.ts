import type { ItemSums } from './border.js';
import { Grown } from './grown.js';
import type { Runs } from './runs.js';

/** Adds up one item, cell by cell, block by block. */
export class Accumulator {
  readonly #n: Grown;
  readonly #w: Grown;
  readonly #wy: Grown;
  readonly #w2: Grown;
  readonly #wy2: Grown;

  /** @param room cells to make room for at first, so that a file in many blocks is not copied again and again */
  constructor(room: number) {
    this.#n = new Grown(room);
    this.#w = new Grown(room);
    this.#wy = new Grown(room);
    this.#w2 = new Grown(room);
    this.#wy2 = new Grown(room);
  }

  /**
   * Adds the rows of a block: their cells as runs, for each its weight and value. NaN is no answer and a weight of 0 no
   * row.
   *
   * @param cells how many cells there are by now
   */
  add(runs: Runs, weight: Float64Array, value: Float64Array, cells: number): void {
    const n = this.#n.reserve(cells);
    const w = this.#w.reserve(cells);
    const wy = this.#wy.reserve(cells);
    const w2 = this.#w2.reserve(cells);
    const wy2 = this.#wy2.reserve(cells);
    const { count, cell, end } = runs;
    let i = 0;
    for (let run = 0; run < count; run++) {
      const to = end[run]!;
      let rows = 0;
      let sw = 0;
      let swy = 0;
      let sw2 = 0;
      let swy2 = 0;
      for (; i < to; i++) {
        const y = value[i]!;
        const weighs = weight[i]!;
        // biome-ignore lint/suspicious/noSelfCompare: the quickest test for NaN
        if (y !== y || weighs === 0) continue;
        const weighted = weighs * y;
        rows++;
        sw += weighs;
        swy += weighted;
        sw2 += weighs * weighs;
        swy2 += weighted * y;
      }
      const at = cell[run]!;
      n[at] = n[at]! + rows;
      w[at] = w[at]! + sw;
      wy[at] = wy[at]! + swy;
      w2[at] = w2[at]! + sw2;
      wy2[at] = wy2[at]! + swy2;
    }
  }

  /** The sums, a value a cell. */
  sums(cells: number): ItemSums {
    const of = (grown: Grown) => grown.reserve(cells).subarray(0, cells);
    return { n: of(this.#n), w: of(this.#w), wy: of(this.#wy), w2: of(this.#w2), wy2: of(this.#wy2) };
  }
}
