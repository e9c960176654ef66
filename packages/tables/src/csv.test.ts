import { table } from 'arquero';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neutralised, toCsv } from './csv.js';
import { Faults } from './faults.js';
import { recordsOf } from './lines.js';
import { split } from './split.js';

const cellsOf = (text: string) => split(recordsOf(text), ',', 'a.csv', new Faults());

test('a header and rows, LF line ends, numbers unrounded, no value as an empty cell', () => {
  const rows = [
    { unit: '01', score: 42.326_512_345, se: NaN, n: null, up: true },
    { unit: '02', score: -0.1, se: undefined, n: Infinity, up: false },
  ];
  expect(toCsv(rows)).toBe('unit,score,se,n,up\n01,42.326512345,,,true\n02,-0.1,,,false\n');
});

test('a table is written as it is filtered and ordered', () => {
  const scores = table({ unit: ['02', '01', '04'], score: Float64Array.of(2, 1, 4) });
  const kept = scores.filter((d: { score: number }) => d.score < 4).orderby('unit');
  expect(toCsv(kept)).toBe('unit,score\n01,1\n02,2\n');
});

test('a text that a spreadsheet would run gets an apostrophe, in cells and header', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r']) expect(neutralised(`${start}1`)).toBe(`'${start}1`);
  expect(toCsv([{ '=x': '=HYPERLINK("a","b")' }])).toBe(`'=x\n"'=HYPERLINK(""a"",""b"")"\n`);
});

test('numbers are never touched', () => {
  expect(toCsv([{ x: -1.5, y: '-1.5' }])).toBe("x,y\n-1.5,'-1.5\n");
});

test('what is written reads back as the same cells', () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'ễ', '"', ',', ';', '\n', ' ', '1', '.', "'") }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), pairs => {
      const rows = pairs.map(([a, b]) => ({ a, b }));
      // "x" in the header quotes nothing; an empty pair is a line with one comma, so every row has two cells.
      const read = cellsOf(toCsv(rows));
      expect(read).toEqual([['a', 'b'], ...pairs.map(pair => pair.map(String))]);
    }),
  );
});

test('no cell that is read back begins like a formula, whatever text was written', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), texts => {
      const read = cellsOf(toCsv(texts.map(x => ({ x, y: 1 }))));
      for (const row of read ?? []) expect(row[0]).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
