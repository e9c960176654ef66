import { describe, expect, it } from 'vitest';
import { UsageError } from '../exit.js';
import { ColumnFinder } from './column-finder.js';

const columns = new ColumnFinder(['Tỉnh', 'w', 'W', 'a/b', 'c', 'x=1', 'thu, chi', 'rep1', 'rep2', 'reply'], 'en');

describe('a column', () => {
  it('goes by its name, else by its fold where one column alone has it', () => {
    expect(columns.find(' w ')).toBe('w');
    expect(columns.find('tinh')).toBe('Tỉnh');
    expect(columns.find('THU CHI')).toBe('thu, chi');
    expect(new ColumnFinder(['Age', 'AGE'], 'en').find('age')).toBeUndefined();
  });
  it('with commas is several, unless a name has that comma itself', () => {
    expect(columns.several('--by', 'w, tinh')).toEqual(['w', 'Tỉnh']);
    expect(columns.several('--by', 'thu, chi')).toEqual(['thu, chi']);
  });
  it('stands before the first sign that leaves a column on its left', () => {
    expect(columns.pair('--ratio', 'c/w', '/')).toEqual(['c', 'w']);
    expect(columns.pair('--ratio', 'a/b/c', '/')).toEqual(['a/b', 'c']);
    expect(columns.pair('--where', 'x=1=2', '=')).toEqual(['x=1', '2']);
    expect(columns.pair('--where', 'w', '=')).toBeUndefined();
  });
  it('with a star is every column of that form', () => {
    expect(columns.like('--replicate-weights', 'rep*')).toEqual(['rep1', 'rep2', 'reply']);
    expect(columns.like('--replicate-weights', 'REP2,w')).toEqual(['rep2', 'w']);
  });
});

describe('columns that are not there', () => {
  it('are told at once, with the nearest, and what there is where none is near', () => {
    const asked = new ColumnFinder(['income', 'sex'], 'en');
    asked.throwIfUnknown();
    expect(asked.one('--mean', 'incme')).toBe('incme');
    asked.one('--by', 'religion');
    expect(() => asked.throwIfUnknown()).toThrow(UsageError);
    expect(() => asked.throwIfUnknown()).toThrow(
      'No column is “incme” (--mean); did you mean income?\nNo column is “religion” (--by).\nThe columns are: income, sex.',
    );
  });
});
