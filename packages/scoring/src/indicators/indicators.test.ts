import { join } from 'node:path';
import { readMethodology } from '@papi/methodology';
import { table } from 'arquero';
import { describe, expect, it } from 'vitest';
import { type EarlierValue, indicatorHistory } from './indicator-history.js';
import { type IndicatorSpread, indicatorSpreads } from './indicator-spreads.js';
import { type IndicatorStanding, indicatorStandings } from './indicator-standings.js';
import { knownIndicator } from './item-known.js';
import { itemRule } from './item-rule.js';

const methodology = readMethodology(join(import.meta.dirname, '../../../../data'));

type Row = readonly [year: number, unit: string, indicator: string, value: number, concept: string];
const tableOf = (rows: readonly Row[]) =>
  table({
    year: rows.map(r => r[0]),
    unit: rows.map(r => r[1]),
    indicator: rows.map(r => r[2]),
    value: rows.map(r => r[3]),
    concept: rows.map(r => r[4]),
  });
const standings = (rows: readonly Row[]) =>
  indicatorStandings(tableOf(rows), methodology).objects() as IndicatorStanding[];
const of = (found: readonly IndicatorStanding[], unit: string) => found.find(row => row.unit === unit)!;
const rule = (year: number, id: string, source?: 'respondents') =>
  itemRule(methodology, knownIndicator(methodology, year, id)!, { lowest: 0.2, highest: 0.9 }, source);

// Three values of 2023 as published; the middle one is the unit whose sub-axis 1.1 is 0.99231.
const policy: readonly Row[] = [
  [2023, '01', '1.1.1', 0.7452720999717712, 'policy-knowledge'],
  [2023, '02', '1.1.1', 0.7035453915596008, 'policy-knowledge'],
  [2023, '66', '1.1.1', 0.569225013256073, 'policy-knowledge'],
];

describe('what an indicator counts in its sub-axis', () => {
  it('is the range of the sub-axis shared among its items, over the span from worst to best', () => {
    expect(rule(2023, '1.1.1')).toMatchObject({ status: 'exact', worst: 0, best: 2, direction: 'up' });
    expect(rule(2023, '1.1.1').weight).toBeCloseTo(1.125, 9);
    expect(rule(2023, '1.1.1').slope).toBeCloseTo(0.5625, 9);
    expect(rule(2023, '3.2.1').slope).toBeCloseTo(2.97 / 2 / 4, 9);
  });

  it('gives the published score of a sub-axis with an exact rule', () => {
    const made = 0.25 + rule(2023, '1.1.1').slope * 0.569225013256073 + rule(2023, '1.1.2').slope * 0.375218540430069;
    expect(made).toBeCloseTo(0.9923099279403687, 5);
  });

  it('is negative where a low value is good, between the ends published for the year', () => {
    const distance = rule(2023, '6.2.1');
    expect([distance.worst, distance.best, distance.direction]).toEqual([2, 0.5, 'down']);
    expect(distance.slope).toBeCloseTo(-0.375, 9);
    expect(rule(2023, '6.2.2').slope).toBeCloseTo(-0.1125, 9);
  });

  it('takes the ends of the units where none are published', () => {
    const { ends: _ends, ...bare } = methodology;
    const item = knownIndicator(bare, 2023, '6.2.1')!;
    expect(itemRule(bare, item, { lowest: 1, highest: 3 })).toMatchObject({ worst: 3, best: 1, slope: -0.28125 });
    expect(itemRule(bare, item, { lowest: 1, highest: 1 })).toMatchObject({ status: 'unknown', direction: 'down' });
  });

  it('follows the scoring where the printed direction contradicts it', () => {
    expect(rule(2023, '2.1.6').direction).toBe('down');
  });

  it('is nothing for one that is not scored, and not known where the rule is not', () => {
    expect(rule(2023, '3.3.3')).toMatchObject({ status: 'not scored', slope: Number.NaN, direction: null });
    expect(rule(2023, '8.1.1')).toMatchObject({ status: 'unknown', slope: Number.NaN });
    expect(rule(2023, '4.2.1').status).toBe('incomplete');
    expect(rule(2023, '7.1.1').status).toBe('approximate');
  });

  it('follows, for scores of respondents, the rule those are made by', () => {
    expect(rule(2023, '1.1.1', 'respondents').slope).toBeCloseTo(0.5625, 9);
    // Two published items of three: the mean is over two.
    expect(rule(2023, '4.2.1', 'respondents')).toMatchObject({ status: 'approximate', weight: 1.125 });
  });
});

