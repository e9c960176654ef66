import { describe, expect, it } from 'vitest';
import { KeyCodes } from './key-codes.js';
import { TupleCodes } from './tuple-codes.js';

describe('KeyCodes', () => {
  it('numbers keys in the order they first appear and tells text from numbers', () => {
    const codes = new KeyCodes();
    expect(['a', 'a', 1, '1', 'a'].map(key => codes.code(key))).toEqual([0, 0, 1, 2, 0]);
    expect(codes.keys).toEqual(['a', 1, '1']);
  });

  it('gives no number to what is no key', () => {
    const codes = new KeyCodes();
    expect([null, undefined, '', Number.NaN].map(key => codes.code(key))).toEqual([-1, -1, -1, -1]);
    expect([0, false].map(key => codes.code(key))).toEqual([0, 1]);
  });
});

describe('TupleCodes', () => {
  it('numbers combinations and gives their values back', () => {
    const codes = new TupleCodes(2);
    const columns = [
      ['a', 'a', 'b', 'a', null],
      [1, 2, 1, 1, 1],
    ];
    expect([...codes.codes(columns, 5)]).toEqual([0, 1, 2, 0, -1]);
    expect(codes.tuples).toEqual([
      ['a', 1],
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('of no columns is one combination', () => {
    const codes = new TupleCodes(0);
    expect([...codes.codes([], 3)]).toEqual([0, 0, 0]);
    expect(codes.tuples).toEqual([[]]);
  });

  it('numbers only what stands inside a domain', () => {
    const codes = new TupleCodes(1);
    expect([...codes.codes([['a', 'b', 'b', 'c']], 4, Uint8Array.of(0, 1, 0, 1))]).toEqual([-1, 0, -1, 1]);
    expect(codes.tuples).toEqual([['b'], ['c']]);
    expect([...new TupleCodes(0).codes([], 2, Uint8Array.of(0, 1))]).toEqual([-1, 0]);
  });
});
