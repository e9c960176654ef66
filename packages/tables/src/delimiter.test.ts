import { expect, test } from 'vitest';
import { detectDelimiter } from './delimiter.js';
import { recordsOf } from './lines.js';

const delimiterOf = (text: string) => detectDelimiter(recordsOf(text));

test('comma, semicolon and tab are told by content', () => {
  expect(delimiterOf('a,b\n1,2\n')).toBe(',');
  expect(delimiterOf('a;b\n1;2\n')).toBe(';');
  expect(delimiterOf('a\tb\n1\t2\n')).toBe('\t');
});

test('decimal commas do not mislead, even where they are as regular as the semicolons and stand in the header', () => {
  expect(delimiterOf('tỉnh;1,1;1,2\n01;0,96;1,51\n02;1,00;1,58\n')).toBe(';');
  expect(delimiterOf('tỉnh\t1,1\t1,2\n01\t0,96\t1,51\n')).toBe('\t');
});

test('a semicolon or tab that only some cells hold does not split', () => {
  expect(delimiterOf('a,b\nx; y,1\nz,2\n"p;q;r",3\nw,4\n')).toBe(',');
  expect(delimiterOf('a,b; note\nx,1\ny,2\n')).toBe(',');
});

test('what stands in quotes does not count', () => {
  expect(delimiterOf('"a;b","c;d"\n"1;2","3;4"\n')).toBe(',');
  expect(delimiterOf('"x,\ny";z\n"1,\n2";3\n')).toBe(';');
});

test('a ragged row or a trailing semicolon does not hide the delimiter', () => {
  expect(delimiterOf('a;1,1;1,2\n01;0,9;1,5\n02;0,9;1,5;\n03;0,9\n04;1,0;1,1\n05;1,0;1,1\n')).toBe(';');
});

test('blank lines do not count', () => {
  expect(delimiterOf('\n\na;b\n\n\n\n\n1;2\n')).toBe(';');
});

test('a header alone is split by what it holds most regularly, and a single column by nothing', () => {
  expect(delimiterOf('a;b;c')).toBe(';');
  expect(delimiterOf('score\n1\n')).toBe(',');
  expect(delimiterOf('')).toBe(',');
});
