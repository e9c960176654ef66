import { describe, expect, it } from 'vitest';
import { upperF } from './upper-f.js';
import { upperChiSquare, upperGamma } from './upper-gamma.js';

describe('upper tails', () => {
  // R's pf, pchisq and pgamma with lower.tail = FALSE.
  it.each([
    [4, 1, 10, 0.07338803477074039],
    [3.2, 2.5, 17.3, 0.05657269526924352],
    [0.2, 3, 8, 0.8935098957784526],
  ])('F %d on %d and %d', (f, first, second, chance) => {
    expect(upperF(f, first, second) / chance).toBeCloseTo(1, 12);
  });

  it.each([
    [3, 2.5, 0.305849629445818],
    [40, 7, 1.258790387371309e-6],
    [0.3, 5, 0.9976430862605288],
  ])('chi-square %d on %d', (x, df, chance) => {
    expect(upperChiSquare(x, df) / chance).toBeCloseTo(1, 12);
  });

  it('have their limits, and none where there are no degrees of freedom', () => {
    expect(upperGamma(1, 2)).toBeCloseTo(Math.exp(-2), 15);
    expect([upperF(0, 2, 3), upperChiSquare(0, 2)]).toEqual([1, 1]);
    expect([upperF(1, 0, 3), upperF(Number.NaN, 2, 3), upperChiSquare(1, 0)]).toEqual(new Array(3).fill(Number.NaN));
  });
});
