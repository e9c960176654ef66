import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { delimited, faultsOf, folderWith, index, official } from './fixtures.js';
import { readScores } from './read-scores.js';

/** Each fault of one file: code, row and column. */
const located = (files: Record<string, string | Uint8Array>, year?: number) =>
  faultsOf(files, year)
    .diagnostics.filter(d => d.severity === 'fault')
    .map(d => [d.code, d.row, d.column]);
const line = (text: string, file = '2023.csv') => faultsOf({ [file]: text }).lines('en')[0];

test.each<[string, string, (string | number | undefined)[][]]>([
  ['an unknown column', 'tỉnh,1,population\n1,5,8\n', [['unknown-column', 1, 'population']]],
  ['ranks beside a node', 'tỉnh,1,Trục 1 hạng\n66,5,3\n', [['unknown-column', 1, 'Trục 1 hạng']]],
  [
    'numbers that are nearly nodes',
    'tỉnh,1,1.l,1_1,1.1a\n66,5,1,1,1\n',
    [
      ['unknown-column', 1, '1.l'],
      ['unknown-column', 1, '1_1'],
      ['unknown-column', 1, '1.1a'],
    ],
  ],
  [
    'columns of the long shape',
    'tỉnh,1,se,n\n66,5,0.1,800\n',
    [
      ['column-of-long-shape', 1, 'se'],
      ['column-of-long-shape', 1, 'n'],
    ],
  ],
  ['a header alone', 'tỉnh,1\n', [['one-row', 1, undefined]]],
  ['a column with cells and no header', 'tỉnh,,1\n1,x,5\n', [['blank-header', 1, 'B']]],
  ['a node twice', 'tỉnh,1,D1\n1,5,5\n', [['node-twice', 1, 'D1']]],
  ['a year column twice', 'year,năm,tỉnh,1\n2023,2023,1,5\n', [['column-twice', 1, 'năm']]],
  ['no unit column', 'x,1\n1,5\n', [['no-unit-column', 1, undefined]]],
  ['no column of scores', 'tỉnh,ghi chú\n1,x\n', [['no-score-columns', 1, undefined]]],
  ['a unit twice', 'tỉnh,1\n1,5\nHà Nội,4\n', [['unit-twice', 3, undefined]]],
  ['an unknown unit', 'tỉnh,1\nĐắt Lắk,5\n', [['unknown-unit', 2, 'tỉnh']]],
  ['no unit in a row', 'tỉnh,1\n1,4\n,5\n', [['unknown-unit', 3, 'tỉnh']]],
  ['a name that does not agree with the code', 'mã,tên,1\n1,Hà Giang,5\n', [['unit-disagrees', 2, 'tên']]],
  ['a score above its range', 'tỉnh,1.1\n1,2.51\n', [['out-of-range', 2, '1.1']]],
  ['a score below its range', 'tỉnh,1\n1,0.9\n', [['out-of-range', 2, '1']]],
  ['a negative score', 'tỉnh,1\n1,-5\n', [['out-of-range', 2, '1']]],
  [
    'a zero',
    'tỉnh,total,1,1.1\n1,0,0,0\n',
    [
      ['zero-score', 2, 'total'],
      ['zero-score', 2, '1'],
      ['zero-score', 2, '1.1'],
    ],
  ],
  ['a text where a number should be', 'tỉnh,1\n1,5.1\n2,abc\n', [['not-a-number', 3, '1']]],
  ['a number in another convention', 'tỉnh;1\n1;5,1\n2;5.12\n4;5,2\n', [['not-a-number', 3, '1']]],
  ['a percent sign', 'tỉnh,1\n1,5.1\n2,51%\n', [['percent-sign', 3, '1']]],
  [
    'an axis that is not the sum of its sub-axes',
    'tỉnh,7,7.1,7.2,7.3\n1,3.00001,0.90000,1.60000,0.35000\n',
    [['not-the-sum', 2, '7']],
  ],
  ['a node the year does not have', 'năm,tỉnh,5.2\n2021,1,1.9\n', [['node-not-in-year', 1, '5.2']]],
  ['a ragged row', 'tỉnh,1\n1,5\n2\n', [['ragged-row', 3, undefined]]],
  ['a year the index does not have', 'năm,tỉnh,1\n1999,1,5\n2023,2,5\n', [['unknown-year', 2, 'năm']]],
  ['a year that is none', 'năm,tỉnh,1\nx,1,5\n2023,2,5\n', [['not-a-year', 2, 'năm']]],
  ['no score at all', 'tỉnh,1\n1,\n', [['no-scores', undefined, undefined]]],
])('%s in a wide file is a fault at its place', (_, text, expected) => {
  expect(located({ '2023.csv': text })).toEqual(expected);
});

