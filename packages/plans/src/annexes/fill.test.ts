import { describe, expect, it } from 'vitest';
import { codeOf, official } from '../../testing/official.js';
import { filledLines } from './fill.js';

const unit = official.geography.units.find(({ code }) => code === codeOf('Hà Nội'))!;
const texts = {
  kind_municipality: { vi: 'thành phố', en: 'City' },
  head: { vi: 'UBND {UNIT} | {AGENCY}', en: '{unit}|{agency}, {year}' },
  other: { vi: '{kind} {name} {nothing}', en: '{kind}' },
};
const filled = { unit, agency: 'Sở Y tế', year: 2024 };

describe('texts of an index with braces', () => {
  it('are filled in and parted into lines', () => {
    expect(filledLines(texts, 'head', filled, 'vi')).toEqual(['UBND THÀNH\u00A0PHỐ\u00A0HÀ\u00A0NỘI', 'SỞ Y TẾ']);
    expect(filledLines(texts, 'head', filled, 'en')).toEqual(['Ha Noi City', 'Sở Y tế, 2024']);
  });

  it('keep braces that stand for nothing', () => {
    expect(filledLines(texts, 'other', filled, 'vi')).toEqual(['thành phố Hà Nội {nothing}']);
  });

  it('are undefined where the index has none', () => {
    expect(filledLines(texts, 'missing', filled, 'vi')).toBeUndefined();
  });
});
