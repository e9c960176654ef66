import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '@papi/tables';
import { expect, test } from 'vitest';
import { folderWith, index } from '../fixtures.js';
import { codebook, faultsOfAnswers, wave } from './fixtures.js';
import { readRespondents } from './read-respondents.js';

type Located = (string | number | undefined)[];

/** Each fault: code, file, row and column. */
const located = (error: InputError): Located[] =>
  error.diagnostics.filter(d => d.severity === 'fault').map(d => [d.code, d.file, d.row, d.column]);

const data = (code: string, row?: number, column?: string): Located => [code, 'wave-2023.csv', row, column];

test.each<[string, string, Located[]]>([
  ['a negative weight', 'tinh,weight,stratum,psu,1.1.1\n1,-2,a,1,1\n', [data('bad-weight', 2, 'weight')]],
  [
    'a missing weight',
    'tinh,PSW_psweight,stratum,psu,1.1.1\n1,1,a,1,1\n1,,a,1,0\n',
    [data('bad-weight', 3, 'PSW_psweight')],
  ],
  [
    'a weight that is no number, told once',
    'tinh,weight,stratum,psu,1.1.1\n1,x,a,1,1\n1,1,a,1,1\n',
    [data('not-a-number', 2, 'weight')],
  ],
  [
    'a PSU in two strata, told once',
    'tinh,weight,stratum,PSW_PSU,1.1.1\n1,1,a,1,1\n1,1,b,1,1\n1,1,b,1,1\n',
    [data('psu-in-two-strata', 3, 'PSW_PSU')],
  ],
  [
    'no stratum and no PSU in a row',
    'tinh,weight,stratum,psu,1.1.1\n1,1,,1,1\n1,1,a,,1\n',
    [data('missing-key', 2, 'stratum'), data('missing-key', 3, 'psu')],
  ],
  ['a province nobody knows', wave(['1.1.1'], [[1]]).replace('\n01', '\nĐắt Lắk'), [data('unknown-unit', 2, 'tinh')]],
  ['no province in a row', wave(['1.1.1'], [[1], [1]]).replace('\n01', '\n'), [data('unknown-unit', 2, 'tinh')]],
  ['an answer that is no number', wave(['1.1.1'], [[1], ['yes']]), [data('not-a-number', 3, '1.1.1')]],
  [
    'an answer out of range, each value told once',
    wave(['1.1.1'], [[1], [2], [2], [3]]),
    [data('answer-out-of-range', 3, '1.1.1'), data('answer-out-of-range', 5, '1.1.1')],
  ],
  [
    'a code of a group that the codebook does not have',
    wave(
      ['a001', '1.1.1'],
      [
        [1, 1],
        [3, 1],
        [3, 1],
      ],
    ),
    [data('unknown-code', 3, 'a001')],
  ],
  ['an empty file', '', [data('empty-file')]],
  ['a header alone', 'tinh,weight,stratum,psu,1.1.1\n', [data('one-row', 1)]],
  ['a row with fewer cells', `${wave(['1.1.1'], [[1], [0]])}01,1\n`, [data('ragged-row', 4)]],
  ['no column of weights', 'tinh,PSW_psweigth,stratum,psu,1.1.1\n1,1,a,1,1\n', [data('missing-role', 1)]],
  [
    'no column of provinces, strata and PSUs',
    'weight,1.1.1\n1,1\n',
    [data('missing-role', 1), data('missing-role', 1), data('missing-role', 1)],
  ],
  ['no indicator at all', wave(['x'], [[1]]), [data('no-items', 1)]],
  ['the same header twice', wave(['1.1.1', '1.1.1'], [[1, 1]]), [data('header-twice', 1, '1.1.1')]],
  [
    'rows that are made up among others',
    wave(
      ['synthetic', '1.1.1'],
      [
        [0, 1],
        [1, 1],
        [1, 1],
      ],
    ),
    [data('synthetic-differs', 3, 'synthetic')],
  ],
  [
    'rows that are not made up among others',
    wave(
      ['synthetic', '1.1.1'],
      [
        [1, 1],
        ['', 1],
      ],
    ),
    [data('synthetic-differs', 3, 'synthetic')],
  ],
  [
    'another value than 0 and 1 in the column synthetic',
    wave(
      ['synthetic', '1.1.1'],
      [
        [2, 1],
        [2, 1],
      ],
    ),
    [data('synthetic-differs', 2, 'synthetic')],
  ],
  [
    'a year the index does not have',
    wave(
      ['year', '1.1.1'],
      [
        [2023, 1],
        [1999, 1],
        [1999, 1],
      ],
    ),
    [data('unknown-year', 3, 'year')],
  ],
  [
    'a year that is none',
    wave(
      ['year', '1.1.1'],
      [
        [2023, 1],
        ['x', 1],
      ],
    ),
    [data('not-a-year', 3, 'year')],
  ],
])('%s is a fault at its place', (_, text, expected) => {
  expect(located(faultsOfAnswers(text))).toEqual(expected);
});

