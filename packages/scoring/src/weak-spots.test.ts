import { describe, expect, it } from 'vitest';
import { SMALL, scoresOf } from './testing/small-index.js';
import { type WeakSpotOptions, weakSpots } from './weak-spots.js';

type Row = Readonly<Record<string, unknown>>;

/** Five units; the two sub-axes of axis 1 are 1.1 as given and 1.2 at 5 for all, the total their sum. */
function scored(years: Record<number, (number | null)[]>, errors: Record<number, (number | null)[]> = {}) {
  const nodes = (values: (number | null)[]) => ({
    total: values.map(v => (v === null ? null : v + 5)),
    '1': values.map(v => (v === null ? null : v + 5)),
    '1.1': values,
    '1.2': values.map(() => 5),
  });
  return scoresOf(
    Object.fromEntries(Object.entries(years).map(([year, values]) => [year, nodes(values)])),
    Object.fromEntries(Object.entries(errors).map(([year, values]) => [year, { '1.1': values, '1.2': values }])),
  );
}

function rows(scores: ReturnType<typeof scored>, options: Partial<WeakSpotOptions> = {}): Row[] {
  const table = weakSpots(scores, SMALL, { year: 2022, ...options });
  return table.objects().filter(row => (row as Row).node === '1.1') as Row[];
}

