import { describe, expect, it } from 'vitest';
import { asWritten, decimal, monthEn, upTo } from './written-numbers.js';

describe('numbers in sentences', () => {
  it('have the comma or the point of their language', () => {
    expect([decimal(42.32653, 4, 'vi'), decimal(42.32653, 4, 'en')]).toEqual(['42,3265', '42.3265']);
    expect([asWritten(0.25, 'vi'), asWritten(80, 'vi'), asWritten(0.25, 'en')]).toEqual(['0,25', '80', '0.25']);
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
