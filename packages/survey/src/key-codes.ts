import type { Key } from './border.js';

/** Numbers keys in the order they first appear: 0, 1, 2 … */
export class KeyCodes {
  readonly keys: Key[] = [];
  readonly #codes = new Map<unknown, number>();
  #last: unknown = this;
  #lastCode = -1;

  /** The number of a key, given out when it is new; −1 for no key (null, undefined, NaN, empty text). */
  code(key: unknown): number {
    // Rows of one stratum or village stand together in most files.
    if (key === this.#last) return this.#lastCode;
    let code = -1;
    if (!isNoKey(key)) {
      const hashed = key instanceof Date ? key.getTime() : key;
      code = this.#codes.get(hashed) ?? -1;
      if (code < 0) {
        code = this.keys.length;
        this.#codes.set(hashed, code);
        this.keys.push(key as Key);
      }
    }
    this.#last = key;
    this.#lastCode = code;
    return code;
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

  get size(): number {
    return this.first.length;
  }
}

const PAIR = 2 ** 26;
