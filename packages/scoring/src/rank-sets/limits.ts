import type { Draws } from './draws.js';
import { quantileOf } from './order.js';
import type { Pairs } from './pairs.js';

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
      const cut = quantileOf(bound.slice(), Math.max(0, 1 - 4 * (1 - this.#level))).from;
      this.#cut = cut;
      this.#high = Int32Array.from(bound.keys()).filter(r => bound[r]! >= cut);
    }
    const { value, from } = quantileOf(this.#largest(among, this.#high), this.#level);
    return from >= this.#cut ? value : undefined;
  }

  /** The largest of each draw, or of some of them: then the others are the lowest number there is. */
  #largest(among: readonly number[], draws?: Int32Array): Float64Array {
    const { better, worse, se, t } = this.#pairs;
    const { count, values } = this.#draws;
    const inPlay = new Uint8Array(t.length);
    for (const at of among) inPlay[at] = 1;
    const largest = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
    const looks = draws?.length ?? count;
    for (const at of among) {
      // Where the opposite pair is in play too, one look at the size of the difference does for both.
      const both = inPlay[at ^ 1] === 1;
      if (both && (at & 1) === 1) continue;
      const from = better[at]! * count;
      const to = worse[at]! * count;
      const scale = 1 / se[at]!;
      for (let i = 0; i < looks; i++) {
        const r = draws ? draws[i]! : i;
        const one = (values[from + r]! - values[to + r]!) * scale;
        const size = both && one < 0 ? -one : one;
        if (size > largest[r]!) largest[r] = size;
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
  for (let start = 0; start < count; start += BLOCK) {
    const length = Math.min(BLOCK, count - start);
    for (let at = 0; at < pairs.t.length; at += 2) {
      const a = pairs.better[at]! * count + start;
      const b = pairs.worse[at]! * count + start;
      const scale = 1 / pairs.se[at]!;
      for (let r = 0; r < length; r++) {
        const one = (values[a + r]! - values[b + r]!) * scale;
        const size = one < 0 ? -one : one;
        const ofA = side === 'both' ? size : side === 'high' ? one : -one;
        const ofB = side === 'both' ? size : side === 'high' ? -one : one;
        if (ofA > largest[a + r]!) largest[a + r] = ofA;
        if (ofB > largest[b + r]!) largest[b + r] = ofB;
      }
    }
  }
  return largest;
}