test.each<[string, string, (string | number | undefined)[][]]>([
  ['an unknown column', 'year,unit,node,score,population\n2023,1,1,5,3\n', [['unknown-column', 1, 'population']]],
  ['a rank as a node', 'year,unit,node,score\n2023,1,1 hạng,5\n2023,2,1,4\n', [['unknown-node', 2, 'node']]],
  ['an unknown node', 'year,unit,node,score\n2023,1,Participtaion,5\n2023,2,1,4\n', [['unknown-node', 2, 'node']]],
  [
    'a node the year does not have',
    'year,unit,node,score\n2021,1,5.2,2\n2020,1,5.2,2\n',
    [['node-not-in-year', 2, 'node']],
  ],
  ['a score twice', 'year,unit,node,score\n2023,1,1,5\n2023,Hà Nội,D1,4\n', [['score-twice', 3, 'score']]],
  [
    'an unknown unit, once however often',
    'year,unit,node,score\n2023,x,1,5\n2023,x,2,5\n2023,1,1,5\n',
    [['unknown-unit', 2, 'unit']],
  ],
  ['a score out of range', 'year,unit,node,score\n2023,1,1,11\n', [['out-of-range', 2, 'score']]],
  ['a negative standard error', 'year,unit,node,score,se\n2023,1,1,5,-0.1\n', [['negative-error', 2, 'se']]],
  ['an n that is no count', 'year,unit,node,score,n\n2023,1,1,5,12.5\n', [['not-a-count', 2, 'n']]],
  ['two columns of scores', 'year,unit,node,score,điểm\n2023,1,1,5,5\n', [['column-twice', 1, 'điểm']]],
  [
    'a total that is not the sum',
    `year,unit,node,score\n2023,1,total,40.0000\n${[1, 2, 3, 4, 5, 6, 7, 8].map(d => `2023,1,${d},5.1000\n`).join('')}`,
    [['not-the-sum', 2, 'score']],
  ],
])('%s in a long file is a fault at its place', (_, text, expected) => {
  expect(located({ 'a.csv': text })).toEqual(expected);
});

test('text that is not UTF-8, half a character of UTF-16, an open quote, an empty file and a damaged workbook are faults', () => {
  const files = {
    '1.csv': Buffer.concat([Buffer.from('tỉnh,1\nH'), Buffer.from([0xe0])]),
    '2.csv': Buffer.from('\uFEFFtỉnh,1\n1,5\n', 'utf16le').subarray(0, -1),
    '3.csv': 'tỉnh,1\n"1,5\n',
    '4.csv': '',
    '5.csv': Buffer.from('PK\u0003\u0004'),
  };
  expect(located(files).map(([code]) => code)).toEqual([
    'not-utf-8',
    'broken-utf-16',
    'open-quote',
    'empty-file',
    'damaged-workbook',
  ]);
});

test('a file without a year is a fault, as are two years in its name', () => {
  expect(located({ 'scores.csv': 'tỉnh,1\n1,5\n' })).toEqual([['no-year', undefined, undefined]]);
  expect(located({ '2011-2024.csv': 'tỉnh,1\n1,5\n' })).toEqual([['several-years', undefined, undefined]]);
});

test('a year in the name that the columns contradict is one fault, which names the years that fit', () => {
  expect(located({ '2017.csv': 'tỉnh,7,7.1,8\n1,3,1,3\n' })).toEqual([['year-contradicted', 1, '7']]);
  expect(line('tỉnh,7\n1,3\n', '2017.csv')).toContain('expected a year that has node 7 (2018-2024)');
});

test('a column without scores may be of another year', () => {
  expect(located({ '2023.csv': 'tỉnh,1,5.2\n1,11,\n' })).toEqual([['out-of-range', 2, '1']]);
});

test('a file that repeats the scores of another is told once a year', () => {
  const text = delimited(official(2023));
  const error = faultsOf({ 'a-2023.csv': text, 'b-2023.csv': text });
  expect(error.lines('en')).toEqual([
    'b-2023.csv, row 2, column "total": found scores of 2023 that a-2023.csv gives already (such as 01 Hà Nội on total, row 2), expected each score in one file only',
  ]);
});

