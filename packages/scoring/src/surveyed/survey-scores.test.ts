import { contrast, mean, postStratify, quantile, rake, surveyDesign, together, withReplicates } from '@papi/survey';
import { table } from 'arquero';
import { describe, expect, it } from 'vitest';
import { standings } from '../standings.js';
import type { SurveyScore } from '../table-rows.js';
import { designOf, ITEMS, manyRespondents, type Respondent, SIX, SURVEYED } from '../testing/small-survey.js';
import { type SurveyScores, type SurveyScoresOptions, surveyScores } from './survey-scores.js';

const NAN = Number.NaN;

function rowsOf({ scores }: SurveyScores): SurveyScore[] {
  return scores.objects() as SurveyScore[];
}

function scored(
  people: readonly Respondent[],
  options: SurveyScoresOptions = {},
  methodology = SURVEYED,
): SurveyScore[] {
  return rowsOf(surveyScores(designOf(people), ITEMS, methodology, options));
}

function pick(rows: readonly SurveyScore[], node: string, unit = 'A', value?: string): SurveyScore {
  return rows.find(row => row.node === node && row.unit === unit && row.value === value)!;
}

describe('surveyScores', () => {
  it('scores items, sub-axes, axes and the total of a case worked out by hand', () => {
    // x̄ = 1/2, ȳ = 3, z̄ = 12/5; a1 = 5x − 1.25y + 6.25, b1 = 1 + 2z.
    // Village totals of the influences: x 1/6, 0, −1/6; y −1/3, 1/3, 0; z 0.24, −0.16, −0.08.
    // So a1 1.25, −5/12, −5/6 and b1 0.48, −0.32, −0.16, and each variance is 3/2 of the sum of squares.
    const rows = scored(SIX);
    const varianceA = 1.5 * (1.25 ** 2 + (5 / 12) ** 2 + (5 / 6) ** 2);
    const varianceB = 1.5 * (0.48 ** 2 + 0.32 ** 2 + 0.16 ** 2);
    const covariance = 1.5 * (1.25 * 0.48 + (5 / 12) * 0.32 + (5 / 6) * 0.16);
    expect(rows.map(row => row.node).join()).toBe('total,a,a1,x,y,b,b1,z');
    for (const [node, score, variance] of [
      ['x', 0.5, 1.5 * (2 / 36)],
      ['y', 3, 1.5 * (2 / 9)],
      ['z', 2.4, varianceB / 4],
      ['a1', 5, varianceA],
      ['a', 5, varianceA],
      ['b', 5.8, varianceB],
      ['total', 10.8, varianceA + varianceB + 2 * covariance],
    ] as const) {
      const row = pick(rows, node);
      expect(row.score).toBeCloseTo(score, 14);
      expect(row.se).toBeCloseTo(Math.sqrt(variance), 14);
      expect(row).toMatchObject({ year: 2020, unit: 'A', df: 2, reason: null });
      // With 2 degrees of freedom Student's t has a closed form: 0.95 √(2/(1 − 0.95²)).
      expect(row.high - row.score).toBeCloseTo(0.95 * Math.sqrt(2 / (1 - 0.95 ** 2)) * row.se, 12);
      expect(row.score - row.low).toBeCloseTo(row.high - row.score, 12);
    }
  });

  it('counts the answers to an indicator, and the respondents of the domain for nodes', () => {
    const rows = scored(SIX);
    expect(pick(rows, 'z').n).toBe(5);
    expect(pick(rows, 'b1').n).toBe(6);
    expect(pick(rows, 'total').n).toBe(6);
  });

  it('leaves people of weight 0 out of the count', () => {
    const rows = scored(SIX.map((person, i) => ({ ...person, w: i === 0 ? 0 : 1 })));
    expect(pick(rows, 'x').n).toBe(5);
    expect(pick(rows, 'total').n).toBe(5);
  });

  it('equals the contrast of the means with the rule as coefficients', () => {
    const people = manyRespondents(7);
    const design = designOf(people);
    const rows = rowsOf(surveyScores(design, ITEMS, SURVEYED));
    const means = mean(design, ['x', 'y', 'z'], { by: ['year', 'unit'] });
    for (const unit of ['A', 'B', 'C']) {
      const of = ['x', 'y', 'z'].map(item => ({ unit, item }));
      const [expected] = contrast(means, [{ name: 't', of, coefficients: [5, -1.25, 2] }]).objects() as SurveyScore[];
      const total = pick(rows, 'total', unit);
      expect(total.se).toBeCloseTo(expected!.se, 13);
      expect(total.df).toBe(expected!.df);
      const x = means.rows.find(row => row.keys[1] === unit && row.item === 'x')!;
      expect(pick(rows, 'x', unit)).toMatchObject({ score: x.estimate, se: x.se, deff: x.deff, n: x.n, df: x.df });
    }
  });

  it('equals the linearisation of the whole sample, row by row', () => {
    const people = manyRespondents(11, { years: [2020, 2021] });
    const rows = scored(people);
    const scale = { x: 5, y: -1.25, z: 2 };
    for (const year of [2020, 2021]) {
      for (const unit of ['A', 'B', 'C']) {
        const villages = new Map<string, { stratum: string; z: number }>();
        const inside = (person: Respondent) => person.year === year && person.unit === unit;
        for (const { stratum, psu } of people) villages.set(`${stratum}/${psu}`, { stratum: stratum!, z: 0 });
        for (const item of ['x', 'y', 'z'] as const) {
          const answering = people.filter(person => inside(person) && person[item] !== null);
          const weight = answering.reduce((sum, person) => sum + person.w!, 0);
          const average = answering.reduce((sum, person) => sum + person.w! * person[item]!, 0) / weight;
          for (const person of answering) {
            const village = villages.get(`${person.stratum}/${person.psu}`)!;
            village.z += (scale[item] * person.w! * (person[item]! - average)) / weight;
          }
        }
        let variance = 0;
        for (const stratum of new Set([...villages.values()].map(village => village.stratum))) {
          const z = [...villages.values()].filter(village => village.stratum === stratum).map(village => village.z);
          const average = z.reduce((sum, value) => sum + value, 0) / z.length;
          variance += (z.length / (z.length - 1)) * z.reduce((sum, value) => sum + (value - average) ** 2, 0);
        }
        const row = rows.find(each => each.year === year && each.unit === unit && each.node === 'total')!;
        expect(row.se).toBeCloseTo(Math.sqrt(variance), 13);
      }
    }
  });

  it('has one row a node and domain, by year, unit and the tree, whatever the order of the rows', () => {
    const people = manyRespondents(3, { years: [2021, 2020], units: ['C', 'A', 'B'] });
    const rows = scored(people);
    const places = [...new Set(rows.map(row => `${row.year} ${row.unit}`))];
    expect(places).toEqual(['2020 A', '2020 B', '2020 C', '2021 A', '2021 B', '2021 C']);
    expect(
      rows
        .slice(0, 8)
        .map(row => row.node)
        .join(),
    ).toBe('total,a,a1,x,y,b,b1,z');
    expect(standings(surveyScores(designOf(people), ITEMS, SURVEYED).scores).numRows()).toBe(48);
  });

  it('says which rules were used in every row', () => {
    const { scores } = surveyScores(designOf(SIX, { lonely: 'adjust' }), ITEMS, SURVEYED, {
      level: 0.9,
      interval: 'normal',
    });
    expect(scores.object()).toMatchObject({
      ...{ missing: 'per item', interval: 'normal', confidence: 0.9, lonely: 'adjust', variance: 'linearisation' },
    });
    const { score, se, high } = pick(scores.objects() as SurveyScore[], 'total');
    expect(high - score).toBeCloseTo(1.6448536269514722 * se, 12);
  });

  it('gives deff to indicators only', () => {
    const rows = scored(SIX);
    expect(pick(rows, 'x').deff).toBeGreaterThan(0);
    expect(pick(rows, 'a1').deff).toBeNaN();
  });

  it('takes columns of other names', () => {
    const rows = table({
      wave: [2020, 2020, 2020],
      province: [1, 1, 1],
      village: [1, 2, 3],
      q1: [1, 0, 1],
      q2: [1, 2, 3],
      q3: [4, 2, 0],
    });
    const { scores } = surveyScores(
      surveyDesign(rows, { psu: 'village' }),
      ITEMS.map(({ indicator, statistic }, i) => ({ indicator, statistic, column: `q${i + 1}` })),
      SURVEYED,
      { unit: 'province', year: 'wave' },
    );
    expect(scores.object()).toMatchObject({ year: 2020, unit: '1', node: 'total' });
  });

  it('refuses a year without an index, and two items for one indicator', () => {
    expect(() => scored(SIX.map(person => ({ ...person, year: 1999 })))).toThrow('there is no index in 1999');
    expect(() => surveyScores(designOf(SIX), [...ITEMS, ITEMS[0]!], SURVEYED)).toThrow('two items measure indicator x');
  });
});

