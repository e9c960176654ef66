import { contrast, mean } from '@papi/survey';
import { describe, expect, it } from 'vitest';
import type { SurveyScore } from '../table-rows.js';
import { designOf, ITEMS, manyRespondents, type Respondent, rule, SIX, SURVEYED } from '../testing/small-survey.js';
import { type SurveyScoresOptions, surveyScores } from './survey-scores.js';

function rowsOf(people: readonly Respondent[], options: SurveyScoresOptions, methodology = SURVEYED): SurveyScore[] {
  return surveyScores(designOf(people), ITEMS, methodology, options).scores.objects() as SurveyScore[];
}

describe('surveyScores by group', () => {
  it('scores each value in every unit, people without a value in none', () => {
    const people = SIX.map((person, i) => ({ ...person, sex: i === 5 ? '' : person.sex! }));
    const rows = rowsOf(people, { by: 'sex' });
    expect(rows.filter(row => row.node === 'total').map(row => [row.group, row.value, row.n])).toEqual([
      ['sex', 'f', 3],
      ['sex', 'm', 2],
    ]);
    // Women: x 1/3, y 11/3, z 3/2.
    expect(rows.find(row => row.node === 'total' && row.value === 'f')!.score).toBeCloseTo(
      5 / 3 - (1.25 * 11) / 3 + 6.25 + 1 + 3,
      12,
    );
  });

  it('keeps the villages where the group is not met, as survey does for domains', () => {
    const people = manyRespondents(17).map(person => ({ ...person, sex: person.psu === '1' ? 'm' : person.sex! }));
    const rows = rowsOf(people, { by: 'sex' });
    const means = mean(designOf(people), ['x', 'y', 'z'], { by: ['year', 'unit', 'sex'] });
    for (const sex of ['f', 'm']) {
      const of = ['x', 'y', 'z'].map(item => ({ unit: 'A', sex, item }));
      const [expected] = contrast(means, [{ name: 't', of, coefficients: [5, -1.25, 2] }]).objects() as SurveyScore[];
      const total = rows.find(row => row.node === 'total' && row.unit === 'A' && row.value === sex)!;
      expect(total.se).toBeCloseTo(expected!.se, 13);
    }
  });

  it('does not show a group of few respondents', () => {
    const rows = rowsOf(manyRespondents(19, { each: 4 }), { by: 'sex' });
    const totals = rows.filter(row => row.node === 'total');
    expect(totals.map(row => row.shown)).toEqual(totals.map(row => row.n >= 15));
    expect(new Set(totals.map(row => row.shown))).toEqual(new Set([true, false]));
  });

  it('puts all units together on request', () => {
    const people = manyRespondents(23);
    const rows = rowsOf(people, { whole: true });
    const means = mean(designOf(people), ['x', 'y', 'z'], { by: 'year' });
    const of = ['x', 'y', 'z'].map(item => ({ item }));
    const [expected] = contrast(means, [{ name: 't', of, coefficients: [5, -1.25, 2] }]).objects() as SurveyScore[];
    expect(rows.map(row => row.unit).every(unit => unit === '')).toBe(true);
    expect(rows[0]).toMatchObject({ node: 'total', n: people.length, se: expect.closeTo(expected!.se, 13) });
    const women = rowsOf(people, { whole: true, by: 'sex' }).find(row => row.value === 'f' && row.node === 'total')!;
    expect(women.n).toBe(people.filter(person => person.sex === 'f').length);
  });
});

