import { describe, expect, it } from 'vitest';
import { rankHistory } from './rank-history.js';
import { standings } from './standings.js';
import { scoresOf } from './testing/small-index.js';

const ranked = standings(
  scoresOf({
    2020: { total: [3, 2, 1] },
    2021: { total: [1, 2, 3] },
    2022: { total: [null, 1, 2] },
    2023: { total: [3, 1, 2] },
  }),
);

describe('rankHistory', () => {
  it('has the ranks of a unit, oldest first, without the years it was not ranked', () => {
    expect(rankHistory(ranked, 'A', 'total')?.years.map(({ year, rank, of }) => [year, rank, of])).toEqual([
      [2020, 1, 3],
      [2021, 3, 3],
      [2023, 1, 3],
    ]);
  });

  it('names the best and the worst year, the latest of equals', () => {
    const history = rankHistory(ranked, 'A', 'total');
    expect(history?.best).toEqual({ year: 2023, rank: 1, of: 3, percentile: 1, group: 'High' });
    expect(history?.worst).toEqual({ year: 2021, rank: 3, of: 3, percentile: 0, group: 'Low' });
  });

  it('is null for a unit that was never ranked', () => {
    expect(rankHistory(ranked, 'Z', 'total')).toBeNull();
  });
});