describe('surveyScores with other designs', () => {
  const people = manyRespondents(5);
  const design = designOf(people);
  const of = ['x', 'y', 'z'].map(item => ({ unit: 'B', item }));
  const population = (column: 'sex' | 'unit', totals: Record<string, number>) => ({
    columns: column,
    table: table({ [column]: Object.keys(totals), total: Object.values(totals) }),
  });
  const designs = {
    'jackknife replicates': withReplicates(design, { method: 'JKn' }),
    'a seeded bootstrap': withReplicates(design, { method: 'bootstrap', replicates: 40, seed: 2 }),
    'post-stratified weights': postStratify(design, population('sex', { f: 900, m: 800 })),
    'raked weights': rake(design, [population('sex', { f: 9, m: 8 }), population('unit', { A: 5, B: 6, C: 6 })]),
  };

  it.each(Object.entries(designs))('takes %s', (_name, other) => {
    const scores = surveyScores(other, ITEMS, SURVEYED);
    const total = pick(rowsOf(scores), 'total', 'B');
    const means = mean(other, ['x', 'y', 'z'], { by: ['year', 'unit'] });
    const [expected] = contrast(means, [{ name: 't', of, coefficients: [5, -1.25, 2] }]).objects() as SurveyScore[];
    expect(total.se).toBeCloseTo(expected!.se, 12);
    expect(total.df).toBe(expected!.df);
    const v = scores.covariance({ year: 2020, unit: 'B' }, ['a', 'b', 'total']);
    expect(v[0]! + v[4]! + 2 * v[1]!).toBeCloseTo(v[8]!, 12);
    expect(v[8]!).toBeCloseTo(total.se ** 2, 12);
  });

  it('puts medians beside means, with the covariance of both', () => {
    const items = ITEMS.map(item => ({
      ...item,
      statistic: item.column === 'y' ? ('median' as const) : item.statistic,
    }));
    for (const each of [design, ...Object.values(designs)]) {
      const scores = surveyScores(each, items, SURVEYED);
      const rows = rowsOf(scores);
      const medians = quantile(each, 'y', [0.5], { by: ['year', 'unit'], error: 'near' });
      const both = together(mean(each, ['x', 'z'], { by: ['year', 'unit'] }), medians);
      const parts = ['x', 'y@0.5', 'z'].map(item => ({ unit: 'B', item }));
      const [expected] = contrast(both, [
        { name: 't', of: parts, coefficients: [5, -1.25, 2] },
      ]).objects() as SurveyScore[];
      expect(pick(rows, 'total', 'B').se).toBeCloseTo(expected!.se, 12);
      const median = medians.rows.find(row => row.keys[1] === 'B')!;
      // A median keeps Woodruff's interval, which need not be symmetric.
      expect(pick(rows, 'y', 'B')).toMatchObject({ score: median.estimate, low: median.low, high: median.high });
    }
  });
});

describe('SurveyScores.covariance', () => {
  it('holds nodes and indicators, NaN for what has no error', () => {
    const scores = surveyScores(designOf(SIX.map(person => ({ ...person, z: 2 }))), ITEMS, SURVEYED);
    const v = scores.covariance({ year: 2020, unit: 'A' }, ['a1', 'x', 'elsewhere']);
    expect(v[1]).toBeCloseTo(1.5 * (1.25 / 6 + 5 / 36), 14);
    expect([v[2], v[5], v[8]]).toEqual([NAN, NAN, NAN]);
  });

  it('refuses a domain nobody is in', () => {
    const scores = surveyScores(designOf(SIX), ITEMS, SURVEYED);
    expect(() => scores.covariance({ year: 2020, unit: 'Z' }, ['a'])).toThrow('no respondents of Z in 2020');
  });
});
