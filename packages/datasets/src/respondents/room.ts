/** Room for one column's values, used again for each block: fresh memory costs more than what is written there. */
export class Room {
  #values = new Float64Array(0);

  /** As many values as there are rows, with what stood there before. */
  of(rows: number): Float64Array {
    if (this.#values.length < rows) this.#values = new Float64Array(rows);
    return this.#values.length === rows ? this.#values : this.#values.subarray(0, rows);
  }
}
