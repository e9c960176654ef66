import { table } from 'arquero';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toJson } from './json.js';

test('an object a line, keys in column order, numbers unrounded, no value as null', () => {
  const rows = [
    { unit: '01', score: 42.326_512_345, se: NaN },
    { unit: '02', score: undefined, se: null },
  ];
  expect(toJson(rows)).toBe(
    '[\n{"unit":"01","score":42.326512345,"se":null},\n{"unit":"02","score":null,"se":null}\n]\n',
  );
});

test('every row has every key, in the order of first occurrence', () => {
  expect(JSON.parse(toJson([{ a: 1 }, { b: 2 }]))).toEqual([
    { a: 1, b: null },
    { a: null, b: 2 },
  ]);
});

test('a table is written as it is ordered', () => {
  expect(JSON.parse(toJson(table({ x: Float64Array.of(2, 1) }).orderby('x')))).toEqual([{ x: 1 }, { x: 2 }]);
});

test('no rows are an empty array', () => {
  expect(toJson([])).toBe('[]\n');
});

test('what is written reads back as the same values', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(x => x + 0),
    fc.boolean(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell, '"b': cell }), { minLength: 1 }), rows => {
      expect(JSON.parse(toJson(rows))).toEqual(rows.map(row => ({ ...row })));
    }),
  );
});
