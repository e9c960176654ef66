import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapley } from './shapley.js';

/** Shapley's value by its meaning: the mean addition over every order of arrival. */
function byPermutations(worth: Float64Array): number[] {
  const players = Math.log2(worth.length);
  const total = new Array<number>(players).fill(0);
  let orders = 0;
  const arrive = (set: number, gains: number[]) => {
    if (set === worth.length - 1) {
      orders++;
      gains.forEach((gain, i) => {
        total[i]! += gain;
      });
      return;
    }
    for (let i = 0; i < players; i++) {
      if (set & (1 << i)) continue;
      arrive(set | (1 << i), gains.with(i, worth[set | (1 << i)]! - worth[set]!));
    }
  };
  arrive(0, new Array<number>(players).fill(0));
  return total.map(sum => sum / orders);
}

describe('shapley', () => {
  it('shares a sum of two as each alone, plus half of what they make together', () => {
    expect([...shapley(Float64Array.of(0, 1, 2, 5))]).toEqual([2, 3]);
  });

  it('solves the gloves game: one left glove is worth four times each of two right ones', () => {
    // Sets in order of bitmask; player 0 has the left glove.
    expect([...shapley(Float64Array.of(0, 0, 0, 1, 0, 1, 0, 1))]).toEqual([4 / 6, 1 / 6, 1 / 6]);
  });

  it('is the mean addition over every order of arrival', () => {
    const worths = fc
      .integer({ min: 1, max: 5 })
      .chain(players =>
        fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2 ** players, maxLength: 2 ** players }),
      );
    fc.assert(
      fc.property(worths, values => {
        const worth = Float64Array.from(values);
        const expected = byPermutations(worth);
        shapley(worth).forEach((share, i) => {
          expect(share).toBeCloseTo(expected[i]!, 12);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('adds up to the worth of all less the worth of none', () => {
    const worths = fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 256, maxLength: 256 });
    fc.assert(
      fc.property(worths, values => {
        const sum = shapley(Float64Array.from(values)).reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(values.at(-1)! - values[0]!, 10);
      }),
      { numRuns: 30 },
    );
  });

  it('gives equal players equal shares, to the last bit', () => {
    const bySize = [0, 1, 1, 5, 6, 7, 30, 31, 32];
    const worth = Float64Array.from({ length: 256 }, (_, set) => bySize[set.toString(2).replaceAll('0', '').length]!);
    const shares = shapley(worth);
    expect(new Set(shares).size).toBe(1);
    expect(shares[0]).toBe(4);
  });

  it('shares nothing among nobody', () => {
    expect(shapley(Float64Array.of(3))).toHaveLength(0);
  });

  it('refuses more players than can be shared exactly, and a list that is not one value a set', () => {
    expect(() => shapley(new Float64Array(2 ** 15))).toThrow(
      new RangeError('shapley: 15 parts, at most 14 can be shared exactly'),
    );
    expect(() => shapley(new Float64Array(6))).toThrow(RangeError);
    expect(() => shapley(new Float64Array(0))).toThrow(RangeError);
  });
});
