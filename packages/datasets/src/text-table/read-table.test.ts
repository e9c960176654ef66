import { join } from 'node:path';
import { InputError } from '@papi/tables';
import { expect, test } from 'vitest';
import { delimited, faultsOf, folderWith, index, official, readTexts } from '../fixtures.js';
import { dataFolder } from '../load-index.js';
import { readScores } from '../read-scores.js';
import type { TextLayout } from '../types.js';

const expected = readScores([join(dataFolder, 'official', 'scores-2023.csv')], index).scores.objects();
const vietnamese = (cell: string) => (/^\d+\.\d+$/.test(cell) ? cell.replace('.', ',') : cell);

/** The official scores of 2023 as a Vietnamese spreadsheet has them: numbered rows, names alone, decimal commas. */
const sheet = official(2023).map((row, r) => [
  r === 0 ? 'STT' : String(r),
  r === 0 ? 'Tỉnh, thành phố' : (row[1] as string),
  ...row.slice(2).map(cell => (cell === 'total' ? 'Tổng điểm' : vietnamese(cell))),
]);
const width = sheet[0]?.length as number;
const row = (...cells: string[]) => [...cells, ...Array(width - cells.length).fill('')];
const [header, ...units] = sheet as [string[], ...string[][]];

function read(rows: readonly (readonly string[])[], name = 'a-2023.csv', year?: number) {
  const { scores, warnings, layouts } = readTexts({ [name]: delimited(rows, ';', '\r\n') }, year);
  return { scores: scores.objects(), warnings, layout: layouts[0] as TextLayout };
}
const codes = (layout: TextLayout) => layout.decisions.map(({ code }) => code);

test('a title, a row of points, a mean, regions and a source are left out, each said with its rows', () => {
  const { scores, warnings, layout } = read([
    row('Bảng 1. Kết quả PAPI theo tỉnh, thành phố'),
    row(),
    header,
    ['', '', ...Array(width - 2).fill('(điểm)')],
    row('I', 'Đồng bằng sông Hồng'),
    ...units.slice(0, 20),
    header,
    ...units.slice(20),
    ['', 'Cả nước', ...Array(width - 2).fill('5,5')],
    ['Trung bình', '', ...Array(width - 2).fill('5,5')],
    row('Nguồn: PAPI'),
  ]);
  expect(scores).toEqual(expected);
  expect(warnings).toEqual([]);
  expect(layout.decisions.map(({ code, en }) => [code, en])).toEqual([
    ['title-rows', 'row 1 above the header, no data: “Bảng 1. Kết quả PAPI theo tỉnh, thành phố”'],
    ['rows-under-header', 'row 4 of explanations under the header, no data: “(điểm)”'],
    ['header-again', 'row 26 with the header again, passed over'],
    [
      'aggregates-left-out',
      'rows 5, 70-71 about no single unit, not read: “Đồng bằng sông Hồng”, “Cả nước”, “Trung bình”',
    ],
    ['footnotes', 'row 72 of notes below the table, passed over: “Nguồn: PAPI”'],
  ]);
  for (const { vi } of layout.decisions) expect(vi).toMatch(/^dòng \d/);
});

test.each([
  'Cả nước',
  'CẢ NƯỚC',
  'Toàn quốc',
  'Trung bình',
  'Trung vị',
  'Total',
  'Average',
  'Vùng Tây Nguyên',
  'Southeast',
])('a row of “%s” is no unit', name => {
  const { scores, layout } = read([header, ...units, ['', name, ...Array(width - 2).fill('5,5')]]);
  expect(scores).toEqual(expected);
  expect(codes(layout)).toEqual(['aggregates-left-out']);
});

test('a name that is nearly a unit’s, and an empty one, are faults, not left out', () => {
  const faults = (name: string) =>
    faultsOf({ 'a-2023.csv': delimited([header, ...units.slice(1), ['', name, ...Array(width - 2).fill('')]], ';') });
  expect(faults('Vũng Tàuu').diagnostics.map(d => d.code)).toContain('unknown-unit');
  expect(faults('Hà Nộii').diagnostics.map(d => [d.code, d.row])).toContainEqual(['unknown-unit', 64]);
  expect(() => read([header, ...units, ['64', '', ...Array(width - 2).fill('5,5')]])).toThrow(InputError);
});

test('columns that are numbered below the header are explained, not data', () => {
  const numbers = ['A', 'B', ...Array.from({ length: width - 2 }, (_, i) => String(i + 1))];
  expect(codes(read([header, numbers, ...units]).layout)).toEqual(['rows-under-header']);
});

test('a header of two rows, groups above nodes, is read as one', () => {
  const above = header.map((cell, c) => (c < 3 ? cell : c === 3 ? 'Trục nội dung và nội dung thành phần' : ''));
  const below = header.map((cell, c) => (c < 3 ? '' : cell));
  const { scores, layout } = read([row('Bảng 1'), above, below, ...units]);
  expect(scores).toEqual(expected);
  expect(layout.decisions.map(({ en }) => en)).toEqual([
    'row 1 above the header, no data: “Bảng 1”',
    'a header of two rows: row 3 completes the one above',
  ]);
});

