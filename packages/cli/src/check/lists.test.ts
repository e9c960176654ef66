import { join } from 'node:path';
import { readMethodology } from '@papi/methodology';
import { expect, test } from 'vitest';
import { capped, firstOf, nodesInWords, spanOf } from './lists.js';

const methodology = readMethodology(join(import.meta.dirname, '..', '..', '..', '..', 'data'));
const inWords = (ids: readonly string[], lang: 'vi' | 'en', whole = false) =>
  nodesInWords(methodology, 2022, ids, lang, whole);

test('nodes are named by level, all of a level by their number', () => {
  expect(inWords(['total', '1', '2', '3.1'], 'en')).toBe('axes 1, 2, sub-axis 3.1 and total');
  expect(inWords(['total', '1', '2', '3.1'], 'vi')).toBe('trục 1, 2, nội dung thành phần 3.1 và tổng điểm');
  expect(inWords(['1', '2', '3', '4', '5', '6', '7', '8', 'total'], 'en')).toBe('all 8 axes and total');
  expect(inWords(['5.1'], 'vi')).toBe('nội dung thành phần 5.1');
});

test('sub-axes of a named axis go without saying where the whole axis is meant', () => {
  expect(inWords(['1', '1.1', '1.2', '2.1'], 'en', true)).toBe('axis 1 and sub-axis 2.1');
  expect(inWords(['1', '1.1', '1.2', '2.1'], 'en')).toBe('axis 1 and sub-axes 1.1, 1.2, 2.1');
});

test('years that follow each other make a span', () => {
  expect(spanOf([2017, 2011, 2012, 2013, 2019])).toBe('2011–2013, 2017, 2019');
  expect(spanOf([2022])).toBe('2022');
});

test('what is beyond the most is counted, a single one more is named', () => {
  expect(firstOf(['a', 'b', 'c', 'd'], 2, 'en')).toBe('a, b and 2 more');
  expect(firstOf(['a', 'b', 'c'], 2, 'vi')).toBe('a, b, c');
  expect(capped(['a', 'b', 'c', 'd'], 2, rest => `+${rest}`)).toEqual(['a', 'b', '+2']);
  expect(capped(['a', 'b', 'c'], 2, rest => `+${rest}`)).toEqual(['a', 'b', 'c']);
});
