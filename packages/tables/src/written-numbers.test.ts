import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten, decimal, monthEn, percent, rounded, upTo } from './written-numbers.js';

describe('numbers in sentences', () => {
  it('have the comma or the point of their language', () => {
    expect([decimal(42.32653, 4, 'vi'), decimal(42.32653, 4, 'en')]).toEqual(['42,3265', '42.3265']);
    expect([asWritten(0.25, 'vi'), asWritten(80, 'vi'), asWritten(0.25, 'en')]).toEqual(['0,25', '80', '0.25']);
  });
});

describe('rounded', () => {
  it('takes halves away from zero by the digits written, also where the binary number is less', () => {
    expect([1.005, 1.015, 2.675, -1.005, 0.125].map(x => rounded(x, 2))).toEqual([1.01, 1.02, 2.68, -1.01, 0.13]);
    expect([0.4425, 42.32645].map((x, i) => rounded(x, 3 + i))).toEqual([0.443, 42.3265]);
    expect([rounded(1.0049999, 2), rounded(62.5, 0), rounded(-0.004, 2)]).toEqual([1, 63, 0]);
  });

  it('takes the noise of sums for what it is', () => {
    expect(rounded(0.1 + 0.2 - 0.295, 2)).toBe(0.01);
    expect(rounded(8 * 0.005 + 5.095, 2)).toBe(5.14);
  });

  it('is what whole numbers of the last digit give, for every score of four decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), tenThousandths => {
        const [size, rest] = [Math.trunc(Math.abs(tenThousandths) / 100), Math.abs(tenThousandths) % 100];
        const hundredths = size + (rest >= 50 ? 1 : 0);
        expect(Math.abs(rounded(tenThousandths / 10_000, 2))).toBe(hundredths / 100);
      }),
    );
  });

  it('leaves what is no number', () => {
    expect(rounded(Number.NaN, 2)).toBeNaN();
    expect(rounded(Number.NEGATIVE_INFINITY, 2)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('percent', () => {
  it('is whole, with halves away from zero by the digits of the share', () => {
    expect([0.4449, 0.445, 0.145, 0.285, 0, 1].map(share => percent(share, 'vi'))).toEqual([
      ...['44%', '45%', '15%', '29%', '0%', '100%'],
    ]);
  });
});

describe('upTo', () => {
  it('rounds up, so that what is printed is enough', () => {
    expect(upTo(42.32653, 4)).toBe(42.3266);
    expect(upTo(42.326501, 4)).toBe(42.3266);
  });

  it('leaves what has so few decimals, whatever binary arithmetic makes of it', () => {
    for (const value of [0, 0.1 + 0.2, 42.3436, 1.005, 0.0701]) expect(upTo(value, 4)).toBeCloseTo(value, 9);
  });
});

describe('monthEn', () => {
  it('names the months of the year', () => {
    expect([monthEn(1), monthEn(5), monthEn(12)]).toEqual(['January', 'May', 'December']);
  });
});
