/** Stretches of neighbouring rows that lie in one cell: rows of one village mostly stand together in a file. */
export interface Runs {
  /** How many stretches there are. */
  readonly count: number;
  /** The cell of each stretch. */
  readonly cell: Int32Array;
  /** The row after the last of each stretch. */
  readonly end: Int32Array;
}
