import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, index } from '../fixtures.js';
import { codebook, columnOf, readAnswers, wave } from './fixtures.js';
import { looksLikeRespondents } from './looks-like.js';
import { readRespondents } from './read-respondents.js';

test('columns named by an indicator and by the index itself need no codebook', () => {
  const read = readAnswers(
    wave(
      ['khuvuc', 'a001', '1.1.1', '6.2.2'],
      [
        [1, 1, 1, 5],
        [2, 2, 0, 888],
        [1, 2, '', 15],
      ],
    ),
  );
  expect(read.items).toEqual([
    { indicator: '1.1.1', column: '1.1.1', statistic: 'mean' },
    { indicator: '6.2.2', column: '6.2.2', statistic: 'median' },
  ]);
  expect(columnOf(read, 'year')).toEqual([2023, 2023, 2023]);
  expect(columnOf(read, 'unit')).toEqual(['01', '01', '79']);
  expect(columnOf(read, 'weight')).toEqual([1.5, 0.5, 1]);
  expect(columnOf(read, 'stratum')).toEqual(['1', '1', '2']);
  expect(columnOf(read, 'psu')).toEqual(['1', '2', '3']);
  expect(columnOf(read, 'sex')).toEqual(['male', 'female', 'female']);
  expect(columnOf(read, '1.1.1')).toEqual([1, 0, Number.NaN]);
  expect(columnOf(read, '6.2.2')).toEqual([5, Number.NaN, 15]);
  expect(read).toMatchObject({ years: [2023], rows: 3, synthetic: false });
});

test('the design names the file’s columns, and the blocks answer to them', () => {
  const read = readAnswers(wave(['1.1.1'], [[1], [0]]));
  expect(read.design).toEqual({
    weight: 'PSW_psweight',
    strata: 'PSW_STRATA',
    psu: 'PSW_PSU',
    nest: false,
    file: 'wave-2023.csv',
  });
  const [block] = read.blocks();
  expect(block?.column('PSW_psweight')).toBe(block?.column('weight'));
  expect([block?.line(0), block?.line(1)]).toEqual([2, 3]);
  expect(() => block?.column('PSW')).toThrow(RangeError);
});

test('districts are the sampling units where the file has them, their labels starting anew in each stratum', () => {
  const text = wave(
    ['quan', '1.1.1'],
    [
      [1, 1],
      [2, 0],
      [1, 1],
      [2, 0],
    ],
  );
  const byDefault = readAnswers(text);
  expect(byDefault.design).toMatchObject({ psu: 'quan', nest: true });
  expect(byDefault.mapping.psuFrom).toBe('district');
  expect(readAnswers(text, undefined, { psu: 'psu' }).design).toMatchObject({ psu: 'PSW_PSU', nest: false });
  expect(readAnswers(text, undefined, { psu: 'district' }).design.psu).toBe('quan');
  expect(readAnswers(text, codebook('PSW_PSU,psu')).design.psu).toBe('PSW_PSU');
  expect(readAnswers(text, codebook('PSW_PSU,psu', 'quan,district')).design.psu).toBe('quan');
  const column = readAnswers(text, codebook('quan,note'), { psu: 'quan', nest: true });
  expect([column.design.psu, column.design.nest, column.mapping.psuFrom]).toEqual(['quan', true, 'option']);
});

test('units are found by code or by name, with or without tone marks', () => {
  const text = 'province;weight;stratum;psu;1,1,1\n1.0;1;a;1;1\nTP.HCM;1,5;b;2;0\nDak Lak;2;c;3;1\n';
  const read = readAnswers(text);
  expect(columnOf(read, 'unit')).toEqual(['01', '79', '66']);
  expect(columnOf(read, '1.1.1')).toEqual([1, 0, 1]);
  expect(read.mapping).toMatchObject({ delimiter: ';', decimal: ',', yearFrom: 'file name' });
});

test('the year is a column’s, else the option’s, else the file name’s, and decides the list of indicators', () => {
  const years = wave(
    ['Năm', '5.1.3'],
    [
      [2019, 4],
      [2023, 5],
    ],
  );
  const read = readAnswers(years, undefined, { file: 'all.csv', year: 2018 });
  expect([read.years, read.source.year, read.mapping.yearFrom]).toEqual([[2019, 2023], null, 'column']);
  expect(columnOf(read, 'year')).toEqual([2019, 2023]);
  expect(readAnswers(wave(['1.1.1'], [[1]]), undefined, { year: 2019 }).years).toEqual([2019]);
  // 5.1.3 came in 2019: a file of 2018 that has it has no indicator.
  const old = readAnswers(wave(['Năm', '1.1.1', '5.1.3'], [[2018, 1, 4]]));
  expect(old.items.map(item => item.indicator)).toEqual(['1.1.1']);
  expect(old.mapping.columns.at(-1)).toEqual({ column: '5.1.3', use: '', from: 'none' });
});

