import type { Indicator, Methodology, ScoringRule } from '@papi/methodology';
import { table } from 'arquero';
import { describe, expect, it } from 'vitest';
import { SMALL, scoresOf } from '../testing/small-index.js';
import { type WeakIndicator, type WeakIndicatorOptions, weakIndicators } from './weak-indicators.js';

const item = (year: number, id: string, concept: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ year, id, parent: '1.1', concept, name: { vi: '', en: '' }, unit: 'share', lo: 0, hi: 1 },
  ...{ direction: 'up', scored: 'yes', ...more },
});
const rule: ScoringRule = {
  ...{ node: '1.1', from: 2000, to: 2099, lo: 0, hi: 6, items: 3, status: 'exact', largestResidual: 0 },
  terms: [
    { item: '1.1.1', worst: 0, best: 1 },
    { item: '1.1.2', worst: 1, best: 0 },
  ],
};
const years = [2020, 2021, 2022];
const index: Methodology = {
  ...SMALL,
  indicators: [
    ...years.flatMap(year => [item(year, '1.1.1', 'heard'), item(year, '1.1.2', 'bribes', { direction: 'down' })]),
    ...[item(2022, '1.1.3', 'unscored'), item(2022, '1.1.4', 'no-side', { direction: null })],
  ],
  scoring: [rule],
};
const scores = scoresOf({ 2022: { total: [10, 11, 12, 13, 14], '1.1': [1, 2, 3, 4, 5] } });

type Values = Readonly<Record<number, Readonly<Record<string, readonly number[]>>>>;

function weak(values: Values, options: Partial<WeakIndicatorOptions> = {}, of = index, errors?: Values) {
  const rows = Object.entries(values).flatMap(([year, items]) =>
    Object.entries(items).flatMap(([indicator, list]) =>
      list.map((value, u) => ({
        ...{ year: Number(year), unit: 'ABCDE'[u]!, indicator, value },
        se: errors?.[Number(year)]?.[indicator]?.[u] ?? Number.NaN,
      })),
    ),
  );
  const laid = table({
    year: rows.map(row => row.year),
    unit: rows.map(row => row.unit),
    indicator: rows.map(row => row.indicator),
    value: rows.map(row => row.value),
    se: rows.map(row => row.se),
  });
  return weakIndicators(laid, scores, of, { year: 2022, ...options }).objects() as WeakIndicator[];
}

