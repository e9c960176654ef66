import { describe, expect, it } from 'vitest';
import { coverage, pooled } from './coverage.js';

const finding = (score: number, se: number, half: number) => {
  return { score, se, low: score - half, high: score + half, df: 3 };
};

describe('coverage', () => {
  it('counts the intervals that hold the truth, ends included', () => {
    const all = coverage(10, [finding(9, 1, 1), finding(11, 1, 2), finding(13, 3, 2), finding(7, 1, 1)]);
    expect(all).toMatchObject({ samples: 4, covered: 0.5, bias: 0, width: 3, df: 3 });
    expect(all.sd).toBeCloseTo(Math.sqrt(20 / 3), 12);
    expect(all.seToSd).toBeCloseTo(1.5 / Math.sqrt(20 / 3), 12);
    expect(all.varianceToTrue).toBeCloseTo(3 / (20 / 3), 12);
  });

  it('of all provinces is the mean of theirs', () => {
    const one = coverage(0, [finding(1, 1, 2), finding(-1, 1, 2)]);
    const other = coverage(5, [finding(1, 1, 2), finding(3, 1, 2)]);
    expect(pooled([one, other])).toMatchObject({ samples: 4, covered: 0.75, bias: -1.5 });
  });

  it('is not had of intervals that do not exist', () => {
    expect(() => coverage(0, [finding(1, 1, Number.NaN)])).toThrow('no interval');
    expect(() => coverage(0, [])).toThrow('no findings');
  });
});
