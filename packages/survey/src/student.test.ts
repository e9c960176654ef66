import { describe, expect, it } from 'vitest';
import { tQuantile, twoSidedT } from './student.js';

describe('tQuantile', () => {
  // Worked out with 40 digits.
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 2, 4.302652729749462],
    [0.975, 10, 2.2281388519862744],
    [0.975, 197, 1.9720790337785026],
    [0.995, 3, 5.840909309733355],
    [0.9, 14, 1.3450303744546508],
    [0.975, 5000, 1.9604385517065075],
    [0.9999, 4, 13.033671720896821],
  ])('of %d with %d degrees of freedom is right to twelve digits', (p, df, t) => {
    expect(Math.abs(tQuantile(p, df) / t - 1)).toBeLessThan(1e-12);
    expect(tQuantile(1 - p, df)).toBeCloseTo(-tQuantile(p, df), 9);
  });

  it('is the normal quantile with infinite degrees of freedom and not a number with none', () => {
    expect(tQuantile(0.975, Number.POSITIVE_INFINITY)).toBeCloseTo(1.959963984540054, 14);
    expect(tQuantile(0.975, 0)).toBeNaN();
    expect(tQuantile(0.5, 3)).toBe(0);
  });
});

describe('twoSidedT', () => {
  it.each([
    [2.5, 7, 0.04099221858575289],
    [0.1, 3, 0.9266523488008058],
    [16.0364289405637, 196, 1.6010406870496966e-37],
    [40, 2, 0.0006244146721847406],
  ])('of %d with %d degrees of freedom is right to eleven digits, far into the tail', (t, df, p) => {
    expect(Math.abs(twoSidedT(t, df) / p - 1)).toBeLessThan(1e-11);
  });

  it('is 1 at 0, 0 at infinity and not a number without degrees of freedom', () => {
    expect([twoSidedT(0, 5), twoSidedT(Number.POSITIVE_INFINITY, 5), twoSidedT(1, 0)]).toEqual([1, 0, Number.NaN]);
  });
});
