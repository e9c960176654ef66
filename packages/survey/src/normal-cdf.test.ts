import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf, twoSided } from './normal.js';

// The error function's power series summed to 110 decimals, rounded to a double.
const REFERENCE: readonly (readonly [number, number])[] = [
  [-8, 6.220960574271784e-16],
  [-7, 1.279812543885835e-12],
  [-5, 2.866515718791939e-7],
  [-3.001, 0.001345472825084966],
  [-2.999, 0.0013543365337271066],
  [-2.5, 0.006209665325776135],
  [-1.96, 0.024997895148220435],
  [-1.959963984540054, 0.025000000000000015],
  [-1, 0.15865525393145705],
  [-0.5, 0.3085375387259869],
  [0, 0.5],
  [0.5, 0.6914624612740131],
  [1, 0.8413447460685429],
  [3.5, 0.9997673709209645],
];

describe('normalCdf', () => {
  it.each(REFERENCE)('of %d is right to 1e-15, and to twelve digits in the tail', (z, p) => {
    expect(Math.abs(normalCdf(z) - p)).toBeLessThan(1e-15);
    expect(Math.abs(normalCdf(z) / p - 1)).toBeLessThan(1e-12);
  });

  it('of plus and minus infinity is 1 and 0, of NaN is NaN', () => {
    expect([normalCdf(Number.POSITIVE_INFINITY), normalCdf(Number.NEGATIVE_INFINITY), normalCdf(Number.NaN)]).toEqual([
      1,
      0,
      Number.NaN,
    ]);
  });

  it('is symmetric about 0 and never falls', () => {
    const z = fc.double({ min: -12, max: 12, noNaN: true });
    fc.assert(
      fc.property(z, z, (a, b) => {
        expect(normalCdf(a) + normalCdf(-a)).toBeCloseTo(1, 14);
        expect(normalCdf(Math.max(a, b))).toBeGreaterThanOrEqual(normalCdf(Math.min(a, b)) - 1e-15);
      }),
    );
  });
});

describe('twoSided', () => {
  it('of 1.96 in either direction is the familiar 0.05, of 0 is 1', () => {
    expect(twoSided(1.959963984540054)).toBeCloseTo(0.05, 14);
    expect(twoSided(-1.959963984540054)).toBe(twoSided(1.959963984540054));
    expect(twoSided(0)).toBe(1);
  });
});
