import { expect, test } from 'vitest';
import { type Diagnostic, describe, shown } from './diagnostic.js';

const unknownUnit: Diagnostic = {
  code: 'unknown-unit',
  severity: 'fault',
  file: 'scores.csv',
  row: 41,
  column: 'province',
  found: 'Đắc Lắk',
  expected: { vi: 'mã hoặc tên tỉnh', en: "a province's code or name" },
  likely: { vi: '66 Đắk Lắk', en: '66 Đắk Lắk' },
};

test('describe says file, row, column, found, expected and likely in one English line', () => {
  expect(describe(unknownUnit, 'en')).toBe(
    'scores.csv, row 41, column "province": found "Đắc Lắk", expected a province\'s code or name; likely 66 Đắk Lắk?',
  );
});

test('describe says the same in one Vietnamese line', () => {
  expect(describe(unknownUnit, 'vi')).toBe(
    'scores.csv, dòng 41, cột "province": ghi "Đắc Lắk", cần mã hoặc tên tỉnh; có phải là 66 Đắk Lắk?',
  );
});

test('describe leaves out what is not known', () => {
  expect(describe({ code: 'x', severity: 'fault', file: 'a.csv', found: 'b' }, 'en')).toBe('a.csv: found "b"');
  const expected = { vi: 'tệp văn bản', en: 'a text file' };
  expect(describe({ code: 'x', severity: 'fault', file: 'a.csv', expected }, 'vi')).toBe('a.csv: cần tệp văn bản');
});

test('describe calls a blank cell an empty cell', () => {
  expect(describe({ code: 'x', severity: 'fault', file: 'a.csv', found: ' ' }, 'en')).toBe(
    'a.csv: found an empty cell',
  );
  expect(describe({ code: 'x', severity: 'fault', file: 'a.csv', found: '' }, 'vi')).toBe('a.csv: ô trống');
});

test('shown strips control, line and direction characters, so that a file cannot command the terminal', () => {
  expect(shown('\u001b[31mred\u001b[0m\nnext\u202Eline')).toBe('[31mred [0m next line');
});

test('no part of a line lets a control character through', () => {
  const text = 'a\u001b[2Jb';
  const words = { vi: text, en: text };
  const bad: Diagnostic = {
    code: 'x',
    severity: 'fault',
    file: text,
    row: 1,
    column: text,
    found: words,
    expected: words,
    likely: words,
  };
  for (const lang of ['vi', 'en'] as const) expect(describe(bad, lang)).not.toMatch(/\p{Cc}/u);
});

test('shown cuts a long text at 80 characters', () => {
  expect(shown('x'.repeat(200))).toBe(`${'x'.repeat(79)}…`);
  expect(shown('x'.repeat(80))).toBe('x'.repeat(80));
});

test('what is not a cell stands without quotes', () => {
  const found = { vi: '60 tỉnh', en: '60 provinces' };
  const expected = { vi: '63', en: '63' };
  const warning: Diagnostic = { code: 'x', severity: 'warning', file: 'a.csv', found, expected };
  expect(describe(warning, 'en')).toBe('a.csv: found 60 provinces, expected 63');
  expect(describe(warning, 'vi')).toBe('a.csv: 60 tỉnh, cần 63');
});