const inBook = (code: string, row?: number, column?: string): Located => [code, 'codebook.csv', row, column];

test.each<[string, string, Located[]]>([
  ['an unknown indicator', codebook('q,1.9.9'), [inBook('unknown-item', 2, 'item')]],
  ['a misspelt role', codebook('q,1.1.1', 'w,wieght'), [inBook('unknown-item', 3, 'item')]],
  ['an indicator of another year', codebook('q,1.1.1', 'r,5.2.1'), [inBook('indicator-not-in-year', 3, 'item')]],
  ['a bad recode', codebook('q,1.1.1,1:1'), [inBook('bad-recode', 2, 'values')]],
  ['a recode to a word', codebook('q,1.1.1,1=yes'), [inBook('recode-not-a-number', 2, 'values')]],
  ['two roles at once', codebook('q,1.1.1', 'q,group:own'), [inBook('two-roles', 3, 'item')]],
  [
    'a design column that is an indicator too',
    codebook('PSW_psweight,weight', 'PSW_psweight,1.1.1', 'q,1.1.2'),
    [inBook('two-roles', 3, 'item')],
  ],
  ['a column twice', codebook('q,1.1.1', 'q,1.1.1'), [inBook('codebook-row-twice', 3, 'item')]],
  ['a role twice', codebook('q,1.1.1', 'r,weight', 'w,weight'), [inBook('role-twice', 4, 'item')]],
  [
    'a role’s column that the file lacks',
    codebook('q,1.1.1', 'PSW_weight,weight'),
    [inBook('column-not-in-file', 3, 'column')],
  ],
  ['no name of a column', codebook('q,1.1.1', ',1.1.2'), [inBook('no-column-named', 3, 'column')]],
  ['a bad end of a scale', codebook('q,1.1.1,,,x,5'), [inBook('not-a-codebook-number', 2, 'lo')]],
  ['ends the wrong way round', codebook('q,1.1.1,,,5,1'), [inBook('ends-reversed', 2, 'hi')]],
  ['a number of columns that is none', codebook('q,1.1.1,,,,,,,0'), [inBook('not-a-count-of-columns', 2, 'least')]],
  ['an unknown direction', codebook('q,1.1.1,,,,,up'), [inBook('not-one-of', 2, 'direction')]],
  ['an unknown statistic', codebook('q,1.1.1,,,,,,mode'), [inBook('not-one-of', 2, 'statistic')]],
  ['a reversed scale without ends', codebook('q,6.2.1,,,,,reversed'), [inBook('no-ends', 2, 'direction')]],
  ['a group named as a column of the blocks', codebook('q,1.1.1', 'r,group:unit'), [inBook('bad-group', 3, 'item')]],
  [
    'a misspelt column of the codebook',
    'column,item,valeus\nq,1.1.1,\n',
    [inBook('unknown-codebook-column', 1, 'valeus')],
  ],
  ['a column of the codebook twice', 'column,item,item\nq,1.1.1,\n', [inBook('header-twice', 1, 'item')]],
  [
    'no column item',
    'column,role\nq,1.1.1\n',
    [inBook('unknown-codebook-column', 1, 'role'), inBook('no-codebook-column', 1)],
  ],
  ['an empty codebook', '', [inBook('empty-file')]],
])('%s in a codebook is a fault at its place', (_, book, expected) => {
  expect(located(faultsOfAnswers(wave(['q', 'r', 'w'], [[1, 1, 1]]), book))).toEqual(expected);
});

test('an unknown code is told once for each code of a column, with the codes there are', () => {
  const error = faultsOfAnswers(wave(['q'], [[1], [3], [3], [7]]), codebook('q,1.1.1,1=1; 2..2=0'));
  expect(error.lines('en')).toEqual([
    'wave-2023.csv, row 3, column "q": found "3", expected a code that codebook.csv has: 1, 2',
    'wave-2023.csv, row 5, column "q": found "7", expected a code that codebook.csv has: 1, 2',
    expect.stringContaining('1 indicator of 2023, expected 120'),
  ]);
});

test('faults of the codebook, of the header and of the rows are told together', () => {
  const text = 'tinh,weight,stratum,psu,q,1.1.2\n1,-1,a,1,1,1\nĐắc Lắk,1,a,2,1,2\n';
  expect(located(faultsOfAnswers(text, codebook('q,1.1.1,1:1', 'r,unit')))).toEqual([
    inBook('bad-recode', 2, 'values'),
    inBook('column-not-in-file', 3, 'column'),
    data('answer-out-of-range', 3, '1.1.2'),
    data('bad-weight', 2, 'weight'),
  ]);
});

