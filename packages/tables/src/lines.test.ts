import { expect, test } from 'vitest';
import { recordsOf } from './lines.js';

test('every line end parts records, the last may be missing, and a blank line is an empty record', () => {
  for (const text of ['a,b\n\n1,2\n', 'a,b\r\n\r\n1,2', 'a,b\r\r1,2\r'])
    expect(recordsOf(text)).toEqual(['a,b', '', '1,2']);
});

test('a line end inside quotes does not part', () => {
  expect(recordsOf('"x\r\ny",1\r\n"a ""b""\n",2\nz')).toEqual(['"x\r\ny",1', '"a ""b""\n",2', 'z']);
});

test('a quote that is never closed takes the rest of the text', () => {
  expect(recordsOf('a\n"b\nc\n')).toEqual(['a', '"b\nc\n']);
});

test('an empty text has no records', () => {
  expect(recordsOf('')).toEqual([]);
});
