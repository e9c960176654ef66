import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quantileOf } from './order.js';

it('finds R’s quantile type 7 of values in any order, ties and infinities among them', () => {
  expect(quantileOf(Float64Array.of(4, 1, 3, 2), 0.5)).toEqual({ value: 2.5, from: 2 });
  expect(quantileOf(Float64Array.of(5, 5, -Infinity, 5), 0.75)).toEqual({ value: 5, from: 5 });
  expect(quantileOf(Float64Array.of(4, 3), 0.75, 2)).toEqual(quantileOf(Float64Array.of(1, 4, 3, 2), 0.75));
  expect(quantileOf(Float64Array.of(4, 3), 0.25, 2).from).toBe(Number.NEGATIVE_INFINITY);
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 0, max: 20 }),
      (values, twentieths) => {
        const p = twentieths / 20;
        const sorted = values.toSorted((a, b) => a - b);
        const at = (sorted.length - 1) * p;
        const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
        const { value, from } = quantileOf(Float64Array.from(values), p);
        expect(value).toBeCloseTo(low + (at - Math.floor(at)) * (high - low), 9);
        expect(from).toBe(low);
      },
    ),
  );
});
