import { describe, expect, it } from 'vitest';
import { incompleteBeta, logGamma } from './incomplete-beta.js';

// Worked out with 40 digits.
const BETA: readonly (readonly [x: number, a: number, b: number, value: number])[] = [
  [0.5, 2, 3, 0.6875],
  [0.01, 0.5, 0.5, 0.06376856085851985],
  [0.99, 40, 2, 0.9365604619975526],
  [0.3, 200, 500, 0.7996208251731604],
  [1e-6, 0.1, 3, 0.29012283008975526],
];
const GAMMA: readonly (readonly [x: number, value: number])[] = [
  [0.5, 0.5723649429247001],
  [10.5, 13.940625219403763],
  [171, 706.5730622457874],
  [0.01, 4.599479878042022],
];

describe('incompleteBeta', () => {
  it.each(BETA)('I(%d; %d, %d) is right to twelve digits', (x, a, b, value) => {
    expect(Math.abs(incompleteBeta(x, a, b) / value - 1)).toBeLessThan(1e-12);
  });

  it('is 0 and 1 at the ends, and not a number outside its parameters', () => {
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3), incompleteBeta(0.5, 0, 3)]).toEqual([0, 1, Number.NaN]);
  });
});

describe('logGamma', () => {
  it.each(GAMMA)('of %d is right to fourteen digits', (x, value) => {
    expect(Math.abs(logGamma(x) / value - 1)).toBeLessThan(1e-14);
  });
});
