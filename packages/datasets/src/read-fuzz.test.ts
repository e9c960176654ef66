import { InputError } from '@papi/tables';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTexts } from './fixtures.js';

const header = fc.constantFrom(
  'year',
  'năm',
  'tỉnh',
  'name',
  'node',
  'score',
  'se',
  'n',
  'df',
  'level',
  'shown',
  'group',
  'value',
  'synthetic',
  'low',
  '1',
  '1,1',
  'D1',
  'total',
  'Tổng',
  '5.2',
  'x',
  '',
);
const cell = fc.oneof(
  fc.constantFrom(
    '2023',
    '2021',
    '1',
    '01',
    'Hà Nội',
    'TP.HCM',
    'total',
    '1.1',
    '5.2',
    '5',
    '5,5',
    '1.234',
    '0',
    '-',
    'KCDL',
    'indicator',
    '1.1.1',
    'female',
    'false',
    '12%',
    '',
  ),
  fc.string({ maxLength: 6 }),
);

/** Reads, or fails as a person's mistake with at least one fault. */
function readsOrTells(content: string | Uint8Array): void {
  try {
    const { scores, layouts } = readTexts({ 'a-2023.csv': content });
    expect(scores.numRows()).toBe(layouts[0]?.scores);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.diagnostics.some(d => d.severity === 'fault')).toBe(true);
    for (const line of [...error.lines('vi'), ...error.lines('en')])
      expect(line).not.toMatch(/[\n\r]|undefined|NaN|\[object/);
  }
}

test('any table of words and numbers is read or told as faults, never a crash', () => {
  const table = fc
    .tuple(fc.array(header, { minLength: 1, maxLength: 6 }), fc.constantFrom(',', ';', '\t'))
    .chain(([head, delimiter]) =>
      fc
        .array(fc.array(cell, { minLength: head.length, maxLength: head.length }), { maxLength: 5 })
        .map(rows => [head, ...rows].map(row => row.join(delimiter)).join('\n')),
    );
  fc.assert(fc.property(table, readsOrTells), { numRuns: 150 });
});

test('any bytes are read or told as faults, never a crash', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), readsOrTells), { numRuns: 100 });
});
