import { bundled } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import { surveyed } from '../testing/surveyed.js';
import { modelOf } from './model.js';
import { surveyOf } from './survey.js';

describe('the survey behind a site', () => {
  it('is not there where scores were published as they are', () => {
    const model = modelOf(bundled());
    expect(surveyOf(bundled())).toBeUndefined();
    expect(model.survey).toBeUndefined();
    expect(model.estimate(2023, '01', 'total')).toBeUndefined();
    expect(model.outside).toEqual([]);
    expect(model.units).toBe(model.geography.units);
  });

  const model = modelOf(surveyed());

  it('gives each score its error, interval, respondents and the status of its rule', () => {
    const { score, se, low, high, df, n, status, reason } = model.estimate(2023, '66', 'total')!;
    expect(score).toBe(model.standing(2023, '66', 'total')!.score);
    expect([se, df, n, status, reason]).toEqual([0.5, 9, 200, 'approximate', null]);
    expect(high - low).toBeCloseTo(2 * 2.262 * 0.5, 9);
  });

  it('shows only units that were surveyed, and their regions, though the map knows all', () => {
    expect(model.units.map(u => u.code)).toEqual(['01', '48', '66', '79']);
    expect(model.outside).toHaveLength(model.geography.units.length - 4);
    expect(model.regions.every(r => model.unitsIn(r.code).length > 0)).toBe(true);
    expect(model.unit('22').code).toBe('22');
    expect(model.withheld(2023, 'total')).toEqual([]);
  });

  it('has a unit that was asked and has no score at all, as one without a score', () => {
    const dataset = surveyed();
    const domains = [...dataset.survey!.domains, { year: 2023, unit: '22', respondents: 3, strata: 1, psus: 1 }];
    const asked = modelOf({ ...dataset, survey: { ...dataset.survey!, domains } });
    expect(asked.withheld(2023, 'total').map(u => u.code)).toEqual(['22']);
  });

  it('compares every value of a group with its first', () => {
    expect(model.survey!.pairs.map(({ value, base }) => [value.id, base.id])).toEqual([['female', 'male']]);
    const [pair] = model.survey!.pairs;
    expect(model.survey!.difference(2023, '66', pair!, '1')!.difference).toBe(-0.3);
    expect(model.survey!.part(2023, '66', { group: 'sex', value: 'male' }, '1')!.n).toBe(100);
  });

  it('counts respondents by year, and knows whether there is one year alone', () => {
    expect(model.survey!.respondents(2023)).toBe(4 * 212);
    expect(model.single).toBe(true);
    expect(modelOf(surveyed({ years: [2022, 2023] })).single).toBe(false);
  });
});
