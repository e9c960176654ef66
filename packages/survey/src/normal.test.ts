import { describe, expect, it } from 'vitest';
import { normalQuantile, normalUpper } from './normal.js';

describe('normalQuantile', () => {
  // Worked out with 40 digits.
  it.each([
    [0.975, 1.959963984540054],
    [0.9, 1.2815515655446006],
    [0.3, -0.5244005127080409],
    [1e-10, -6.361340902404056],
    [1e-300, -37.0470962993612],
  ])('of %d is right to fourteen digits', (p, z) => {
    expect(Math.abs(normalQuantile(p) / z - 1)).toBeLessThan(1e-14);
  });

  it('is 0 in the middle, infinite at the ends, and not a number outside', () => {
    expect(Math.abs(normalQuantile(0.5))).toBe(0);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(normalQuantile(-0.1)).toBeNaN();
  });
});

describe('normalUpper', () => {
  it('is the chance above, and both sides add up to 1', () => {
    expect(normalUpper(1.959963984540054)).toBeCloseTo(0.025, 15);
    for (const z of [0, 0.7, 2.9, 3.1, 8]) expect(normalUpper(z) + normalUpper(-z)).toBeCloseTo(1, 14);
  });
});
