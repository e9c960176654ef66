import { describe, expect, it } from 'vitest';
import type { WeakCount } from './table-rows.js';
import { SMALL, scoresOf } from './testing/small-index.js';
import { weakCounts } from './weak-counts.js';
import { weakSpots } from './weak-spots.js';

/** Six units on three sub-axes; total of what is given. */
function year(a: readonly number[], b: readonly number[], c: readonly (number | null)[]) {
  return { total: a.map((value, u) => value + b[u]! + (c[u] ?? 0)), '1.1': a, '1.2': b, '2.1': c };
}

const countsOf = (scores: ReturnType<typeof scoresOf>, year = 2022) =>
  weakCounts(weakSpots(scores, SMALL, { year })).objects() as WeakCount[];

describe('weakCounts', () => {
  const scores = scoresOf({
    2021: year([4, 4, 4, 4, 4, 9], [1, 1, 1, 1, 1, 1], [1, 2, 3, 4, 5, null]),
    2022: year([1, 4, 5, 6, 7, 8], [3, 3, 3, 3, 3, 0], [1, 2, 3, 4, 5, null]),
  });

  it('counts, for each node, the units that are judged, weak, and weak for each reason', () => {
    const [a, b, c] = countsOf(scores);
    // 1.1: A is Low and fell, B is Low, F fell from 9 to 8 and is above the median.
    expect(a).toMatchObject({ year: 2022, node: '1.1', of: 6, weak: 2, low: 2, falling: 2, stuck: 0 });
    expect(b).toMatchObject({ node: '1.2', of: 6, weak: 1, low: 1, falling: 1, far: 1 });
    // The scores of 2.1 stayed: only A is below the first quartile, 2.
    expect(c).toMatchObject({ node: '2.1', of: 5, weak: 1, low: 1, falling: 0 });
  });

  it('says where each unit would win most, and what all of them would win together', () => {
    const [a, b, c] = countsOf(scores);
    // Medians 5.5, 3, 3: A could win 4.5 in 1.1 and 2 in 2.1, B 1.5 in 1.1, F 3 in 1.2.
    expect(a).toMatchObject({ first: 2, leverage: 6, medianLeverage: 3 });
    expect(b).toMatchObject({ first: 1, leverage: 3, medianLeverage: 3 });
    expect(c).toMatchObject({ first: 0, leverage: 2, medianLeverage: 2 });
  });

  it('has no median of the points of nobody', () => {
    const alike = countsOf(scoresOf({ 2022: year([5, 5], [5, 5], [5, 5]) }));
    expect(alike.map(row => [row.weak, row.leverage, row.medianLeverage])).toEqual([
      [0, 0, Number.NaN],
      [0, 0, Number.NaN],
      [0, 0, Number.NaN],
    ]);
  });

  it('counts what was tested, and what of it is proved', () => {
    const errors = { 2022: { '1.1': [0.1, 0.1, 0.1, 0.1, 0.1, null] } };
    const tested = scoresOf({ 2022: year([1, 4, 5, 6, 7, 8], [3, 3, 3, 3, 3, 0], [1, 2, 3, 4, 5, null]) }, errors);
    const [a, b] = countsOf(tested);
    expect([a!.tested, a!.proved]).toEqual([5, 3]);
    expect([b!.tested, b!.proved]).toEqual([0, 0]);
  });

  it('keeps years apart', () => {
    const both = weakSpots(scores, SMALL, { year: 2021 }).concat(weakSpots(scores, SMALL, { year: 2022 }));
    const rows = weakCounts(both).objects() as WeakCount[];
    expect(rows.map(row => [row.year, row.node])).toEqual([
      [2021, '1.1'],
      [2021, '1.2'],
      [2021, '2.1'],
      [2022, '1.1'],
      [2022, '1.2'],
      [2022, '2.1'],
    ]);
    expect(rows.slice(3)).toEqual(countsOf(scores));
  });
});
