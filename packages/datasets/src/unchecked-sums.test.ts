import { expect, test } from 'vitest';
import { bundled } from './bundled.js';
import { readTexts } from './fixtures.js';

const told = (text: string) =>
  readTexts({ '2023.csv': text })
    .warnings.filter(w => w.code === 'sum-unchecked')
    .map(({ row, column, found }) => [row, column, typeof found === 'object' ? found.en : found]);

const header = 'tỉnh,7,7.1,7.2,7.3\n';
const whole = '1,2.85,0.9,1.6,0.35\n2,2.85,0.9,1.6,0.35\n';

test('an axis without one of its sub-axes, or the other way round, is told at its row', () => {
  expect(told(header + whole)).toEqual([]);
  expect(told(`${header}${whole}4,2.85,0.9,1.6,\n`)).toEqual([[4, '7', '7 of 04 Cao Bằng in 2023 without 7.3']]);
  expect(told(`${header}${whole}4,,0.9,1.6,\n`)).toEqual([[4, '7.1', '7 of 04 Cao Bằng in 2023 without 7, 7.3']]);
});

test('what no unit of the file has, and what a unit has nothing of, is not missed', () => {
  expect(told('tỉnh,7,7.1,7.2\n1,2.85,0.9,1.6\n')).toEqual([]);
  expect(told(`${header}${whole}4,,,,\n`)).toEqual([]);
  expect(told(`${header}${whole}4,,0.9,1.6,0.35\n`)).toEqual([]);
});

test('a total that is withheld with one of its axes is as it should be; one that is not is told', () => {
  const axes = (...scores: string[]) => scores.join(',');
  const eight = axes('5', '5', '5', '5', '5', '5', '5', '5');
  const text = (total: string, row: string) => `tỉnh,total,1,2,3,4,5,6,7,8\n1,40,${eight}\n2,${total},${row}\n`;
  const short = axes('', '5', '5', '5', '5', '5', '5', '5');
  expect(told(text('', short))).toEqual([]);
  expect(told(text('40', short))).toEqual([[3, 'total', 'total of 02 Hà Giang in 2023 without 1']]);
});

test('the official scores of all years have every sum whole', () => {
  expect(bundled().warnings.map(w => w.code)).not.toContain('sum-unchecked');
});
