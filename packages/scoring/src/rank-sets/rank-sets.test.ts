import { table } from 'arquero';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceRanks } from './confidence-ranks.js';
import { normalDraws } from './draws.js';
import { type RankSet, rankSets } from './rank-sets.js';

const diagonal = (variances: readonly number[]) => {
  const size = variances.length;
  return Float64Array.from({ length: size * size }, (_, at) =>
    at % (size + 1) === 0 ? variances[at / (size + 1)]! : 0,
  );
};
const fast = { draws: 500 };

describe('normalDraws', () => {
  it('have the covariance asked for, also where a unit follows from others', () => {
    // The third is the sum of the first two.
    const covariance = Float64Array.of(1, 0.5, 1.5, 0.5, 4, 4.5, 1.5, 4.5, 6);
    const { count, values } = normalDraws(covariance, { draws: 20_000, seed: 7 });
    const at = (j: number, r: number) => values[j * count + r]!;
    const moment = (j: number, k: number) => {
      let sum = 0;
      for (let r = 0; r < count; r++) sum += at(j, r) * at(k, r);
      return sum / count;
    };
    for (let j = 0; j < 3; j++) {
      for (let k = 0; k < 3; k++) expect(moment(j, k)).toBeCloseTo(covariance[j * 3 + k]!, 0.7);
      expect(at(2, j)).toBeCloseTo(at(0, j) + at(1, j), 10);
    }
  });
});

describe('confidenceRanks', () => {
  it('leave one rank where units lie far apart, and all ranks where errors are large', () => {
    const apart = confidenceRanks([30, 10, 20], diagonal([1, 1, 1]), fast);
    expect([...apart.low]).toEqual([1, 3, 2]);
    expect([...apart.high]).toEqual([1, 3, 2]);
    const near = confidenceRanks([30, 10, 20], diagonal([1e4, 1e4, 1e4]), fast);
    expect([...near.low]).toEqual([1, 1, 1]);
    expect([...near.high]).toEqual([3, 3, 3]);
  });

  it('cannot tell a unit without a standard error from any other', () => {
    const { low, high } = confidenceRanks([30, 10, 20], diagonal([1, Number.NaN, 1]), fast);
    expect([low[1], high[1]]).toEqual([1, 3]);
    expect([low[0], high[0]]).toEqual([1, 2]);
  });

  it('hold the rank of the scores, are wider for all units together than for each, and the same for the same seed', () => {
    const score = fc.double({ min: 0, max: 10, noNaN: true });
    const variance = fc.double({ min: 0.01, max: 4, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(score, variance), { minLength: 2, maxLength: 8 }), units => {
        const scores = units.map(([s]) => s);
        const covariance = diagonal(units.map(([, v]) => v));
        const each = confidenceRanks(scores, covariance, fast);
        const all = confidenceRanks(scores, covariance, { ...fast, family: 'all' });
        scores.forEach((s, i) => {
          const rank = 1 + scores.filter(other => other > s).length;
          expect(each.low[i]).toBeLessThanOrEqual(rank);
          expect(each.high[i]).toBeGreaterThanOrEqual(rank);
          expect(all.low[i]).toBeLessThanOrEqual(each.low[i]!);
          expect(all.high[i]).toBeGreaterThanOrEqual(each.high[i]!);
        });
        expect(confidenceRanks(scores, covariance, fast)).toEqual(each);
      }),
      { numRuns: 50 },
    );
  });
});

describe('errors with few degrees of freedom', () => {
  const [scores, covariance] = [[30, 10, 20], diagonal([1, 1, 1])];
  const ends = (df?: readonly number[]) => {
    const { low, high } = confidenceRanks(scores, covariance, { ...fast, ...(df && { df }) });
    return [...low, ...high];
  };

  it('leave more ranks possible', () => {
    expect(ends([1, 1, 1])).toEqual([1, 3, 1, 1, 3, 3]);
    expect(ends([20, 20, 20])).toEqual([1, 3, 2, 1, 3, 2]);
  });

  it('are as those with none known where they are infinitely many', () => {
    expect(ends([Infinity, Number.NaN, Infinity])).toEqual(ends());
    const near = { ...fast, family: 'all' } as const;
    expect(confidenceRanks([3, 1, 2], covariance, { ...near, df: [Infinity, Infinity, Infinity] })).toEqual(
      confidenceRanks([3, 1, 2], covariance, near),
    );
  });
});

describe('rankSets', () => {
  const scores = table({
    year: [1, 1, 1, 1],
    unit: ['a', 'b', 'c', 'a'],
    node: ['total', 'total', 'total', '1'],
    score: [30, 10, 20, 3],
    se: [1, 1, 1, Number.NaN],
  });
  const rows = rankSets(scores, { year: 1, ...fast }).objects() as RankSet[];

  it('say the range of a rank, and from how many units it can be told apart', () => {
    expect(rows[1]).toEqual({
      year: 1,
      unit: 'b',
      node: 'total',
      score: 10,
      rank: 3,
      of: 3,
      rankLow: 3,
      rankHigh: 3,
      above: 2,
      below: 0,
      unlike: 2,
    });
  });

  it('know no range where no unit has a standard error', () => {
    expect(rows[3]).toMatchObject({ node: '1', rank: 1, of: 1, rankLow: Number.NaN, unlike: Number.NaN });
  });

  it('take the covariance of units that share their sample', () => {
    const close = table({ year: [1, 1], unit: ['a', 'b'], node: ['t', 't'], score: [11, 10], se: [1, 1] });
    const range = (covariance: number) =>
      (rankSets(close, { year: 1, ...fast, covariance: () => covariance }).objects() as RankSet[])[0]!.rankHigh;
    expect(range(0)).toBe(2);
    expect(range(0.99)).toBe(1);
  });
});
