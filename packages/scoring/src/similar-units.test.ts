import type { Unit } from '@papi/methodology';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panel } from './panel.js';
import { type SimilarOptions, similarUnits, whyNoSimilar } from './similar-units.js';
import { indexOf, scoresOf } from './testing/small-index.js';

const axis = { parent: 'total', level: 'axis' } as const;
const methodology = indexOf({ total: { parent: null, level: 'total' }, a: axis, b: axis });

function unitOf(code: string, population: number | null, area: number | null): Unit {
  const words = { vi: code, en: code };
  return { code, population, area, name: words, slug: code, kind: '', region: '', aliases: [], mark: code };
}

const codes = ['A', 'B', 'C', 'D', 'E'];
const units = [100, 110, 1000, 120, 90].map((people, i) => unitOf(codes[i]!, people, 10));
const scores = panel(
  scoresOf({
    2019: { total: [2, 2, 2, 2, 2], a: [1, 5, 1, 3, 1], b: [1, 1, 4, 1, 2] },
    2020: { total: [2, 2, 2, 2, null], a: [1, 1, 1, 1, 1], b: [1, 1, 1, 1, 1] },
  }),
);
const asked = { year: 2020, unit: 'A', by: 'population' } satisfies SimilarOptions;
const found = (options: Partial<SimilarOptions> = {}, list = units, index = methodology) =>
  similarUnits(scores, list, index, { ...asked, ...options });

describe('similarUnits by population', () => {
  it('takes the nearest by the logarithms of population and density, each in its standard deviations', () => {
    // With one area both measures are ln(population) up to a constant, over A to D.
    const logs = [100, 110, 1000, 120].map(Math.log);
    const mean = logs.reduce((sum, x) => sum + x, 0) / 4;
    const sd = Math.sqrt(logs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 3);
    const distance = (i: number) => (Math.SQRT2 * Math.abs(logs[i]! - logs[0]!)) / sd;
    expect(found()).toEqual([
      { unit: 'B', distance: expect.closeTo(distance(1), 12) },
      { unit: 'D', distance: expect.closeTo(distance(3), 12) },
      { unit: 'C', distance: expect.closeTo(distance(2), 12) },
    ]);
  });

  it('gives as many as asked for, never the unit itself or one without a score of the whole', () => {
    expect(found({ count: 2 }).map(each => each.unit)).toEqual(['B', 'D']);
    expect(found({ count: 99 })).toHaveLength(3);
    // E has no total this year; it can be compared, but nobody with it.
    expect(found({ unit: 'E' }).map(each => each.unit)).toEqual(['A', 'B', 'D', 'C']);
  });

  it('leaves out units of unknown size, and finds none for such a unit', () => {
    expect(found({}, [...units.slice(0, 3), unitOf('D', 120, null)]).map(each => each.unit)).toEqual(['B', 'C']);
    expect(found({ unit: 'D' }, [...units.slice(0, 3), unitOf('D', null, 10)])).toEqual([]);
    expect(found({}, [])).toEqual([]);
  });

  it('orders ties by code', () => {
    const alike = units.map(unit => ({ ...unit, population: 100 }));
    expect(found({ unit: 'C' }, alike)).toEqual(['A', 'B', 'D'].map(unit => ({ unit, distance: 0 })));
  });
});

describe('similarUnits by profile', () => {
  it('takes the nearest by the axes of the year before, whatever this year’s are', () => {
    // sd of a over 1,5,1,3,1 is 1.789, of b over 1,1,4,1,2 is 1.304.
    expect(found({ by: 'profile' })).toEqual([
      { unit: 'D', distance: expect.closeTo(2 / Math.sqrt(3.2), 12) },
      { unit: 'B', distance: expect.closeTo(4 / Math.sqrt(3.2), 12) },
      { unit: 'C', distance: expect.closeTo(3 / Math.sqrt(1.7), 12) },
    ]);
  });

  it('finds none where the year before has no scores, or other axes', () => {
    expect(found({ by: 'profile', year: 2019 })).toEqual([]);
    const more = indexOf({ total: { parent: null, level: 'total' }, a: axis, b: axis, c: { ...axis, from: 2020 } });
    expect(found({ by: 'profile' }, units, more)).toEqual([]);
  });
});

describe('similarUnits', () => {
  it('does not change when all populations are counted in thousands, or all scores on another scale', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(sizes, sizes, (people, areas) => {
        const list = codes.map((code, i) => unitOf(code, people[i]!, areas[i]!));
        const small = list.map(unit => ({ ...unit, population: unit.population! / 1000 }));
        const one = found({}, list);
        const other = found({}, small);
        one.forEach((each, i) => {
          expect(other[i]!.distance).toBeCloseTo(each.distance, 9);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('refuses a year or unit without scores', () => {
    expect(() => found({ year: 2010 })).toThrow(RangeError);
    expect(() => found({ unit: 'Z' })).toThrow(RangeError);
  });
});

describe('whyNoSimilar', () => {
  const later = { parent: 'total', level: 'axis', from: 2020 } as const;
  const grown = indexOf({ total: { parent: null, level: 'total' }, a: axis, b: later });

  it('tells a year before that has no scores from one with other axes, and both from a measure that is not known', () => {
    expect(whyNoSimilar(scores, methodology, { year: 2019, by: 'profile' })).toBe('no year before');
    expect(whyNoSimilar(scores, grown, { year: 2020, by: 'profile' })).toBe('other axes');
    expect(whyNoSimilar(scores, methodology, { year: 2020, by: 'profile' })).toBe('not measured');
    expect(whyNoSimilar(scores, grown, { year: 2019, by: 'population' })).toBe('not measured');
  });
});
