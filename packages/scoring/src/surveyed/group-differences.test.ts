import { benjaminiHochberg, contrast, holm, mean } from '@papi/survey';
import { describe, expect, it } from 'vitest';
import type { GroupDifference } from '../table-rows.js';
import { designOf, ITEMS, manyRespondents, type Respondent, SURVEYED } from '../testing/small-survey.js';
import { type GroupDifferencesOptions, groupDifferences } from './group-differences.js';
import { type SurveyScoresOptions, surveyScores } from './survey-scores.js';

const NAN = Number.NaN;

function differences(
  people: readonly Respondent[],
  options: GroupDifferencesOptions = {},
  scores: SurveyScoresOptions = {},
): GroupDifference[] {
  const scored = surveyScores(designOf(people, { lonely: 'certainty' }), ITEMS, SURVEYED, { by: 'sex', ...scores });
  return groupDifferences(scored, options).objects() as GroupDifference[];
}

describe('groupDifferences', () => {
  const people = manyRespondents(31, { units: ['A', 'B', 'C', 'D'], each: 8 });

  it('takes the covariance of groups asked in the same villages', () => {
    const rows = differences(people);
    const means = mean(designOf(people), ['x', 'y', 'z'], { by: ['year', 'unit', 'sex'] });
    for (const unit of ['A', 'D']) {
      const of = ['m', 'f'].flatMap(sex => ['x', 'y', 'z'].map(item => ({ unit, sex, item })));
      const coefficients = [5, -1.25, 2, -5, 1.25, -2];
      const [expected] = contrast(means, [{ name: 'd', of, coefficients }]).objects() as GroupDifference[];
      const row = rows.find(each => each.unit === unit && each.node === 'total')!;
      expect(row).toMatchObject({ year: 2020, group: 'sex', value: 'm', base: 'f', level: 'total', df: expected!.df });
      expect(row.se).toBeCloseTo(expected!.se, 13);
      expect(row.p).toBeCloseTo(expected!.p, 12);
      expect(row.high - row.difference).toBeCloseTo(
        expected!.high - (expected as unknown as { estimate: number }).estimate,
        12,
      );
    }
  });

  it('is the other way round with the other base', () => {
    const [one, other] = [differences(people), differences(people, { base: 'm' })];
    expect(other.map(row => [row.value, row.base])).toEqual(one.map(row => [row.base, row.value]));
    other.forEach((row, i) => {
      expect(row.difference).toBeCloseTo(-one[i]!.difference, 12);
      expect(row.se).toBeCloseTo(one[i]!.se, 12);
    });
  });

  it('adjusts p over all units of one year, node and pair of values, shown or not', () => {
    const rows = differences([...people, ...manyRespondents(37, { years: [2021], units: ['A', 'B', 'C', 'D'] })]);
    expect(new Set(rows.map(row => row.shown))).toEqual(new Set([true, false]));
    for (const year of [2020, 2021]) {
      for (const node of ['total', 'x', 'b1']) {
        const family = rows.filter(row => row.year === year && row.node === node);
        const p = family.map(row => row.p);
        expect(family).toHaveLength(4);
        expect(family.map(row => row.pHolm)).toEqual([...holm(p)]);
        expect(family.map(row => row.pBH)).toEqual([...benjaminiHochberg(p)]);
      }
    }
  });

  it('is not shown where either side is not', () => {
    const few = people.filter((person, i) => person.unit !== 'B' || person.sex === 'm' || i % 3 === 0);
    const rows = differences(few).filter(row => row.node === 'total');
    expect(rows.map(row => [row.unit, row.shown])).toEqual([
      ['A', true],
      ['B', false],
      ['C', true],
      ['D', true],
    ]);
    expect(rows[1]!.difference).not.toBeNaN();
  });

  it('compares several values with the base, in the order asked for', () => {
    const three = people.map((person, i) => ({ ...person, sex: ['old', 'young', 'middle'][i % 3]! }));
    const pairs = (options: GroupDifferencesOptions) => [
      ...new Set(differences(three, options).map(row => `${row.value}-${row.base}`)),
    ];
    expect(pairs({})).toEqual(['old-middle', 'young-middle']);
    expect(pairs({ values: ['young', 'middle', 'old'] })).toEqual(['middle-young', 'old-young']);
    expect(pairs({ values: ['young', 'old'], base: 'old' })).toEqual(['young-old']);
  });

  it('has no row where a value has no score, and no error where one has none', () => {
    const some = people.filter(person => person.unit !== 'C' || person.sex === 'm');
    const oneVillage = some.filter(person => person.unit !== 'D' || person.sex === 'm' || person.psu === '0');
    const rows = differences(oneVillage).filter(row => row.node === 'x');
    expect(rows.map(row => row.unit)).toEqual(['A', 'B', 'D']);
    expect(rows[2]).toMatchObject({ se: NAN, low: NAN, p: NAN, pHolm: NAN, pBH: NAN, reason: 'one PSU' });
  });

  it('has no error of 0 where all of both values answer the same', () => {
    const rows = differences(people.map(person => ({ ...person, x: person.unit === 'A' ? 1 : person.x! })));
    const row = rows.find(each => each.unit === 'A' && each.node === 'x')!;
    expect(row).toMatchObject({ difference: 0, se: NAN, p: NAN, reason: 'no variation' });
  });

  it('does not compare sides that are scored on other items', () => {
    const some = people.map(person => ({ ...person, y: person.unit === 'A' && person.sex === 'm' ? null : person.y! }));
    const rows = differences(some, {}, { missingParts: 1 }).filter(row => row.unit === 'A');
    const at = (node: string) => rows.find(row => row.node === node)!;
    expect(at('total')).toMatchObject({ difference: NAN, se: NAN, p: NAN, reason: 'other items' });
    expect(at('b').reason).toBeNull();
  });

  it('compares on the same items where few answers are dropped in both', () => {
    const few = people.map((person, i) => ({
      ...person,
      y: person.unit === 'A' && person.sex === 'm' && i % 4 > 0 ? null : person.y!,
    }));
    const rows = differences(few, {}, { dropUnshown: true }).filter(row => row.node === 'a1');
    expect(rows.map(row => row.reason)).toEqual([null, null, null, null]);
    const x = differences(few).find(row => row.unit === 'A' && row.node === 'x')!;
    expect(rows[0]!.difference).toBeCloseTo(10 * x.difference, 12);
  });

  it('works for all units together', () => {
    const rows = differences(people, {}, { whole: true });
    expect(rows.map(row => row.unit)).toEqual(new Array(8).fill(''));
  });

  it('refuses scores without groups, and a base that nobody is', () => {
    const scored = surveyScores(designOf(people), ITEMS, SURVEYED);
    expect(() => groupDifferences(scored)).toThrow('not by group');
    expect(() => differences(people, { base: 'x' })).toThrow("nobody is 'x' (values: f, m)");
  });
});
