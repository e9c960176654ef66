import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectDecimal } from './decimal.js';
import { parseNumber } from './number.js';
import { parseNumbers } from './numbers.js';

test('all columns are read in one convention', () => {
  const { decimal, values, bad } = parseNumbers([{ cells: ['1.234,5', '12'] }, { cells: ['0,96', '1.000'] }]);
  expect(decimal).toBe(',');
  expect(values.map(v => [...v])).toEqual([
    [1234.5, 12],
    [0.96, 1000],
  ]);
  expect(bad).toEqual([]);
});

test('a missing cell is NaN and no fault, anything else that is no number is told', () => {
  const { values, bad } = parseNumbers([{ cells: ['', ' ', 'x', '1.5', '50%'] }]);
  expect([...(values[0] ?? [])]).toEqual([NaN, NaN, NaN, 1.5, NaN]);
  expect(bad).toEqual([
    { column: 0, row: 2, cell: 'x' },
    { column: 0, row: 4, cell: '50%' },
  ]);
});

test('the caller says which cells mean that there is no value', () => {
  const { values, bad } = parseNumbers([{ cells: ['KCDL', '0.5'] }], cell => cell === 'KCDL');
  expect([...(values[0] ?? [])]).toEqual([NaN, 0.5]);
  expect(bad).toEqual([]);
});

test('scores printed with any number of decimals and either sign read back, given their range', () => {
  const scores = fc.array(fc.double({ min: 0.25, max: 80, noNaN: true }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 6 }), fc.constantFrom('.', ','), (values, decimals, sign) => {
      const printed = values.map(v => v.toFixed(decimals));
      const cells = printed.map(p => p.replace('.', sign));
      const { values: read, bad } = parseNumbers([{ cells, lo: 0, hi: 80 }]);
      expect(bad).toEqual([]);
      expect([...(read[0] ?? [])]).toEqual(printed.map(Number));
    }),
  );
});

test('the short way for plain files gives what reading cell by cell gives', () => {
  const cell = fc.oneof(
    fc.stringMatching(/^\d{0,4}\.?\d{0,4}$/),
    fc.constantFrom('', '-1.5', '1,5', '1e3', '.', '1.2.3', '12.345', '0.123'),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), cells => {
      const { decimal, ambiguous, values } = parseNumbers([{ cells }]);
      expect({ decimal, ambiguous }).toEqual(detectDecimal([{ cells }]));
      expect([...(values[0] ?? [])]).toEqual(cells.map(c => parseNumber(c, decimal ?? '.') ?? Number.NaN));
    }),
    { numRuns: 500 },
  );
});
