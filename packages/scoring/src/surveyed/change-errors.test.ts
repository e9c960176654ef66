import { contrast, mean } from '@papi/survey';
import { describe, expect, it } from 'vitest';
import { changes } from '../changes.js';
import { designOf, ITEMS, manyRespondents, SURVEYED } from '../testing/small-survey.js';
import { surveyScores } from './survey-scores.js';

interface Row {
  readonly unit: string;
  readonly node: string;
  readonly delta: number;
  readonly se: number;
  readonly df: number;
  readonly p: number;
}

// Both years are asked in the same villages.
const people = manyRespondents(41, { years: [2020, 2021] });
const design = designOf(people);
const scored = surveyScores(design, ITEMS, SURVEYED);

describe('SurveyScores.changeErrors', () => {
  it('takes the covariance of two years asked in the same villages', () => {
    const errors = scored.changeErrors(2020, 2021);
    const means = mean(design, ['x', 'y', 'z'], { by: ['year', 'unit'] });
    for (const unit of ['A', 'B', 'C']) {
      const of = [2021, 2020].flatMap(year => ['x', 'y', 'z'].map(item => ({ year, unit, item })));
      const [expected] = contrast(means, [
        { name: 'd', of, coefficients: [5, -1.25, 2, -5, 1.25, -2] },
      ]).objects() as Row[];
      const { se, df } = errors(unit, 'total')!;
      expect(se).toBeCloseTo(expected!.se, 13);
      expect(df).toBe(expected!.df);
      const rows = scored.scores.objects() as (Row & { year: number })[];
      const own = rows.filter(row => row.unit === unit && row.node === 'total').map(row => row.se);
      expect(Math.abs(se - Math.hypot(own[0]!, own[1]!))).toBeGreaterThan(1e-3);
    }
  });

  it('knows nothing of units and nodes that are not in both years', () => {
    const errors = scored.changeErrors(2020, 2021);
    expect([errors('Z', 'total'), errors('A', 'elsewhere'), scored.changeErrors(2019, 2021)('A', 'total')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('changes with errors that are given', () => {
  it("tests with them and Student's t, and with the two errors where there are none", () => {
    const given = scored.changeErrors(2020, 2021);
    const table = changes(scored.scores, SURVEYED, {
      ...{ from: 2020, to: 2021, nodes: ['total'] },
      errors: (unit, node) => (unit === 'B' ? undefined : given(unit, node)),
    });
    const rows = table.objects() as Row[];
    const [a] = contrast(scored.estimates, [
      { name: 'A', of: [2021, 2020].map(year => ({ year, unit: 'A', item: 'total' })), coefficients: [1, -1] },
    ]).objects() as Row[];
    expect(rows[0]).toMatchObject({ unit: 'A', se: expect.closeTo(a!.se, 13), p: expect.closeTo(a!.p, 12) });
    const independent = changes(scored.scores, SURVEYED, { from: 2020, to: 2021, nodes: ['total'] }).objects() as Row[];
    expect(rows[1]).toMatchObject({ unit: 'B', se: independent[1]!.se, p: independent[1]!.p });
    expect(rows[2]!.p).not.toBe(independent[2]!.p);
  });
});
