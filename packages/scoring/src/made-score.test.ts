import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeScore } from './made-score.js';

describe('a made score', () => {
  it('is the published decimal that its sum stands for', () => {
    expect(madeScore(0.1 + 0.2)).toBe(0.3);
    const decimals = fc.integer({ min: -80_000_000, max: 80_000_000 }).map(n => n / 1e6);
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(madeScore(a + b)).toBe(Number(((Math.round(a * 1e6) + Math.round(b * 1e6)) / 1e6).toFixed(6)));
      }),
    );
  });
  it('leaves a published score as it is, and what is missing missing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000_000 }), n => {
        expect(madeScore(n / 1e6)).toBe(n / 1e6);
      }),
    );
    expect(madeScore(Number.NaN)).toBeNaN();
  });
});
