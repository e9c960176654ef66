import { normalCdf } from '@papi/survey';
import { table } from 'arquero';
import { describe, expect, it } from 'vitest';
import { type Benchmark, benchmarkIn, pBelow } from './benchmarks.js';
import { panel } from './panel.js';
import { scoresOf } from './testing/small-index.js';

// Units A … F; E has no score.
const laid = panel(
  scoresOf(
    { 2020: { anchor: [1, 1, 1, 1, 1, 1], x: [1, 2, 4, 8, null, 16] } },
    { 2020: { x: [0.1, 0.2, 0.3, null, null, 0.5] } },
  ),
);
const column = laid.at(2020, 'x');
const value = (benchmark: Benchmark) => benchmarkIn(laid, column, benchmark).value;

describe('benchmarkIn', () => {
  it('is a quantile of all scored units, or the best of them', () => {
    expect([value('median'), value('q3'), value('best')]).toEqual([4, 8, 16]);
  });

  it('is the score of one unit, or the median of those of some that have one', () => {
    expect(value({ unit: 'B' })).toBe(2);
    expect(value({ units: ['A', 'C', 'F'] })).toBe(4);
    expect(value({ units: ['F', 'A', 'E', 'B', 'C'] })).toBe(3);
    expect(value({ units: ['A', 'A', 'A', 'B', 'C'] })).toBe(2);
  });

  it('is not there where none of its units has a score', () => {
    expect([value({ unit: 'E' }), value({ units: ['E'] }), value({ units: [] })]).toEqual([NaN, NaN, NaN]);
  });

  it('refuses a unit the scores do not know', () => {
    expect(() => value({ units: ['A', 'Z'] })).toThrow(new RangeError("benchmark: no scores of unit 'Z'"));
  });
});

describe('pBelow', () => {
  const p = (unit: number, benchmark: Benchmark) => {
    const held = benchmarkIn(laid, column, benchmark);
    return pBelow(held.value - column.scores[unit]!, unit, held, column);
  };

  it('is one-sided, a quantile of all units taken as fixed', () => {
    expect(p(1, 'median')).toBeCloseTo(normalCdf(-2 / 0.2), 30);
    expect(p(2, 'median')).toBe(0.5);
    expect(p(5, 'median')).toBeCloseTo(1, 15);
  });

  it("is of Student's t where degrees of freedom are known", () => {
    const few = panel(
      table({
        year: [1, 1, 1],
        unit: ['a', 'b', 'c'],
        node: ['x', 'x', 'x'],
        score: [1, 2, 4],
        se: [1, 1, 1],
        df: [2, 2, 4],
      }),
    ).at(1, 'x');
    const held = { value: 2, error: 'fixed' } as const;
    // With 2 degrees of freedom P(T ≤ −t) = ½ − t/(2√(2 + t²)).
    expect(pBelow(1, 0, held, few)).toBeCloseTo(0.5 - 1 / (2 * Math.sqrt(3)), 14);
    expect(pBelow(-1, 0, held, few)).toBeCloseTo(0.5 + 1 / (2 * Math.sqrt(3)), 14);
    // Two units of 2 degrees of freedom and one error have 4: P = ½ − (t/(2√(4 + t²)))(1 + 2/(4 + t²)), here t² = ½.
    const between = { value: 2, error: new Map([[1, 1]]) };
    expect(pBelow(1, 0, between, few)).toBeCloseTo(0.5 - (Math.SQRT1_2 / (2 * Math.sqrt(4.5))) * (1 + 2 / 4.5), 14);
  });

  it('adds the error of the unit it is held against', () => {
    expect(p(0, { unit: 'B' })).toBeCloseTo(normalCdf(-1 / Math.hypot(0.1, 0.2)), 15);
  });

  it('takes the median of some units by its middle one or two, each by its weight', () => {
    expect(p(0, { units: ['A', 'B', 'C'] })).toBeCloseTo(normalCdf(-1 / Math.hypot(0.1, 0.2)), 15);
    expect(p(5, { units: ['B', 'C'] })).toBeCloseTo(normalCdf(13 / Math.hypot(0.5, 0.1, 0.15)), 15);
  });

  it('counts what a unit shares with the benchmark once', () => {
    // Gap = ½A + ½B − A = ½B − ½A.
    expect(p(0, { units: ['A', 'B'] })).toBeCloseTo(normalCdf(-0.5 / Math.hypot(0.05, 0.1)), 15);
  });

  it('does not test the best, a unit against itself, or where an error is not known', () => {
    expect([p(0, 'best'), p(0, { unit: 'A' }), p(3, 'median'), p(0, { unit: 'D' })]).toEqual([NaN, NaN, NaN, NaN]);
  });
});
