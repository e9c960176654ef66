import type { Key } from './border.js';
import { KeyCodes, PairCodes } from './key-codes.js';

/** Numbers combinations of values of several columns, in the order they first appear. */
export class TupleCodes {
  readonly #columns: readonly KeyCodes[];
  readonly #pairs: readonly PairCodes[];

  /** @param width how many columns; none makes one combination, number 0 */
  constructor(width: number) {
    this.#columns = Array.from({ length: width }, () => new KeyCodes());
    this.#pairs = Array.from({ length: Math.max(0, width - 1) }, () => new PairCodes());
  }

  /**
   * The number of the combination at each row of the columns; −1 where one of its values is no key, and for rows outside
   * the domain where there is one.
   */
  codes(columns: readonly ArrayLike<unknown>[], rows: number, inside?: Uint8Array): Int32Array {
    if (this.#columns.length === 0) return Int32Array.from(inside ?? new Int8Array(rows).fill(1), one => one - 1);
    let codes = this.#columns[0]!.codes(columns[0]!, rows, inside);
    for (let c = 1; c < this.#columns.length; c++) {
      codes = this.#pairs[c - 1]!.codes(codes, this.#columns[c]!.codes(columns[c]!, rows));
    }
    return codes;
  }

  /** The values of every combination, in the order of their numbers. */
  get tuples(): readonly (readonly Key[])[] {
    if (this.#columns.length === 0) return [[]];
    let tuples: (readonly Key[])[] = this.#columns[0]!.keys.map(key => [key]);
    for (let c = 1; c < this.#columns.length; c++) {
      const { first, second } = this.#pairs[c - 1]!;
      const before = tuples;
      tuples = first.map((code, i) => [...before[code]!, this.#columns[c]!.keys[second[i]!]]);
    }
    return tuples;
  }
}
