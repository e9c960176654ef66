import { expect, test } from 'vitest';
import { Faults, InputError } from './faults.js';
import { collectRecords, readRecords } from './records.js';

const read = (text: string) => readRecords(new TextEncoder().encode(text), 'a.csv');

function faultsOf(text: string): (string | number | undefined)[][] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics.map(d => [d.code, d.row]);
  }
  throw new Error('expected an InputError');
}

test('a delimited text becomes a header, rows and what was understood of its form', () => {
  expect(read('\uFEFFtỉnh;1,1\r\nHà Nội;0,96\r\n')).toEqual({
    file: 'a.csv',
    encoding: 'UTF-8 with BOM',
    delimiter: ';',
    header: ['tỉnh', '1,1'],
    headerLine: 1,
    rows: [['Hà Nội', '0,96']],
    lines: [2],
  });
});

test('rows carry the number a spreadsheet shows: blank lines count, line breaks inside a cell do not', () => {
  const { rows, lines } = read('a,b\n"x\ny",1\n\n,\nz,2\n');
  expect(rows).toEqual([
    ['x\ny', '1'],
    ['z', '2'],
  ]);
  expect(lines).toEqual([2, 5]);
});

test('header cells are trimmed, other cells are as they stand', () => {
  const { header, rows } = read(' a ,b\n x ,1\n');
  expect(header).toEqual(['a', 'b']);
  expect(rows).toEqual([[' x ', '1']]);
});

test('blank columns at the right edge are dropped', () => {
  expect(read('a,b,,\n1,2,,\n3,4\n')).toMatchObject({
    header: ['a', 'b'],
    rows: [
      ['1', '2'],
      ['3', '4'],
    ],
  });
});

test('every row with more or fewer cells than the header is a fault at its row', () => {
  expect(faultsOf('a,b\n1,2,3\n1,2\n1\n')).toEqual([
    ['ragged-row', 2],
    ['ragged-row', 4],
  ]);
});

test('too many cells between commas are likely decimal commas', () => {
  try {
    read('a,1.1\nx,0,96\n');
  } catch (error) {
    expect((error as InputError).message).toContain(
      'found 3 cells, expected 2, as in the header row; likely decimal commas',
    );
  }
  expect.assertions(1);
});

test('a last row that is too short and has no line end is likely where the file was cut off', () => {
  const likely = (text: string) => {
    const faults = new Faults();
    collectRecords(new TextEncoder().encode(text), 'a.csv', faults);
    return faults.diagnostics.map(d => d.likely?.en);
  };
  expect(likely('a,b\n1,2\n3')).toEqual([expect.stringContaining('cut off here')]);
  expect(likely('a,b\n1\n3,4')).toEqual([undefined]);
  expect(likely('a,b\n1,2\n3\n')).toEqual([undefined]);
  expect(likely('a;b\n1;2\n3;4;5')).toEqual([undefined]);
});

test('a file without any text is an empty file', () => {
  expect(faultsOf('')).toEqual([['empty-file', undefined]]);
  expect(faultsOf('\n\n')).toEqual([['empty-file', undefined]]);
});

test('a file of one row, a header or a sentence, is not called empty', () => {
  expect(faultsOf('a,b\n')).toEqual([['one-row', 1]]);
  expect(faultsOf('\nScores of 2023, as published')).toEqual([['one-row', 2]]);
});

test('a file that is not text is one fault', () => {
  expect(() => readRecords(Uint8Array.from([0xff, 0xfe, 0x61, 0]), 'a.csv')).toThrow(InputError);
});
