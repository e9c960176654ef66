import { loadIndex } from '@papi/datasets';
import type { IndexTexts, Methodology } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { indexWords } from './index-words.js';

const wordsOf = (texts: IndexTexts, lang: 'vi' | 'en') => indexWords({ methodology: { texts } as Methodology }, lang);

describe('the words for an index', () => {
  it('are its own: provinces of PAPI', () => {
    expect(indexWords(loadIndex(), 'vi')).toMatchObject({ index: 'PAPI', unit: 'tỉnh, thành phố', unitShort: 'tỉnh' });
    expect(indexWords(loadIndex(), 'en')).toMatchObject({ aUnit: 'a province', units: 'provinces' });
  });

  it('have the article that English wants', () => {
    const office = { unit_one: { vi: 'phòng', en: 'office' } };
    expect(wordsOf(office, 'en').aUnit).toBe('an office');
    expect(wordsOf(office, 'vi').aUnit).toBe('một phòng');
  });

  it('are the long ones where there are no short ones, and units where the index says nothing', () => {
    const towns = { unit_one: { vi: 'thị trấn', en: 'town' }, unit_many: { vi: 'thị trấn', en: 'towns' } };
    expect(wordsOf(towns, 'en')).toMatchObject({ unitShort: 'town', unitsShort: 'towns' });
    expect(wordsOf({}, 'en')).toMatchObject({ index: '', aUnit: 'a unit', unitsShort: 'units' });
    expect(wordsOf({}, 'vi').units).toBe('đơn vị');
  });

  it('name the rule by which changes count, or its threshold', () => {
    expect(indexWords(loadIndex(), 'vi').rule).toBe('ngưỡng 5% của PAPI');
    expect(wordsOf({ threshold: { vi: '2,5%', en: '2.5%' } }, 'vi').rule).toBe('ngưỡng 2,5%');
    expect(wordsOf({}, 'en').rule).toBe('the 5% rule of thumb');
  });
});
