import { describe, expect, it } from 'vitest';
import { solveSymmetric } from './solve.js';

describe('solveSymmetric', () => {
  it('solves a system of full rank', () => {
    const x = solveSymmetric(Float64Array.of(4, 2, 1, 2, 5, 3, 1, 3, 6), Float64Array.of(7, 10, 10));
    expect(x[0]).toBeCloseTo(1, 14);
    expect(x[1]).toBeCloseTo(1, 14);
    expect(x[2]).toBeCloseTo(1, 14);
  });

  it('finds a solution where variables repeat each other', () => {
    // The third variable is the sum of the first two.
    const x = solveSymmetric(Float64Array.of(2, 0, 2, 0, 3, 3, 2, 3, 5), Float64Array.of(4, 9, 13));
    expect([...x]).toEqual([2, 3, 0].map(value => expect.closeTo(value, 12)));
  });
});
