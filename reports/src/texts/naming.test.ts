import { join } from 'node:path';
import { loadIndex } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import { namingOf, thresholdText, wholeNames } from './naming.js';
import { usualTexts } from './usual.js';

const example = join(import.meta.dirname, '..', '..', '..', 'data', 'examples', 'lam-khe');
const papi = loadIndex().methodology.texts;
const town = loadIndex(example).methodology.texts;
const short = { short: { vi: 'CS', en: 'IX' } };

describe('what an index calls things', () => {
  it('is its own', () => {
    expect(namingOf(papi, 'vi')).toMatchObject({ country: 'cả nước', whole: 'cả nước', threshold: '5%' });
    expect(namingOf(papi, 'en')).toMatchObject({ country: 'national', whole: 'the country', units: 'provinces' });
    expect(namingOf(town, 'en')).toMatchObject({ country: 'town', whole: 'the town', threshold: '4%', region: 'area' });
  });

  it('is the usual where the index says nothing, which only its short name may not be', () => {
    expect(namingOf(short, 'en')).toMatchObject({
      ...{ index: 'IX', unit: 'unit', country: 'overall', whole: 'all units', rule: 'the 5% rule of thumb' },
    });
    expect(namingOf(short, 'vi')).toMatchObject({ country: 'chung', whole: 'tất cả đơn vị', axis: 'trục nội dung' });
    expect(() => namingOf({}, 'vi')).toThrow('short');
  });

  it('calls the whole what was surveyed, where not all was', () => {
    const partly = { ...papi, median_of: papi.partial_median_of!, whole: papi.partial_whole! };
    expect(wholeNames(partly, 'en')).toEqual({ country: 'survey', whole: 'all places surveyed' });
  });

  it('takes the whole from the word beside the median where there is no other in Vietnamese', () => {
    const { whole: _, ...without } = town;
    expect(wholeNames(without, 'vi').whole).toBe('toàn thị xã');
    expect(wholeNames(without, 'en').whole).toBe('all communes and wards');
  });
});

describe('the usual texts', () => {
  it('say the threshold and the units of the index', () => {
    const texts = { ...short, threshold: { vi: '2,5%', en: '2.5%' }, unit_many: { vi: 'sở', en: 'departments' } };
    expect(thresholdText(texts, 'vi')).toBe('2,5%');
    expect(usualTexts(texts).rule!.vi).toContain('từ 2,5% trở lên');
    expect(usualTexts(texts).groups!.en).toBe('Groups are quartiles of the departments with a score.');
  });

  it('never name PAPI, a province or a country', () => {
    expect(JSON.stringify(usualTexts(short))).not.toMatch(/PAPI|tỉnh|provinc|cả nước|national/i);
  });
});
