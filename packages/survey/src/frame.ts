import type { Faults } from '@papi/tables';
import { KeyCodes, PairCodes } from './key-codes.js';
import { messages } from './messages.js';

/** Sampling units of one stage, each with the unit (at the first stage the stratum) it was drawn in. */
export interface Stage {
  /** Parent of each unit. */
  readonly parent: readonly number[];
  /** Units sampled in each parent. */
  readonly sampled: readonly number[];
  /** Sampled fraction in each parent; 0 is drawn with replacement. */
  readonly fraction: readonly number[];
}

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
  readonly stages: readonly StageBuilder[];
  /** Row (from 0) where each stratum first appears. */
  readonly stratumRow: number[] = [];
  rows = 0;
  complete = false;
  readonly #strata = new KeyCodes();
  #heaviest = 0;

  constructor(names: RoleNames) {
    this.names = names;
    const depth = Math.max(1, names.fpc.length);
    this.stages = Array.from({ length: depth }, (_, s) => new StageBuilder(s > 0 || names.nest));
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
   * Places the rows of a block: writes each row's last-stage unit and weight. While the frame is not complete, new
   * strata and units are taken in and every row is checked.
   */
  place(columns: RoleColumns, offset: number, unit: Int32Array, weight: Float64Array, faults: Faults): void {
    const { names } = this;
    const checked = !this.complete;
    for (let i = 0; i < unit.length; i++) {
      const row = offset + i;
      weight[i] = columns.weight === undefined ? 1 : numberOf(columns.weight[i]);
      const stratum = columns.stratum === undefined ? 0 : this.#strata.code(columns.stratum[i]);
      if (checked) {
        this.#heaviest = Math.max(this.#heaviest, weight[i]!);
        if (!(weight[i]! >= 0 && weight[i]! < Number.POSITIVE_INFINITY)) {
          this.#fault(faults, row, names.weight, messages.badWeight(columns.weight?.[i]));
        }
        if (stratum < 0) this.#fault(faults, row, names.stratum, messages.missingKey());
        else this.stratumRow[stratum] ??= row;
      }
      let parent = stratum;
      for (let s = 0; s < this.stages.length && parent >= 0; s++) {
        const stage = this.stages[s]!;
        const labels = columns.units[s];
        const at = labels === undefined ? stage.rowUnit(parent, row) : stage.unit(parent, labels[i]);
        if (checked) this.#check(s, parent, at, columns, i, row, faults);
        parent = at;
      }
      unit[i] = parent;
    }
    if (checked) this.rows += unit.length;
  }

  #check(s: number, parent: number, at: number, columns: RoleColumns, i: number, row: number, faults: Faults): void {
    const stage = this.stages[s]!;
    const { names } = this;
    if (at < 0) {
      this.#fault(faults, row, names.units[s], messages.missingKey());
      return;
    }
    const home = stage.parent[at]!;
    if (home !== parent && columns.units[s] !== undefined) {
      const words = [this.stratumLabel(home), this.stratumLabel(parent)] as const;
      this.#fault(faults, row, names.units[s], messages.psuInTwoStrata(String(columns.units[s][i]), ...words));
    }
    const fpc = columns.fpc[s];
    if (fpc === undefined) return;
    const value = numberOf(fpc[i]);
    const before = stage.fpc[parent];
    if (!(value > 0)) this.#fault(faults, row, names.fpc[s], messages.badFpc(fpc[i]));
    else if (before === undefined) {
      stage.fpc[parent] = value;
      stage.fpcRow[parent] = row;
    } else if (before !== value) this.#fault(faults, row, names.fpc[s], messages.fpcVaries(value, before));
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
    faults.fault({ file: this.names.file, row: row + 2, ...column(name) }, message);
  }
}

/** The units of one stage as they are found. */
class StageBuilder implements Stage {
  readonly parent: number[] = [];
  readonly sampled: number[] = [];
  readonly fraction: number[] = [];
  readonly fpc: number[] = [];
  readonly fpcRow: number[] = [];
  readonly #labels = new KeyCodes();
  readonly #pairs = new PairCodes();
  readonly #nested: boolean;

  constructor(nested: boolean) {
    this.#nested = nested;
  }

  /** The number of the unit with this label in this parent, −1 where the label is missing. */
  unit(parent: number, label: unknown): number {
    const code = this.#labels.code(label);
    if (code < 0) return -1;
    const at = this.#nested ? this.#pairs.code(parent, code) : code;
    if (at === this.parent.length) this.#add(parent);
    return at;
  }

  /** The unit that is the row itself. */
  rowUnit(parent: number, row: number): number {
    if (row === this.parent.length) this.#add(parent);
    return row;
  }

  #add(parent: number): void {
    this.parent.push(parent);
    this.sampled[parent] = (this.sampled[parent] ?? 0) + 1;
  }
}

function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'bigint' ? Number(value) : Number.NaN;
}

function column(name: string | undefined): { column?: string } {
  return name === undefined ? {} : { column: name };
}