describe('weakIndicators', () => {
  it('says where a value stands, and what closing its gap wins of the whole', () => {
    const [a, , c, , e] = weak({ 2022: { '1.1.1': [0.15, 0.2, 0.5, 0.6, 0.9] } });
    expect(a).toMatchObject({
      ...{ year: 2022, unit: 'A', indicator: '1.1.1', concept: 'heard', node: '1.1', value: 0.15, direction: 'up' },
      ...{ percentile: 0, group: 'Low', rank: 5, of: 5, benchmark: 0.5, gap: 0.35, reasons: ['low'], weak: true },
    });
    // 2 points for all of the scale, so 0.7 for the gap: short of the 11 of the next unit.
    expect(a!.iqr).toBeCloseTo(0.4, 12);
    expect(a!.leverage).toBeCloseTo(0.7, 12);
    expect(a!.rankGain).toBe(0);
    expect(c).toMatchObject({ gap: 0, leverage: 0, group: 'Mid-high', weak: false });
    expect(e).toMatchObject({ rank: 1, percentile: 1, group: 'High', leverage: 0 });
  });

  it('counts the places the points win among the totals', () => {
    const [a] = weak({ 2022: { '1.1.1': [0, 0.2, 0.6, 0.6, 0.9] } });
    expect([a!.leverage, a!.rankGain]).toEqual([expect.closeTo(1.2, 12), 1]);
  });

  it('turns what is better when it is lower', () => {
    const [a, , , , e] = weak({ 2022: { '1.1.2': [0.1, 0.2, 0.5, 0.6, 0.9] } });
    expect(a).toMatchObject({ rank: 1, group: 'High', benchmark: 0.5, gap: -0.4, weak: false });
    expect(e).toMatchObject({ rank: 5, percentile: 0, group: 'Low', benchmark: 0.5, gap: 0.4, weak: true });
    expect(e!.leverage).toBeCloseTo(0.8, 12);
  });

  it('follows a value over the years: a rise of what should be low is a fall', () => {
    const values = (last: readonly number[]) => ({
      2021: { '1.1.2': [0.1, 0.2, 0.3, 0.4, 0.5] },
      2022: { '1.1.2': last },
    });
    const rows = weak(values([0.1, 0.19, 0.31, 0.44, 0.5]));
    expect(rows.map(row => row.trend)).toEqual(['flat', 'up', 'flat', 'down', 'flat']);
    expect(rows[3]).toMatchObject({ reasons: ['falling'], weak: true, yearsLow: 0 });
    expect(rows[3]!.relative).toBeCloseTo(0.1, 12);
    expect(rows[4]).toMatchObject({ reasons: ['low'], yearsLow: 2 });
  });

  it('calls up and down by the threshold of the index', () => {
    const values = { 2021: { '1.1.1': [0.5, 0.5] }, 2022: { '1.1.1': [0.52, 0.48] } };
    const trends = (of: Methodology) => weak(values, {}, of).map(row => row.trend);
    expect(trends(index)).toEqual(['flat', 'flat']);
    expect(trends({ ...index, threshold: 0.04 })).toEqual(['up', 'down']);
  });

  it('is stuck after three years below the median without a rise', () => {
    const same = { '1.1.1': [0.1, 0.2, 0.3, 0.4, 0.5] };
    expect(weak({ 2020: same, 2021: same, 2022: same }).map(row => row.reasons)).toEqual([
      ['low', 'stuck'],
      ['stuck'],
      [],
      [],
      [],
    ]);
    const rose = { '1.1.1': [0.12, 0.2, 0.3, 0.4, 0.5] };
    expect(weak({ 2020: same, 2021: rose, 2022: rose })[0]!.reasons).toEqual(['low']);
  });

  it('has no trend across a gap, another scale, another question or a break of the sub-axis', () => {
    const now = { '1.1.1': [0.1, 0.2, 0.3, 0.4, 0.5] };
    const trends = (values: Values, of = index) => new Set(weak(values, {}, of).map(row => row.trend));
    expect(trends({ 2021: now, 2022: now })).toEqual(new Set(['flat']));
    expect(trends({ 2020: now, 2022: now })).toEqual(new Set([null]));
    const before = (change: Partial<Indicator>): Methodology => ({
      ...index,
      indicators: index.indicators.map(each => (each.year === 2021 ? { ...each, ...change } : each)),
    });
    expect(trends({ 2021: now, 2022: now }, before({ hi: 4 }))).toEqual(new Set([null]));
    expect(trends({ 2021: now, 2022: now }, before({ concept: 'other' }))).toEqual(new Set([null]));
    const split = SMALL.series.flatMap(span =>
      span.node === '1.1'
        ? [
            { ...span, to: 2021 },
            { ...span, from: 2022, series: 'new' },
          ]
        : [span],
    );
    expect(trends({ 2021: now, 2022: now }, { ...index, series: split })).toEqual(new Set([null]));
  });

  it('knows no points where no rule is known, and no row where no good side is', () => {
    const values = [0.1, 0.2, 0.3, 0.4, 0.5];
    const rows = weak({ 2022: { '1.1.3': values, '1.1.4': values } });
    expect(rows.map(row => row.indicator)).toEqual(new Array(5).fill('1.1.3'));
    expect(rows[0]).toMatchObject({ group: 'Low', leverage: Number.NaN, rankGain: Number.NaN, status: 'unknown' });
  });

  it('tests gaps where errors are known', () => {
    const values = { 2022: { '1.1.1': [0.1, 0.45, 0.5, 0.6, 0.9] } };
    const errors = { 2022: { '1.1.1': [0.1, 0.1, 0.1, 0.1, 0.1] } };
    expect(weak(values, {}, index, errors).map(row => row.proved)).toEqual([true, false, false, false, false]);
    expect(weak(values).every(row => row.proved === null && Number.isNaN(row.p))).toBe(true);
  });

  it('follows the rule that scores of respondents are made by where values have errors', () => {
    const values = { 2022: { '1.1.1': [0.1, 0.45, 0.5, 0.6, 0.9] } };
    const errors = { 2022: { '1.1.1': [0.1, 0.1, 0.1, 0.1, 0.1] } };
    // One of the three items is not published: respondents are scored by the other two.
    const [published] = weak(values);
    const [estimated] = weak(values, {}, index, errors);
    expect(published).toMatchObject({ status: 'exact', leverage: expect.closeTo(0.4 * (6 / 3), 12) });
    expect(estimated!.leverage).toBeCloseTo(0.4 * (6 / 2), 12);
    expect(weak(values, { source: 'published' }, index, errors)[0]!.leverage).toBe(published!.leverage);
  });

  it('holds values against another benchmark', () => {
    const values = { 2022: { '1.1.2': [0.1, 0.2, 0.5, 0.6, 0.9] } };
    expect(weak(values, { benchmark: 'best' })[4]).toMatchObject({ benchmark: 0.1, gap: 0.8 });
    expect(weak(values, { benchmark: { units: ['A', 'B'] } })[4]!.benchmark).toBeCloseTo(0.15, 12);
  });
});
