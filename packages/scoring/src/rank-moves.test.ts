import { describe, expect, it } from 'vitest';
import { rankMoves, shareOfMovesAtLeast } from './rank-moves.js';
import { indexOf, scoresOf } from './testing/small-index.js';

const methodology = indexOf({ total: { parent: null, level: 'total', starts: [2000, 2013] } });
// Moves 2010-2011: 2, 1, 1; 2011-2012: 0, and one unit leaves; 2012-2013 crosses a break; 2013 and 2015 are no year apart.
const scores = scoresOf({
  2010: { total: [3, 2, 1] },
  2011: { total: [1, 3, 2] },
  2012: { total: [null, 3, 2] },
  2013: { total: [9, 1, 5] },
  2015: { total: [1, 9, 5] },
});

describe('rankMoves', () => {
  it('counts the one-year moves inside each series, of units scored in both years', () => {
    // 2011-2012 moves unit B 1 → 1 and C 2 → 2.
    expect(rankMoves(scores, methodology).objects()).toEqual([
      { node: 'total', moves: 5, median: 1, p75: 1, p90: 1.6, max: 2 },
    ]);
  });

  it('has no row for a node that never has two successive years', () => {
    expect(rankMoves(scoresOf({ 2010: { total: [1, 2] }, 2012: { total: [2, 1] } }), methodology).numRows()).toBe(0);
  });
});

describe('shareOfMovesAtLeast', () => {
  it('is the share of moves of that size or more, in either direction', () => {
    const share = (move: number) => shareOfMovesAtLeast(scores, methodology, { node: 'total', move });
    expect([0, 1, -1, 2, 3].map(share)).toEqual([1, 0.6, 0.6, 0.2, 0].map(value => expect.closeTo(value, 15)));
  });

  it('says nothing where no move was ever seen', () => {
    expect(shareOfMovesAtLeast(scores, methodology, { node: 'nothing', move: 1 })).toBeNaN();
  });
});
