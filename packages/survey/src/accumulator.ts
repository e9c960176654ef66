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
    // Rows of one cell mostly stand together: add up beside the array, and write when the cell changes.
    let from = 0;
    while (from < cell.length) {
      const own = cell[from]!;
      let n = 0;
      let sw = 0;
      let swy = 0;
      let sw2 = 0;
      let swy2 = 0;
      let i = from;
      for (; i < cell.length && cell[i] === own; i++) {
        const y = value[i]!;
        const w = weight[i]!;
        // biome-ignore lint/suspicious/noSelfCompare: the quickest test for NaN
        if (y !== y || w === 0) continue;
        const wy = w * y;
        n++;
        sw += w;
        swy += wy;
        sw2 += w * w;
        swy2 += wy * y;
      }
      const at = own * SLOTS;
      sums[at] = sums[at]! + n;
      sums[at + 1] = sums[at + 1]! + sw;
      sums[at + 2] = sums[at + 2]! + swy;
      sums[at + 3] = sums[at + 3]! + sw2;
      sums[at + 4] = sums[at + 4]! + swy2;
      from = i;
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
