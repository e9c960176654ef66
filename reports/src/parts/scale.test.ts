import { describe, expect, it } from 'vitest';
import { niceScale } from './scale.js';

describe('niceScale', () => {
  it('takes the finest round step that stays within the number of steps', () => {
    expect(niceScale([6.76, 8.3], 5).ticks).toEqual([6.5, 7, 7.5, 8, 8.5]);
    expect(niceScale([0.34, 0.61], 7).ticks).toEqual([0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65]);
  });

  it('ends on its outermost ticks, which enclose every value', () => {
    const { domain, ticks } = niceScale([2.03, 3.98]);
    expect(domain).toEqual([ticks[0], ticks.at(-1)]);
    expect(domain[0]).toBeLessThanOrEqual(2.03);
    expect(domain[1]).toBeGreaterThanOrEqual(3.98);
  });

  it('takes a value on a tick as the end', () => {
    expect(niceScale([2, 4]).domain).toEqual([2, 4]);
  });

  it('still has two ends where all values are one', () => {
    const { domain, ticks } = niceScale([0.33, 0.33, 0.33]);
    expect(domain[1]).toBeGreaterThan(domain[0]);
    expect(ticks).toHaveLength(2);
  });

  it('says how many decimals its numbers need', () => {
    expect(niceScale([10, 60]).decimals).toBe(0);
    expect(niceScale([6.7, 8.3]).decimals).toBe(1);
    expect(niceScale([0.34, 0.41]).decimals).toBe(2);
  });
});
