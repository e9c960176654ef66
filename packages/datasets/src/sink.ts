import type { IndexNode, Unit } from '@papi/methodology';
import type { Faults, Place } from '@papi/tables';
import { isWithheld } from './columns.js';
import type { Beside, FileRef, YearGrid } from './grid.js';
import { HeldPlaces } from './held.js';
import { messages, whyNot } from './messages.js';
import { yearsWithNode } from './nodes.js';
import type { Index } from './types.js';
import { labelled } from './units.js';

/** Where the scores of one node and year go. */
export interface Slot {
  readonly grid: YearGrid;
  readonly id: string;
  /** The node and its position in the grid; undefined and -1 where the year has no such node. */
  readonly node: IndexNode | undefined;
  readonly nodeAt: number;
  /** Position of the file in the grid. */
  readonly fileAt: number;
  readonly column: string;
}

/** A row of a file. */
export interface RowRef {
  readonly unit: Unit;
  /** Position of the unit in the grid of the row's year. */
  readonly unitAt: number;
  readonly row: number;
}

/**
 * Ranges are printed with two decimals, so 3.33 may stand for 10/3: a score may lie half a unit of the second decimal
 * outside. (The official scores of 2011-2024 all lie within the printed ranges.)
 */
const rangeTolerance = 0.005;

/** Takes one file's scores into the grids and checks each: its node exists, it lies in its range, it is not given twice. */
export class Sink {
  /** Scores kept, and cells that say that there is none. */
  scores = 0;
  withheld = 0;
  /** Every place of the file. */
  readonly held = new HeldPlaces();
  readonly #index: Index;
  readonly #file: FileRef;
  readonly #gridOf: (year: number) => YearGrid;
  readonly #faults: Faults;
  readonly #slots = new Map<string, Slot>();
  readonly #told = new Set<string>();

  constructor(index: Index, file: FileRef, gridOf: (year: number) => YearGrid, faults: Faults) {
    this.#index = index;
    this.#file = file;
    this.#gridOf = gridOf;
    this.#faults = faults;
  }

  /** The slot of a node in a year, read from the column of that header. */
  slot(year: number, id: string, column: string): Slot {
    const key = `${year}/${id}`;
    const known = this.#slots.get(key);
    if (known) return known;
    const grid = this.#gridOf(year);
    const nodeAt = grid.nodeAt(id);
    const slot = { grid, id, node: grid.nodes[nodeAt], nodeAt, fileAt: grid.fileAt(this.#file), column };
    this.#slots.set(key, slot);
    return slot;
  }

  /** A row about a unit in a year; `row` is its number in a spreadsheet. */
  row(year: number, unit: Unit, row: number): RowRef {
    return { unit, unitAt: this.#gridOf(year).unitAt(unit.code), row };
  }

  /** Takes a cell: its text, its number (NaN where it is withheld or was no number) and what stands beside it. */
  add(slot: Slot, row: RowRef, cell: string, value: number, beside?: Beside): void {
    const { grid, node, nodeAt } = slot;
    if (node === undefined) {
      this.#notInYear(slot, row, cell);
    } else if (Number.isNaN(value)) {
      grid.list(row.unitAt, nodeAt);
      const withheld = isWithheld(cell);
      if (withheld) this.withheld++;
      this.held.note(grid, row.unitAt, nodeAt, withheld ? 'withheld' : 'unreadable');
    } else if (grid.inRange(nodeAt, value) || this.#nearRange(slot, node, row, cell, value)) {
      this.scores++;
      this.held.note(grid, row.unitAt, nodeAt, 'score');
      if (!grid.put(row.unitAt, nodeAt, value, slot.fileAt, row.row)) this.#twice(slot, row);
      else if (beside) grid.putBeside(row.unitAt, nodeAt, beside);
    } else this.held.note(grid, row.unitAt, nodeAt, 'unreadable');
  }

  #notInYear(slot: Slot, row: RowRef, cell: string): void {
    const { year } = slot.grid;
    // The other rows of this year say the same.
    if (isWithheld(cell) || !this.#first(`${year}/${slot.id}`)) return;
    const why = whyNot(slot.id, year, yearsWithNode(this.#index.methodology, slot.id));
    this.#faults.fault(this.#place(slot, row), messages.nodeNotInYear(slot.id, year, why));
  }

  #nearRange(slot: Slot, { id, lo, hi }: IndexNode, row: RowRef, cell: string, value: number): boolean {
    // A score of 0.33 is 0.3 in a file of one decimal.
    const tolerance = Math.max(rangeTolerance, 0.5 * 10 ** -this.#file.decimalsOf(id)) + 1e-9;
    if (value !== 0 && lo - tolerance <= value && value <= hi + tolerance) return true;
    const message = value === 0 ? messages.zeroScore(cell, lo, hi) : messages.outOfRange(cell, lo, hi);
    this.#faults.fault(this.#place(slot, row), message);
    return false;
  }

  #twice(slot: Slot, row: RowRef): void {
    const { grid, id, nodeAt } = slot;
    const before = grid.origin(row.unitAt, nodeAt);
    const unit = labelled(row.unit);
    if (before.file === this.#file) {
      this.#faults.fault(this.#place(slot, row), messages.scoreTwice(unit, id, grid.year, before.row));
    } else if (this.#first(`${grid.year} ${before.file.name}`)) {
      // A file that repeats another repeats every score of it.
      const message = messages.scoresInTwoFiles(unit, id, grid.year, before.file.name, before.row);
      this.#faults.fault(this.#place(slot, row), message);
    }
  }

  #place({ column }: Slot, { row }: RowRef): Place {
    return { file: this.#file.name, row, column };
  }

  /** Whether something is met for the first time in this file. */
  #first(key: string): boolean {
    if (this.#told.has(key)) return false;
    this.#told.add(key);
    return true;
  }
}
