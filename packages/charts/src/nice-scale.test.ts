import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceScale, scalesOfOneWidth } from './nice-scale.js';

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

describe('niceScale of any values', () => {
  it('holds every value, in at most so many steps', () => {
    const values = fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 6 }), (list, most) => {
        const { domain, ticks } = niceScale(list, most);
        for (const value of list) {
          expect(value).toBeGreaterThanOrEqual(domain[0] - 1e-3);
          expect(value).toBeLessThanOrEqual(domain[1] + 1e-3);
        }
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
      }),
    );
  });
});

describe('scalesOfOneWidth', () => {
  it('are equally wide and hold their values, each set in the middle', () => {
    const scales = scalesOfOneWidth([[41.2, 42.6], [44, 44.1], [30.9]], 4);
    expect(scales.map(scale => scale.domain)).toEqual([
      [41, 43],
      [43.5, 45.5],
      [30, 32],
    ]);
    expect(scales.every(({ ticks }) => ticks.length === 5)).toBe(true);
  });

  it('have round ticks, as fine as the widest set allows', () => {
    expect(scalesOfOneWidth([[41.21, 41.32], [40]], 4)[0]).toEqual({
      domain: [41.2, 41.35],
      ticks: [41.2, 41.25, 41.3, 41.35],
      decimals: 2,
    });
    expect(scalesOfOneWidth([[3, 61]], 4)[0]?.ticks).toEqual([0, 20, 40, 60, 80]);
  });

  it('take no step under the least', () => {
    expect(scalesOfOneWidth([[5, 5.5], [7]], 4, 1).map(scale => scale.ticks)).toEqual([
      [5, 6],
      [7, 8],
    ]);
  });

  it('of sets of one value still have a width', () => {
    expect(scalesOfOneWidth([[7]], 4)[0]?.domain).toEqual([7, 7.01]);
    expect(scalesOfOneWidth([], 4)).toEqual([]);
  });
});
