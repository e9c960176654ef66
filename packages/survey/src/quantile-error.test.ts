import { describe, expect, it } from 'vitest';
import { quantileError } from './quantile-error.js';

/** The values 1 to 100, of equal weight. */
const hundred = { value: Float64Array.from({ length: 100 }, (_, i) => i + 1), weight: new Float64Array(100).fill(1) };

describe('quantileError', () => {
  it('is the half length of the normal interval over 1.96', () => {
    // Shares 0.304 to 0.696.
    expect(quantileError(hundred, 0.5, 0.1, 'math')).toBeCloseTo((70 - 31) / 2 / 1.959963984540054, 12);
  });

  it('goes one error to either side where 1.96 leave 0..1', () => {
    expect(quantileError(hundred, 0.5, 0.305, 'math')).toBe((81 - 20) / 2);
  });

  it('takes the side that stays inside', () => {
    expect(quantileError(hundred, 0.9, 0.205, 'math')).toBe(90 - 70);
    expect(quantileError(hundred, 0.1, 0.205, 'math')).toBe(31 - 10);
  });

  it('is not there where no side stays inside, or the quantile is the largest answer', () => {
    expect(quantileError(hundred, 0.5, 0.6, 'math')).toBeNaN();
    expect(quantileError(hundred, 1, 0, 'math')).toBeNaN();
  });
});
