import type { ColumnTable } from 'arquero';
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
  // Units by their rank. From 2010 to 2011 the first two change places, and so do the last two from 2011 to 2012.
  const ranked = (units: number, ...changed: readonly (readonly number[])[]) =>
    scoresOf(
      Object.fromEntries(
        changed.map((order, i) => [
          2010 + i,
          {
            total: Array.from(
              { length: units },
              (_, u) => units - (order.includes(u) ? order[1 - order.indexOf(u)]! : u),
            ),
          },
        ]),
      ),
    );
  const share = (table: ColumnTable, move: number, years?: number) =>
    shareOfMovesAtLeast(table, methodology, { node: 'total', move, ...(years !== undefined && { years }) });

  it('is the share of moves of that size or more, in either direction', () => {
    const table = ranked(30, [0, 3], [0, 0], [0, 0]);
    // Of 60 moves two are of three places, and all others of none.
    expect([0, 1, -1, 3, -3, 4].map(move => share(table, move))).toEqual(
      [1, 2 / 60, 2 / 60, 2 / 60, 2 / 60, 0].map(value => expect.closeTo(value, 15)),
    );
  });

  it('is of moves over as many years', () => {
    // A falls by three places a year, and who stood there goes up to the first: 3, 3; 3, 3, 6; 3, 6, 9 places.
    const table = ranked(40, [0, 0], [0, 3], [0, 6], [0, 9]);
    const unbroken = indexOf({ total: { parent: null, level: 'total' } });
    const over = (years: number, move: number) => shareOfMovesAtLeast(table, unbroken, { node: 'total', move, years });
    expect(over(1, 9)).toBeCloseTo(1 / 120, 15);
    expect(over(1, 6)).toBeCloseTo(3 / 120, 15);
    // In two years 6, 6; 6, 3, 9; in three 9, 9.
    expect(over(2, 6)).toBeCloseTo(4 / 80, 15);
    expect(over(3, 6)).toBeCloseTo(2 / 40, 15);
  });

  it('says nothing where fewer than 30 moves were seen, or none over so many years in one series', () => {
    expect(share(ranked(29, [0, 3], [0, 0]), 3)).toBeNaN();
    expect(share(ranked(30, [0, 3], [0, 0]), 3)).toBeCloseTo(2 / 30, 15);
    expect(share(ranked(30, [0, 3], [0, 0]), 3, 2)).toBeNaN();
    expect(share(ranked(30, [0, 0], [0, 0], [0, 0], [0, 3]), 3, 3)).toBeNaN(); // across the break of 2013
    expect(shareOfMovesAtLeast(scores, methodology, { node: 'nothing', move: 1 })).toBeNaN();
  });
});
