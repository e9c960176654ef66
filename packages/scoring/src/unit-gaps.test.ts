import { describe, expect, it } from 'vitest';
import type { Benchmark } from './benchmarks.js';
import { closeGaps } from './gains.js';
import type { WeakSpot } from './table-rows.js';
import { SMALL, scoresOf } from './testing/small-index.js';
import { type UnitGap, unitGaps } from './unit-gaps.js';
import { weakSpots } from './weak-spots.js';

// Units A … E; the whole is the sum of the two sub-axes, of which D has but one.
const scores = scoresOf({
  2022: { total: [3, 6, 9, null, 15], '1.1': [1, 2, 4, 3, 9], '1.2': [2, 4, 5, null, 6] },
  2023: { total: [1, 2, 3, 4, 5] },
});
const year = 2022;
const gapsOf = (unit: string, benchmark: Benchmark) =>
  unitGaps(scores, SMALL, { year, unit, benchmark }).objects() as UnitGap[];

describe('unitGaps', () => {
  it('gives what weakSpots gives of one unit, whatever the benchmark', () => {
    const benchmarks: Benchmark[] = ['median', 'q3', 'best', { unit: 'C' }, { units: ['B', 'C', 'E'] }];
    for (const benchmark of benchmarks) {
      const spots = weakSpots(scores, SMALL, { year, benchmark }).objects() as WeakSpot[];
      for (const unit of ['A', 'B', 'C', 'D', 'E']) {
        const wanted = spots.filter(spot => spot.unit === unit);
        expect(gapsOf(unit, benchmark)).toEqual(
          wanted.map(({ year, unit, node, score, benchmark, gap, leverage }) => {
            return { year, unit, node, score, benchmark, gap, leverage };
          }),
        );
      }
    }
  });

  it('has no row where the unit has no score', () => {
    expect(gapsOf('D', 'median').map(row => row.node)).toEqual(['1.1']);
  });

  it('is known of no gap where no unit of the benchmark has a score', () => {
    const [first, second] = gapsOf('A', { units: ['D'] });
    expect(first).toMatchObject({ gap: 2, leverage: 2 });
    expect(second).toMatchObject({ benchmark: Number.NaN, gap: Number.NaN, leverage: Number.NaN });
  });

  it('serves to close gaps that are named', () => {
    const gaps = unitGaps(scores, SMALL, { year, unit: 'A', benchmark: { units: ['C'] } });
    const { gain, rank, rankAfter } = closeGaps(scores, gaps, { unit: 'A', nodes: ['1.1', '1.2'] })!;
    expect([gain, rank, rankAfter]).toEqual([6, 4, 2]);
    expect(closeGaps(scores, gaps, { unit: 'A', nodes: ['1.1'] })!.gain).toBe(3);
  });

  it('refuses a year or unit without scores', () => {
    expect(() => unitGaps(scores, SMALL, { year: 2001, unit: 'A', benchmark: 'median' })).toThrow(RangeError);
    expect(() => unitGaps(scores, SMALL, { year, unit: 'Z', benchmark: 'median' })).toThrow(RangeError);
  });
});
