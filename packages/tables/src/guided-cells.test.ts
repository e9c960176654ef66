import { expect, test } from 'vitest';
import { Faults } from './faults.js';
import { collectCells } from './guided-cells.js';

const header = new Set(['tỉnh', '1,1', 'total']);
const guide = {
  knows: () => false,
  headerCells: (rows: Iterable<readonly string[]>) =>
    Math.max(0, ...Array.from(rows, row => (row.includes('tỉnh') ? row.filter(cell => header.has(cell)).length : 0))),
};

function read(text: string) {
  const faults = new Faults();
  const cells = collectCells(new TextEncoder().encode(text), 'a.csv', faults, guide);
  return { cells, told: faults.diagnostics.map(d => [d.code, d.row]) };
}

test('the delimiter is the one that shows the header, whatever stands in a title above', () => {
  expect(read('Bảng 1, kết quả, theo tỉnh\n\ntỉnh;1,1;total\nHà Nội;1,2;40\n').cells).toMatchObject({
    delimiter: ';',
    rows: [['Bảng 1, kết quả, theo tỉnh'], [''], ['tỉnh', '1,1', 'total'], ['Hà Nội', '1,2', '40']],
  });
  expect(read('Bảng 1; một\n tỉnh\ntỉnh\ttotal\nHà Nội\t40\n').cells?.delimiter).toBe('\t');
});

test('without a header that is known the rows tell the delimiter', () => {
  expect(read('a;b\n1;2\n').cells?.delimiter).toBe(';');
});

test('a first line sep= names the delimiter and is no row', () => {
  for (const first of ['sep=;', '"sep=;"', 'SEP=;', 'sep=;;;']) {
    expect(read(`${first}\r\ntỉnh;total\r\n1;40\r\n`).cells).toMatchObject({
      delimiter: ';',
      rows: [
        ['tỉnh', 'total'],
        ['1', '40'],
      ],
    });
  }
});

test('a cell of more than a million characters is a fault at its row', () => {
  expect(read(`tỉnh,1\n1,${'x'.repeat(1_000_001)}\n`)).toEqual({ cells: undefined, told: [['long-cell', 2]] });
});
