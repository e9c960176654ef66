import { InputError } from '@papi/tables';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnswers, wave } from './fixtures.js';

const names = [
  'tinh',
  'PSW_psweight',
  'PSW_STRATA',
  'PSW_PSU',
  'quan',
  'a001',
  'a002',
  '1.1.1',
  '1,1,1',
  '6.2.1',
  'q',
  '',
];
const texts = [
  '01',
  '1',
  '2',
  'Hà Nội',
  'TP.HCM',
  '888',
  '999',
  '-999999',
  '-1',
  '0',
  '0,5',
  '1.5',
  '1e3',
  'NA',
  '.',
  '',
];
const columns = ['column', 'item', 'values', 'missing', 'lo', 'hi', 'direction', 'statistic', 'least', 'x'];
const entries = [
  'q',
  '*',
  'tinh',
  '1.1.1',
  '6.2.1',
  'weight',
  'psu',
  'group:own',
  '1=1; 2=0',
  '1..',
  '=',
  '* 2',
  '5',
  'reversed',
  'median',
  '',
];

const tableOf = (head: readonly string[], cells: readonly string[]) =>
  fc
    .tuple(fc.shuffledSubarray([...head], { minLength: 1 }), fc.constantFrom(',', ';', '\t'))
    .chain(([header, delimiter]) => {
      const cell = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...cells) }, fc.string({ maxLength: 6 }));
      const row = fc.array(cell, { minLength: header.length, maxLength: header.length });
      return fc.array(row, { maxLength: 6 }).map(rows => [header, ...rows].map(r => r.join(delimiter)).join('\n'));
    });

/** Reads all there is, or fails as a person's mistake with at least one fault. */
function readsOrTells(text: string, codebook?: string): void {
  try {
    const read = readAnswers(text, codebook);
    expect(read.toTable().numRows()).toBe(read.rows);
    expect([...read.blocks()].reduce((rows, block) => rows + block.rows, 0)).toBe(read.rows);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.diagnostics.some(d => d.severity === 'fault')).toBe(true);
    for (const line of [...error.lines('vi'), ...error.lines('en')]) {
      expect(line).not.toMatch(/[\n\r]|undefined|NaN|Infinity|\[object/);
    }
  }
}

test('any table of codes is read or told as faults, never a crash', () => {
  fc.assert(
    fc.property(tableOf(names, texts), text => readsOrTells(text)),
    { numRuns: 60 },
  );
});

test('any answers in a sound design are read or told as faults, never a crash', () => {
  const answers = fc.array(fc.constantFrom(...texts, '3', '70'), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(answers, { minLength: 1, maxLength: 5 }), rows =>
      readsOrTells(wave(['a001', '1.1.1', '6.2.1'], rows)),
    ),
    { numRuns: 60 },
  );
});

test('any codebook is read or told as faults, never a crash', () => {
  const text = 'tinh,PSW_psweight,PSW_STRATA,PSW_PSU,q,1.1.1\n01,1,1,1,1,1\n79,2,2,2,888,0\n';
  fc.assert(
    fc.property(tableOf(columns, entries), codebook => readsOrTells(text, codebook)),
    { numRuns: 60 },
  );
});
