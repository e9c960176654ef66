import type { Faults } from '@papi/tables';
import { KeyCodes } from './key-codes.js';
import { messages } from './messages.js';
import type { RowPlace } from './row-place.js';
import { StageUnits } from './stage-units.js';

/** The columns of one block that place a row in the design. */
export interface RoleColumns {
  readonly weight: ArrayLike<unknown> | undefined;
  readonly stratum: ArrayLike<unknown> | undefined;
  readonly units: readonly ArrayLike<unknown>[];
  readonly fpc: readonly ArrayLike<unknown>[];
}

/** Names of the columns, for messages. */
export interface RoleNames {
  readonly file: string;
  readonly weight: string | undefined;
  readonly stratum: string | undefined;
  readonly units: readonly string[];
  readonly fpc: readonly string[];
  readonly nest: boolean;
}

/**
 * Which strata and sampling units the sample has, as far as rows have been read. The first pass over the rows fills and
 * checks it; later passes find the same numbers again. Memory depends on the number of units.
 */
export class Frame {
  readonly names: RoleNames;
  readonly stages: readonly StageUnits[];
  /** Row (as a person counts them) where each stratum first appears. */
  readonly stratumRow: number[] = [];
  rows = 0;
  complete = false;
  readonly #strata = new KeyCodes();
  #heaviest = 0;

  constructor(names: RoleNames) {
    this.names = names;
    const depth = Math.max(1, names.fpc.length);
    this.stages = Array.from({ length: depth }, (_, s) => new StageUnits(s > 0 || names.nest));
  }

  /** How many strata there are. */
  get strata(): number {
    return this.names.stratum === undefined ? 1 : this.#strata.keys.length;
  }

  /** The label of a stratum. */
  stratumLabel(stratum: number): string {
    return this.names.stratum === undefined ? '1' : String(this.#strata.keys[stratum]);
  }

  /** How many last-stage units there are. */
  get units(): number {
    return this.stages[this.stages.length - 1]!.parent.length;
  }

  /** Primary sampling unit of a last-stage unit. */
  psuOf(unit: number): number {
    let at = unit;
    for (let s = this.stages.length - 1; s > 0; s--) at = this.stages[s]!.parent[at]!;
    return at;
  }

  /**
   * Places the rows of a block: each row's last-stage unit (−1 where a label is missing) and weight. While the frame is
   * not complete, new strata and units are taken in and every row is checked.
   */
  place(
    columns: RoleColumns,
    rows: number,
    place: RowPlace,
    faults: Faults,
  ): { unit: Int32Array; weight: Float64Array } {
    const weight = weights(columns.weight, rows);
    let unit = columns.stratum === undefined ? new Int32Array(rows) : this.#strata.codes(columns.stratum, rows);
    if (!this.complete) {
      this.#checkWeights(weight, columns.weight, place, faults);
      this.#checkStrata(unit, place, faults);
      this.rows += rows;
    }
    for (let s = 0; s < this.stages.length; s++) unit = this.#units(s, unit, columns, place, faults);
    return { unit, weight };
  }

  #checkWeights(weight: Float64Array, cells: RoleColumns['weight'], place: RowPlace, faults: Faults): void {
    for (let i = 0; i < weight.length; i++) {
      const weighs = weight[i]!;
      if (!(weighs >= 0 && weighs < Number.POSITIVE_INFINITY)) {
        this.#fault(faults, place.line(i), this.names.weight, messages.badWeight(cells?.[i]));
      } else if (weighs > this.#heaviest) this.#heaviest = weighs;
    }
  }

  #checkStrata(stratum: Int32Array, place: RowPlace, faults: Faults): void {
    for (let i = 0; i < stratum.length; i++) {
      if (i > 0 && stratum[i] === stratum[i - 1] && stratum[i]! >= 0) continue;
      if (stratum[i]! < 0) this.#fault(faults, place.line(i), this.names.stratum, messages.missingKey());
      else this.stratumRow[stratum[i]!] ??= place.line(i);
    }
  }

