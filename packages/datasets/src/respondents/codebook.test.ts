import { expect, test } from 'vitest';
import { codebook, columnOf, readAnswers, wave } from './fixtures.js';

test('groups have names in both languages and the values that occur, in the order of the codebook', () => {
  const { groups } = readAnswers(
    wave(
      ['a001', 'a002', 'a005', '1.1.1'],
      [
        [2, 60, 1, 1],
        [1, 20, 3, 1],
        [1, '', 1, 1],
      ],
    ),
  );
  expect(groups.map(({ id, values }) => [id, values.map(value => value.id)])).toEqual([
    ['sex', ['male', 'female']],
    ['ethnicity', ['kinh', 'minority']],
    ['age', ['18-34', '55+']],
  ]);
  expect(groups[0]?.name).toEqual({ vi: 'giới tính', en: 'sex' });
  expect(groups[1]?.values[1]?.name).toEqual({ vi: 'người dân tộc thiểu số', en: 'ethnic minority people' });
});

test('a group of one’s own is named by its codes, or by the codebook', () => {
  const text = wave(
    ['d1', 'd2', '1.1.1'],
    [
      ['Có', 10, 1],
      ['không', 9, 0],
    ],
  );
  const rows =
    'column,item,values,name_vi,name_en\nd1,group:party,Có=Đảng viên; Không=Khác,Đảng viên,Party\nd2,group:class,,,\n';
  const { groups } = readAnswers(text, rows);
  expect(groups[0]).toEqual({
    id: 'party',
    name: { vi: 'Đảng viên', en: 'Party' },
    values: ['Đảng viên', 'Khác'].map(id => ({ id, name: { vi: id, en: id } })),
  });
  expect(groups[1]?.values.map(value => value.id)).toEqual(['9', '10']);
});

test('a name of the file that means something else in the blocks gives way to the role', () => {
  const text = 'tinh,weight,stratum,psu,1.1.1\n01,v1,2,s,1\n01,v2,1,s,0\n';
  const read = readAnswers(text, codebook('weight,psu', 'stratum,weight', 'psu,stratum'));
  expect(read.design).toMatchObject({ weight: 'weight', strata: 'stratum', psu: 'psu' });
  expect(columnOf(read, 'weight')).toEqual([2, 1]);
  expect(columnOf(read, 'psu')).toEqual(['v1', 'v2']);
});

test('shares, scales, sums of criteria and medians are recoded as the codebook says', () => {
  const text = wave(
    ['q1', 'q2', 'q3a', 'q3b', 'q3c', 'q4', 'water'],
    [
      [1, 1, 1, 2, 1, 250, 6],
      [2, 5, 1, 888, 1, 1500, 2],
      [999, 888, 888, 888, 2, '', 3],
    ],
  );
  const read = readAnswers(
    text,
    codebook(
      'q1,1.1.1,1=1; 2=0',
      'q2,5.1.3,,,1,5,reversed',
      'q3a,6.2.4,1=1; 2=0,,,,,,2',
      'q3b,6.2.4,1=1; 2=0',
      'q3c,6.2.4,1=1; 2=0',
      'q4,6.2.1,* 0.001',
      'water,6.3.5,5..6=1; *=0',
      'water,6.3.6,1..2=1; *=0',
    ),
  );
  expect(read.items.map(item => [item.indicator, item.statistic])).toEqual([
    ['1.1.1', 'mean'],
    ['5.1.3', 'mean'],
    ['6.2.1', 'median'],
    ['6.2.4', 'mean'],
    ['6.3.5', 'mean'],
    ['6.3.6', 'mean'],
  ]);
  expect(columnOf(read, '1.1.1')).toEqual([1, 0, Number.NaN]);
  expect(columnOf(read, '5.1.3')).toEqual([5, 1, Number.NaN]);
  expect(columnOf(read, '6.2.4')).toEqual([2, 3, Number.NaN]);
  expect(columnOf(read, '6.2.1')).toEqual([0.25, 1.5, Number.NaN]);
  expect(columnOf(read, '6.3.5')).toEqual([1, 0, 0]);
  expect(columnOf(read, '6.3.6')).toEqual([0, 1, 0]);
});

test('a sum is missing where one criterion is, unless the codebook asks for fewer', () => {
  const rows = [
    [1, 1],
    [1, 888],
  ];
  const read = readAnswers(wave(['a', 'b'], rows), codebook('a,6.2.4,1=1;', 'b,6.2.4,1=1;'));
  expect(columnOf(read, '6.2.4')).toEqual([2, Number.NaN]);
});

test('a person’s missing codes take the place of the bundled ones, for a column or for all', () => {
  const rows = [
    [8, 888],
    [999, 1],
  ];
  const read = readAnswers(wave(['a', 'b'], rows), codebook('a,6.2.2,,8', 'b,6.2.1,,-'));
  expect(columnOf(read, '6.2.2')).toEqual([Number.NaN, 999]);
  expect(columnOf(read, '6.2.1')).toEqual([888, 1]);
  const all = readAnswers(wave(['a'], [[8], ['KB']]), codebook('*,,,8; KB', 'a,6.2.2'));
  expect(columnOf(all, '6.2.2')).toEqual([Number.NaN, Number.NaN]);
});

test('columns are matched without regard to case and tone marks, and what each was taken for is told', () => {
  const text = wave(['Q1', 'tentinh', 'x'], [[1, 'Hà Nội', 9]]);
  const read = readAnswers(text, codebook('q1,1.1.1', 'q2,1.1.2'));
  expect(read.mapping.columns).toEqual([
    { column: 'tinh', use: 'unit', from: 'default' },
    { column: 'PSW_STRATA', use: 'stratum', from: 'default' },
    { column: 'PSW_PSU', use: 'psu', from: 'default' },
    { column: 'PSW_psweight', use: 'weight', from: 'default' },
    { column: 'Q1', use: '1.1.1', from: 'codebook' },
    { column: 'tentinh', use: 'note', from: 'default' },
    { column: 'x', use: '', from: 'none' },
  ]);
  expect(read.warnings.map(w => [w.file, w.row, w.code])).toEqual([
    ['codebook.csv', 3, 'column-not-in-file'],
    ['wave-2023.csv', 1, 'unknown-columns'],
    ['wave-2023.csv', undefined, 'fewer-indicators'],
  ]);
});

test('provinces may be the strata', () => {
  const read = readAnswers(
    'tinh,w,v,1.1.1\n01,1,a,1\n79,2,b,0\n',
    codebook('tinh,unit', 'tinh,stratum', 'w,weight', 'v,psu'),
  );
  expect(read.design).toMatchObject({ strata: 'tinh', weight: 'w', psu: 'v' });
  expect(columnOf(read, 'stratum')).toEqual(['01', '79']);
});
