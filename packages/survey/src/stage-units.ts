import { KeyCodes, PairCodes } from './key-codes.js';

/** Sampling units of one stage, each with the unit (at the first stage the stratum) it was drawn in. */
export interface Stage {
  /** Parent of each unit. */
  readonly parent: readonly number[];
  /** Units sampled in each parent. */
  readonly sampled: readonly number[];
  /** Sampled fraction in each parent; 0 is drawn with replacement. */
  readonly fraction: readonly number[];
}

/** The units of one stage as they are found. */
export class StageUnits implements Stage {
  readonly parent: number[] = [];
  readonly sampled: number[] = [];
  readonly fraction: number[] = [];
  /** Finite population correction of each parent, as the rows have it, and the row that had it first. */
  readonly fpc: number[] = [];
  readonly fpcRow: number[] = [];
  readonly #labels = new KeyCodes();
  readonly #pairs = new PairCodes();
  readonly #ofLabel: number[] = [];
  readonly #nested: boolean;

  /** @param nested labels repeat from parent to parent and name different units */
  constructor(nested: boolean) {
    this.#nested = nested;
  }

  /** The number of the label at each row of a column, −1 for no label. */
  labels(column: ArrayLike<unknown>, rows: number): Int32Array {
    return this.#labels.codes(column, rows);
  }

  /** The number of the unit with this label in this parent, given out when it is new. */
  unit(parent: number, label: number): number {
    if (!this.#nested) this.#ofLabel[label] ??= this.parent.length;
    const at = this.#nested ? this.#pairs.code(parent, label) : this.#ofLabel[label]!;
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
