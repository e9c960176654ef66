import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAbove, countBelow, percentileOf, rankOf, sortedKnown } from './ranks.js';

const rank = (...values: number[]) => {
  const sorted = sortedKnown(Float64Array.from(values));
  return values.map(value => rankOf(value, sorted));
};
const whole = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 70 });

describe('rankOf', () => {
  it('gives 1 to the highest', () => {
    expect(rank(2, 9, 4)).toEqual([3, 1, 2]);
  });

  it('gives ties the best rank and leaves the next ones out', () => {
    expect(rank(5, 7, 5, 5, 1)).toEqual([2, 1, 2, 2, 5]);
  });

  it('ranks before rounding', () => {
    expect(rank(42.326531, 42.32653)).toEqual([1, 2]);
  });

  it('is a permutation of 1..n where the scores are distinct', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 70 }), values => {
        fc.pre(new Set(values.map(v => v + 0)).size === values.length);
        expect(rank(...values).sort((a, b) => a - b)).toEqual(values.map((_, i) => i + 1));
      }),
    );
  });

  it('is 1 + the number strictly higher, whatever is added to or multiplied into all scores', () => {
    fc.assert(
      fc.property(
        whole,
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 1, max: 9 }),
        (values, shift, scale) => {
          const expected = values.map(v => 1 + values.filter(other => other > v).length);
          expect(rank(...values)).toEqual(expected);
          expect(rank(...values.map(v => v * scale + shift))).toEqual(expected);
        },
      ),
    );
  });
});

describe('percentileOf', () => {
  it('is the share of the others that are strictly lower, ties half', () => {
    fc.assert(
      fc.property(whole, values => {
        const sorted = sortedKnown(Float64Array.from(values));
        const ranks = rank(...values);
        values.forEach((value, i) => {
          const others = values.filter((_, j) => j !== i);
          const share =
            others.reduce((sum, other) => sum + (other < value ? 1 : other === value ? 0.5 : 0), 0) / others.length;
          expect(percentileOf(ranks[i]!, sorted)).toBe(share);
        });
      }),
    );
  });

  it('is 1 for the first, 0 for the last, one half for the middle of an odd number', () => {
    expect([1, 2, 3].map(r => percentileOf(r, [10, 20, 30]))).toEqual([1, 0.5, 0]);
  });

  it('says nothing of a unit alone', () => {
    expect(percentileOf(1, [7])).toBeNaN();
  });
});

describe('countAbove and countBelow', () => {
  it('leave equals out, and take values that are not in the list', () => {
    expect([countAbove([1, 2, 2, 3], 2), countBelow([1, 2, 2, 3], 2)]).toEqual([1, 1]);
    expect([countAbove([1, 2, 2, 3], 2.5), countBelow([1, 2, 2, 3], 2.5)]).toEqual([1, 3]);
    expect([countAbove([], 2), countBelow([], 2)]).toEqual([0, 0]);
  });
});

describe('sortedKnown', () => {
  it('orders as numbers and drops what is absent, leaving the column as it was', () => {
    const column = Float64Array.of(10, Number.NaN, -2, 9);
    expect(sortedKnown(column)).toEqual([-2, 9, 10]);
    expect(column).toEqual(Float64Array.of(10, Number.NaN, -2, 9));
  });
});
