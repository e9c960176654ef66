import { expect, test } from 'vitest';
import { detectDecimal } from './decimal.js';

const of = (...cells: string[]) => detectDecimal([{ cells }]);
const inRange = (lo: number, hi: number, ...cells: string[]) => detectDecimal([{ cells, lo, hi }]);

test('a sign that is not followed by exactly three digits is the decimal sign', () => {
  expect(of('0,96', '12')).toEqual({ decimal: ',', ambiguous: undefined });
  expect(of('0.96', '12')).toEqual({ decimal: '.', ambiguous: undefined });
  expect(of('5,825448')).toMatchObject({ decimal: ',' });
});

test('with both signs in a cell the last is the decimal sign', () => {
  expect(of('1.234,5')).toMatchObject({ decimal: ',', ambiguous: undefined });
  expect(of('1,234.567')).toMatchObject({ decimal: '.', ambiguous: undefined });
});

test('a repeated sign sets thousands apart', () => {
  expect(of('1.234.567')).toMatchObject({ decimal: ',', ambiguous: undefined });
  expect(of('1,234,567')).toMatchObject({ decimal: '.', ambiguous: undefined });
});

test('three digits after a leading zero, after four digits or beside a space are decimals', () => {
  for (const cell of ['0,964', '1234,500', '1 234,500'])
    expect(of(cell)).toMatchObject({ decimal: ',', ambiguous: undefined });
});

test('one sure cell decides for all cells of the file', () => {
  expect(of('1,234', '5,678', '0.5')).toEqual({ decimal: '.', ambiguous: undefined });
  expect(detectDecimal([{ cells: ['1,234'] }, { cells: ['42,33'] }])).toEqual({ decimal: ',', ambiguous: undefined });
});

test('where sure cells disagree the majority decides', () => {
  expect(of('0,96', '0,97', '0.98')).toMatchObject({ decimal: ',' });
});

test('cells that read in two ways are settled by the range of their column', () => {
  expect(inRange(0, 80, '1,234', '5,678')).toEqual({ decimal: ',', ambiguous: undefined });
  expect(inRange(0, 80, '1.234', '5.678')).toEqual({ decimal: '.', ambiguous: undefined });
  expect(inRange(200, 2000, '1,234', '1,102')).toEqual({ decimal: '.', ambiguous: undefined });
});

test('where nothing settles it the sign is read as the decimal sign and the first such cell is told', () => {
  expect(of('1,234', '5,678')).toEqual({ decimal: ',', ambiguous: '1,234' });
  expect(inRange(0, 10_000, '7', '1.234')).toEqual({ decimal: '.', ambiguous: '1.234' });
});

test('without a point or comma in any number there is no decimal sign', () => {
  expect(of('12', '1 234', '', 'n/a', 'x,y')).toEqual({ decimal: undefined, ambiguous: undefined });
});

test('cells that were counted elsewhere count as well', () => {
  const cells = ['0,96', '0,97', '1,234'];
  expect(detectDecimal([{ cells }], { point: 3, comma: 0 })).toEqual({ decimal: '.', ambiguous: undefined });
  expect(detectDecimal([{ cells: [] }], { point: 0, comma: 1 })).toEqual({ decimal: ',', ambiguous: undefined });
});
