import { describe, expect, it } from 'vitest';
import { changeCounts } from './change-counts.js';
import { changes } from './changes.js';
import { indexOf, scoresOf } from './testing/small-index.js';

const methodology = indexOf({
  total: { parent: null, level: 'total', starts: [2000, 2021] },
  '1': { parent: 'total', level: 'axis' },
});
const scores = scoresOf({
  2020: { total: [1, 2, 3, 4, 5], '1': [10, 10, 10, 10, null] },
  2021: { total: [1, 2, 3, 4, 5], '1': [11, 10.1, 9, 10, 10] },
});

describe('changeCounts', () => {
  it('counts verdicts, and rises and falls by sign alone, over the units that compare', () => {
    expect(changeCounts(changes(scores, methodology, { from: 2020, to: 2021, nodes: ['1'] })).objects()).toEqual([
      { node: '1', from: 2020, to: 2021, both: 4, up: 1, down: 1, flat: 2, unclear: 0, rose: 2, fell: 1 },
    ]);
  });

  it('has no row for a node that does not compare', () => {
    const counts = changeCounts(changes(scores, methodology, { from: 2020, to: 2021 }));
    expect(counts.array('node')).toEqual(['1']);
  });

  it('keeps pairs of years apart', () => {
    const later = changes(scoresOf({ 2021: { '1': [1] }, 2022: { '1': [1] } }), methodology, { from: 2021, to: 2022 });
    const both = changes(scores, methodology, { from: 2020, to: 2021 }).concat(later);
    expect(
      changeCounts(both)
        .objects()
        .map(row => Object.values(row).slice(0, 4)),
    ).toEqual([
      ['1', 2020, 2021, 4],
      ['1', 2021, 2022, 1],
    ]);
  });
});
