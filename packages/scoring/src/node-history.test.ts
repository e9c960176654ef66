import fc from 'fast-check';
import { linearRegression } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { seriesUpTo, slopesOver, yearsBelow } from './node-history.js';
import { panel } from './panel.js';
import { indexOf, scoresOf } from './testing/small-index.js';

const methodology = indexOf({ x: { parent: null, level: 'total', starts: [2000, 2012] } });

function history(years: Record<number, (number | null)[]>) {
  const laid = panel(scoresOf(Object.fromEntries(Object.entries(years).map(([year, x]) => [year, { x }]))));
  return seriesUpTo(laid, methodology, 'x', laid.years.at(-1)!);
}

describe('seriesUpTo', () => {
  it('starts where the series of the last year starts, and ends with that year', () => {
    const laid = panel(scoresOf({ 2011: { x: [1] }, 2012: { x: [2] }, 2013: { x: [3] }, 2014: { x: [4] } }));
    const years = (to: number) => seriesUpTo(laid, methodology, 'x', to).map(column => column.year);
    expect([years(2013), years(2011)]).toEqual([[2012, 2013], [2011]]);
  });
});

describe('slopesOver', () => {
  it('is in points a year, and skips years without a score', () => {
    const series = history({ 2012: [1, 5, 7], 2013: [2, null, null], 2014: [3, 4, 7], 2016: [5, 3, null] });
    expect([...slopesOver(series, 3)]).toEqual([expect.closeTo(1, 14), expect.closeTo(-0.5, 14), Number.NaN]);
  });

  it('is the slope of least squares', () => {
    const values = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(values, scores => {
        const series = history(Object.fromEntries(scores.map((score, i) => [2012 + i * i, [score]])));
        const expected = linearRegression(scores.map((score, i) => [i * i, score])).m;
        expect(slopesOver(series, 1)[0]).toBeCloseTo(expected, 10);
      }),
    );
  });
});

describe('yearsBelow', () => {
  it('counts back from the last year while the score is below the cut point', () => {
    const series = history({ 2012: [1, 9, 5], 2013: [9, 1, 5], 2014: [2, 1, 5], 2015: [1, 1, 5] });
    // The median is 5 in 2012 and 2013, 2 in 2014 and 1 in 2015.
    expect([...yearsBelow(series, 3, 'median')]).toEqual([0, 0, 0]);
    expect([...yearsBelow(series.slice(0, 3), 3, 'median')]).toEqual([0, 2, 0]);
    expect([...yearsBelow(series.slice(0, 2), 3, 'q1')]).toEqual([0, 1, 0]);
  });

  it('ends at a year without a score and at a year that is missing', () => {
    const gap = history({ 2012: [1, 8, 9], 2013: [1, 8, 9], 2015: [1, 8, 9] });
    expect([...yearsBelow(gap, 3, 'median')]).toEqual([1, 0, 0]);
    const withheld = history({ 2012: [1, 8, 9], 2013: [null, 8, 9], 2014: [1, 8, 9] });
    expect(yearsBelow(withheld, 3, 'median')[0]).toBe(1);
  });
});