test('every fault of every file is told, together', () => {
  const files = { '2022.csv': 'tỉnh,1\nx,5\n1,11\n', '2023.csv': 'tỉnh,1,zzzz\n1,5,1\n2,abc,1\n' };
  expect(
    faultsOf(files)
      .diagnostics.filter(d => d.severity === 'fault')
      .map(d => [d.file, d.row, d.code]),
  ).toEqual([
    ['2022.csv', 2, 'unknown-unit'],
    ['2022.csv', 3, 'out-of-range'],
    ['2023.csv', 1, 'unknown-column'],
    ['2023.csv', 3, 'not-a-number'],
  ]);
});

test('lines say what was likely meant', () => {
  expect(line('tỉnh,1\nĐắt Lắk,5\n')).toBe(
    '2023.csv, row 2, column "tỉnh": found "Đắt Lắk", expected the code or name of a province; likely 66 Đắk Lắk?',
  );
  expect(line('mã,tên,1\n66,Dac Lak Lak,5\n')).toMatch(/likely 66 Đắk Lắk\?$/);
  expect(line('tỉnh,Dimenson 1\n1,5\n')).toMatch(/likely 1 \(Participation\)\?$/);
  expect(line('tỉnh,Trục 1 hạng\n1,5\n')).toMatch(/likely "hạng"\?$/);
  expect(line('tỉnh,1_1\n1,1\n')).toMatch(/likely 1\.1 \(Civic knowledge\)\?$/);
  expect(line('tỉnh,1,se\n1,5,1\n')).toBe(
    '2023.csv, row 1, column "se": found "se", expected a column of scores for each node; this one belongs to the long shape, a row for each score, with the columns "node" and "score"',
  );
  expect(line('tỉnh,1,ghi chu1\n1,5,\n')).toMatch(/likely "ghi chú"\?$/);
  expect(line('year,unit,node,score\n2023,1,Participtaion,5\n')).toMatch(/likely 1 \(Participation\)\?$/);
  expect(line('tỉnh,1\n1,0\n')).toMatch(/likely a withheld score \(then leave the cell empty\)\?$/);
  expect(line('tỉnh;1\n1;5,1\n2;5.12\n4;5,2\n')).toMatch(
    /with a decimal comma as in the rest of the file; likely 5,12\?$/,
  );
});

test('lines say why a year does not have a node', () => {
  expect(line('năm,tỉnh,5.2\n2021,1,1.9\n')).toContain('expected a node of 2021; 5.2 was dropped in 2021');
  expect(line('năm,tỉnh,8.3\n2018,1,1.9\n')).toContain('expected a node of 2018; 8.3 began in 2019');
  expect(line('năm,tỉnh,5.2\n2020,1,1.9\n2022,1,1.9\n')).toContain('5.2 was dropped in 2021');
});

test('lines say which tolerance a sum was held to', () => {
  expect(line('tỉnh,7,7.1,7.2,7.3\n1,3.00001,0.90000,1.60000,0.35000\n')).toContain(
    'the sum of 7.1, 7.2, 7.3, 2.85 (within 0.0001)',
  );
  expect(line('tỉnh,7,7.1,7.2,7.3\n1,3.000,0.912,1.612,0.351\n')).toContain('2.875 (within 0.002)');
  expect(line('tỉnh,7,7.1,7.2,7.3\n1,3.000001,0.9,1.6,0.35\n2,3.1,0.900001,1.600001,0.350001\n')).toContain(
    '(within 0.0001)',
  );
});

test('a file full of faults prints 200 lines and counts the rest', () => {
  const rows = official(2023).map((row, r) =>
    r === 0 ? row : [row[0] ?? '', row[1] ?? '', ...row.slice(2).map(() => '99')],
  );
  const error = faultsOf({ '2023.csv': delimited(rows) });
  expect(error.lines('en')).toHaveLength(201);
  expect(error.diagnostics).toHaveLength(1000);
  expect(error.counts.faults).toBeGreaterThan(2000);
  expect(error.lines('en').at(-1)).toBe(`… and ${error.counts.faults - 200} more`);
});

test('a file too large for scores is a fault before it is read', () => {
  const folder = folderWith({ '2023.csv': '' });
  truncateSync(join(folder, '2023.csv'), 50_000_001);
  expect(() => readScores([folder], index)).toThrow(
    '2023.csv: found a file of 51 MB, expected a file of scores of 50 MB at most',
  );
});

test('no line shows where on the machine a file lies', () => {
  const error = faultsOf({ '2023.csv': 'tỉnh,1\nx,5\n' });
  for (const lang of ['vi', 'en'] as const) for (const text of error.lines(lang)) expect(text).not.toMatch(/[/\\]/);
});
