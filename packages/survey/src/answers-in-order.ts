import type { Answers } from './border.js';
import { Grown } from './grown.js';
import type { PlacedBlock } from './rows-engine.js';
import type { Runs } from './runs.js';

/** Gathers the answers of one item, group by group, and puts them in order. Holds nothing else of the blocks. */
export class AnswersInOrder {
  readonly #groups: Answered[] = [];

  /** Takes in the answered rows of non-zero weight of a block, cells as runs, with their replicate weights. */
  add(
    { weight, group }: PlacedBlock,
    { count, cell, end }: Runs,
    values: Float64Array,
    replicates: readonly Float64Array[],
  ): void {
    for (let run = 0, i = 0; run < count; run++) {
      const to = end[run]!;
      const own = group[i]!;
      if (own >= 0) this.#groups[own] ??= new Answered(replicates.length);
      for (; i < to; i++) {
        if (own < 0 || Number.isNaN(values[i]!) || weight[i] === 0) continue;
        this.#groups[own]!.add(values[i]!, weight[i]!, cell[run]!, replicates, i);
      }
    }
  }

  /** The answers of each group by value ascending, those of one value in the order of the rows. */
  inOrder(groups: number): Answers[] {
    return Array.from({ length: groups }, (_, group) => (this.#groups[group] ?? new Answered(0)).inOrder());
  }
}

/** The answers of one group. */
class Answered {
  readonly #value = new Grown();
  readonly #weight = new Grown();
  readonly #cell = new Grown();
  readonly #replicates: readonly Grown[];
  #count = 0;

  constructor(replicates: number) {
    this.#replicates = Array.from({ length: replicates }, () => new Grown());
  }

  add(value: number, weight: number, cell: number, replicates: readonly Float64Array[], row: number): void {
    const at = this.#count++;
    this.#value.reserve(at + 1)[at] = value;
    this.#weight.reserve(at + 1)[at] = weight;
    this.#cell.reserve(at + 1)[at] = cell;
    for (let r = 0; r < replicates.length; r++) this.#replicates[r]!.reserve(at + 1)[at] = replicates[r]![row]!;
  }

  inOrder(): Answers {
    const { values } = this.#value;
    const order = Uint32Array.from({ length: this.#count }, (_, i) => i).sort(
      (i, j) => values[i]! - values[j]! || i - j,
    );
    const at = (of: Grown) => (i: number) => of.values[i]!;
    return {
      value: Float64Array.from(order, at(this.#value)),
      weight: Float64Array.from(order, at(this.#weight)),
      cell: Int32Array.from(order, at(this.#cell)),
      replicates: this.#replicates.map(weights => Float64Array.from(order, at(weights))),
    };
  }
}
