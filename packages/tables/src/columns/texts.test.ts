import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Texts } from './texts.js';

test('each distinct text has one number, in the order of first sight, and is kept once', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ễ', '1') })), cells => {
      const texts = new Texts();
      const ids = cells.map(cell => {
        const bytes = Buffer.from(`,${cell},`);
        return texts.id(bytes, 1, bytes.length - 1);
      });
      const distinct = [...new Set(cells)];
      expect(texts.known).toEqual(distinct);
      expect(ids).toEqual(cells.map(cell => distinct.indexOf(cell)));
    }),
  );
});

test('as many texts as there are find room', () => {
  const texts = new Texts();
  const cells = Array.from({ length: 20_000 }, (_, i) => Buffer.from(`village ${i}`));
  for (const [i, cell] of cells.entries()) expect(texts.id(cell, 0, cell.length)).toBe(i);
  for (const [i, cell] of cells.entries()) expect(texts.id(cell, 0, cell.length)).toBe(i);
  expect(texts.known[19_999]).toBe('village 19999');
});
