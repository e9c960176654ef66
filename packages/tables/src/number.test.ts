import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Decimal, decimalsOf, numberMessage, parseNumber } from './number.js';

const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });

/** A number printed with a decimal sign and its thousands set apart. */
function printed(value: number, decimal: Decimal, group: string): string {
  const [whole = '', part] = Math.abs(value)
    .toLocaleString('en-US', { maximumFractionDigits: 20, useGrouping: false })
    .split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${value < 0 ? '-' : ''}${grouped}${part === undefined ? '' : decimal + part}`;
}

test.each<[Decimal, string]>([
  ['.', ''],
  ['.', ','],
  ['.', ' '],
  ['.', '\u00A0'],
  ['.', '\u202F'],
  [',', ''],
  [',', '.'],
  [',', ' '],
  [',', '\u00A0'],
])('a number printed with decimal %j and thousands %j reads back as itself', (decimal, group) => {
  fc.assert(
    fc.property(numbers, value => {
      const text = printed(value, decimal, group);
      expect(parseNumber(text, decimal)).toBe(Number(printed(value, '.', '')));
    }),
  );
});

test('what String prints reads back as itself, exponents too', () => {
  fc.assert(
    fc.property(numbers, value => {
      expect(parseNumber(String(value), '.')).toBe(value === 0 ? parseNumber('0', '.') : value);
    }),
  );
});

test('signs, spaces around, a missing whole or decimal part are read', () => {
  expect(parseNumber(' +1.5 ', '.')).toBe(1.5);
  expect(parseNumber('−1,5', ',')).toBe(-1.5);
  expect(parseNumber(',5', ',')).toBe(0.5);
  expect(parseNumber('5.', '.')).toBe(5);
  expect(parseNumber('007', '.')).toBe(7);
});

test('what is no number in the convention is undefined, never a guess', () => {
  for (const text of [
    '',
    ' ',
    '-',
    '.',
    'x',
    '1x',
    '12%',
    '1,5',
    '1,23',
    '1.2.3',
    '1,234,5',
    '12,34,567',
    '1 23',
    '1,234 567',
    'NaN',
    'Infinity',
    '0x10',
    '1e',
    '١٢',
  ]) {
    expect(parseNumber(text, '.'), text).toBeUndefined();
  }
  for (const text of ['1.5', '1,2,3', '1.234.5', '1.23,4']) expect(parseNumber(text, ','), text).toBeUndefined();
});

test('a percent sign has its own message', () => {
  expect(numberMessage('42,3%', ',').code).toBe('percent-sign');
});

test('the other decimal sign is offered as the likely meaning', () => {
  expect(numberMessage('1,5', '.')).toMatchObject({
    code: 'not-a-number',
    found: '1,5',
    likely: { vi: '1.5', en: '1.5' },
  });
  expect(numberMessage('abc', '.').likely).toBeUndefined();
});

test('decimals are counted as printed', () => {
  expect(['12', '0.96', '0.960', '1,234.5', '1.5e-7', '1.25e1'].map(cell => decimalsOf(cell, '.'))).toEqual([
    0, 2, 3, 1, 8, 1,
  ]);
  expect(['12', '0,96', '1.234,5'].map(cell => decimalsOf(cell, ','))).toEqual([0, 2, 1]);
});
