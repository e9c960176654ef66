import { bundled } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../site/model.js';
import { surveyed } from '../testing/surveyed.js';
import { dataPackage } from './datapackage.js';
import { downloadsOf } from './list.js';

const model = modelOf(surveyed({ n: (unit, value) => (unit === '48' && value === 'female' ? 9 : 100) }));
const files = downloadsOf(model);
const rows = (path: string, from = files) => {
  const [head, ...lines] = from.byPath.get(path)!.text().replace('\uFEFF', '').trimEnd().split(/\r?\n/);
  const names = head!.split(',');
  return lines.map(line => Object.fromEntries(line.split(',').map((cell, i) => [names[i]!, cell])));
};

describe('files of scores made from respondents', () => {
  it('give every score its error, interval, degrees of freedom, respondents and the status of its rule', () => {
    const total = rows('data/scores.csv').find(row => row.unit === '66' && row.node === 'total')!;
    expect(total).toMatchObject({ se: '0.5', df: '9', n: '200', status: 'approximate', reason: '' });
    expect(Number(total.high) - Number(total.low)).toBeCloseTo(2.262, 6);
    expect(rows('data/unit/dak-lak.csv').find(row => row.node === '1')).toMatchObject({ se: '0.1', status: 'exact' });
  });

  it('give no value of an indicator that too few answered, but say how many', () => {
    const [hidden, ...shown] = rows('data/indicator-estimates.csv');
    expect(hidden).toMatchObject({ indicator: '1.1.1', value: '', se: '', low: '', high: '', n: '9', shown: 'false' });
    expect(shown.every(row => row.value === '0.5' && row.shown === 'true')).toBe(true);
  });

  it('tell of what too few answered nothing but that, whatever is the matter with its error', () => {
    for (const reason of [null, 'no variation', 'one PSU']) {
      const dataset = surveyed();
      const levels = [...(dataset.survey!.scores.array('level') as Iterable<string>)];
      const scores = dataset.survey!.scores.assign({
        reason: levels.map(level => (level === 'indicator' ? reason : null)),
      });
      const own = downloadsOf(modelOf({ ...dataset, survey: { ...dataset.survey!, scores } }));
      const [hidden, ...shown] = rows('data/indicator-estimates.csv', own);
      expect(hidden).toMatchObject({ n: '9', reason: 'few answers' });
      expect(shown.map(row => row.reason)).toEqual(shown.map(() => reason ?? ''));
    }
  });

  it('keep the reason of what nobody answered', () => {
    const dataset = surveyed();
    const { scores } = dataset.survey!;
    const indicator = (scores.array('level') as string[]).map(level => level === 'indicator');
    const none = scores.assign({
      n: indicator.map((is, i) => (is ? 0 : (scores.array('n')[i] as number))),
      shown: indicator.map(is => !is),
      reason: indicator.map(is => (is ? 'no answers' : null)),
    });
    const own = downloadsOf(modelOf({ ...dataset, survey: { ...dataset.survey!, scores: none } }));
    for (const row of rows('data/indicator-estimates.csv', own)) expect(row.reason).toBe('no answers');
  });

  it('give the ends that indicators were scored between, and where they are from', () => {
    expect(rows('data/ends.csv')).toEqual([
      { year: '2023', indicator: '6.2.1', lowest: '0.5', highest: '2', source: 'published', units: '' },
      { year: '2023', indicator: '6.2.2', lowest: '4.25', highest: '10', source: 'units', units: '4' },
    ]);
    const dataset = surveyed();
    const without = modelOf({ ...dataset, survey: { ...dataset.survey!, bounds: [] } });
    expect(downloadsOf(without).byPath.has('data/ends.csv')).toBe(false);
  });

  it('give no score of a group that is too small, nor a difference with it', () => {
    const of48 = (path: string) => rows(path).filter(row => row.unit === '48');
    expect(new Set(of48('data/group-scores.csv').map(row => row.value))).toEqual(new Set(['male']));
    expect(of48('data/group-differences.csv')).toEqual([]);
    const gap = rows('data/group-differences.csv').find(row => row.unit === '66' && row.node === '1')!;
    expect(gap).toMatchObject({ value: 'female', base: 'male', difference: '-0.3', pHolm: '0.001' });
  });

  it('have no column and no file more where scores were published as they are', () => {
    const published = downloadsOf(modelOf(bundled()));
    expect(published.survey).toEqual([]);
    expect(published.scores[0]!.fields.map(field => field.name)).not.toContain('se');
  });

  it('have every column once, where scores come with errors and where they do not', () => {
    const official = bundled();
    const errors = official.scores.assign({ se: new Array(official.scores.numRows()).fill(0.1) });
    const models = [model, modelOf(official), modelOf({ ...official, scores: errors })];
    for (const { scores, index, survey, units } of models.map(downloadsOf)) {
      for (const { path, fields } of [...scores, ...index, ...survey, ...units]) {
        const names = fields.map(field => field.name);
        expect(names, path).toEqual([...new Set(names)]);
      }
    }
    const unitFields = (of: typeof files) => of.units[0]!.fields.map(field => field.name);
    expect(unitFields(files)).toEqual(expect.arrayContaining(['reason', 'changeReason', 'reasons']));
    expect(unitFields(downloadsOf(models[1]!))).not.toContain('changeReason');
  });

  it('name every column of every file in the dictionary', () => {
    for (const file of [...files.scores, ...files.survey, ...files.units]) {
      const head = file.format === 'CSV' ? file.text().replace('\uFEFF', '').split(/\r?\n/)[0]!.split(',') : [];
      expect(head, file.path).toEqual(file.format === 'CSV' ? file.fields.map(field => field.name) : []);
    }
    const { resources } = JSON.parse(dataPackage(model)) as { resources: { path: string | string[] }[] };
    expect(resources.flatMap(r => r.path)).toEqual(
      expect.arrayContaining(['group-scores.csv', 'group-differences.csv']),
    );
  });
});

describe('files of made-up data', () => {
  const made = modelOf(surveyed({ synthetic: true }));

  it('say so on every row of every table of scores, and in the package', () => {
    const { scores, survey, units } = downloadsOf(made);
    for (const file of [...scores, ...survey, ...units].filter(f => f.format === 'CSV')) {
      const [head, ...lines] = file.text().trimEnd().split(/\r?\n/);
      expect(head, file.path).toMatch(/,synthetic$/);
      for (const line of lines) expect(line, file.path).toMatch(/,true$/);
    }
    expect(JSON.parse(dataPackage(made))).toMatchObject({
      synthetic: true,
      description: 'Made-up data, not PAPI results.',
    });
  });

  it('name no publisher, nor do those of any user’s own respondents', () => {
    for (const own of [made, model]) {
      expect(JSON.parse(dataPackage(own))).not.toHaveProperty('contributors');
      expect(dataPackage(own)).not.toContain('UNDP');
    }
  });
});
