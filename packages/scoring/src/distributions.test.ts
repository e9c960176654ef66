import { describe, expect, it } from 'vitest';
import { distributions } from './distributions.js';
import { scoresOf } from './testing/small-index.js';

describe('distributions', () => {
  it('describes the scores of each year and node', () => {
    const spread = distributions(scoresOf({ 2020: { total: [3, 6, 7, 8, 8, 10, 13, 15, 16, 20] } }));
    expect(spread.objects()).toEqual([
      { year: 2020, node: 'total', of: 10, mean: 10.6, min: 3, q1: 7.25, median: 9, q3: 14.5, max: 20 },
    ]);
  });

  it('averages over the units with a score and says how many they are', () => {
    const spread = distributions(scoresOf({ 2020: { total: [4, null, 8] } }));
    expect(spread.object()).toMatchObject({ of: 2, mean: 6, min: 4 });
  });

  it('has no row where nothing is scored, and orders by year, then node', () => {
    const spread = distributions(scoresOf({ 2021: { b: [1], a: [2] }, 2020: { a: [3], b: [null] } }));
    expect(spread.objects().map(row => Object.values(row).slice(0, 2))).toEqual([
      [2020, 'a'],
      [2021, 'a'],
      [2021, 'b'],
    ]);
  });
});
