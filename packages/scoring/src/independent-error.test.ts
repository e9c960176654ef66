import { describe, expect, it } from 'vitest';
import { independentError } from './independent-error.js';

const NAN = Number.NaN;
const part = (se: number, df: number, weight = 1) => ({ se, df, weight });

describe('independentError', () => {
  it('adds variances by the squares of their weights', () => {
    expect(independentError([part(3, 9), part(8, 9, 0.5)]).se).toBe(5);
  });

  it('has the degrees of freedom of the one score, and of two alike both', () => {
    expect(independentError([part(3, 7, -2)]).df).toBeCloseTo(7, 12);
    expect(independentError([part(3, 7), part(3, 7)]).df).toBeCloseTo(14, 12);
    // Variances 1 and 4: 25/(1/2 + 16/8).
    expect(independentError([part(1, 2), part(2, 8)]).df).toBeCloseTo(10, 12);
  });

  it('is normal where no degrees of freedom are known, and leaves the part alone where one is', () => {
    expect(independentError([part(1, NAN), part(2, NAN)]).df).toBe(Number.POSITIVE_INFINITY);
    expect(independentError([part(1, NAN), part(1, 3)]).df).toBeCloseTo(12, 12);
  });

  it('has no error where one is not known, and none to spare where there are 0 degrees of freedom', () => {
    expect(independentError([part(1, 3), part(NAN, 3)]).se).toBeNaN();
    expect(independentError([part(1, 0), part(1, 3)]).df).toBe(0);
  });
});
