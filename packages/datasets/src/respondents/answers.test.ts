import { expect, test } from 'vitest';
import { type AnswerRule, Answers } from './answers.js';
import { placesOf } from './code-table.js';
import { readRecode } from './recode.js';

const rule = (values: string, more: Partial<AnswerRule> = {}): AnswerRule => ({
  recode: readRecode(values),
  missing: ['888', '999', '-999999'],
  lo: Number.NEGATIVE_INFINITY,
  hi: Number.POSITIVE_INFINITY,
  reversed: false,
  ...more,
});

/** The values of some answers, and what was told. */
function read(given: AnswerRule, answers: readonly (number | string)[]) {
  const told: [number, string, string][] = [];
  const column = answers.every(a => typeof a === 'number') ? Float64Array.from(answers) : answers.map(String);
  const values = new Float64Array(answers.length);
  const places = new Uint16Array(answers.length);
  const packed = column instanceof Float64Array && placesOf(places, column) ? places : column;
  new Answers(given).into(values, packed, (row, code, why) => told.push([row, code, why]));
  // A check tells the same.
  const checked: typeof told = [];
  new Answers(given).check(packed, (row, code, why) => checked.push([row, code, why]));
  expect(checked).toEqual(told);
  return { values: [...values], told };
}

test('codes become values, missing codes and blanks become no answer', () => {
  expect(read(rule('1=1; 2=0'), [1, 2, 888, 999, -999999, Number.NaN])).toEqual({
    values: [1, 0, Number.NaN, Number.NaN, Number.NaN, Number.NaN],
    told: [],
  });
});

test('a code that the recode names wins over the missing codes', () => {
  expect(read(rule('1=1; -999999=0; 888=0'), [1, -999999, 888, 999]).values).toEqual([1, 0, 0, Number.NaN]);
});

test('a code without a recode is told once, at its first row', () => {
  expect(read(rule('1=1; 2=0'), [1, 3, 3, 2.5, -4])).toEqual({
    values: [1, Number.NaN, Number.NaN, Number.NaN, Number.NaN],
    told: [
      [1, '3', 'unknown'],
      [3, '2.5', 'unknown'],
      [4, '-4', 'unknown'],
    ],
  });
});

test('a star takes all other codes but the missing ones', () => {
  expect(read(rule('5..6=1; *=0'), [5, 6, 1, 5000, 888]).values).toEqual([1, 1, 0, 0, Number.NaN]);
});

test('values outside the range are told, those at its ends are not', () => {
  expect(read(rule('', { lo: 0, hi: 1 }), [0, 1, 0.5, 2, -1])).toEqual({
    values: [0, 1, 0.5, Number.NaN, Number.NaN],
    told: [
      [3, '2', 'range'],
      [4, '-1', 'range'],
    ],
  });
  expect(read(rule('', { lo: 0, hi: 150000 }), [32190, 150001]).values).toEqual([32190, Number.NaN]);
});

test('the range holds after the recode, the reversal comes last', () => {
  expect(read(rule('1..5=1; 6=7', { lo: 1, hi: 5 }), [3, 6]).told).toEqual([[1, '6', 'range']]);
  expect(read(rule('', { lo: 1, hi: 5, reversed: true }), [1, 2, 5]).values).toEqual([5, 4, 1]);
});

test('a factor multiplies numbers that are not missing', () => {
  expect(read(rule('* 0.001'), [250, 888, 1500]).values).toEqual([0.25, Number.NaN, 1.5]);
});

test('answers may be words, with numbers among them', () => {
  expect(read(rule('Có=1; Không=0; 2=0'), ['có', 'KHONG', '2', '888', '', 'khác'])).toEqual({
    values: [1, 0, 0, Number.NaN, Number.NaN, Number.NaN],
    told: [[5, 'khác', 'text']],
  });
});

test('codes in the table and beyond it, whole or not, follow the same rule', () => {
  const values = '1=1; 2..3=0; -5..-2=7; 700..887=8; 888=9; 889..2000=8; 0.5=4';
  const codes = [1, 2, 3, -2, -5, 700, 888, 999, 1022, 1023, 1500, 2000, 0.5, 2.5, -999999];
  const alone = codes.map(code => read(rule(values), [code]).values[0]);
  expect(alone).toEqual([1, 0, 0, 7, 7, 8, 9, 8, 8, 8, 8, 8, 4, 0, Number.NaN]);
  expect(read(rule(values), codes).values).toEqual(alone);
});
