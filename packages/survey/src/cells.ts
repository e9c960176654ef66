import type { Block, Sums, SumsRequest } from './border.js';
import { PairCodes } from './key-codes.js';
import type { PlacedBlock } from './rows-engine.js';
import type { Runs } from './runs.js';
import { TupleCodes } from './tuple-codes.js';

/** Numbers the cells of a request (group, last-stage unit, crossing) as the rows come. */
export class Cells {
  readonly #groups: TupleCodes;
  readonly #crossings: TupleCodes;
  readonly #inUnit = new PairCodes();
  readonly #cells = new PairCodes();

  constructor(request: Omit<SumsRequest, 'items'>) {
    this.#groups = new TupleCodes(request.by.length);
    this.#crossings = new TupleCodes(request.crossed?.length ?? 0);
  }

  /** The group of each row of a block (−1 for none), and its crossing. */
  groups(
    block: Block,
    { by, where, crossed = [] }: Omit<SumsRequest, 'items'>,
  ): Pick<PlacedBlock, 'group' | 'crossing'> {
    const columns = (names: readonly string[]) => names.map(name => block.column(name));
    const inside = where === undefined ? undefined : truths(block.column(where), block.rows);
    return {
      group: this.#groups.codes(columns(by), block.rows, inside),
      crossing: this.#crossings.codes(columns(crossed), block.rows),
    };
  }

  /** The cells of the rows, as runs. */
  place({ unit, group, crossing }: PlacedBlock): Runs {
    const rows = unit.length;
    const cell = new Int32Array(rows);
    const end = new Int32Array(rows);
    let count = 0;
    for (let i = 0; i < rows; i++) {
      const before = i - 1;
      if (i === 0 || unit[i] !== unit[before] || group[i] !== group[before] || crossing[i] !== crossing[before]) {
        // A row of no group or no crossing is −1, and a faulty row has no unit; numbers of pairs start at 0.
        const inUnit = this.#inUnit.code(unit[i]! + 1, crossing[i]! + 1);
        cell[count++] = this.#cells.code(inUnit, group[i]! + 1);
      }
      end[count - 1] = i + 1;
    }
    return { count, cell, end };
  }

  get count(): number {
    return this.#cells.size;
  }

  /** What each cell is. */
  labels(): Pick<Sums, 'cells' | 'group' | 'unit' | 'crossing' | 'groups' | 'crossings'> {
    const inUnit = this.#cells.first;
    return {
      cells: this.count,
      group: Int32Array.from(this.#cells.second, g => g - 1),
      unit: Int32Array.from(inUnit, at => this.#inUnit.first[at]! - 1),
      crossing: Int32Array.from(inUnit, at => this.#inUnit.second[at]! - 1),
      groups: this.#groups.tuples,
      crossings: this.#crossings.tuples,
    };
  }
}

/** 1 where a column is true or 1. */
function truths(column: ArrayLike<unknown>, rows: number): Uint8Array {
  const inside = new Uint8Array(rows);
  for (let i = 0; i < rows; i++) inside[i] = column[i] === true || column[i] === 1 ? 1 : 0;
  return inside;
}
