import type { Block, Sums, SumsRequest } from './border.js';
import { PairCodes } from './key-codes.js';
import type { PlacedBlock } from './rows-engine.js';
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
  groups(block: Block, request: Omit<SumsRequest, 'items'>): Pick<PlacedBlock, 'group' | 'crossing'> {
    const by = request.by.map(name => block.column(name));
    const crossed = (request.crossed ?? []).map(name => block.column(name));
    const where = request.where === undefined ? undefined : block.column(request.where);
    const group = new Int32Array(block.rows);
    const crossing = new Int32Array(block.rows);
    for (let i = 0; i < block.rows; i++) {
      const inside = where === undefined || where[i] === true || where[i] === 1;
      group[i] = inside ? this.#groups.code(by, i) : -1;
      crossing[i] = this.#crossings.code(crossed, i);
    }
    return { group, crossing };
  }

  /** The cell of each row. */
  place({ unit, group, crossing }: PlacedBlock): Int32Array {
    const cell = new Int32Array(unit.length);
    let last = -1;
    for (let i = 0; i < unit.length; i++) {
      const before = i - 1;
      if (last >= 0 && unit[i] === unit[before] && group[i] === group[before] && crossing[i] === crossing[before]) {
        cell[i] = last;
        continue;
      }
      // A row of no group or no crossing is −1, and a faulty row has no unit; numbers of pairs start at 0.
      const inUnit = this.#inUnit.code(unit[i]! + 1, crossing[i]! + 1);
      last = this.#cells.code(inUnit, group[i]! + 1);
      cell[i] = last;
    }
    return cell;
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
