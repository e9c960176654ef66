import { Faults } from '@papi/tables';
import { expect, test } from 'vitest';
import { index } from './fixtures.js';
import { rowYears, yearGiven, yearsInName } from './years.js';

const column = (...cells: string[]) => ({ header: 'Năm', cells, lines: cells.map((_, i) => i + 2) });

function read(file: string, cells?: string[], option?: number) {
  const faults = new Faults();
  const years = rowYears(index.methodology, file, cells && column(...cells), option, faults);
  return { years, codes: faults.diagnostics.map(d => [d.code, d.row, d.found]) };
}

test('a column of years comes before the option, the option before the name', () => {
  expect(read('scores-2019.csv', ['2023', 'Năm 2022', '2021.0'], 2018).years).toMatchObject({
    distinct: [2021, 2022, 2023],
    from: 'column',
  });
  expect(read('scores-2019.csv', undefined, 2018).years).toMatchObject({ distinct: [2018], from: 'option' });
  expect(read('scores-2019.csv').years).toMatchObject({ distinct: [2019], from: 'file name' });
});

test('each row has the year of its own cell', () => {
  const { years } = read('a.csv', ['2023', '2022']);
  expect([years?.of(0), years?.of(1)]).toEqual([2023, 2022]);
});

test('four digits stand alone in a name; the same year twice is one', () => {
  expect(yearsInName('2019_PAPI_Provincial_indicators2019_VIE.csv')).toEqual([2019]);
  expect(yearsInName('PAPI2018.csv')).toEqual([2018]);
  expect(yearsInName('KH-1331-20230405.csv')).toEqual([]);
  expect(yearsInName('2011-2024.csv')).toEqual([2011, 2024]);
});

test('an option is the year of the only file, and of those among several whose name tells none', () => {
  expect(yearGiven(2023, 'scores-2022.csv', 1)).toBe(2023);
  expect(yearGiven(2023, 'scores-2022.csv', 2)).toBeUndefined();
  expect(yearGiven(2023, 'scores.csv', 2)).toBe(2023);
  expect(yearGiven(2023, '2011-2024.csv', 2)).toBe(2023);
});

test('no year, several years in the name and a year the index does not have are faults', () => {
  const noYear = read('scores.csv');
  expect(noYear.years).toBeUndefined();
  expect(noYear.codes.map(c => c[0])).toEqual(['no-year']);
  expect(read('2011-2024.csv').codes.map(c => c[0])).toEqual(['several-years']);
  expect(read('scores-1999.csv').codes).toEqual([['unknown-year', undefined, '1999']]);
  expect(read('scores.csv', undefined, 2030).codes).toEqual([['unknown-year', undefined, '2030']]);
});

test('each text in a column that is no year of the index is told once, at its first row', () => {
  const { years, codes } = read('a.csv', ['2023', 'x', '', 'x', '1999']);
  expect(codes).toEqual([
    ['not-a-year', 3, 'x'],
    ['not-a-year', 4, ''],
    ['unknown-year', 6, '1999'],
  ]);
  expect(years?.of(1)).toBeUndefined();
  expect(years?.distinct).toEqual([2023]);
});
