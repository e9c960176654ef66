import { describe, expect, it } from 'vitest';
import { positions } from './positions.js';
import { indexOf, scoresOf } from './testing/small-index.js';

const methodology = indexOf({
  total: { parent: null, level: 'total', lo: 10, hi: 80, ceiling: 76 },
  a: { parent: 'total', level: 'axis', lo: 1, hi: 10, from: 2021 },
});

describe('positions', () => {
  it('says how much is reached of what can be, and what is left to the real ceiling', () => {
    const rows = positions(scoresOf({ 2022: { total: [45, null, 10], a: [10, 1, 5.5] } }), methodology).objects();
    expect(rows[0]).toEqual({
      ...{ year: 2022, unit: 'A', node: 'total', score: 45 },
      ...{ lo: 10, hi: 80, ceiling: 76, reached: 35 / 66, headroom: 31 },
    });
    expect(rows.map(row => (row as { reached: number }).reached)).toEqual([35 / 66, 0, 1, 0.5, 0]);
  });

  it('has no row for a node the index does not have in that year', () => {
    const rows = positions(scoresOf({ 2020: { total: [45], a: [5] } }), methodology).objects();
    expect(rows).toMatchObject([{ node: 'total' }]);
  });
});
