import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodesIn } from '@papi/methodology';
import { toCsv } from '@papi/tables';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundled } from './bundled.js';
import { delimited, index, official, readTexts } from './fixtures.js';
import { dataFolder } from './load-index.js';
import { readScores } from './read-scores.js';

const path = (year: number) => join(dataFolder, 'official', `scores-${year}.csv`);
const tables = new Map([2011, 2018, 2021, 2023].map(year => [year, toCsv(readScores([path(year)], index).scores)]));

/** The official rows of a year as a long table. */
function long(year: number): string[][] {
  const [header = [], ...rows] = official(year);
  const cells = rows.flatMap(row =>
    row.slice(2).map((score, c) => [String(year), row[0] ?? '', header[c + 2] ?? '', score]),
  );
  return [['year', 'province', 'node', 'score'], ...cells];
}

test.each([
  [',', '.', '\n', ''],
  [';', ',', '\r\n', '\uFEFF'],
  ['\t', ',', '\n', ''],
  [';', '.', '\n', ''],
  [',', ',', '\n', '\uFEFF'],
  ['\t', '.', '\r', ''],
])(
  'wide and long files with delimiter %j, decimal %j, line end %j and mark %j give the official scores',
  (delimiter, decimal, end, mark) => {
    for (const [year, expected] of tables) {
      for (const [shape, rows] of [
        ['wide', official(year)],
        ['long', long(year)],
      ] as const) {
        // Headers too: `1.1` is `1,1` in a Vietnamese spreadsheet.
        const cells = rows.map(row => row.map(cell => (/^\d+\.\d+$/.test(cell) ? cell.replace('.', decimal) : cell)));
        const { scores, layouts, warnings } = readTexts({ [`a-${year}.csv`]: mark + delimited(cells, delimiter, end) });
        expect(toCsv(scores)).toBe(expected);
        expect(layouts[0]).toMatchObject({ shape, delimiter, decimal, years: [year], units: 63 });
        expect(warnings).toEqual([]);
      }
    }
  },
);

test('units by name, nodes by the names people use, rows and columns in any order give the same scores', () => {
  const labels = [
    'D1',
    'Chỉ số nội dung 2',
    'Trục 3',
    'Trục nội dung 4: Kiểm soát tham nhũng',
    'Dimension 5',
    '6: Dịch vụ công',
    'd7',
    '8.',
  ];
  const [header = [], ...rows] = official(2023);
  const named = header.map(id =>
    id === 'total' ? 'Tổng điểm' : /^\d$/.test(id) ? (labels[Number(id) - 1] as string) : id,
  );
  const table = [named, ...rows].map(row => row.slice(1)).map(row => [...row].reverse());
  const shuffled = [table[0] as string[], ...table.slice(1).reverse()].map(row =>
    row.map(cell =>
      cell === 'name' ? 'Tỉnh, thành phố' : cell.replace('Hồ Chí Minh', 'TP.HCM').replace('Đắk Lắk', 'dak lak'),
    ),
  );
  expect(toCsv(readTexts({ 'a.csv': delimited(shuffled, ';') }, 2023).scores)).toBe(tables.get(2023));
});

test('full names of nodes in either language are columns', () => {
  for (const lang of ['vi', 'en'] as const) {
    const names = new Map(nodesIn(index.methodology, 2023).map(n => [n.id, n.name[lang]]));
    const [header = [], ...rows] = official(2023);
    const table = [header.map(id => names.get(id) ?? id), ...rows];
    expect(toCsv(readTexts({ '2023.csv': delimited(table) }).scores)).toBe(tables.get(2023));
  }
});

test('a name in a file of several years means the node of each year or is a fault', () => {
  const table = [
    ['year', 'unit', 'Công bằng trong tuyển dụng'],
    ['2012', '1', '1'],
    ['2013', '1', '1.1'],
  ];
  expect(readTexts({ 'a.csv': delimited(table) }).scores.objects()).toMatchObject([{ node: '4.3' }, { node: '4.3' }]);
});

test('many files and folders, long and wide, make one table; the project’s data folder reads as the bundled data', () => {
  const mixed = { 'a-2011.csv': delimited(official(2011)), 'b.csv': delimited(long(2018)) };
  const { scores, sources } = readTexts(mixed);
  const [header, ...rows] = `${tables.get(2011)}${tables.get(2018)}`.split(/^(year,.*\n)/m).filter(part => part !== '');
  expect(toCsv(scores)).toBe([header, ...rows.filter(row => row !== header)].join(''));
  expect(sources.map(s => [s.file, s.year])).toEqual([
    ['a-2011.csv', 2011],
    ['b.csv', 2018],
  ]);
  expect(toCsv(readScores([dataFolder], index).scores)).toBe(toCsv(bundled().scores));
});

test('scores exported as CSV read back as the same scores, with se and n', () => {
  const rows = [
    { year: 2022, unit: '01', name: 'Hà Nội', node: 'total', score: 43.90493, se: 0.41, n: 1102 },
    { year: 2023, unit: '79', name: 'Hồ Chí Minh', node: '1.1', score: 1.0123456789, se: NaN, n: NaN },
  ];
  const { scores } = readTexts({ 'scores.csv': toCsv(rows) });
  expect(scores.objects()).toEqual(rows.map(({ name: _, ...row }) => row));
});