test('what was likely meant is offered: a header, a province, an indicator, a recode', () => {
  const lines = (text: string, book?: string) => faultsOfAnswers(text, book).lines('en')[0];
  expect(lines('tinh,PSW_psweigth,stratum,psu,1.1.1\n1,1,a,1,1\n')).toMatch(/likely "PSW_psweigth"\?$/);
  expect(lines(wave(['1.1.1'], [[1]]).replace('\n01', '\nĐắt Lắk'))).toMatch(/likely 66 Đắk Lắk\?$/);
  expect(lines(wave(['q'], [[1]]), codebook('q,8.1.3'))).toMatch(/likely "\d\.\d\.\d"\?$/);
  expect(lines(wave(['1.1.1'], [[2]]))).toMatch(/likely a code of the questionnaire/);
  expect(lines('tinh,weight,stratum,psu,1.1.1\n1,1,a,1,1\n1,1,b,1,1\n')).toMatch(/use the option nest\)\?$/);
});

test.each(['', '-1', 'x'])('of weights of "%s" a thousand are kept and all counted', weight => {
  const rows = Array.from({ length: 3000 }, () => `1,${weight},a,1,1`);
  const error = faultsOfAnswers(`tinh,weight,stratum,psu,1.1.1\n${rows.join('\n')}\n`);
  expect(error.diagnostics.filter(d => d.severity === 'fault')).toHaveLength(1000);
  expect(error.counts.faults).toBe(3000);
  expect(error.lines('vi').at(-1)).toMatch(/dòng nữa$/);
});

test('an answer out of range is told with what the codebook makes of it', () => {
  const line = (book: string, answer: string | number, lang: 'vi' | 'en' = 'en') =>
    faultsOfAnswers(wave(['q'], [[1], [answer]]), book).lines(lang)[0];
  expect(line(codebook('q,1.1.1,1=1; 2=5.5'), 2)).toContain(
    'found "2", which the codebook makes 5.5, expected a value',
  );
  expect(line(codebook('q,1.1.1,1=1; 2=5.5'), 2, 'vi')).toContain('"2", bảng mã đổi thành 5,5, cần giá trị từ 0 đến 1');
  expect(line(codebook('q,1.1.1,* 0.5'), 4)).toContain('found "4", which the codebook makes 2,');
  expect(line(codebook('q,1.1.1,1=1; *=7'), 4)).toContain('found "4", which the codebook makes 7,');
  expect(line(codebook('q,1.1.1'), 4)).toContain('found "4", expected');
});

test('a file cut in the middle of a row is a fault in its last row', () => {
  const text = wave(
    ['1.1.1', '1.1.2'],
    [
      [1, 1],
      [0, 1],
      [1, 0],
    ],
  );
  const folder = folderWith({ 'wave-2023.csv': text });
  const path = join(folder, 'wave-2023.csv');
  truncateSync(path, text.length - 5);
  expect(() => readRespondents(path, index)).toThrow(/row 4: found 4 cells, expected 6.*cut off/);
});

test('no such file, no such codebook, a folder in place of a file', () => {
  const folder = folderWith({ 'wave-2023.csv': wave(['1.1.1'], [[1]]) });
  const message = (path: string, codebook?: string) => {
    try {
      readRespondents(join(folder, path), index, codebook === undefined ? {} : { codebook: join(folder, codebook) });
    } catch (error) {
      if (error instanceof InputError) return error.lines('en')[0];
      throw error;
    }
    return undefined;
  };
  expect(message('none-2023.csv')).toBe('none-2023.csv: found no such file, expected a file of respondents (CSV)');
  expect(message('wave-2023.csv', 'none.csv')).toBe('none.csv: found no such file, expected a codebook (a CSV file)');
  expect(message('.')).toMatch(/a file that cannot be read/);
});

test('no year in a column, an option or a name is a fault', () => {
  const text = wave(['1.1.1'], [[1]]);
  expect(faultsOfAnswers(text, undefined, { file: 'wave.csv' }).diagnostics[0]?.code).toBe('no-year');
  expect(faultsOfAnswers(text, undefined, { year: 1999 }).diagnostics[0]?.code).toBe('unknown-year');
});

test('no year is one fault, whatever a codebook says of indicators', () => {
  const error = faultsOfAnswers(wave(['q'], [[1]]), codebook('q,1.1.1', 'r,1.1.2'), { file: 'wave.csv' });
  expect(error.diagnostics.filter(d => d.severity === 'fault').map(d => d.code)).toEqual(['no-year']);
});

test('a faulty bundled codebook is told like any other', () => {
  const folder = folderWith({ 'wave-2023.csv': wave(['1.1.1'], [[1]]) });
  const data = folderWith({});
  writeFileSync(join(data, 'codebook.csv'), 'column,item\n');
  expect(() => readRespondents(join(folder, 'wave-2023.csv'), index, { codebook: join(data, 'codebook.csv') })).toThrow(
    InputError,
  );
});
