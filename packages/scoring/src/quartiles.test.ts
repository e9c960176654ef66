import { describe, expect, it } from 'vitest';
import { groupOf, quartilesOf } from './quartiles.js';

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const sizes = (n: number) => {
  const scores = upTo(n);
  const groups = scores.map(score => groupOf(score, quartilesOf(scores)));
  return (['High', 'Mid-high', 'Mid-low', 'Low'] as const).map(group => groups.filter(g => g === group).length);
};

describe('quartilesOf', () => {
  it('interpolates between order statistics as R type 7 does', () => {
    expect(quartilesOf([1, 2, 3, 4])).toEqual({ q1: 1.75, median: 2.5, q3: 3.25 });
    expect(quartilesOf([3, 6, 7, 8, 8, 10, 13, 15, 16, 20])).toEqual({ q1: 7.25, median: 9, q3: 14.5 });
  });

  it('has no cut points where there is no score', () => {
    expect(quartilesOf([])).toEqual({ q1: Number.NaN, median: Number.NaN, q3: Number.NaN });
  });
});

describe('groupOf', () => {
  it('puts a score at a cut point into the group above it', () => {
    const cuts = { q1: 2, median: 3, q3: 4 };
    expect([1.9, 2, 2.9, 3, 3.9, 4].map(score => groupOf(score, cuts))).toEqual([
      'Low',
      'Mid-low',
      'Mid-low',
      'Mid-high',
      'Mid-high',
      'High',
    ]);
  });

  it.each([
    [63, [16, 16, 15, 16]],
    [61, [16, 15, 15, 15]],
    [60, [15, 15, 15, 15]],
    [4, [1, 1, 1, 1]],
  ])('%i distinct scores fall into groups of %j', (n, expected) => {
    expect(sizes(n)).toEqual(expected);
  });

  it('puts equal scores into one group', () => {
    const cuts = quartilesOf([5, 5, 5, 5]);
    expect(groupOf(5, cuts)).toBe('High');
  });
});