describe('where units stand on an indicator', () => {
  it('is told by rank, gap to the median, and points of the sub-axis', () => {
    const last = of(standings(policy), '66');
    expect([last.rank, last.of, last.percentile]).toEqual([3, 3, 0]);
    expect(last.gap).toBeCloseTo(0.1343203783, 9);
    expect(last.leverage).toBeCloseTo(0.0755552128, 9);
    expect(last.headroom).toBeCloseTo(0.5625 * (2 - 0.569225013256073), 9);
    expect(of(standings(policy), '01')).toMatchObject({ rank: 1, leverage: 0, percentile: 1 });
  });

  it('is turned where a low value is good, ties sharing the best rank', () => {
    const km = [0.5, 1, 1, 2].map((value, i): Row => [2023, `0${i}`, '6.2.1', value, 'school-distance']);
    const found = standings(km);
    expect(found.map(row => row.rank)).toEqual([1, 2, 2, 4]);
    expect(found.map(row => row.percentile)).toEqual([1, 0.5, 0.5, 0]);
    expect(found.map(row => row.gap)).toEqual([-0.5, 0, 0, 1]);
    expect(found.map(row => row.leverage)).toEqual([0, 0, 0, 0.375]);
    expect(found.map(row => row.headroom)).toEqual([0, 0.1875, 0.1875, 0.5625]);
  });

  it('has no rank, gap or points without a direction', () => {
    const [row] = standings([[2023, '01', '3.3.3', 0.4, 'non-court-would-use']]);
    expect(row).toMatchObject({ value: 0.4, median: 0.4, rank: Number.NaN, gap: Number.NaN, leverage: Number.NaN });
    expect(row!.status).toBe('not scored');
  });

  it('says the spread and the scoring of each indicator, and passes over one that no list knows', () => {
    const rows: readonly Row[] = [...policy, [2023, '01', '9.9.9', 1, 'never-asked']];
    const found = indicatorSpreads(tableOf(rows), methodology).objects() as IndicatorSpread[];
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ indicator: '1.1.1', node: '1.1', of: 3, status: 'exact', weight: 1.125 });
    expect(found[0]!.median).toBe(0.7035453915596008);
  });

  it('refuses a value that is there twice', () => {
    expect(() => standings([...policy, policy[0]!])).toThrow(RangeError);
    expect(() => indicatorSpreads(table({ year: [2023] }), methodology)).toThrow(RangeError);
  });
});

describe('earlier values of an indicator', () => {
  const history = (rows: readonly Row[]) => indicatorHistory(tableOf(rows), methodology).objects() as EarlierValue[];

  it('are those of the same question in the series of its sub-axis, the nearest first', () => {
    const found = history([
      [2018, '66', '1.1.1', 0.4, 'policy-knowledge'],
      [2022, '66', '1.1.1', 0.5, 'policy-knowledge'],
      [2022, '01', '1.1.1', 0.9, 'policy-knowledge'],
      ...policy.slice(2),
    ]);
    expect(found.filter(row => row.year === 2023).map(row => [row.from, row.value])).toEqual([
      [2022, 0.5],
      [2018, 0.4],
    ]);
    expect(found[1]!.delta).toBeCloseTo(0.069225013256073, 12);
  });

  it('are not joined across a break of the sub-axis', () => {
    expect(
      history([
        [2018, '66', '3.2.1', 0.3, 'appeal-sent'],
        [2023, '66', '3.2.1', 0.2, 'appeal-sent'],
      ]),
    ).toEqual([]);
  });

  it('follow the question where its id moves', () => {
    const moved = history([
      [2018, '66', '5.1.1', 3.3, 'certification-quality'],
      [2019, '66', '5.1.2', 3.5, 'certification-quality'],
      [2019, '66', '5.1.1', 0.3, 'certification-used'],
    ]);
    expect(moved.map(row => [row.indicator, row.was, row.value])).toEqual([['5.1.2', '5.1.1', 3.3]]);
  });
});

describe('an indicator of a year without a list', () => {
  it('is known by what it asks in the nearest list, and whether it is scored is not', () => {
    expect(knownIndicator(methodology, 2021, '3.3.1', 'courts-trusted')).toMatchObject({
      year: 2021,
      id: '3.3.1',
      parent: '3.3',
      scored: 'unknown',
      unit: 'share',
    });
    expect(knownIndicator(methodology, 2021, '3.3.1', 'never-asked')).toBeUndefined();
  });
});
