import { describe, expect, it } from 'vitest';
import { sumOfParts } from './linear-form.js';

const half = { items: [0], coefficients: [2], constant: 1 };
const other = { items: [1, 2], coefficients: [3, -1], constant: 0.5 };

describe('sumOfParts', () => {
  it('adds constants and keeps coefficients where every part is there', () => {
    const sum = sumOfParts([
      { lo: 0, hi: 10, form: half },
      { lo: 1, hi: 5, form: other },
    ]);
    expect(sum).toEqual({ items: [0, 1, 2], coefficients: [2, 3, -1], constant: 1.5 });
  });

  it('puts a missing part at the mean place of the others in their ranges', () => {
    const value = (x: number) => {
      const sum = sumOfParts([
        { lo: 0, hi: 10, form: half },
        { lo: 1, hi: 5, form: { items: [1], coefficients: [0], constant: 2 } },
        { lo: 2, hi: 6, form: undefined },
      ])!;
      return sum.constant + sum.coefficients[0]! * x;
    };
    // 1 + 2x of 0..10 and 2 of 1..5 stand at (0.1 + 0.2x + 0.25)/2.
    for (const x of [0, 1, 4]) expect(value(x)).toBeCloseTo(1 + 2 * x + 2 + 2 + (4 * (0.35 + 0.2 * x)) / 2, 14);
  });

  it('is nothing of nothing', () => {
    expect(sumOfParts([{ lo: 0, hi: 1, form: undefined }])).toBeUndefined();
  });
});
