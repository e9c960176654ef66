import { describe, expect, it } from 'vitest';
import { closeGaps, rankAfterGain } from './gains.js';
import { SMALL, scoresOf } from './testing/small-index.js';
import { weakSpots } from './weak-spots.js';

const scores = scoresOf({
  2022: { total: [5, 6, 7, 8, null], '1.1': [1, 2, 3, 4, 2], '1.2': [1, 2, 2, 2, 2], '2.1': [3, 2, 2, 2, 2] },
});

describe('rankAfterGain', () => {
  it('is the rank among the others, held where they are', () => {
    expect(rankAfterGain(scores, { year: 2022, unit: 'A', gain: 2.5 })).toEqual({
      ...{ year: 2022, unit: 'A', node: 'total', gain: 2.5 },
      ...{ score: 5, scoreAfter: 7.5, rank: 4, rankAfter: 2, of: 4 },
    });
  });

  it('shares the better rank on reaching another’s score', () => {
    expect(rankAfterGain(scores, { year: 2022, unit: 'A', gain: 2 })?.rankAfter).toBe(2);
  });

  it('takes a loss as well', () => {
    expect(rankAfterGain(scores, { year: 2022, unit: 'D', gain: -1.5 })?.rankAfter).toBe(2);
  });

  it('is null for a unit without a score', () => {
    expect(rankAfterGain(scores, { year: 2022, unit: 'E', gain: 1 })).toBeNull();
  });

  it('refuses a unit or node nobody knows', () => {
    expect(() => rankAfterGain(scores, { year: 2022, unit: 'Z', gain: 1 })).toThrow(RangeError);
    expect(() => rankAfterGain(scores, { year: 2022, unit: 'A', node: '9', gain: 1 })).toThrow(RangeError);
  });
});

describe('closeGaps', () => {
  const weak = weakSpots(scores, SMALL, { year: 2022 });

  it('adds the leverage of a unit’s weak spots and says what rank they would make', () => {
    expect(closeGaps(scores, weak, { unit: 'A' })).toMatchObject({
      gain: 2,
      rank: 4,
      rankAfter: 2,
      parts: [
        { node: '1.1', leverage: 1 },
        { node: '1.2', leverage: 1 },
      ],
    });
  });

  it('closes the gaps it is asked to close', () => {
    expect(closeGaps(scores, weak, { unit: 'A', nodes: ['1.2', '2.1'] })).toMatchObject({
      gain: 1,
      rankAfter: 3,
      parts: [{ node: '1.2', leverage: 1 }],
    });
  });

  it('is null for a unit without a rank, and wins nothing where nothing is weak', () => {
    expect(closeGaps(scores, weak, { unit: 'E' })).toBeNull();
    expect(closeGaps(scores, weak, { unit: 'D' })).toMatchObject({ gain: 0, rank: 1, rankAfter: 1, parts: [] });
  });

  it('refuses a table of no year or several', () => {
    expect(() => closeGaps(scores, weak.concat(weak.impute({}).derive({ year: () => 2021 })), { unit: 'A' })).toThrow(
      new RangeError('closeGaps: one year is needed, found 2'),
    );
    expect(() => closeGaps(scores, weak.slice(0, 0), { unit: 'A' })).toThrow(RangeError);
  });
});
