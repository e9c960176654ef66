import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceScale } from './nice-scale.js';

describe('niceScale', () => {
  it('has round ticks no further apart than needed', () => {
    expect(niceScale([41.12, 42.33], 4)).toEqual({ domain: [41, 42.5], ticks: [41, 41.5, 42, 42.5], digits: 1 });
    expect(niceScale([0, 1], 4)).toEqual({ domain: [0, 1], ticks: [0, 0.5, 1], digits: 1 });
    expect(niceScale([120, 380], 4)).toEqual({ domain: [100, 400], ticks: [100, 200, 300, 400], digits: 0 });
  });

  it('has a width where all values are one', () => {
    const { domain } = niceScale([3, 3], 4);
    expect(domain[1]).toBeGreaterThan(domain[0]);
    expect(domain[0]).toBeLessThanOrEqual(3);
  });

  it('holds every value, in at most so many steps', () => {
    const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 6 }), (list, most) => {
        const { domain, ticks } = niceScale(list, most);
        for (const value of list) {
          expect(value).toBeGreaterThanOrEqual(domain[0] - 1e-6);
          expect(value).toBeLessThanOrEqual(domain[1] + 1e-6);
        }
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
      }),
    );
  });
});
