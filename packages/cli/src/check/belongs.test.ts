import type { Diagnostic } from '@papi/tables';
import { expect, test } from 'vitest';
import { belonging } from './belongs.js';
import { unknownFile } from './file-report.js';

const about = (file: string): Diagnostic => ({ severity: 'fault', file, code: 'x' });
const files = ['a.csv', 'b, c.csv', 'd.xlsx'];
const known = [
  unknownFile('a.csv'),
  unknownFile('b, c.csv'),
  unknownFile('d.xlsx', '2022'),
  unknownFile('d.xlsx', '2023'),
];
const placed = (file: string) =>
  belonging(files, known, [about(file)])
    .filter(({ diagnostics }) => diagnostics.length > 0)
    .map(({ understood: { file: of, sheet } }) => [of, sheet]);

test('what is said of a file or a sheet stands with it alone', () => {
  expect(placed('a.csv')).toEqual([['a.csv', null]]);
  expect(placed('d.xlsx [2023]')).toEqual([['d.xlsx', '2023']]);
});

test('what is said of several files stands with each, commas in their names or not', () => {
  expect(placed('a.csv, b, c.csv')).toEqual([
    ['a.csv', null],
    ['b, c.csv', null],
  ]);
});

test('what is said of a whole workbook stands with each of its sheets', () => {
  expect(placed('d.xlsx')).toEqual([
    ['d.xlsx', '2022'],
    ['d.xlsx', '2023'],
  ]);
});

test('a file or sheet that only a fault is known of is not lost', () => {
  expect(placed('e.csv')).toEqual([['e.csv', null]]);
  expect(placed('d.xlsx [About]')).toEqual([['d.xlsx', 'About']]);
});
