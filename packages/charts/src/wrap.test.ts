import { expect, it } from 'vitest';
import { wrap } from './wrap.js';

it('breaks between words, where the next word has no room', () => {
  expect(wrap('Kiểm soát tham nhũng trong khu vực công', 22)).toEqual(['Kiểm soát tham nhũng', 'trong khu vực công']);
  expect(wrap('abc de', 6)).toEqual(['abc de']);
  expect(wrap('abc de', 5)).toEqual(['abc', 'de']);
});

it('leaves a long word whole, on its own line', () => {
  expect(wrap('a abcdefgh b', 4)).toEqual(['a', 'abcdefgh', 'b']);
});

it('counts a letter with its marks as one, however it is written', () => {
  const composed = 'Đắk Lắk Đắk';
  expect(wrap(composed.normalize('NFD'), 11)).toHaveLength(1);
});

it('has no line for an empty text', () => {
  expect(wrap('', 10)).toEqual([]);
});