test('a year without a list of indicators takes the nearest one and says so', () => {
  const { warnings } = readAnswers(wave(['1.1.1'], [[1]]), undefined, { year: 2021 });
  expect(warnings.find(w => w.code === 'no-indicator-list')?.expected?.en).toBe('the list of 2019 was used');
});

test('a file that says of every row that it is made up is synthetic', () => {
  expect(
    readAnswers(
      wave(
        ['synthetic', '1.1.1'],
        [
          [1, 1],
          [1, 0],
        ],
      ),
    ).synthetic,
  ).toBe(true);
  expect(
    readAnswers(
      wave(
        ['synthetic', '1.1.1'],
        [
          [0, 1],
          ['', 0],
        ],
      ),
    ).synthetic,
  ).toBe(false);
});

test('the whole is one table, in the file’s order', () => {
  const table = readAnswers(
    wave(
      ['a001', '1.1.1'],
      [
        [1, 1],
        [2, 888],
      ],
    ),
  ).toTable();
  expect(table.columnNames()).toEqual(['year', 'unit', 'weight', 'stratum', 'psu', 'sex', '1.1.1']);
  expect(table.objects()).toEqual([
    { year: 2023, unit: '01', weight: 1.5, stratum: '1', psu: '1', sex: 'male', '1.1.1': 1 },
    { year: 2023, unit: '01', weight: 0.5, stratum: '1', psu: '2', sex: 'female', '1.1.1': Number.NaN },
  ]);
});

test('many rows come in many blocks, each pass alike', () => {
  const rows = Array.from({ length: 70000 }, (_, i) => [i % 2, i % 3 === 0 ? 888 : 10]);
  const read = readAnswers(wave(['1.1.1', '6.2.2'], rows));
  const sum = () => columnOf(read, '1.1.1').reduce<number>((total, value) => total + Number(value), 0);
  expect([read.rows, [...read.blocks()].length > 1]).toEqual([70000, true]);
  const blocks = [...read.blocks()];
  expect(() => blocks[0]?.column('1.1.1')).toThrow(/until the next is taken/);
  expect([sum(), sum()]).toEqual([35000, 35000]);
  expect(read.toTable().numRows()).toBe(70000);
});

test('rows that are kept and rows that are read again are the same, and those of some columns too', () => {
  const rows = Array.from({ length: 3000 }, (_, i) => [
    i % 3 || '',
    i % 4 === 0 ? 888 : i / 7,
    i % 5 === 0 ? '' : i % 2,
  ]);
  const text = wave(['a001', '6.2.1', '1.1.1'], rows);
  const kept = readAnswers(text);
  const again = readAnswers(text, undefined, { keep: 0 });
  for (const name of ['unit', 'weight', 'psu', 'sex', '6.2.1', '1.1.1']) {
    expect(columnOf(again, name)).toEqual(columnOf(kept, name));
  }
  expect([...again.blocks()].length).toBeGreaterThan(0);
  for (const read of [kept, again]) {
    const values: number[] = [];
    for (const block of read.blocks(['1.1.1', 'PSW_psweight', 'year']))
      values.push(...(block.column('1.1.1') as Float64Array));
    expect(values).toEqual(columnOf(read, '1.1.1'));
    expect(() => [...read.blocks(['x'])]).toThrow(RangeError);
    expect([...read.blocks()][0]?.line(0)).toBe(2);
  }
});

test('the source is named by its base name, its years and the sum of its bytes', () => {
  const read = readAnswers(wave(['1.1.1'], [[1]]));
  expect(read.source).toMatchObject({ file: 'wave-2023.csv', year: 2023, years: [2023] });
  expect(read.source.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(read.source.bytes).toBeGreaterThan(50);
});

test('a file with a column of weights looks like one of respondents, scores do not, nor does what cannot be read', () => {
  const folder = folderWith({ 'a.csv': wave(['1.1.1'], [[1]]), 'b.csv': 'tỉnh,1.1\n01,1.2\n', 'c.csv': '' });
  const looks = ['a.csv', 'b.csv', 'c.csv', 'none.csv'].map(file => looksLikeRespondents(join(folder, file)));
  expect(looks).toEqual([true, false, false, false]);
});

test('another data folder has its own names, or none', () => {
  const folder = folderWith({ 'w.csv': 'unit,weight,stratum,psu,1.1.1\n01,1,a,1,1\n' });
  expect(() => readRespondents(join(folder, 'w.csv'), index, { folder, year: 2023 })).toThrow(/no column of weights/);
  const rows = codebook('unit,unit', 'weight,weight', 'stratum,stratum', 'psu,psu');
  const own = folderWith({ 'codebook.csv': rows });
  const read = readRespondents(join(folder, 'w.csv'), index, {
    folder,
    year: 2023,
    codebook: join(own, 'codebook.csv'),
  });
  expect(read.items).toHaveLength(1);
});
