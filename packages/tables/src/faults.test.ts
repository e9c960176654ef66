import { expect, test } from 'vitest';
import { Faults, InputError } from './faults.js';
import { messages } from './messages.js';

function thrown(faults: Faults): InputError {
  try {
    faults.throwIfAny();
  } catch (error) {
    if (error instanceof InputError) return error;
  }
  throw new Error('expected an InputError');
}

test('throwIfAny throws once, with all faults in the order of reading', () => {
  const faults = new Faults();
  faults.fault({ file: 'a.csv', row: 3 }, messages.raggedRow(1, 2));
  faults.fault({ file: 'a.csv', row: 2, column: 'x' }, messages.percent('5%'));
  const error = thrown(faults);
  expect(error.diagnostics.map(d => [d.severity, d.row, d.code])).toEqual([
    ['fault', 3, 'ragged-row'],
    ['fault', 2, 'percent-sign'],
  ]);
  expect(error.message.split('\n')).toHaveLength(2);
});

test('warnings alone throw nothing', () => {
  const faults = new Faults();
  faults.warn({ file: 'a.csv' }, messages.ambiguousNumbers('1,234', ','));
  faults.throwIfAny();
  expect(faults.count).toBe(0);
  expect(faults.warnings).toHaveLength(1);
});

test('an InputError tells file by file and row by row', () => {
  const faults = new Faults();
  for (const [file, row] of [
    ['b.csv', 9],
    ['a.csv', 2],
    ['b.csv', 3],
  ] as const) {
    faults.fault({ file, row }, messages.raggedRow(1, 2));
  }
  expect(
    thrown(faults)
      .lines('en')
      .map(line => line.slice(0, 12)),
  ).toEqual(['b.csv, row 3', 'b.csv, row 9', 'a.csv, row 2']);
});

test('an InputError tells faults before warnings', () => {
  const faults = new Faults();
  faults.warn({ file: 'a.csv' }, messages.ambiguousNumbers('1,234', ','));
  faults.fault({ file: 'b.csv' }, messages.notUtf8());
  expect(thrown(faults).lines('en')[0]).toMatch(/^b\.csv: found bytes that are not UTF-8/);
});

test('an InputError prints 200 lines and counts the rest, and still carries all', () => {
  const faults = new Faults();
  for (let row = 2; row < 252; row++) faults.fault({ file: 'a.csv', row }, messages.raggedRow(1, 2));
  const error = thrown(faults);
  expect(error.lines('en')).toHaveLength(201);
  expect(error.lines('en').at(-1)).toBe('… and 50 more');
  expect(error.lines('vi').at(-1)).toBe('… và 50 dòng nữa');
  expect(error.diagnostics).toHaveLength(250);
});

test('the first 1,000 faults and the first 1,000 warnings are kept, and all are counted', () => {
  const faults = new Faults();
  for (let row = 2; row < 3002; row++) {
    faults.fault({ file: 'a.csv', row }, messages.raggedRow(1, 2));
    if (row % 2 === 0) faults.warn({ file: 'a.csv', row }, messages.ambiguousNumbers('1,234', ','));
  }
  expect(faults.count).toBe(3000);
  const error = thrown(faults);
  expect(error.diagnostics.filter(d => d.severity === 'fault')).toHaveLength(1000);
  expect(error.diagnostics.filter(d => d.severity === 'warning')).toHaveLength(1000);
  expect(error.counts).toEqual({ faults: 3000, warnings: 1500 });
  expect(error.lines('en').at(-1)).toBe('… and 4300 more');
});

test('where warnings are more than are kept, the last says how many', () => {
  const faults = new Faults();
  for (let row = 2; row < 1102; row++) faults.warn({ file: 'a.csv', row }, messages.ambiguousNumbers('1,234', ','));
  expect(faults.warnings).toHaveLength(1001);
  expect(faults.warnings.at(-1)).toMatchObject({ file: 'a.csv', severity: 'warning', found: { en: '100 more notes' } });
});

test('faults that were left untold are counted', () => {
  const faults = new Faults();
  faults.fault({ file: 'a.csv', row: 2 }, messages.raggedRow(1, 2));
  faults.more(3000);
  expect(faults.count).toBe(3001);
  expect(thrown(faults).lines('en').at(-1)).toBe('… and 3000 more');
});
