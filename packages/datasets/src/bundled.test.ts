import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodesIn } from '@papi/methodology';
import { InputError } from '@papi/tables';
import { expect, onTestFinished, test } from 'vitest';
import { bundled } from './bundled.js';
import { official } from './fixtures.js';
import { dataFolder } from './load-index.js';

const dataset = bundled();
const column = <T>(name: string) => dataset.scores.array(name) as ArrayLike<T> as T[];
const years = column<number>('year');
const units = column<string>('unit');
const nodes = column<string>('node');
const scores = column<number>('score');

test('every published cell is a row, and nothing else is', () => {
  for (let year = 2011; year <= 2024; year++) {
    const [header = [], ...rows] = official(year);
    const cells = rows.flatMap(row =>
      row.flatMap((cell, c) => (c >= 2 && cell !== '' ? [`${row[0]} ${header[c]} ${Number(cell)}`] : [])),
    );
    const read = [...years.keys()].filter(i => years[i] === year).map(i => `${units[i]} ${nodes[i]} ${scores[i]}`);
    expect(read, String(year)).toEqual(cells);
  }
});

test('rows are in order of year, unit and node', () => {
  const unitAt = new Map(dataset.geography.units.map((u, i) => [u.code, i]));
  const order = [...years.keys()].map(i => {
    const node = nodesIn(dataset.methodology, years[i] as number).findIndex(n => n.id === nodes[i]);
    return ((years[i] as number) * 100 + (unitAt.get(units[i] as string) as number)) * 100 + node;
  });
  expect(order.every((key, i) => i === 0 || key > (order[i - 1] as number))).toBe(true);
});

test('numbers are Float64Arrays; standard errors and n are not known', () => {
  for (const name of ['year', 'score', 'se', 'n']) expect(dataset.scores.data()[name]).toBeInstanceOf(Float64Array);
  expect(column<number>('se').every(Number.isNaN)).toBe(true);
  expect(column<number>('n').every(Number.isNaN)).toBe(true);
});

test('published figures: Đắk Lắk 42.3265 and Huế 46.0415 in 2023, Quảng Ninh 47.82 in 2024', () => {
  const total = (year: number, unit: string) =>
    scores[[...years.keys()].find(i => years[i] === year && units[i] === unit && nodes[i] === 'total') as number];
  expect(total(2023, '66')).toBeCloseTo(42.3265, 4);
  expect(total(2023, '46')).toBeCloseTo(46.0415, 4);
  expect(total(2024, '22')).toBeCloseTo(47.82, 2);
});

test('a withheld score has no row: totals count 63, but 61 in 2014, 2018 and 2022-2024 and 60 in 2021', () => {
  const counts = new Map<number, number>();
  for (const i of years.keys()) {
    if (nodes[i] === 'total') counts.set(years[i] as number, (counts.get(years[i] as number) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual({
    ...{ 2011: 63, 2012: 63, 2013: 63, 2014: 61, 2015: 63, 2016: 63, 2017: 63 },
    ...{ 2018: 61, 2019: 63, 2020: 63, 2021: 60, 2022: 61, 2023: 61, 2024: 61 },
  });
  expect(scores.every(score => score > 0)).toBe(true);
});

test('sources name files without their path, with year, size and checksum', () => {
  expect(dataset.sources).toHaveLength(14);
  expect(dataset.sources[12]).toMatchObject({ file: 'scores-2023.csv', year: 2023, years: [2023] });
  expect(dataset.sources[12]?.bytes).toBe(readFileSync(join(dataFolder, 'official/scores-2023.csv')).length);
  for (const { sha256 } of dataset.sources) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('the bundled data has no warning, and its sums hold within 0.0001', () => {
  expect(dataset.warnings).toEqual([]);
  expect(dataset.sumTolerances.map(s => s.tolerance)).toEqual(Array(14).fill(1e-4));
});

/** The faults of a copy of the data in which one file was changed. */
function faultsAfter(file: string, change: (text: string) => string): InputError {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(dataFolder, folder, { recursive: true });
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  try {
    bundled({ folder });
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('expected an InputError');
}

test('a unit missing from bundled data is a fault, not a warning', () => {
  const error = faultsAfter('official/scores-2023.csv', text => text.replace(/^66,.*\n/m, ''));
  expect(error.diagnostics).toMatchObject([{ severity: 'fault', code: 'fewer-units', file: 'scores-2023.csv' }]);
  expect(error.lines('en')).toEqual([
    'scores-2023.csv: found 62 provinces in 2023, expected 63; no row for 66 Đắk Lắk',
  ]);
});

test('a node missing from bundled data is a fault', () => {
  const error = faultsAfter('official/scores-2023.csv', text =>
    text
      .split('\n')
      .map(line => line.split(',').slice(0, -1).join(','))
      .join('\n'),
  );
  expect(error.lines('en')).toEqual(['scores-2023.csv: found 36 nodes in 2023, expected 37; none for 8.3']);
});

test('a code that does not belong to the name beside it is a fault', () => {
  const error = faultsAfter('official/scores-2023.csv', text => text.replace('66,Đắk Lắk', '66,Đắk Nông'));
  expect(error.lines('vi')[0]).toBe(
    'scores-2023.csv, dòng 43, cột "name": ghi "Đắk Nông", cần 66 Đắk Lắk, như cột "province" ghi "66"',
  );
});

test('the known sum that does not add up passes only as recorded', () => {
  const error = faultsAfter('methodology/exceptions.csv', text => text.replace('-0.000695', '-0.000395'));
  expect(error.lines('en')).toEqual([
    'scores-2022.csv, row 2, column "1": found 5.825448, expected the sum of 1.1, 1.2, 1.3, 1.4, 5.826143 (within 0.0001)',
  ]);
});

test('a total changed by 0.001 is found', () => {
  const error = faultsAfter('official/scores-2024.csv', text => text.replace('Hà Nội,43.774715', 'Hà Nội,43.775715'));
  expect(error.diagnostics.map(d => [d.code, d.row, d.column])).toEqual([['not-the-sum', 2, 'total']]);
});
