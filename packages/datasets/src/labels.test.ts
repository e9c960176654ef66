import { expect, test } from 'vitest';
import { readLabel, withoutNotes } from './labels.js';

test('a label is taken apart into its number and the name beside it', () => {
  expect(readLabel('Trục 1: Tham gia')).toEqual({ id: '1', name: 'Tham gia' });
  expect(readLabel('1,1')).toEqual({ id: '1.1', name: '' });
  expect(readLabel('D1 rank')).toEqual({ id: '1', name: 'rank' });
  expect(readLabel('Kế hoạch 1')).toBeUndefined();
  expect(readLabel('Tổng điểm')).toBeUndefined();
  expect(readLabel('#1')).toBeUndefined();
});

test('a word for scores beside a number is no name', () => {
  for (const text of ['1.1 điểm', '1.1 (điểm)', 'D1.1 score', '1.1: Điểm số*']) {
    expect(readLabel(text), text).toEqual({ id: '1.1', name: '' });
  }
});

test('marks of a footnote and the scale of the scores are notes; other brackets are not', () => {
  expect(withoutNotes(' Tham gia (1-10 điểm) * ')).toBe('Tham gia');
  expect(withoutNotes('Tham gia [0,25–2,5 points]†')).toBe('Tham gia');
  for (const text of ['1 (hạng)', '1 (2023)', 'Tổng điểm', '(điểm']) expect(withoutNotes(text)).toBe(text);
  expect(withoutNotes('(điểm)')).toBe('');
  expect(withoutNotes('')).toBe('');
});
