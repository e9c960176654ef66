import { bundled } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import { ownMethodology } from './own-methodology.js';

const { methodology } = bundled();
const own = (over: Partial<Parameters<typeof ownMethodology>[1]> = {}) =>
  ownMethodology(methodology, { years: [2023], partial: false, synthetic: false, respondents: () => 1491, ...over });

describe('the methodology of a survey', () => {
  it('tells of no other years than those surveyed', () => {
    const { nodes, series, indicators, scoring } = own();
    for (const { from, to } of [...nodes, ...series, ...scoring]) expect([from, to]).toEqual([2023, 2023]);
    expect(new Set(indicators.map(i => i.year))).toEqual(new Set([2023]));
    expect(series.every(({ why }) => why === null)).toBe(true);
  });

  it('keeps the break between two years surveyed, and its reason', () => {
    const total = own({ years: [2020, 2021] }).series.filter(({ node }) => node === 'total');
    expect(total.map(({ from, to, why }) => [from, to, why !== null])).toEqual([
      [2020, 2020, false],
      [2021, 2021, true],
    ]);
  });

  it('says how many were asked in place of what was published, and accepts no published sum', () => {
    expect(own().editions).toEqual([{ year: 2023, respondents: 1491, note: { vi: '', en: '' } }]);
    expect(own({ respondents: () => 0 }).editions[0]!.respondents).toBeNull();
    expect(own().exceptions).toEqual([]);
  });

  it('claims nothing for the index: its texts are the survey’s, and the index is named as the method alone', () => {
    const { texts } = own();
    expect(texts.measure).toEqual({ vi: 'PAPI', en: 'PAPI' });
    expect(texts.short).toEqual({ vi: 'Khảo sát', en: 'Survey' });
    expect(texts.citation!.en).toContain('not published PAPI scores');
    for (const key of ['source_note', 'not_official', 'citation', 'rule', 'no_se', 'withheld', 'publisher', 'name'])
      expect(texts[key], key).not.toEqual(methodology.texts[key]);
  });

  it('has the made-up data’s words over the survey’s, and a country only where all of it was surveyed', () => {
    expect(own({ synthetic: true }).texts.short!.en).toBe('Made-up data');
    expect(own({ synthetic: true }).texts.rule).toEqual(own().texts.rule);
    expect(own().texts.country!.vi).toBe('cả nước');
    expect(own({ partial: true }).texts.country!.vi).toBe('các tỉnh được khảo sát');
  });

  it('leaves the texts of an index that says nothing of surveys as they are', () => {
    const plain = { short: { vi: 'A', en: 'A' }, citation: { vi: 'B', en: 'B' } };
    const { texts } = ownMethodology(
      { ...methodology, texts: plain },
      { ...{ years: [2023], partial: true, synthetic: true }, respondents: () => 0 },
    );
    expect(texts).toMatchObject({ ...plain, measure: plain.short });
    expect(Object.keys(texts).sort()).toEqual(['citation', 'measure', 'short', 'tested']);
  });
});