  /** The unit of each row at a stage, given its parent. */
  #units(s: number, parent: Int32Array, columns: RoleColumns, place: RowPlace, faults: Faults): Int32Array {
    const stage = this.stages[s]!;
    const rows = parent.length;
    const cells = columns.units[s];
    const labels = cells && stage.labels(cells, rows);
    const fpc = this.complete ? undefined : columns.fpc[s];
    const unit = new Int32Array(rows);
    for (let i = 0; i < rows; i++) {
      const within = parent[i]!;
      if (within < 0) unit[i] = -1;
      else if (labels === undefined) unit[i] = stage.rowUnit(within, place.offset + i);
      else if (i > 0 && labels[i] === labels[i - 1] && within === parent[i - 1] && labels[i]! >= 0)
        unit[i] = unit[i - 1]!;
      else unit[i] = this.#labelled(s, within, labels[i]!, cells?.[i], place, i, faults);
      if (fpc !== undefined && unit[i]! >= 0) this.#correct(s, within, fpc[i], place, i, faults);
    }
    return unit;
  }

  /** The unit with a label, which must stand in one parent. */
  #labelled(
    s: number,
    parent: number,
    label: number,
    cell: unknown,
    place: RowPlace,
    i: number,
    faults: Faults,
  ): number {
    const name = this.names.units[s];
    if (label < 0) {
      if (!this.complete) this.#fault(faults, place.line(i), name, messages.missingKey());
      return -1;
    }
    const stage = this.stages[s]!;
    const at = stage.unit(parent, label);
    const home = stage.parent[at]!;
    if (home !== parent && !this.complete) {
      const words = [this.stratumLabel(home), this.stratumLabel(parent)] as const;
      this.#fault(faults, place.line(i), name, messages.psuInTwoStrata(String(cell), ...words));
    }
    return at;
  }

  /** Takes in the finite population correction of a row, which must be that of the rows before in the same parent. */
  #correct(s: number, parent: number, cell: unknown, place: RowPlace, i: number, faults: Faults): void {
    const stage = this.stages[s]!;
    const value = numberOf(cell);
    const before = stage.fpc[parent];
    if (before === value) return;
    const name = this.names.fpc[s];
    if (!(value > 0)) this.#fault(faults, place.line(i), name, messages.badFpc(cell));
    else if (before === undefined) {
      stage.fpc[parent] = value;
      stage.fpcRow[parent] = place.line(i);
    } else this.#fault(faults, place.line(i), name, messages.fpcVaries(value, before));
  }

  /** Ends the first pass: settles the finite population corrections and checks what only the whole sample shows. */
  finish(faults: Faults): void {
    if (this.complete) return;
    this.complete = true;
    if (this.rows === 0) faults.fault({ file: this.names.file }, messages.noRows());
    else if (this.#heaviest === 0 && faults.count === 0) {
      faults.fault({ file: this.names.file, ...column(this.names.weight) }, messages.allWeightsZero());
    }
    this.stages.forEach((stage, s) => {
      const sizes = stage.fpc.some(value => value > 1);
      stage.sampled.forEach((sampled, parent) => {
        const value = stage.fpc[parent];
        stage.fraction[parent] = value === undefined ? 0 : sizes ? sampled / value : value;
        if (value !== undefined && sizes && value < sampled) {
          this.#fault(faults, stage.fpcRow[parent]!, this.names.fpc[s], messages.fpcTooSmall(value, sampled));
        }
      });
    });
  }

  #fault(faults: Faults, row: number, name: string | undefined, message: Parameters<Faults['fault']>[1]): void {
    faults.fault({ file: this.names.file, row, ...column(name) }, message);
  }
}

/** The weights of the rows; NaN where a cell is no number. */
function weights(column: ArrayLike<unknown> | undefined, rows: number): Float64Array {
  if (column === undefined) return new Float64Array(rows).fill(1);
  if (column instanceof Float64Array) return column;
  const values = new Float64Array(rows);
  for (let i = 0; i < rows; i++) values[i] = numberOf(column[i]);
  return values;
}

function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'bigint' ? Number(value) : Number.NaN;
}

function column(name: string | undefined): { column?: string } {
  return name === undefined ? {} : { column: name };
}
