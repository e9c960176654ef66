import { describe, expect, it } from 'vitest';
import { tableDigits } from './table-digits.js';

const row = (item: string, estimate: number, se: number) => ({ statistic: 's', item, estimate, se });

describe('decimals of a table for people', () => {
  it('give the least standard error of an item three figures, alike in all its rows', () => {
    const rows = [row('a', 650.2, 12.4), row('a', 640, 103), row('b', 3_400_000, 73_000), row('c', 0.431, 0.0192)];
    const digits = tableDigits(rows);
    expect(rows.map(each => digits(each, 'estimate'))).toEqual([1, 1, 0, 4]);
    expect(digits(rows[0]!, 'df')).toBe(0);
    expect(digits(rows[0]!, 'cv')).toBeUndefined();
  });
  it('are alike for the shares of a column’s values', () => {
    const rows = [row('sex=F', 0.9, 0.02), row('sex=M', 0.1, 0.003)];
    expect(rows.map(each => tableDigits(rows)(each, 'low'))).toEqual([5, 5]);
  });
  it('give four figures where there is no error but rounding', () => {
    const rows = [row('a', 650.2, Number.NaN), row('b', 0.784, 1e-17)];
    expect(rows.map(each => tableDigits(rows)(each, 'estimate'))).toEqual([1, 4]);
  });
});
