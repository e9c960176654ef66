import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, holm } from './adjusted-p.js';

const NAN = Number.NaN;
const close = (actual: Float64Array, expected: readonly number[]) => {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    if (Number.isNaN(value)) expect(actual[i]).toBeNaN();
    else expect(actual[i]).toBeCloseTo(value, 15);
  });
};

describe('holm', () => {
  it('multiplies the i-th smallest p by the tests still open and never falls back', () => {
    close(holm(Float64Array.of(0.01, 0.04, 0.03, 0.005)), [0.03, 0.06, 0.06, 0.02]);
  });

  it('counts only the p-values that are there', () => {
    close(holm(Float64Array.of(0.02, NAN, 0.3)), [0.04, NAN, 0.3]);
  });

  it('stops at 1', () => {
    close(holm(Float64Array.of(0.6, 0.9)), [1, 1]);
  });
});

describe('benjaminiHochberg', () => {
  it('multiplies the i-th smallest p by m/i and takes the least of the larger ones', () => {
    close(benjaminiHochberg(Float64Array.of(0.01, 0.04, 0.03, 0.005)), [0.02, 0.04, 0.04, 0.02]);
    close(benjaminiHochberg(Float64Array.of(0.01, 0.02, 0.03, 0.04, 0.05)), [0.05, 0.05, 0.05, 0.05, 0.05]);
  });

  it('counts only the p-values that are there', () => {
    close(benjaminiHochberg(Float64Array.of(NAN, 0.02, NAN, 0.3)), [NAN, 0.04, NAN, 0.3]);
  });

  it('rejects what the step-up procedure rejects: all up to the largest i with p(i) at most i·α/m', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 }), values => {
        const p = Float64Array.from(values);
        const ordered = p.toSorted();
        const last = ordered.findLastIndex((value, i) => (p.length / (i + 1)) * value <= 0.05);
        const limit = last < 0 ? -1 : ordered[last]!;
        const adjusted = benjaminiHochberg(p);
        p.forEach((value, i) => {
          expect(adjusted[i]! <= 0.05).toBe(value <= limit);
        });
      }),
    );
  });

  it('lies between the raw p-value and Holm’s', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), values => {
        const p = Float64Array.from(values);
        const bh = benjaminiHochberg(p);
        const strict = holm(p);
        p.forEach((value, i) => {
          expect(bh[i]).toBeGreaterThanOrEqual(value);
          expect(strict[i]).toBeGreaterThanOrEqual(bh[i]! - 1e-12);
        });
      }),
    );
  });
});
