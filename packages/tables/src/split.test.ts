import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Faults } from './faults.js';
import { recordsOf } from './lines.js';
import { split } from './split.js';

const cells = (text: string) => split(recordsOf(text), ',', 'a.csv', new Faults());

test('a quoted cell keeps its delimiters, doubled quotes and line breaks', () => {
  expect(cells('a,"b,c"\n"x ""y""","1\n2"\n')).toEqual([
    ['a', 'b,c'],
    ['x "y"', '1\n2'],
  ]);
});

test('rows with and without quotes keep their order', () => {
  expect(cells('a,b\n"1","2"\n\n3,4\n"5",6')).toEqual([['a', 'b'], ['1', '2'], [''], ['3', '4'], ['5', '6']]);
});

test('the cells are those csv-parse finds in the whole text', () => {
  const bare = fc.string({ unit: fc.constantFrom('a', 'ể', '1', ' ', '.', ';', '\t') });
  const quoted = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', '\r', ' ') });
  const cell = fc.oneof(
    bare,
    quoted.map(text => `"${text.replaceAll('"', '""')}"`),
  );
  const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map(row => row.join(','));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, end, last) => {
      const text = rows.join(end) + (last ? end : '');
      const whole = parse(text, { relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
      // A blank last line without a line end is no row for csv-parse nor for us.
      expect(cells(text)).toEqual(whole);
    }),
  );
});

test('quotes anywhere in a line give the cells csv-parse finds, or a fault where it finds one', () => {
  const line = fc.string({ unit: fc.constantFrom('a', '"', '"', ',', ' '), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(line, text => {
      let whole: string[][] | undefined;
      try {
        whole = parse(text, { relax_column_count: true });
      } catch {}
      expect(cells(text)).toEqual(whole);
    }),
    { numRuns: 1000 },
  );
});

test('a quote never closed and a stray quote are faults at their row', () => {
  const codeAndRow = (text: string) => {
    const faults = new Faults();
    expect(split(recordsOf(text), ',', 'a.csv', faults)).toBeUndefined();
    return faults.diagnostics.map(d => [d.code, d.row]);
  };
  expect(codeAndRow('a,b\n1,2\n\n3,"x\n')).toEqual([['open-quote', 4]]);
  expect(codeAndRow('a,b\n1,"x"y\n')).toEqual([['stray-quote', 2]]);
  expect(codeAndRow('a,b\n"1\n1",x\n2,x"y"\n')).toEqual([['stray-quote', 3]]);
});
