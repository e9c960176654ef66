import type { InputError } from '@papi/tables';
import { expect, test } from 'vitest';
import { codebook, columnOf, faultsOfAnswers, readAnswers, wave } from './fixtures.js';

/** Each fault: code, file and row. */
const located = (error: InputError) =>
  error.diagnostics.filter(d => d.severity === 'fault').map(d => [d.code, d.file, d.row]);

test('a codebook’s PSU that the file lacks is a fault only where no district takes its place', () => {
  const text = 'tinh,weight,stratum,quan,1.1.1\n1,1,a,1,1\n1,1,a,2,0\n';
  const book = codebook('thon,psu', 'quan,district');
  const { mapping, warnings } = readAnswers(text, book);
  expect(mapping.psuFrom).toBe('district');
  expect(warnings.map(d => d.code)).toContain('column-not-in-file');
  expect(located(faultsOfAnswers(text, book, { psu: 'psu' }))).toEqual([['column-not-in-file', 'codebook.csv', 2]]);
  expect(located(faultsOfAnswers(text.replace('quan', 'x'), codebook('thon,psu')))).toEqual([
    ['column-not-in-file', 'codebook.csv', 2],
  ]);
});

test('an option may take a group’s column as the PSU, and no other that has a role', () => {
  const text = 'tinh,weight,stratum,psu,area,1.1.1\n1,1,a,1,1,1\n1,1,a,2,2,0\n';
  const answers = readAnswers(text, codebook('area,group:area,1=urban; 2=rural'), { psu: 'area' });
  expect([columnOf(answers, 'psu'), columnOf(answers, 'area')]).toEqual([
    ['1', '2'],
    ['urban', 'rural'],
  ]);
  const [line] = faultsOfAnswers(text, codebook('weight,weight'), { psu: 'weight' }).lines('en');
  expect(line).toContain('expected one role a column; the option --psu makes it psu');
});

test('a file of real people needs no column that says it is made up, whatever the codebook has', () => {
  const { warnings, synthetic } = readAnswers(wave(['q'], [[1]]), codebook('synthetic,synthetic', 'q,1.1.1'));
  expect(synthetic).toBe(false);
  expect(warnings.map(d => d.code)).not.toContain('column-not-in-file');
});

test('a PSU by an option that the file does not have is a fault', () => {
  const text = wave(['1.1.1'], [[1]]);
  expect(located(faultsOfAnswers(text, undefined, { psu: 'PSW_PSV' }))).toEqual([
    ['column-not-in-file', 'wave-2023.csv', 1],
  ]);
  expect(located(faultsOfAnswers(text, undefined, { psu: 'district' }))).toEqual([
    ['missing-role', 'wave-2023.csv', 1],
  ]);
});
