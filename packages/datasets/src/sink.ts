import type { IndexNode, Unit } from '@papi/methodology';
import type { Faults, Place } from '@papi/tables';
import { isWithheld } from './columns.js';
import type { FileRef, YearGrid } from './grid.js';
import { messages, whyNot } from './messages.js';
import { yearsWithNode } from './nodes.js';
import type { Index } from './types.js';
import { labelled } from './units.js';

/** Where the scores of one node and year go. */
export interface Slot {
  readonly grid: YearGrid;
  readonly id: string;
  /** Position of the node in the grid; undefined where the year has no such node. */
  readonly nodeAt: number | undefined;
  readonly node: IndexNode | undefined;
  readonly column: string;
}

/** A row of a file. */
export interface RowRef {
  readonly unit: Unit;
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
    const slot = { grid, id, nodeAt, node: nodeAt === undefined ? undefined : grid.nodes[nodeAt], column };
    this.#slots.set(key, slot);
    return slot;
  }

  /** Takes a cell: its text, its number (NaN where it is withheld or was no number), standard error and n. */
  add(
    { grid, id, nodeAt, node, column }: Slot,
    { unit, row }: RowRef,
    cell: string,
    value: number,
    se: number,
    n: number,
  ): void {
    if (nodeAt === undefined || node === undefined) {
      this.#notInYear(grid.year, id, cell, { file: this.#file.name, row, column });
      return;
    }
    const unitAt = grid.unitAt(unit.code);
    grid.list(unitAt, nodeAt);
    if (Number.isNaN(value)) {
      if (isWithheld(cell)) this.withheld++;
      return;
    }
    const within = node.lo <= value && value <= node.hi;
    if (!within && !this.#nearRange(node, value, cell, { file: this.#file.name, row, column })) return;
    this.scores++;
    if (grid.put(unitAt, nodeAt, value, se, n, this.#file, row)) return;
    this.#twice(grid, unit, unitAt, nodeAt, { file: this.#file.name, row, column });
  }

  #notInYear(year: number, id: string, cell: string, place: Place): void {
    // The other rows of this year say the same.
    if (isWithheld(cell) || !this.#first(`${year}/${id}`)) return;
    const why = whyNot(id, year, yearsWithNode(this.#index.methodology, id));
    this.#faults.fault(place, messages.nodeNotInYear(id, year, why));
  }

  #nearRange({ id, lo, hi }: IndexNode, value: number, cell: string, place: Place): boolean {
    // A score of 0.33 is 0.3 in a file of one decimal.
    const tolerance = Math.max(rangeTolerance, 0.5 * 10 ** -this.#file.decimalsOf(id)) + 1e-9;
    if (value !== 0 && lo - tolerance <= value && value <= hi + tolerance) return true;
    this.#faults.fault(place, value === 0 ? messages.zeroScore(cell, lo, hi) : messages.outOfRange(cell, lo, hi));
    return false;
  }

  #twice(grid: YearGrid, unit: Unit, unitAt: number, nodeAt: number, place: Place): void {
    const { year } = grid;
    const before = grid.origin(unitAt, nodeAt);
    const id = grid.nodes[nodeAt]?.id as string;
    if (before.file === this.#file) {
      this.#faults.fault(place, messages.scoreTwice(labelled(unit), id, year, before.row));
    } else if (this.#first(`${year} ${before.file.name}`)) {
      // A file that repeats another repeats every score of it.
      const message = messages.scoresInTwoFiles(labelled(unit), id, year, before.file.name, before.row);
      this.#faults.fault(place, message);
    }
  }

  /** Whether something is met for the first time in this file. */
  #first(key: string): boolean {
    if (this.#told.has(key)) return false;
    this.#told.add(key);
    return true;
  }
}
