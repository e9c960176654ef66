/** Places of cells: four numbers each, the row, the column, the first byte and the byte behind the last. */
export interface CellList {
  readonly cells: Int32Array;
  /** Behind the last of them. */
  end: number;
}

/** An empty list with room for so many cells. */
export function cellList(room: number): CellList {
  return { cells: new Int32Array(4 * room), end: 0 };
}
