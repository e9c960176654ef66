import { describe, expect, it } from 'vitest';
import { forReading, published } from './score-rows.js';

const row = { unit: '01', node: '1', score: 5, se: 0.1, low: 4.8, high: 5.2, n: 12, reason: null };

describe('a row for publishing', () => {
  it('stays as it is where it may be shown', () => {
    const shown = { ...row, shown: true, status: 'exact' };
    expect(published(shown, 10)).toEqual(shown);
  });
  it('has no figures and says why where it rests on few answers', () => {
    expect(published({ ...row, shown: false, reason: 'one PSU' }, 15)).toEqual({
      ...{ unit: '01', node: '1', score: null, se: null, low: null, high: null, n: 12, shown: false },
      reason: 'few answers',
    });
  });
  it('tells of a hidden difference nothing else than that', () => {
    const difference = { unit: '01', difference: 0, se: null, p: null, pHolm: null, shown: false };
    for (const reason of ['no variation', 'one PSU', 'other items', null])
      expect(published({ ...difference, reason }, 15)).toMatchObject({ difference: null, reason: 'few answers' });
  });
  it('keeps the reason of an indicator that nobody answered', () => {
    const unanswered = { ...row, score: null, n: 0, shown: false, reason: 'no answers' };
    expect(published(unanswered, 15)).toMatchObject({ score: null, n: 0, reason: 'no answers' });
  });
  it('keeps the reason of a score that cannot be made', () => {
    const unscored = { ...row, score: null, n: 200, shown: false, reason: 'part missing', status: 'approximate' };
    expect(published(unscored, 15)).toMatchObject({ score: null, n: 200, reason: 'part missing', status: null });
  });
});

describe('rows for reading', () => {
  const group = {
    id: 'sex',
    name: { vi: 'Giới tính', en: 'Sex' },
    values: [
      { id: 'male', name: { vi: 'nam', en: 'men' } },
      { id: 'female', name: { vi: 'nữ', en: 'women' } },
    ],
  };
  it('name the values of groups, and leave out columns that say the same in every row', () => {
    const { rows, shown } = forReading([{ ...row, year: 2023, value: 'male', status: 'exact' }], group, 'vi');
    expect(rows[0]!.value).toBe('nam');
    expect(shown).toEqual(['unit', 'name', 'value', 'node', 'score', 'se', 'low', 'high', 'df', 'n']);
  });
  it('name the parts that are missing', () => {
    const missing = { ...row, score: null, reason: 'part missing', without: '6.2' };
    expect(forReading([missing], undefined, 'en').rows[0]!.reason).toBe('part missing: 6.2');
    expect(forReading([missing], undefined, 'vi').rows[0]!.reason).toBe('thiếu thành phần: 6.2');
  });
  it('of differences name both sides', () => {
    const difference = { ...row, value: 'female', base: 'male', difference: 0.2, p: 0.03, pBH: 0.05 };
    const { rows, shown } = forReading([difference], group, 'en');
    expect([rows[0]!.value, rows[0]!.base]).toEqual(['women', 'men']);
    expect(shown).toContain('difference');
    expect(shown).not.toContain('score');
  });
});
