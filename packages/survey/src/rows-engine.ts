import { Faults } from '@papi/tables';
import { AnswersInOrder } from './answers-in-order.js';
import type { Block, Engine, Sums, SumsRequest } from './border.js';
import { Cells } from './cells.js';
import type { Frame, RoleNames } from './frame.js';
import { itemValues } from './item-values.js';
import { type RowPlace, rowPlace } from './row-place.js';
import { WeightSums } from './weight-sums.js';

/** Rows of one block placed in the design and in the groups that are asked for. */
export interface PlacedBlock {
  readonly block: Block;
  readonly place: RowPlace;
  readonly weight: Float64Array;
  readonly unit: Int32Array;
  readonly group: Int32Array;
  readonly crossing: Int32Array;
}

/** Starts a pass over the rows, in the same order each time. The columns named are all that will be asked of its blocks. */
export type OpenRows = (columns: readonly string[]) => Iterable<Block>;

/** Cells that most surveys have fewer of. */
const ROOM = 1024;

/** Answers from rows that come block by block, each request in one pass. Holds nothing of the rows between requests. */
export class RowsEngine implements Engine {
  readonly #open: OpenRows;
  readonly #frame: Frame;
  /** What is wrong with the design's columns: found in the first pass, told in every one. */
  readonly #faults = new Faults();

  constructor(open: OpenRows, frame: Frame) {
    this.#open = open;
    this.#frame = frame;
  }

  /** @throws {InputError} faults in the design's columns or in an item's answers */
  sums(request: SumsRequest): Sums {
    const faults = new Faults();
    const cells = new Cells(request);
    const { items, ordered = [], weights = [] } = request;
    const own = new WeightSums(items.length, ROOM);
    const replicates = weights.map(() => new WeightSums(items.length));
    const answers = ordered.map(() => new AnswersInOrder());
    for (const placed of this.#placed(request, cells)) {
      const runs = cells.place(placed);
      const { count } = cells;
      const { block, group, place } = placed;
      const others = columnsIn(block, weights);
      own.addRows(runs, placed.weight, count);
      others.forEach((weight, r) => {
        replicates[r]!.addRows(runs, weight, count);
      });
      for (let k = 0; k < items.length; k++) {
        const values = itemValues(items[k]!, block, group, place, faults);
        own.addItem(k, runs, placed.weight, values, count);
        for (let r = 0; r < others.length; r++) replicates[r]!.addItem(k, runs, others[r]!, values, count);
      }
      ordered.forEach((item, k) => {
        answers[k]!.add(placed, runs, itemValues(item, block, group, place, faults), others);
      });
    }
    this.#finish(faults);
    const labels = cells.labels();
    return {
      ...labels,
      ...own.sums(cells.count),
      answers: answers.map(item => item.inOrder(labels.groups.length)),
      replicates: replicates.map(sums => sums.sums(cells.count)),
    };
  }

  /** Ends a pass: faults of the design first, then those of the answers asked for. */
  #finish(answers: Faults): void {
    this.#frame.finish(this.#faults);
    this.#faults.throwIfAny();
    answers.throwIfAny();
  }

  *#placed(request: SumsRequest, cells: Cells): Iterable<PlacedBlock> {
    const { names } = this.#frame;
    let offset = 0;
    for (const block of this.#open(columnsAsked(request, names))) {
      const columns = {
        weight: names.weight === undefined ? undefined : block.column(names.weight),
        stratum: names.stratum === undefined ? undefined : block.column(names.stratum),
        units: names.units.map(name => block.column(name)),
        fpc: names.fpc.map(name => block.column(name)),
      };
      const place = rowPlace(block, names.file, offset);
      const placed = this.#frame.place(columns, block.rows, place, this.#faults);
      yield { block, place, ...placed, ...cells.groups(block, request) };
      offset += block.rows;
    }
  }
}

/** The columns that a request needs of a block, each once. */
function columnsAsked(request: SumsRequest, names: RoleNames): string[] {
  const { items, ordered = [], by, where, crossed = [], weights = [] } = request;
  const design = [names.weight, names.stratum, ...names.units, ...names.fpc];
  const answers = [...items, ...ordered].flatMap(item => [item.column, item.times, ...(item.with ?? [])]);
  const asked = [...design, ...by, where, ...crossed, ...weights, ...answers];
  return [...new Set(asked.filter(name => name !== undefined))];
}

function columnsIn(block: Block, names: readonly string[] = []): Float64Array[] {
  return names.map(name => Float64Array.from(block.column(name) as ArrayLike<number>));
}
