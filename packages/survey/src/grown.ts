/** An array of numbers that grows as it is written to. */
export class Grown {
  values = new Float64Array(0);
  readonly #least: number;

  /** @param least the room made at first; memory that is not written to costs next to nothing */
  constructor(least = 0) {
    this.#least = least;
  }

  /** Makes room for at least this many values, new ones 0. */
  reserve(length: number): Float64Array {
    if (length > this.values.length) {
      const larger = new Float64Array(Math.max(length, this.values.length * 2, this.#least));
      larger.set(this.values);
      this.values = larger;
    }
    return this.values;
  }

  /** This many values, all 0, with nothing kept of before. */
  cleared(length: number): Float64Array {
    return this.reserve(length).fill(0, 0, length);
  }
}