test('thousands separators in n are read in the convention of the scores', () => {
  const text = 'năm;tỉnh;chỉ số;điểm;sai số chuẩn;số người trả lời\n2022;Hà Nội;Tổng;43,90;0,41;1.102\n';
  expect(readTexts({ 'a.csv': text }).scores.objects()).toEqual([
    { year: 2022, unit: '01', node: 'total', score: 43.9, se: 0.41, n: 1102 },
  ]);
});

test('scores with three decimals throughout are told apart from thousands by the range of the index', () => {
  const { scores, warnings } = readTexts({ '2023.csv': 'tỉnh;1,1\n1;1,324\n2;1,022\n' });
  expect(scores.array('score')).toEqual([1.324, 1.022]);
  expect(warnings.map(w => w.code)).not.toContain('ambiguous-numbers');
});

test('blank cells, dashes, dots, n/a and KCDL are withheld: absent, and counted', () => {
  const text = 'tỉnh,1\n1,5\n2,\n4,-\n6,n/a\n8,..\n10,KCDL\n';
  const { scores, layouts } = readTexts({ '2023.csv': text });
  expect(scores.objects()).toMatchObject([{ unit: '01', score: 5 }]);
  expect(layouts[0]).toMatchObject({ scores: 1, withheld: 5, units: 6 });
});

test('notes, running numbers and blank columns are left alone', () => {
  const text = 'STT,tỉnh,,1,Ghi chú,\n1,Hà Nội,,5,=cmd|x,\n2,Hà Giang,,4,,\n';
  const { scores, layouts } = readTexts({ '2023.csv': text });
  expect(scores.array('score')).toEqual([5, 4]);
  expect(layouts[0]).toMatchObject({ noteColumns: ['STT', 'Ghi chú'] });
});

test('fewer units and nodes than there should be are warnings that name them', () => {
  const { warnings } = readTexts({
    '2023.csv': delimited(
      official(2023)
        .slice(0, 59)
        .map(row => row.slice(0, 38)),
    ),
  });
  expect(warnings.map(w => [w.severity, w.code, w.file, w.found, w.expected])).toMatchObject([
    [
      'warning',
      'fewer-units',
      '2023.csv',
      { en: '58 provinces in 2023' },
      { en: expect.stringMatching(/^63; no row for 92 Cần Thơ, /) },
    ],
    ['warning', 'fewer-nodes', '2023.csv', { en: '36 nodes in 2023' }, { en: '37; none for 8.3' }],
  ]);
});

test('a unit whose cells are all blank is withheld, not missing', () => {
  const rows = official(2023).map(row => (row[0] === '66' ? ['66', 'Đắk Lắk', ...row.slice(2).map(() => '')] : row));
  expect(readTexts({ '2023.csv': delimited(rows) }).warnings).toEqual([]);
});

test('a number with the name of another node is read by its number, with a warning', () => {
  const { scores, warnings } = readTexts({ '2015.csv': 'tỉnh,2.2: Danh sách hộ nghèo\n1,1.73\n' });
  expect(scores.objects()).toMatchObject([{ node: '2.2' }]);
  expect(warnings[0]).toMatchObject({
    code: 'node-name-disagrees',
    column: '2.2: Danh sách hộ nghèo',
    likely: { en: '2.1' },
  });
});

test('a number with a name that only another node has, in another year, is told too', () => {
  const { warnings } = readTexts({ '2015.csv': 'tỉnh,2.1: Transparent land-use plans and price frames\n1,1.73\n' });
  expect(warnings[0]).toMatchObject({ code: 'node-name-disagrees', likely: { en: '2.4' } });
  const { warnings: none } = readTexts({ '2015.csv': 'tỉnh,2.1: Tiếp cận thông tin\n1,1.73\n' });
  expect(none.map(w => w.code)).not.toContain('node-name-disagrees');
});

test('a standard error of 0 is not known, with a warning', () => {
  const { scores, warnings } = readTexts({ 'a.csv': 'year,unit,node,score,se\n2022,94,total,42.1,0\n' });
  expect(scores.objects()).toMatchObject([{ score: 42.1, se: NaN }]);
  expect(warnings[0]).toMatchObject({ code: 'zero-error', row: 2, column: 'se' });
});

test('rounding to any number of decimals keeps the sums within the tolerance that is reported', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), decimals => {
      const rows = official(2023).map((row, r) =>
        row.map((cell, c) => (r > 0 && c > 1 && cell !== '' ? String(Number(Number(cell).toFixed(decimals))) : cell)),
      );
      const { sumTolerances, warnings } = readTexts({ '2023.csv': delimited(rows) });
      const used = sumTolerances[0]?.tolerance as number;
      // The total has eight parts: nine numbers, each off by half a unit of the last decimal at most.
      expect(used).toBeLessThanOrEqual(Math.max(1e-4, 4.5 * 10 ** -decimals) + 1e-12);
      expect(warnings).toEqual([]);
    }),
    { numRuns: 5 },
  );
});

test('reading the same bytes twice gives the same result', () => {
  const text = readFileSync(path(2021), 'utf8');
  const read = () => readTexts({ 'a-2021.csv': text });
  const [one, two] = [read(), read()];
  expect(toCsv(one.scores)).toBe(toCsv(two.scores));
  expect({ ...one, scores: 0 }).toEqual({ ...two, scores: 0 });
});
