import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from './runs.js';

const years = (...list: number[]) => list.map(year => ({ year }));
const pairs = (points: { year: number }[], series: { from: number; to: number }[]) =>
  runs(points, series).joined.map(([a, b]) => `${a.year}-${b.year}`);
const alone = (points: { year: number }[], series: { from: number; to: number }[]) =>
  runs(points, series).alone.map(point => point.year);

it('joins neighbouring years of one series', () => {
  expect(pairs(years(2011, 2012, 2013), [{ from: 2011, to: 2015 }])).toEqual(['2011-2012', '2012-2013']);
});

it('does not join across a new series', () => {
  const series = [
    { from: 2011, to: 2012 },
    { from: 2013, to: 2014 },
  ];
  expect(pairs(years(2011, 2012, 2013, 2014), series)).toEqual(['2011-2012', '2013-2014']);
});

it('does not join across a missing year, and a year without a neighbour stands alone', () => {
  expect(pairs(years(2011, 2013, 2014), [{ from: 2011, to: 2014 }])).toEqual(['2013-2014']);
  expect(alone(years(2011, 2013, 2014), [{ from: 2011, to: 2014 }])).toEqual([2011]);
});

it('a series of a single year stands alone', () => {
  const series = [
    { from: 2018, to: 2018 },
    { from: 2019, to: 2020 },
  ];
  expect(alone(years(2018, 2019, 2020), series)).toEqual([2018]);
});

it('a year outside every series stands alone', () => {
  expect(alone(years(2011, 2012), [])).toEqual([2011, 2012]);
});

it('takes points in any order and leaves them as they were', () => {
  const points = Object.freeze(years(2013, 2011, 2012));
  expect(pairs([...points], [{ from: 2011, to: 2013 }])).toEqual(['2011-2012', '2012-2013']);
  expect(points.map(point => point.year)).toEqual([2013, 2011, 2012]);
});

it('whatever the years and the cuts, every line lies within one series and every point is used', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 2000, max: 2030 })),
      fc.uniqueArray(fc.integer({ min: 2001, max: 2030 })),
      (list, cuts) => {
        const starts = [2000, ...cuts.sort((a, b) => a - b)];
        const series = starts.map((from, i) => ({ from, to: (starts[i + 1] ?? 2031) - 1 }));
        const { joined, alone: single } = runs(years(...list), series);
        for (const [a, b] of joined) {
          expect(b.year).toBe(a.year + 1);
          expect(cuts).not.toContain(b.year);
        }
        const reached = new Set([...joined.flat(), ...single].map(point => point.year));
        expect([...reached].sort()).toEqual([...list].sort());
      },
    ),
  );
});
