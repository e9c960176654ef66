import { describe, expect, it } from 'vitest';
import { reach } from './reach.js';
import { indexOf, scoresOf } from './testing/small-index.js';

const methodology = indexOf({ a: { parent: null, level: 'total', lo: 2, hi: 10, from: 2021 } });

describe('reach', () => {
  it('counts the units under half of the range, and takes the median of what is reached', () => {
    expect(reach(scoresOf({ 2022: { a: [2, 5.9, 6, 8, null] } }), methodology).objects()).toEqual([
      { year: 2022, node: 'a', of: 4, below: 2, share: expect.closeTo(0.49375, 14) },
    ]);
  });

  it('measures to the real ceiling, where the printed range goes on above it', () => {
    const capped = indexOf({ a: { parent: null, level: 'total', lo: 2, hi: 10, ceiling: 6 } });
    expect(reach(scoresOf({ 2022: { a: [2, 3.9, 4, 6] } }), capped).objects()).toEqual([
      { year: 2022, node: 'a', of: 4, below: 2, share: expect.closeTo(0.4875, 14) },
    ]);
  });

  it('has no row for a node the index does not have in that year', () => {
    expect(reach(scoresOf({ 2020: { a: [2] } }), methodology).numRows()).toBe(0);
  });
});
