import { describe, expect, it } from 'vitest';
import { type QuantileRule, weightedQuantile } from './quantile-rule.js';

const value = Float64Array.of(1, 2, 2, 4, 7, 8, 11);
const PROBABILITIES = [0.1, 0.25, 0.5, 0.8, 6 / 7];
// numpy.quantile's methods of the same names.
const EXPECTED: Readonly<Record<string, readonly number[]>> = {
  hf1: [1, 2, 4, 8, 8],
  school: [1, 2, 4, 8, 9.5],
  hf4: [1, 1.75, 3, 7.6, 8],
  hf5: [1.2, 2, 4, 8.3, 9.5],
  hf6: [1, 2, 4, 9.2, 10.5714285714286],
  hf7: [1.6, 2, 4, 7.8, 8.4285714285714],
  hf8: [1.0666666666667, 2, 4, 8.6, 9.8571428571429],
  hf9: [1.1, 2, 4, 8.525, 9.7678571428571],
};

describe('weightedQuantile', () => {
  it.each(Object.entries(EXPECTED))('%s with equal weights is the plain quantile', (rule, expected) => {
    for (const w of [1, 0.3, 37.5]) {
      const weight = new Float64Array(7).fill(w);
      PROBABILITIES.forEach((p, k) => {
        expect(weightedQuantile({ value, weight }, p, rule as QuantileRule)).toBeCloseTo(expected[k]!, 12);
      });
    }
  });

  it('a weight of two is the value twice, for the rules that invert the distribution', () => {
    const twice = { value: Float64Array.of(1, 2, 4), weight: Float64Array.of(1, 2, 1) };
    const spelt = { value: Float64Array.of(1, 2, 2, 4), weight: Float64Array.of(1, 1, 1, 1) };
    for (const p of [0.1, 0.25, 0.3, 0.5, 0.75, 0.9]) {
      expect(weightedQuantile(twice, p, 'school')).toBe(weightedQuantile(spelt, p, 'school'));
    }
  });

  it('hf3 counts different values, so that a value twice is a value of twice the weight', () => {
    const twice = { value: Float64Array.of(1, 2, 4), weight: Float64Array.of(1, 2, 1) };
    const spelt = { value: Float64Array.of(1, 2, 2, 4), weight: Float64Array.of(1, 1, 1, 1) };
    for (const p of [0.25, 0.5, 0.75]) {
      expect(weightedQuantile(twice, p, 'hf3')).toBe(weightedQuantile(spelt, p, 'hf3'));
    }
  });

  it('shahvaish with equal weights stands at k/(n + 1), whatever the unit of the weights', () => {
    for (const w of [1, 37.5]) {
      const weighted = { value, weight: new Float64Array(7).fill(w) };
      expect([0.1, 0.125, 0.49, 0.5, 0.9].map(p => weightedQuantile(weighted, p, 'shahvaish'))).toEqual([
        1, 1, 2, 4, 11,
      ]);
    }
  });

  it('of nothing, or outside 0..1, is not a number', () => {
    expect(weightedQuantile({ value: new Float64Array(0), weight: new Float64Array(0) }, 0.5, 'math')).toBeNaN();
    expect(weightedQuantile({ value, weight: value }, 1.01, 'math')).toBeNaN();
  });

  it('at 0 and 1 is the least and the largest value', () => {
    for (const rule of ['math', 'school', 'hf3', 'hf5', 'hf7'] as const) {
      expect([0, 1].map(p => weightedQuantile({ value, weight: value }, p, rule))).toEqual([1, 11]);
    }
  });
});
