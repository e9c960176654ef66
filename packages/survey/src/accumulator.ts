import type { ItemSums } from './border.js';
import { Grown } from './grow.js';

/** Slots of a cell: n, Σw, Σwy, Σw², Σwy². */
const SLOTS = 5;

/** Adds up one item, cell by cell, block by block. The five sums of a cell stand together, for the processor's cache. */
export class Accumulator {
  readonly #sums = new Grown();

  /**
   * Adds rows: for each its cell, weight and value. NaN is no answer and a weight of 0 no row.
   *
   * @param cells how many cells there are by now
   */
  add(cell: Int32Array, weight: Float64Array, value: Float64Array, cells: number): void {
    const sums = this.#sums.reserve(cells * SLOTS);
    for (let i = 0; i < cell.length; i++) {
      const y = value[i]!;
      const w = weight[i]!;
      // biome-ignore lint/suspicious/noSelfCompare: the quickest test for NaN
      if (y !== y || w === 0) continue;
      const at = cell[i]! * SLOTS;
      const wy = w * y;
      sums[at] = sums[at]! + 1;
      sums[at + 1] = sums[at + 1]! + w;
      sums[at + 2] = sums[at + 2]! + wy;
      sums[at + 3] = sums[at + 3]! + w * w;
      sums[at + 4] = sums[at + 4]! + wy * y;
    }
  }

  /** The sums as one array each, a value a cell. */
  sums(cells: number): ItemSums {
    const all = this.#sums.reserve(cells * SLOTS);
    const slot = (s: number) => {
      const values = new Float64Array(cells);
      for (let c = 0; c < cells; c++) values[c] = all[c * SLOTS + s]!;
      return values;
    };
    return { n: slot(0), w: slot(1), wy: slot(2), w2: slot(3), wy2: slot(4) };
  }
}
