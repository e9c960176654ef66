import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, benjaminiYekutieli, holm } from './adjusted-p.js';

describe('holm and benjaminiHochberg', () => {
  it('work a family out by hand', () => {
    expect([...holm([0.01, 0.04, 0.03])].map(p => p.toFixed(12))).toEqual([
      '0.030000000000',
      '0.060000000000',
      '0.060000000000',
    ]);
    expect([...benjaminiHochberg([0.01, 0.04, 0.03])].map(p => p.toFixed(12))).toEqual([
      '0.030000000000',
      '0.040000000000',
      '0.040000000000',
    ]);
  });

  it('leave what is no test out of the family', () => {
    expect([...holm([0.02, Number.NaN, 0.5])]).toEqual([0.04, Number.NaN, 0.5]);
    expect([...benjaminiHochberg([0.02, Number.NaN, 0.5])]).toEqual([0.04, Number.NaN, 0.5]);
  });
});

describe('benjaminiYekutieli', () => {
  const close = (actual: Float64Array, expected: readonly number[]) =>
    expect([...actual]).toEqual(expected.map(value => (Number.isNaN(value) ? Number.NaN : expect.closeTo(value, 15))));

  it('gives the values of R’s p.adjust(p, "BY")', () => {
    close(
      benjaminiYekutieli([0.01, 0.04, 0.03, 0.005]),
      [0.041666666666666671, 0.083333333333333343, 0.083333333333333343, 0.041666666666666671],
    );
    close(benjaminiYekutieli([0.001, 0.2, 0.011, Number.NaN, 0.04, 0.6, 0.012, 0.0005]), [
      0.0090750000000000015,
      0.60500000000000009,
      0.054450000000000005,
      Number.NaN,
      0.1452,
      1,
      0.054450000000000005,
      0.0090750000000000015,
    ]);
  });

  it('stops at 1, and is p itself of a single test', () => {
    close(benjaminiYekutieli([0.5, 0.9]), [1, 1]);
    close(benjaminiYekutieli([Number.NaN, 0.03]), [Number.NaN, 0.03]);
    expect(benjaminiYekutieli([])).toHaveLength(0);
  });
});
