import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panel } from '../panel.js';
import { groupOf, quartilesOf } from '../quartiles.js';
import { rankOf } from '../ranks.js';
import { indexOf, scoresOf } from '../testing/small-index.js';
import { weakSpots } from '../weak-spots.js';
import { baseRate } from './base-rate.js';
import { realisticGain, seriesStarts, yearlyGains } from './gains-seen.js';
import { pointsNeeded, rivalScores } from './needed.js';
import { sharesOf } from './shares.js';
import { lastRankIn, type Target } from './target.js';
import { whatIf } from './what-if.js';

const tree = indexOf({
  total: { parent: null, level: 'total', hi: 20 },
  1: { parent: 'total', level: 'axis' },
  2: { parent: 'total', level: 'axis', ceiling: 6.5 },
});
/** Totals alone, units A, B, C … */
const totals = (...years: readonly (readonly (number | null)[])[]) =>
  scoresOf(Object.fromEntries(years.map((values, i) => [2001 + i, { total: values }])));

describe('lastRankIn', () => {
  it('is the worst rank whose score lies at or above the cut point, for any number of units', () => {
    for (let of = 2; of <= 80; of++) {
      const scores = Array.from({ length: of }, (_, i) => of - i); // rank i + 1
      const cuts = quartilesOf(scores.toReversed());
      const last = (groups: readonly string[]) => scores.filter(score => groups.includes(groupOf(score, cuts))).length;
      expect(lastRankIn('High', of)).toBe(last(['High']));
      expect(lastRankIn('Mid-high', of)).toBe(last(['High', 'Mid-high']));
      expect(lastRankIn('Mid-low', of)).toBe(last(['High', 'Mid-high', 'Mid-low']));
    }
  });
});

describe('rivalScores', () => {
  it('are the scores of the others, ascending, as they are or moved by their own average change', () => {
    const scores = totals([5, 8, 6, null], [7, 7, 6.5, 9]);
    const options = { year: 2002, unit: 'A' };
    expect(rivalScores(scores, tree, options)).toEqual([6.5, 7, 9]);
    expect(rivalScores(scores, tree, { ...options, others: 'moving', ahead: 2 })).toEqual([5, 7.5, 9]);
  });
});

describe('pointsNeeded', () => {
  it('is the score of the rival, for ties share the best rank', () => {
    const scores = totals([10, 9, 8, 7]);
    expect(pointsNeeded(scores, tree, { year: 2001, unit: 'D', target: { rank: 2 } })).toEqual({
      unit: 'D',
      node: 'total',
      from: 2001,
      to: 2002,
      score: 7,
      rank: 4,
      of: 4,
      rankWanted: 2,
      scoreNeeded: 9,
      points: 2,
      rankThen: 2,
      others: 'held',
      moved: 0,
    });
  });

  it('reaches the rank wanted, and nothing less does', () => {
    const score = fc.integer({ min: 0, max: 60 }).map(v => v / 4);
    const target: fc.Arbitrary<Target> = fc.oneof(
      fc.integer({ min: 1, max: 12 }).map(rank => ({ rank })),
      fc.integer({ min: 0, max: 12 }).map(places => ({ places })),
      fc.constantFrom('High' as const, 'Mid-high' as const, 'Mid-low' as const).map(group => ({ group })),
    );
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 12 }), target, (values, target) => {
        const needed = pointsNeeded(totals(values), tree, { year: 2001, unit: 'A', target })!;
        const others = values.slice(1).sort((a, b) => a - b);
        expect(rankOf(needed.scoreNeeded, others)).toBe(needed.rankThen);
        expect(needed.rankThen).toBeLessThanOrEqual(needed.rankWanted);
        if (needed.points > 0) expect(rankOf(needed.scoreNeeded - 1e-6, others)).toBeGreaterThan(needed.rankWanted);
      }),
    );
  });

  it('takes the others on by their own average yearly change where they move', () => {
    const scores = totals([6, 8, 7], [6.5, 8.5, 7], [7, 9, null]);
    const options = { year: 2003, unit: 'A', target: { rank: 1 }, ahead: 2 } as const;
    expect(pointsNeeded(scores, tree, options)?.scoreNeeded).toBe(9);
    expect(pointsNeeded(scores, tree, { ...options, others: 'moving' })?.scoreNeeded).toBe(10);
  });

  it('tells how many of the others moved: none in the first year of a series', () => {
    const scores = totals([6, 8, 7], [6.5, 8.5, null], [7, 9, 8]);
    const moved = (year: number, others: 'held' | 'moving') =>
      pointsNeeded(scores, tree, { year, unit: 'A', target: { rank: 1 }, others })?.moved;
    expect([moved(2001, 'moving'), moved(2002, 'moving'), moved(2003, 'moving')]).toEqual([0, 1, 2]);
    expect(moved(2003, 'held')).toBe(0);
  });

  it('is nothing where the target is reached already, and null without a score', () => {
    const scores = totals([10, 9], [5, null]);
    expect(pointsNeeded(scores, tree, { year: 2001, unit: 'A', target: { rank: 2 } })?.points).toBe(0);
    expect(pointsNeeded(scores, tree, { year: 2002, unit: 'B', target: { rank: 1 } })).toBeNull();
    expect(() => pointsNeeded(scores, tree, { year: 2001, unit: 'A', target: { rank: 0 } })).toThrow(RangeError);
  });
});

