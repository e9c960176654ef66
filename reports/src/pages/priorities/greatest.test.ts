import { describe, expect, it } from 'vitest';
import { greatest } from './greatest.js';

const of = (many: number, ...counts: number[]) => greatest(counts, n => n, many);

describe('the greatest of some rows', () => {
  it('are as many as asked for, the greatest first', () => {
    expect(of(2, 1, 3, 2)).toEqual([3, 2]);
    expect(of(3, 1)).toEqual([1]);
    expect(of(3)).toEqual([]);
  });
  it('include those that tie with the last of them', () => {
    expect(of(2, 3, 2, 2, 1)).toEqual([3, 2, 2]);
  });
  it('leave out ties that would more than double them', () => {
    expect(of(2, 1, 1, 1, 1)).toEqual([1, 1, 1, 1]);
    expect(of(2, 1, 1, 1, 1, 1)).toEqual([1, 1]);
  });
});
