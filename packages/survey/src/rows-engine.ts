import { Faults } from '@papi/tables';
import { Accumulator } from './accumulator.js';
import type { Block, Distribution, DistributionRequest, Engine, Sums, SumsRequest } from './border.js';
import { Cells } from './cells.js';
import { distributionOf } from './distribution.js';
import type { Frame } from './frame.js';
import { itemValues } from './item-values.js';

/** Rows of one block placed in the design and in the groups that are asked for. */
export interface PlacedBlock {
  readonly block: Block;
  readonly offset: number;
  readonly weight: Float64Array;
  readonly unit: Int32Array;
  readonly group: Int32Array;
  readonly crossing: Int32Array;
}

/** Answers from rows that come block by block, each request in one pass. Holds nothing of the rows between requests. */
export class RowsEngine implements Engine {
  readonly #open: () => Iterable<Block>;
  readonly #frame: Frame;
  /** What is wrong with the design's columns: found in the first pass, told in every one. */
  readonly #faults = new Faults();

  /** @param open starts a pass over the rows, in the same order each time */
  constructor(open: () => Iterable<Block>, frame: Frame) {
    this.#open = open;
    this.#frame = frame;
  }

  /** @throws {InputError} faults in the design's columns or in an item's answers */
  sums(request: SumsRequest): Sums {
    const faults = new Faults();
    const cells = new Cells(request);
    const { file } = this.#frame.names;
    const items = request.items.map(() => new Accumulator());
    const whole = new Accumulator();
    const weights = request.weights ?? [];
    const replicates = weights.map(() => ({
      whole: new Accumulator(),
      items: request.items.map(() => new Accumulator()),
    }));
    const ones = new Map<number, Float64Array>();

    for (const placed of this.#placed(request, cells)) {
      const { block, offset, group, weight } = placed;
      const cell = cells.place(placed);
      const one = ones.get(block.rows) ?? new Float64Array(block.rows).fill(1);
      ones.set(block.rows, one);
      whole.add(cell, weight, one, cells.count);
      const others = weights.map(name => Float64Array.from(block.column(name) as ArrayLike<number>));
      for (let r = 0; r < others.length; r++) replicates[r]!.whole.add(cell, others[r]!, one, cells.count);
      request.items.forEach((item, k) => {
        const values = itemValues(item, block, group, { file, offset }, faults);
        items[k]!.add(cell, weight, values, cells.count);
        for (let r = 0; r < others.length; r++) replicates[r]!.items[k]!.add(cell, others[r]!, values, cells.count);
      });
    }
    this.#finish(faults);
    const { count } = cells;
    return {
      ...cells.labels(),
      w: whole.sums(count).w,
      items: items.map(item => item.sums(count)),
      replicates: replicates.map(r => ({ w: r.whole.sums(count).w, items: r.items.map(item => item.sums(count)) })),
    };
  }

  /** @throws {InputError} faults in the design's columns or in the item's answers */
  distribution(request: DistributionRequest): Distribution {
    const faults = new Faults();
    const cells = new Cells(request);
    const { file } = this.#frame.names;
    const parts: { placed: PlacedBlock; values: Float64Array }[] = [];
    for (const placed of this.#placed(request, cells)) {
      const place = { file, offset: placed.offset };
      parts.push({ placed, values: itemValues(request.item, placed.block, placed.group, place, faults) });
    }
    this.#finish(faults);
    const { groups, crossings } = cells.labels();
    return { groups, crossings, rows: distributionOf(parts, groups.length) };
  }

  /** Ends a pass: faults of the design first, then those of the answers asked for. */
  #finish(answers: Faults): void {
    this.#frame.finish(this.#faults);
    this.#faults.throwIfAny();
    answers.throwIfAny();
  }

  *#placed(request: Omit<SumsRequest, 'items'>, cells: Cells): Iterable<PlacedBlock> {
    const { names } = this.#frame;
    let offset = 0;
    for (const block of this.#open()) {
      const weight = new Float64Array(block.rows);
      const unit = new Int32Array(block.rows);
      const columns = {
        weight: names.weight === undefined ? undefined : block.column(names.weight),
        stratum: names.stratum === undefined ? undefined : block.column(names.stratum),
        units: names.units.map(name => block.column(name)),
        fpc: names.fpc.map(name => block.column(name)),
      };
      this.#frame.place(columns, offset, unit, weight, this.#faults);
      yield { block, offset, weight, unit, ...cells.groups(block, request) };
      offset += block.rows;
    }
  }
}
