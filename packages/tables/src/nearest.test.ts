import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from './nearest.js';

test('the nearest candidate comes first, tone marks not counted', () => {
  expect(nearest('Đắc Lắk', ['Đắk Nông', 'Đắk Lắk', 'Lào Cai'])[0]).toBe('Đắk Lắk');
  expect(nearest('Quàng Nính', ['Quảng Ninh', 'Quảng Bình'])).toEqual(['Quảng Ninh', 'Quảng Bình']);
});

test('two letters swapped are one slip', () => {
  expect(editDistance('hanio', 'hanoi')).toBe(1);
  expect(nearest('Ha Nio', ['Hà Nội'])).toEqual(['Hà Nội']);
});

test('nothing far is offered', () => {
  expect(nearest('Paris', ['Hà Nội', 'Cà Mau'])).toEqual([]);
  expect(nearest('x', ['1', '2', 'total'])).toEqual([]);
  expect(nearest('', ['a'])).toEqual([]);
});

test('at most three are offered', () => {
  expect(nearest('abcd', ['abce', 'abcf', 'abcg', 'abch'])).toEqual(['abce', 'abcf', 'abcg']);
});

test('the distance is symmetric, zero only for equal texts, and at most the longer length', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});