test('a row of scores without a name is no second row of a header', () => {
  expect(faultsOf({ '2023.csv': 'tỉnh;1;2\n;5,1;5,3\n1;5,2;5,4\n' }).diagnostics.map(d => [d.code, d.row])).toEqual([
    ['unknown-unit', 2],
  ]);
});

test('the title tells the year where nothing else does, and is contradicted aloud', () => {
  const titled = [row('Kết quả PAPI năm 2023'), header, ...units];
  const { layout, scores } = read(titled, 'a.csv');
  expect(layout).toMatchObject({ yearFrom: 'title', years: [2023] });
  expect(codes(layout)).toEqual(['title-rows', 'year-from-title']);
  expect(scores).toEqual(expected);
  const other = read(titled, 'a-2022.csv');
  expect(other.layout).toMatchObject({ yearFrom: 'file name', years: [2022] });
  expect(other.warnings.map(w => w.code)).toContain('other-year-in-title');
  expect(read(titled, 'a.csv', 2022).warnings.map(w => w.code)).toContain('other-year-in-title');
});

test('a title of two years tells none', () => {
  const rows = [row('PAPI 2022-2023'), header, ...units];
  expect(faultsOf({ 'a.csv': delimited(rows, ';') }).diagnostics.map(d => d.code)).toEqual(['no-year']);
});

test('faults below a title stand at the rows of the file', () => {
  const rows = [row('Bảng 1'), row(), [...header.slice(0, -1), 'xyz'], ...units];
  const error = faultsOf({ 'a-2023.csv': delimited(rows, ';') });
  expect(error.diagnostics.map(d => [d.code, d.row, d.column])).toEqual([['unknown-column', 3, 'xyz']]);
});

test('rows with data above the header are never taken for a title', () => {
  const rows = [['x', 'Hà Nội', ...Array(width - 2).fill('5,5')], header, ...units];
  expect(faultsOf({ 'a-2023.csv': delimited(rows, ';') }).diagnostics.map(d => d.code)).toContain('no-unit-column');
});

test('Unicode text, as a spreadsheet saves it in .txt, and names in upper case or broken over lines are read', () => {
  const broken = [
    header.map(cell => cell.replace('Tỉnh, thành', 'Tỉnh,\nthành')),
    ...units.map(cells => cells.map(cell => cell.toUpperCase().replace('THỪA THIÊN ', 'THỪA THIÊN\n'))),
  ];
  const quoted = broken
    .map(cells => cells.map(cell => (cell.includes('\n') ? `"${cell}"` : cell)).join('\t'))
    .join('\r\n');
  const folder = folderWith({ 'PAPI 2023.TXT': Buffer.from(`\uFEFF${quoted}\r\n`, 'utf16le') });
  const { scores, layouts, warnings } = readScores([`${folder}/PAPI 2023.TXT`], index);
  expect(scores.objects()).toEqual(expected);
  expect(layouts[0]).toMatchObject({ encoding: 'UTF-16LE', delimiter: '\t', decimal: ',' });
  expect(warnings).toEqual([]);
});

test('extensions in capitals are files of scores in a folder', () => {
  expect(readTexts({ 'A-2023.CSV': delimited(sheet, ';') }).scores.objects()).toEqual(expected);
  expect(readTexts({ 'A-2023.TSV': delimited(sheet, '\t') }).scores.objects()).toEqual(expected);
});

test('sep=, trailing semicolons, apostrophes and no-break spaces change nothing', () => {
  const odd = sheet.map((cells, r) => [
    ...cells.map((cell, c) =>
      r > 0 && c === 3 && cell !== '' ? `'${cell}` : r > 0 && c > 0 ? `\u00A0${cell}\u00A0` : cell,
    ),
    '',
    '',
  ]);
  const text = `sep=;\r\n${delimited(odd, ';', '\r\n')}`;
  expect(readTexts({ 'a-2023.csv': text }).scores.objects()).toEqual(expected);
});

test('a header that was turned into a date is a fault that offers the node', () => {
  const dated = [header.map(cell => (cell === '1,2' ? '01-Thg2' : cell)), ...units];
  const error = faultsOf({ 'a-2023.csv': delimited(dated, ';') });
  expect(error.lines('en')[0]).toMatch(
    /column "01-Thg2": .*likely 1\.2 \(Opportunities for participation in elections\)\?$/,
  );
});

test('a score that was turned into a date is a fault that offers the number', () => {
  const error = faultsOf({ '2023.csv': 'tỉnh;1\n1;5,1\n2;05-Thg2\n' });
  expect(error.lines('vi')[0]).toMatch(/có phải là 5,2\?$/);
});

test('an old encoding is told with its evidence, and its scores are the same', () => {
  const latin = (text: string) => Buffer.from(text, 'latin1');
  const rows = 'TØnh;1;Ghi chó\nHµ Néi;5,1;x\nB¾c K¹n;5,2;\n';
  const { scores, warnings, layouts } = readTexts({ '2023.csv': latin(rows) });
  expect(scores.objects()).toMatchObject([
    { unit: '01', score: 5.1 },
    { unit: '06', score: 5.2 },
  ]);
  expect(layouts[0]).toMatchObject({ encoding: 'TCVN3' });
  expect(warnings.map(w => w.code)).toContain('encoding-guessed');
  expect(codes(layouts[0] as TextLayout)).toEqual(['encoding-guessed']);
});
