import { describe, expect, it } from 'vitest';
import { betaQuantile } from './beta.js';

describe('betaQuantile', () => {
  // Worked out with 40 digits.
  it.each([
    [0.025, 4, 180, 0.0059869132461259],
    [0.975, 0.5, 3, 0.594953133013403],
    [0.5, 2, 3, 0.3857275681323896],
    [1e-4, 30, 2, 0.67996803117607],
  ])('of %d with %d and %d is right to twelve digits', (p, a, b, value) => {
    expect(Math.abs(betaQuantile(p, a, b) / value - 1)).toBeLessThan(1e-12);
  });

  it('goes to the ends where a parameter is 0, as exact intervals need', () => {
    expect([
      betaQuantile(0.025, 0, 9),
      betaQuantile(0.975, 9, 0),
      betaQuantile(0, 2, 2),
      betaQuantile(1, 2, 2),
    ]).toEqual([0, 1, 0, 1]);
    expect(betaQuantile(1.5, 2, 2)).toBeNaN();
  });
});
