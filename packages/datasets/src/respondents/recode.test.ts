import { expect, test } from 'vitest';
import { hasWords, numberIn, pairOf, pairOfWord, RecodeError, readRecode } from './recode.js';

test('codes, ranges and open ranges each become what stands behind the sign', () => {
  const recode = readRecode('1=1; 2=0; 3..5=0.5; 55..=9; ..-1=7');
  expect([1, 2, 3, 4.5, 5, 55, 1e6, -1, -999999].map(code => pairOf(recode, code))).toEqual([
    '1',
    '0',
    '0.5',
    '0.5',
    '0.5',
    '9',
    '9',
    '7',
    '7',
  ]);
  expect([0, 2.5, 6, 54.9].map(code => pairOf(recode, code))).toEqual([undefined, undefined, undefined, undefined]);
});

test('no pair leaves codes as they are; a pair with nothing behind it is no answer', () => {
  expect(readRecode(' ')).toEqual({ pairs: [] });
  expect(pairOf(readRecode('3='), 3)).toBe('');
});

test('a star stands for all other codes, a star and a number for a factor', () => {
  expect(readRecode('1=1; *=0').others).toBe('0');
  expect(readRecode('* 0,001')).toEqual({ pairs: [], factor: 0.001 });
});

test('codes may be words, without regard to case and tone marks', () => {
  const recode = readRecode('Có=1; Không=0');
  expect([hasWords(recode), hasWords(readRecode('1=1'))]).toEqual([true, false]);
  expect(['co', 'KHÔNG', 'khác'].map(word => pairOfWord(recode, word))).toEqual(['1', '0', undefined]);
});

test.each([
  ['no sign', '1', '1'],
  ['no code', '1=1; =0', '=0'],
  ['two signs', '1=2=3', '1=2=3'],
  ['a range that runs backwards', '5..3=0', '5..3=0'],
  ['a code twice', '1=1; 2=0; 1=0', '1=0'],
  ['a code inside a range', '1..3=1; 2=0', '2=0'],
  ['a word twice', 'Có=1; CÓ=0', 'CÓ=0'],
  ['the star twice', '*=1; *=0', '*=0'],
  ['no letters in a word', '?=1', '?=1'],
])('%s is at fault, and the piece is named', (_, text, piece) => {
  expect(() => readRecode(text)).toThrow(RecodeError);
  expect(() => readRecode(text)).toThrow(piece);
});

test('numbers may have a decimal comma and a true minus sign', () => {
  expect(['0,5', '−3', ' 7 ', '1.5', 'x', '', '1 000'].map(numberIn)).toEqual([
    0.5,
    -3,
    7,
    1.5,
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
});