describe('weakSpots', () => {
  it('has a row for every score of the level, with the columns of the Findings table', () => {
    const table = weakSpots(scored({ 2022: [1, 2, null, 4, 5] }), SMALL, { year: 2022 });
    expect(table.columnNames().join()).toBe(
      'year,unit,node,score,percentile,group,rank,of,benchmark,gap,iqr,reasons,weak,trend,relative,slope,yearsLow,' +
        'leverage,rankGain,p,proved',
    );
    expect((table.array('node') as string[]).join()).toBe('1.1,1.1,1.1,1.1,1.2,1.2,1.2,1.2,1.2');
  });

  it('takes another level', () => {
    const table = weakSpots(scored({ 2022: [1, 2, 3, 4, 5] }), SMALL, { year: 2022, level: 'axis' });
    expect(new Set(table.array('node') as string[])).toEqual(new Set(['1']));
  });

  it('measures the gap to the median, and what closing it wins of the whole', () => {
    const [a, , c, , e] = rows(scored({ 2022: [1, 2, 3.5, 4, 9] }));
    expect(a).toMatchObject({
      benchmark: 3.5,
      gap: 2.5,
      iqr: 2,
      leverage: 2.5,
      rankGain: 2,
      rank: 5,
      of: 5,
      percentile: 0,
    });
    expect(c).toMatchObject({ gap: 0, leverage: 0, rankGain: 0, weak: false });
    expect(e).toMatchObject({ gap: -5.5, leverage: 0, rankGain: 0, reasons: [] });
  });

  it('knows no ranks of the whole to win where the whole has no score', () => {
    const spots = weakSpots(scoresOf({ 2022: { total: [null, 9, 9], '1.1': [1, 2, 3] } }), SMALL, { year: 2022 });
    expect(spots.objects().find(row => (row as Row).unit === 'A')).toMatchObject({ leverage: 1, rankGain: Number.NaN });
  });

  it('holds against another benchmark', () => {
    const scores = scored({ 2022: [1, 2, 3.5, 4, 9] });
    const benchmark = (given: WeakSpotOptions['benchmark'] & {}) => rows(scores, { benchmark: given })[0]!.gap;
    expect([benchmark('q3'), benchmark('best'), benchmark({ unit: 'B' }), benchmark({ units: ['B', 'D'] })]).toEqual([
      3, 8, 1, 2,
    ]);
  });

  it('calls weak what is in the Low group', () => {
    expect(rows(scored({ 2022: [1, 2, 3, 4, 5] })).map(row => [row.reasons, row.weak])).toEqual([
      [['low'], true],
      [[], false],
      [[], false],
      [[], false],
      [[], false],
    ]);
  });

  it('calls weak what falls below the median, and not what falls above it', () => {
    const [, b, , , e] = rows(scored({ 2021: [1, 2.5, 3, 4, 8], 2022: [1, 2, 3, 4, 5] }));
    expect(b).toMatchObject({ reasons: ['falling'], weak: true, trend: 'down', relative: expect.closeTo(-0.2, 14) });
    expect(e).toMatchObject({ reasons: ['falling'], weak: false, group: 'High' });
  });

  it('calls stuck what lay below the median for three years of one series without a rise', () => {
    const still = [1, 2, 3, 4, 5];
    const stuck = (years: Record<number, (number | null)[]>) =>
      (rows(scored(years))[1]!.reasons as string[]).includes('stuck');
    expect(stuck({ 2020: still, 2021: still, 2022: still })).toBe(true);
    expect(stuck({ 2021: still, 2022: still })).toBe(false);
    // A rise in either of the two years, though still below the median.
    expect(stuck({ 2020: [1, 1.8, 3, 4, 5], 2021: still, 2022: still })).toBe(false);
    expect(stuck({ 2020: still, 2021: still, 2022: [1, 2.2, 3, 4, 5] })).toBe(false);
    // At the median in one of the years.
    expect(stuck({ 2020: still, 2021: [1, 3, 3, 4, 5], 2022: still })).toBe(false);
    // Not scored in one of the years.
    expect(stuck({ 2020: still, 2021: [1, null, 3, 4, 5], 2022: still })).toBe(false);
  });

  it('calls far what lies more than the interquartile range below the benchmark', () => {
    expect(rows(scored({ 2022: [1, 6, 7, 8, 9] })).map(row => row.reasons)).toEqual([['low', 'far'], [], [], [], []]);
    expect(rows(scored({ 2022: [6, 7, 7.5, 8, 20] }), { benchmark: 'best' })[3]).toMatchObject({
      reasons: ['far'],
      weak: false,
    });
  });

  it('says since when: years in a row in Low, and the slope over the series', () => {
    const [a] = rows(
      scored({ 2019: [5, 1, 3, 4, 5], 2020: [3, 3, 3, 4, 5], 2021: [1, 2, 3, 4, 5], 2022: [0.5, 2, 3, 4, 5] }),
    );
    expect(a).toMatchObject({ yearsLow: 2, slope: expect.closeTo(-1.55, 12) });
  });

  it('takes its trend from errors of changes that are known better', () => {
    const scores = scored({ 2021: [1, 2, 3, 4, 5], 2022: [1.1, 2, 3, 4, 3.5] });
    const trends = (se: number) => {
      const asked: string[] = [];
      const errors: WeakSpotOptions['errors'] = (from, to, unit, node) => {
        asked.push(`${from}-${to} ${unit} ${node}`);
        return { se, df: 2 };
      };
      return [rows(scores, { errors }).map(row => row.trend), asked] as const;
    };
    // One and a half points in five tests: t = 15 with 2 degrees of freedom, then t = 3.
    expect(trends(0.1)[0]).toEqual(['unclear', 'unclear', 'unclear', 'unclear', 'down']);
    expect(trends(0.5)[0]).toEqual(['unclear', 'unclear', 'unclear', 'unclear', 'unclear']);
    expect(trends(0.1)[1]).toContain('2021-2022 E 1.1');
  });

  it('has no trend from a year that is not there', () => {
    const [a] = rows(scored({ 2020: [5, 1, 3, 4, 5], 2022: [0.5, 2, 3, 4, 5] }));
    expect(a).toMatchObject({ trend: null, relative: Number.NaN, slope: Number.NaN });
  });

  it('proves nothing without errors', () => {
    expect(rows(scored({ 2022: [1, 2, 3, 4, 5] })).every(row => Number.isNaN(row.p) && row.proved === null)).toBe(true);
  });

  it('proves gaps with errors, the nodes of a unit taken together', () => {
    const scores = scoresOf(
      { 2022: { total: [7, 7, 7], '1.1': [1, 3, 3], '1.2': [1, 3, 3], '2.1': [1, 3, 3] } },
      { 2022: { '1.1': [1.2, 1, 1], '1.2': [0.5, 1, 1] } },
    );
    const a = weakSpots(scores, SMALL, { year: 2022 })
      .objects()
      .filter(row => (row as Row).unit === 'A') as Row[];
    // p = Φ(−2/1.2) = 0.0478, alone under 0.05, and still so beside 3e-5; 2.1 has no error.
    expect(a.map(row => [row.node, row.proved])).toEqual([
      ['1.1', true],
      ['1.2', true],
      ['2.1', null],
    ]);
    const loose = scoresOf(
      { 2022: { total: [7, 7, 7], '1.1': [1, 3, 3], '1.2': [3, 3, 3] } },
      { 2022: { '1.1': [1.2, 1, 1], '1.2': [0.5, 1, 1] } },
    );
    // Beside a p of 0.5 it counts double.
    expect((weakSpots(loose, SMALL, { year: 2022 }).objects()[0] as Row).proved).toBe(false);
  });

  it('proves less with the correction of Benjamini and Yekutieli', () => {
    const scores = scoresOf(
      { 2022: { total: [7, 7, 7], '1.1': [1, 3, 3], '1.2': [1, 3, 3] } },
      { 2022: { '1.1': [1.2, 1, 1], '1.2': [0.5, 1, 1] } },
    );
    const proved = (correction: WeakSpotOptions['correction'] & string) =>
      weakSpots(scores, SMALL, { year: 2022, correction })
        .objects()
        .filter(row => (row as Row).unit === 'A')
        .map(row => (row as Row).proved);
    // p = 0.0478 and 3e-5; of two tests, times 1 + 1/2.
    expect(proved('benjamini-hochberg')).toEqual([true, true]);
    expect(proved('benjamini-yekutieli')).toEqual([false, true]);
  });

  it('refuses a year without scores', () => {
    expect(() => weakSpots(scored({ 2022: [1, 2] }), SMALL, { year: 2023 })).toThrow(
      new RangeError('weakSpots: no scores in 2023 (years: 2022)'),
    );
  });
});
