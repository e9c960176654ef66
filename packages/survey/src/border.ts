/** What may stand in a key column: a stratum, a PSU, a group. Null, undefined, NaN and empty text are no key. */
export type Key = string | number | boolean | bigint | Date | null | undefined;

/** Some rows of a table, as columns; all columns of a block are `rows` long. */
export interface Block {
  readonly rows: number;
  /** The values of a column. @throws {RangeError} there is no such column */
  column(name: string): ArrayLike<unknown>;
  /**
   * Number of a row of this block as a person counts them in the file, the header being row 1; for messages. Default:
   * as if every row stood in the file, one below the other.
   */
  line?(row: number): number;
}

/**
 * One number a row: the value of a column (text that is not a number is a fault; null, NaN and empty are missing), or
 * what is derived from it. A row counts only where all columns named here are answered.
 */
export interface Item {
  readonly column: string;
  /** 1 where the column holds this value, else 0. */
  readonly equals?: Exclude<Key, null | undefined>;
  /** 1 where the column is at most this bound, else 0; one bound a group, in the order of the sums' groups. */
  readonly atMost?: number | Float64Array;
  /** The product with another column. */
  readonly times?: string;
  /** Further columns that must be answered: joint completeness. */
  readonly with?: readonly string[];
}

/** What is asked in one pass over the rows. */
export interface SumsRequest {
  readonly items: readonly Item[];
  /** Columns whose values make the groups; none is one group of all rows. */
  readonly by: readonly string[];
  /** Only rows where this column is true (or 1) are in a group; the others keep their PSU. */
  readonly where?: string;
  /** Columns whose values cut every cell further, such as post-strata. */
  readonly crossed?: readonly string[];
  /** Items whose answers are wanted one by one, for quantiles. */
  readonly ordered?: readonly Item[];
  /** Columns of weights to use one after another in place of the design's own, such as replicate weights. */
  readonly weights?: readonly string[];
}

/** Sums of one item over the answered rows of non-zero weight, one value a cell. */
export interface ItemSums {
  /** Rows. */
  readonly n: Float64Array;
  /** Σw */
  readonly w: Float64Array;
  /** Σwy */
  readonly wy: Float64Array;
  /** Σw² */
  readonly w2: Float64Array;
  /** Σwy² */
  readonly wy2: Float64Array;
}

/** The answered rows of non-zero weight of one item in one group, by value ascending; those of one value in the order of the rows. */
export interface Answers {
  readonly value: Float64Array;
  readonly weight: Float64Array;
  /** The cell of each row. */
  readonly cell: Int32Array;
  /** The rows' weights in each column of `weights`. */
  readonly replicates: readonly Float64Array[];
}

/**
 * The answer: sums over cells, a cell being the rows of one group, one last-stage unit of the design and one crossing.
 * Its size depends on groups × units × items, never on rows, but for the answers of `ordered`.
 */
export interface Sums {
  /** How many cells. */
  readonly cells: number;
  /** The group of each cell, −1 for rows in none. */
  readonly group: Int32Array;
  /** The last-stage sampling unit of each cell, by its number in the frame. */
  readonly unit: Int32Array;
  /** The crossing of each cell; 0 where nothing is crossed. */
  readonly crossing: Int32Array;
  /** The values that make each group, one a column of `by`, in the order the groups first appear. */
  readonly groups: readonly (readonly Key[])[];
  /** The values that make each crossing. */
  readonly crossings: readonly (readonly Key[])[];
  /** Σw of all rows, answered or not. */
  readonly w: Float64Array;
  /** The sums of each item; with `weights`, one such list for each of them in `replicates`, and the design's own here. */
  readonly items: readonly ItemSums[];
  /** For each item of `ordered` the answers of each group. */
  readonly answers: readonly (readonly Answers[])[];
  /** For each column of `weights`: Σw of all rows, and each item's Σw and Σwy. */
  readonly replicates: readonly { readonly w: Float64Array; readonly items: readonly Pick<ItemSums, 'w' | 'wy'>[] }[];
}

/**
 * The border between statistics and whatever holds the rows. Every estimate of this package asks here and reads no row
 * elsewhere, so that another engine (a database, a worker, a file too large to hold) can answer in place of this one.
 * Group and unit numbers agree between the answers of one engine for the same `by` and `where`.
 */
export interface Engine {
  sums(request: SumsRequest): Sums;
}
