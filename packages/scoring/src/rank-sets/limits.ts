import type { Draws } from './draws.js';
import { quantileOf } from './order.js';
import type { Pairs } from './pairs.js';

/** As many times the share of draws above the level's quantile are looked at again. */
const HIGH = 2;

/**
 * Critical values of fewer and fewer pairs: the level's quantile (R type 7) over the draws of the largest
 * (Z_better − Z_worse)/s among the pairs still in play.
 *
 * A draw's largest can only fall as pairs leave. So after the first time only the draws that were high are looked at again;
 * where their quantile lies above all others' largest, it is the quantile of all.
 */
export class Limits {
  readonly #pairs: Pairs;
  readonly #draws: Draws;
  readonly #level: number;
  /** At least the largest of each draw; undefined before the first time. */
  #bound: Float64Array | undefined;
  #asked = false;
  /** The draws that were high: those at or above the cut. */
  #high: Int32Array | undefined;
  #cut = Number.NaN;

  /** @param first the largest of each draw among the pairs first asked for, where that is known */
  constructor(pairs: Pairs, draws: Draws, level: number, first?: Float64Array) {
    this.#pairs = pairs;
    this.#draws = draws;
    this.#level = level;
    this.#bound = first;
  }

  /** @param among positions of the pairs in play, each time some of those of the time before */
  of(among: readonly number[]): number {
    const again = this.#asked ? this.#again(among) : undefined;
    if (again !== undefined) return again;
    if (this.#asked || !this.#bound) this.#bound = this.#largest(among);
    this.#asked = true;
    this.#high = undefined;
    return quantileOf(this.#bound.slice(), this.#level).value;
  }

  /** From the draws that were high alone; undefined where the others may matter. */
  #again(among: readonly number[]): number | undefined {
    const bound = this.#bound!;
    if (!this.#high) {
      const cut = quantileOf(bound.slice(), Math.max(0, 1 - HIGH * (1 - this.#level))).from;
      this.#cut = cut;
      this.#high = Int32Array.from(bound.keys()).filter(r => bound[r]! >= cut);
    }
    const lower = bound.length - this.#high.length;
    const { value, from } = quantileOf(this.#largest(among, this.#high), this.#level, lower);
    return from >= this.#cut ? value : undefined;
  }

  /** The largest of each draw, or of some draws in their order. */
  #largest(among: readonly number[], draws?: Int32Array): Float64Array {
    const { better, worse, se, t } = this.#pairs;
    const { count, values } = this.#draws;
    const inPlay = new Uint8Array(t.length);
    for (const at of among) inPlay[at] = 1;
    const largest = new Float64Array(draws?.length ?? count).fill(Number.NEGATIVE_INFINITY);
    for (const at of among) {
      // Where the opposite pair is in play too, one look at the size of the difference does for both.
      const both = inPlay[at ^ 1] === 1;
      if (both && (at & 1) === 1) continue;
      const from = better[at]! * count;
      const to = worse[at]! * count;
      const scale = 1 / se[at]!;
      for (let i = 0; i < largest.length; i++) {
        const r = draws ? draws[i]! : i;
        const one = (values[from + r]! - values[to + r]!) * scale;
        const size = both && one < 0 ? -one : one;
        if (size > largest[i]!) largest[i] = size;
      }
    }
    return largest;
  }
}

/** Draws looked at together, so that they stay near the processor. */
const BLOCK = 500;

/**
 * For each unit the largest of each draw among its own pairs, all units in one pass: those where it is the worse (`low`), the
 * better (`high`), or either.
 *
 * @returns value of unit j in draw r at j · count + r
 */
export function largestOfEach(pairs: Pairs, { units, count, values }: Draws, side: 'both' | 'low' | 'high') {
  const largest = new Float64Array(units * count).fill(Number.NEGATIVE_INFINITY);
  const raise = side === 'both' ? raiseBoth : raiseOne;
  for (let start = 0; start < count; start += BLOCK) {
    const length = Math.min(BLOCK, count - start);
    for (let at = 0; at < pairs.t.length; at += 2) {
      const better = pairs.better[at]! * count + start;
      const worse = pairs.worse[at]! * count + start;
      const scale = (side === 'low' ? -1 : 1) / pairs.se[at]!;
      raise(largest, values, better, worse, scale, length);
    }
  }
  return largest;
}

/** The size of the difference counts for both units. */
function raiseBoth(into: Float64Array, values: Float64Array, a: number, b: number, scale: number, length: number) {
  for (let r = 0; r < length; r++) {
    const size = Math.abs((values[a + r]! - values[b + r]!) * scale);
    if (size > into[a + r]!) into[a + r] = size;
    if (size > into[b + r]!) into[b + r] = size;
  }
}

/** The difference counts for the first unit, its opposite for the second. */
function raiseOne(into: Float64Array, values: Float64Array, a: number, b: number, scale: number, length: number) {
  for (let r = 0; r < length; r++) {
    const one = (values[a + r]! - values[b + r]!) * scale;
    if (one > into[a + r]!) into[a + r] = one;
    if (-one > into[b + r]!) into[b + r] = -one;
  }
}
