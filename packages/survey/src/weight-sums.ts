import { Accumulator } from './accumulator.js';
import type { ItemSums } from './border.js';
import { Grown } from './grown.js';
import type { Runs } from './runs.js';

/** The sums of every item with one set of weights. */
export class WeightSums {
  readonly #w = new Grown();
  readonly #items: readonly Accumulator[];

  /** @param room cells to make room for at first */
  constructor(items: number, room = 0) {
    this.#items = Array.from({ length: items }, () => new Accumulator(room));
  }

  /** Adds the weights of all rows of a block, answered or not. */
  addRows({ count, cell, end }: Runs, weight: Float64Array, cells: number): void {
    const w = this.#w.reserve(cells);
    let i = 0;
    for (let run = 0; run < count; run++) {
      let sum = 0;
      for (; i < end[run]!; i++) sum += weight[i]!;
      w[cell[run]!] = w[cell[run]!]! + sum;
    }
  }

  /** Adds the answers of a block to one item. */
  addItem(item: number, runs: Runs, weight: Float64Array, value: Float64Array, cells: number): void {
    this.#items[item]!.add(runs, weight, value, cells);
  }

  /** Σw of all rows and the sums of each item, a value a cell. */
  sums(cells: number): { w: Float64Array; items: ItemSums[] } {
    return { w: this.#w.reserve(cells).subarray(0, cells), items: this.#items.map(item => item.sums(cells)) };
  }
}
