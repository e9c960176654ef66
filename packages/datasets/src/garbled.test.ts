import { expect, test } from 'vitest';
import { index } from './fixtures.js';
import { garbledUnits } from './garbled.js';

const codes = (text: string) => garbledUnits(index, text).map(({ code }) => code);

test('a name with letters lost to question marks may be those that fit', () => {
  expect(codes('Hà N?i')).toEqual(['01']);
  expect(codes('B?c Giang')).toEqual(['24']);
  expect(codes('\uFFFD\uFFFDk N\uFFFDng')).toEqual(['67']);
  expect(codes('H? N?i (x')).toEqual([]);
  expect(codes('???')).toEqual([]);
});

test('a name typed in an old font is read as such', () => {
  expect(codes('Hµ Néi')).toEqual(['01']);
  expect(codes('§¾k L¾k')).toEqual(['66']);
  expect(codes('Orléans')).toEqual([]);
});
