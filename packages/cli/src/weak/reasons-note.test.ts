import { bundled } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import { indexWords } from '../index-words.js';
import { reasonsNote } from './reasons-note.js';

const words = { vi: indexWords(bundled(), 'vi'), en: indexWords(bundled(), 'en') };

describe('the note on reasons', () => {
  it('explains those that stand in the table, in their order, and no other', () => {
    const rows = [{ reasons: ['far'] }, { reasons: ['low', 'far'] }, { reasons: [] }];
    expect(reasonsNote(rows, words.vi, 'vi')).toBe(
      'Thấp: thuộc nhóm Thấp; xa: thấp hơn trung vị quá độ rộng của nửa giữa (khoảng điểm của một nửa số tỉnh ở giữa).',
    );
    expect(reasonsNote(rows, words.en, 'en')).toMatch(/^Low: in the Low group; far: /);
  });

  it('names the rule by which changes are judged', () => {
    const rows = [{ reasons: ['falling'] }];
    expect(reasonsNote(rows, words.vi, 'vi')).toBe('Giảm: giảm so với năm trước, theo ngưỡng 5% của PAPI.');
    expect(reasonsNote([{ reasons: ['falling'], p: 0.01 }], words.en, 'en')).toBe(
      'Falling: down on the year before by a test at 5%.',
    );
  });

  it('is not there where nothing is to be explained', () => {
    expect(reasonsNote([], words.vi, 'vi')).toBeUndefined();
    expect(reasonsNote([{ reasons: [] }], words.vi, 'vi')).toBeUndefined();
  });
});
