import { table } from 'arquero';
import { describe, expect, it } from 'vitest';
import { scoreIntervals } from './score-intervals.js';

const NAN = Number.NaN;

describe('scoreIntervals', () => {
  it('reaches 1.96 errors to either side where degrees of freedom are not known', () => {
    const rows = scoreIntervals(table({ unit: ['A', 'B'], score: [40, 42], se: [0.5, 1], df: [NAN, NAN] })).objects();
    expect(rows[0]).toEqual({
      ...{ unit: 'A', score: 40, se: 0.5, df: NAN },
      low: expect.closeTo(40 - 0.5 * 1.959963984540054, 12),
      high: expect.closeTo(40 + 0.5 * 1.959963984540054, 12),
    });
    expect(scoreIntervals(table({ score: [40], se: [0.5] }), 0.9).get('high', 0)).toBeCloseTo(40.8224268134757, 12);
  });

  it("takes Student's t where they are", () => {
    const high = scoreIntervals(table({ score: [0, 0], se: [1, 2], df: [1, 2] })).array('high');
    // tan(0.475π) with one degree of freedom, 0.95 √(2/(1 − 0.95²)) with two.
    expect(high[0]).toBeCloseTo(Math.tan(0.475 * Math.PI), 10);
    expect(high[1]).toBeCloseTo(2 * 0.95 * Math.sqrt(2 / (1 - 0.95 ** 2)), 12);
  });

  it('has no interval without an error or without degrees of freedom', () => {
    const rows = scoreIntervals(table({ score: [1, 1, 1], se: [NAN, 0, 1], df: [5, 5, 0] }));
    expect([...rows.array('low'), ...rows.array('high')]).toEqual([NAN, NAN, NAN, NAN, NAN, NAN]);
  });

  it('replaces columns of these names, and respects filter and order', () => {
    const scores = table({ score: [1, 3, 2], se: [1, 1, 1], low: [9, 9, 9] }).filter(
      (d: { score: number }) => d.score > 1,
    );
    const rows = scoreIntervals(scores.orderby('score'));
    expect(rows.array('score')).toEqual([2, 3]);
    expect(rows.get('low', 0)).toBeCloseTo(2 - 1.959963984540054, 12);
  });

  it('refuses a level that is none, and a table without scores', () => {
    expect(() => scoreIntervals(table({ score: [1], se: [1] }), 1)).toThrow('level 1');
    expect(() => scoreIntervals(table({ score: [1] }))).toThrow("no column 'se'");
  });
});