describe('surveyScores between the lowest and the highest unit', () => {
  const methodology = {
    ...SURVEYED,
    scoring: [rule('a1', { x: ['min', 'max'], y: ['max', 'min'] }), SURVEYED.scoring[1]!],
  };
  // x̄ is 1/2, 1 and 1/4 in A, B and C, ȳ is 3, 3 and 5.
  const others = (unit: string, x: readonly number[], y: number): Respondent[] =>
    x.map((value, i) => ({ unit, psu: String(i), x: value, y, z: 2, sex: i % 2 === 0 ? 'f' : 'm' }));
  const people = [...SIX, ...others('B', [1, 1, 1, 1], 3), ...others('C', [0, 1, 0, 0], 5)];

  it('scores by the estimates of all units in that year, taken as fixed', () => {
    const scored = surveyScores(designOf(people), ITEMS, methodology, { showFrom: 4 });
    expect(scored.bounds).toEqual([
      { year: 2020, indicator: 'x', min: 0.25, max: 1, source: 'units', units: 3 },
      { year: 2020, indicator: 'y', min: 3, max: 5, source: 'units', units: 3 },
    ]);
    const row = (scored.scores.objects() as SurveyScore[]).find(each => each.node === 'a1' && each.unit === 'A')!;
    expect(row.score).toBeCloseTo(5 * (0.25 / 0.75) + 5, 13);
    const v = scored.covariance({ year: 2020, unit: 'A' }, ['x', 'y']);
    const [onX, onY] = [5 / 0.75, -5 / 2];
    expect(row.se ** 2).toBeCloseTo(onX * onX * v[0]! + 2 * onX * onY * v[1]! + onY * onY * v[3]!, 13);
  });

  it('takes the bounds of all respondents for groups and for the whole, and scores beyond them', () => {
    for (const options of [{ by: 'sex' }, { whole: true }]) {
      const scored = surveyScores(designOf(people), ITEMS, methodology, { ...options, showFrom: 4 });
      expect(scored.bounds).toEqual(surveyScores(designOf(people), ITEMS, methodology, { showFrom: 4 }).bounds);
    }
    // Women of A: x 1/3, y 11/3; men of C: x 1/2, women 0, below every unit.
    const rows = rowsOf(people, { by: 'sex', showFrom: 4 }, methodology);
    const score = (unit: string, value: string) =>
      rows.find(row => row.unit === unit && row.value === value && row.node === 'a1')!.score;
    expect(score('A', 'f')).toBeCloseTo(5 * ((1 / 3 - 1 / 4) / 0.75) + 5 * (2 / 3), 13);
    expect(score('C', 'f')).toBeCloseTo(5 * (-0.25 / 0.75), 13);
  });

  it('looks at the units that may be shown, and at all where fewer than two may', () => {
    const more = [...people, ...others('D', [0], 1)];
    expect(surveyScores(designOf(more, { lonely: 'remove' }), ITEMS, methodology, { showFrom: 4 }).bounds[0]!.min).toBe(
      0.25,
    );
    expect(surveyScores(designOf(more, { lonely: 'remove' }), ITEMS, methodology).bounds[0]!.min).toBe(0);
  });

  it('takes bounds that are given', () => {
    const bounds = [{ year: 2020, indicator: 'x', min: 0, max: 1, source: 'units', units: 7 }] as const;
    const scored = surveyScores(designOf(people), ITEMS, methodology, { bounds, showFrom: 4 });
    expect(scored.bounds).toEqual([...bounds, expect.objectContaining({ indicator: 'y', min: 3, max: 5, units: 3 })]);
  });

  const ends = [
    { year: 2020, item: 'x', lowest: 0, highest: 0.8, source: 'report' },
    { year: 2020, item: 'y', lowest: 2, highest: 4, source: 'report' },
    { year: 2019, item: 'y', lowest: 1, highest: 9, source: 'report' },
  ];

  it('takes the ends published for the year before those of the units', () => {
    const scored = surveyScores(designOf(people), ITEMS, { ...methodology, ends });
    expect(scored.bounds).toEqual([
      { year: 2020, indicator: 'x', min: 0, max: 0.8, source: 'published', units: null },
      { year: 2020, indicator: 'y', min: 2, max: 4, source: 'published', units: null },
    ]);
    const half = surveyScores(designOf(people), ITEMS, { ...methodology, ends: ends.slice(1) }, { showFrom: 4 });
    expect(half.bounds.map(({ indicator, source }) => [indicator, source])).toEqual([
      ['y', 'published'],
      ['x', 'units'],
    ]);
  });

  it('scores a single unit by published ends as it is scored among others', () => {
    const published = { ...methodology, ends };
    const a1 = (rows: readonly SurveyScore[]) => rows.find(row => row.node === 'a1' && row.unit === 'A')!;
    const alone = a1(rowsOf(SIX, {}, published));
    expect(alone).toEqual(a1(rowsOf(people, {}, published)));
    // x̄ 1/2 on 0..0.8, ȳ 3 on 4..2.
    expect(alone.score).toBeCloseTo(5 * (0.5 / 0.8) + 5 * 0.5, 13);
    expect(alone.se).toBeGreaterThan(0);
  });

  it('does not score a single unit without published ends, or units that are all alike, and says why', () => {
    const alike = [...SIX, ...SIX.map(person => ({ ...person, unit: 'B' }))];
    for (const sample of [SIX, alike]) {
      const rows = rowsOf(sample, {}, methodology);
      const unscored = { score: Number.NaN, status: null, approximate: '', shown: false };
      expect(rows.find(row => row.node === 'a1')).toMatchObject({ ...unscored, reason: 'no ends', without: 'x; y' });
      expect(rows.find(row => row.node === 'a')).toMatchObject({ ...unscored, reason: 'part missing', without: 'a1' });
      expect(rows.find(row => row.node === 'b1')).toMatchObject({ status: 'close', reason: null });
    }
    expect(surveyScores(designOf(SIX), ITEMS, methodology).bounds).toEqual([]);
  });
});
