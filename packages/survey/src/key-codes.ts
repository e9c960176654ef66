import type { Key } from './border.js';

/** Numbers keys in the order they first appear: 0, 1, 2 … */
export class KeyCodes {
  readonly keys: Key[] = [];
  readonly #codes = new Map<unknown, number>();

  /** The number of a key, given out when it is new; −1 for no key (null, undefined, NaN, empty text). */
  code(key: unknown): number {
    if (isNoKey(key)) return -1;
    const hashed = key instanceof Date ? key.getTime() : key;
    let code = this.#codes.get(hashed);
    if (code === undefined) {
      code = this.keys.length;
      this.#codes.set(hashed, code);
      this.keys.push(key as Key);
    }
    return code;
  }

  /** The number of the key at each row of a column; −1 for no key, and for rows outside the domain where there is one. */
  codes(column: ArrayLike<unknown>, rows: number, inside?: Uint8Array): Int32Array {
    const codes = new Int32Array(rows);
    let last: unknown;
    let code = -1;
    for (let i = 0; i < rows; i++) {
      if (inside !== undefined && inside[i] === 0) {
        codes[i] = -1;
        continue;
      }
      const key = column[i];
      // Rows of one stratum or village stand together in most files.
      if (key !== last) {
        code = this.code(key);
        last = key;
      }
      codes[i] = code;
    }
    return codes;
  }
}

/** Whether a value is no key at all. */
export function isNoKey(key: unknown): boolean {
  return key === null || key === undefined || key === '' || (typeof key === 'number' && Number.isNaN(key));
}

/** Numbers pairs of numbers in the order they first appear. */
export class PairCodes {
  readonly first: number[] = [];
  readonly second: number[] = [];
  readonly #codes = new Map<number, number>();

  /** The number of a pair of whole numbers from 0 to 2²⁶ − 1. */
  code(a: number, b: number): number {
    const pair = a * PAIR + b;
    let code = this.#codes.get(pair);
    if (code === undefined) {
      code = this.first.length;
      this.#codes.set(pair, code);
      this.first.push(a);
      this.second.push(b);
    }
    return code;
  }

  /** The number of the pair at each row, −1 where one of its two is negative. */
  codes(a: Int32Array, b: Int32Array): Int32Array {
    const codes = new Int32Array(a.length);
    let code = -1;
    for (let i = 0; i < a.length; i++) {
      if (i === 0 || a[i] !== a[i - 1] || b[i] !== b[i - 1]) {
        code = a[i]! < 0 || b[i]! < 0 ? -1 : this.code(a[i]!, b[i]!);
      }
      codes[i] = code;
    }
    return codes;
  }

  get size(): number {
    return this.first.length;
  }
}

const PAIR = 2 ** 26;
