import { join } from 'node:path';
import { dataFolder, loadIndex, readRespondents } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import { surveyDataset } from './survey-dataset.js';

const samples = join(dataFolder, 'samples');
const respondents = readRespondents(join(samples, 'synthetic-2023.csv'), loadIndex(), {
  codebook: join(samples, 'codebook.csv'),
});
const dataset = surveyDataset(respondents);
const survey = dataset.survey!;

interface Row {
  readonly year: number;
  readonly unit: string;
  readonly node: string;
  readonly score: number;
}

describe('the data set of a survey', () => {
  const scores = dataset.scores.objects() as Row[];

  it('has a score of the total and every axis in each unit surveyed, and no indicator among the scores', () => {
    const units = new Set(survey.domains.map(domain => domain.unit));
    const nodes = [...new Set(scores.map(row => row.node))];
    expect(nodes).toEqual(expect.arrayContaining(['total', '1', '8', '1.1']));
    expect(nodes.some(node => node.split('.').length > 2)).toBe(false);
    expect(new Set(scores.filter(row => row.node === 'total').map(row => row.unit))).toEqual(units);
  });

  it('keeps indicators, errors and degrees of freedom beside them', () => {
    const levels = new Set(survey.scores.array('level') as string[]);
    expect(levels).toEqual(new Set(['total', 'axis', 'sub-axis', 'indicator']));
    for (const name of ['se', 'low', 'high', 'df', 'n', 'shown', 'status', 'reason'])
      expect(survey.scores.columnNames()).toContain(name);
  });

  it('has the scores of groups in every unit and over all, and their differences', () => {
    const units = new Set(survey.differences.array('unit') as string[]);
    expect(units.has('')).toBe(true);
    expect(units.size).toBeGreaterThan(2);
    const sexes = survey.groups.find(group => group.id === 'sex')!.values.map(value => value.id);
    expect(new Set(survey.groupScores.array('value') as string[])).toEqual(
      new Set(survey.groups.flatMap(group => group.values.map(value => value.id))),
    );
    const of = (name: string) => survey.differences.array(name) as string[];
    const bases = of('base').filter((_, row) => of('group')[row] === 'sex');
    expect(new Set(bases)).toEqual(new Set([sexes[0]]));
  });

  it('says between which ends an item was scored where they are the units’ own, and where they are from', () => {
    expect(survey.bounds.map(({ year, indicator, source }) => [year, indicator, source])).toEqual([
      [2023, '6.2.1', 'published'],
      [2023, '6.2.2', 'published'],
    ]);
    for (const { min, max } of survey.bounds) expect(max).toBeGreaterThan(min);
  });

  it('counts everyone who was asked, in strata and sampling units', () => {
    expect(survey.domains.reduce((sum, domain) => sum + domain.respondents, 0)).toBe(respondents.rows);
    for (const { respondents: asked, strata, psus } of survey.domains) {
      expect(strata).toBeGreaterThan(0);
      expect(psus).toBeGreaterThanOrEqual(strata);
      expect(asked).toBeGreaterThanOrEqual(psus);
    }
  });

  it('knows that the sample is made up, and names its file, never its path', () => {
    expect(survey.synthetic).toBe(true);
    expect(dataset.sources.map(source => source.file)).toEqual(['synthetic-2023.csv']);
  });

  it('leaves out scores that rest on fewer respondents than asked for', () => {
    const many = surveyDataset(respondents, { showFrom: 300 });
    const asked = new Map(survey.domains.map(domain => [domain.unit, domain.respondents]));
    const totals = (many.scores.objects() as Row[]).filter(row => row.node === 'total');
    expect(totals.every(row => asked.get(row.unit)! >= 300)).toBe(true);
    expect(totals.length).toBeLessThan(asked.size);
  });
});