describe('gains', () => {
  const scores = scoresOf({
    2001: { 1: [1, 2, 3] },
    2002: { 1: [2, 2, null] },
    2003: { 1: [4, 1, 5] },
  });
  it('are averaged from the first score of the series', () => {
    expect([...yearlyGains(panel(scores), tree, '1', 2003)]).toEqual([1.5, -0.5, 1]);
    expect(seriesStarts(panel(scores), tree, '1', 2003)).toEqual([1, 2, 3].map(score => ({ score, years: 2 })));
    expect(seriesStarts(panel(scores), tree, '1', 2001)).toEqual([undefined, undefined, undefined]);
  });

  it('that are realistic are the third quartile of all one-year changes, falls included', () => {
    // Changes: −1, 0, 1, 2.
    expect(realisticGain(panel(scores), tree, '1', 2003)).toBe(1.25);
    expect(realisticGain(panel(scores), tree, '1', 2001)).toBeNaN();
  });

  it('are not looked for across a break', () => {
    const broken = indexOf({ 1: { parent: null, level: 'axis', starts: [2000, 2003] } });
    expect(realisticGain(panel(scores), broken, '1', 2003)).toBeNaN();
  });
});

describe('sharesOf', () => {
  const scores = scoresOf({
    2001: { total: [7, 14, 13, 12], 1: [2, 7, 7, 6], 2: [5, 7, 6, 6] },
    2002: { total: [8, 15, 14, 13], 1: [3, 8, 8, 7], 2: [5, 7, 6, 6] },
  });
  const weak = weakSpots(scores, tree, { year: 2002, level: 'axis' });

  it('fill by leverage, each within its gap, the gains seen and the ceiling, and say what is left', () => {
    const { parts, points, left } = sharesOf(scores, tree, weak, { unit: 'A', points: 3 });
    expect(parts).toEqual([{ node: '1', score: 3, points: 1, scoreWanted: 4, cap: 1, bound: 'gains seen' }]);
    expect([points, left]).toEqual([1, 2]);
  });

  it('grow with the years there are', () => {
    const { parts, left } = sharesOf(scores, tree, weak, { unit: 'A', points: 3, years: 3 });
    expect(parts).toEqual([{ node: '1', score: 3, points: 3, scoreWanted: 6, cap: 3, bound: 'gains seen' }]);
    expect(left).toBe(0);
  });

  it('add up to what was asked, never above a cap', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 8, noNaN: true }), fc.integer({ min: 1, max: 6 }), (points, years) => {
        const shares = sharesOf(scores, tree, weak, { unit: 'A', points, years });
        expect(shares.parts.reduce((sum, part) => sum + part.points, 0)).toBeCloseTo(shares.points, 8);
        expect(shares.points + shares.left).toBeCloseTo(points, 8);
        for (const part of shares.parts) expect(part.points).toBeLessThanOrEqual(part.cap);
      }),
    );
  });
});

describe('baseRate', () => {
  const scores = totals([4, 3, 2, 1], [3, 4, 2, 1], [1, 4, 3, 2]);

  it('counts the starts near the rank that were so many places up', () => {
    // Starts at ranks 2 and 3 (nobody rises from 1) that rose a place or more: 2001 B; 2002 C.
    const rate = baseRate(scores, tree, { rank: 2, of: 4, target: { places: 1 }, within: 1 });
    expect(rate).toMatchObject({ starts: 4, met: 2, units: 3, share: 2 / 4 });
    expect(rate.low).toBeGreaterThanOrEqual(0);
    expect(rate.low).toBeLessThan(rate.share);
    expect(rate.high).toBeGreaterThan(rate.share);
  });

  it('leaves out what came after a year', () => {
    const near = { rank: 2, of: 4, target: { places: 1 }, within: 1 };
    expect(baseRate(scores, tree, { ...near, until: 2002 })).toMatchObject({ starts: 2, met: 1, units: 2 });
    expect(baseRate(scores, tree, { ...near, until: 2003 })).toEqual(baseRate(scores, tree, near));
  });

  it('counts gains in points for a target in points', () => {
    const rate = baseRate(scores, tree, { rank: 2, of: 4, score: 3, target: { score: 4 }, within: 1 });
    expect(rate).toMatchObject({ starts: 6, met: 2 }); // B 3 to 4; C 2 to 3
    expect(() => baseRate(scores, tree, { rank: 2, of: 4, target: { score: 4 } })).toThrow(RangeError);
  });

  it('knows nothing where nothing was seen', () => {
    expect(baseRate(totals([2, 1]), tree, { rank: 1, of: 2, target: { places: 0 } })).toMatchObject({
      starts: 0,
      share: Number.NaN,
    });
  });
});

describe('whatIf', () => {
  const scores = scoresOf({ 2001: { total: [8, 9, 10, 11], 1: [3, 4, 5, 6], 2: [5, 5, 5, 5] } });

  it('carries points up to the total, and tells ranks and groups', () => {
    const { nodes } = whatIf(scores, tree, { year: 2001, unit: 'A', raise: { 1: 2, 2: 0.5 } });
    expect(nodes.map(n => [n.node, n.score, n.scoreThen, n.rank, n.rankThen, n.group, n.groupThen])).toEqual([
      ['1', 3, 5, 4, 2, 'Low', 'Mid-high'],
      ['2', 5, 5.5, 1, 1, 'High', 'High'],
      ['total', 8, 10.5, 4, 2, 'Low', 'Mid-high'],
    ]);
  });

  it('refuses a score outside its range, an absent one, and two nodes of one branch', () => {
    const ask = (raise: Record<string, number>) => () => whatIf(scores, tree, { year: 2001, unit: 'A', raise });
    expect(ask({ 1: 8 })).toThrow('outside 0–10');
    expect(ask({ 3: 1 })).toThrow(RangeError);
    expect(ask({ 1: 1, total: 1 })).toThrow('both are raised');
  });
});
