/** An array of numbers that grows as it is written to. */
export class Grown {
  values = new Float64Array(0);

  /** Makes room for at least this many values, new ones 0. */
  reserve(length: number): Float64Array {
    if (length > this.values.length) {
      const larger = new Float64Array(Math.max(length, this.values.length * 2));
      larger.set(this.values);
      this.values = larger;
    }
    return this.values;
  }
}
