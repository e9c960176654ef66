import { describe, expect, it } from 'vitest';
import { indexOf, scoresOf } from '../testing/small-index.js';
import { baseRate } from './base-rate.js';

const tree = indexOf({ total: { parent: null, level: 'total', hi: 20 } });

describe('baseRate', () => {
  it('leaves every share possible where all starts are of one unit, however often it returns', () => {
    const alone = baseRate(scoresOf({ 2001: { total: [1] }, 2002: { total: [2] }, 2003: { total: [3] } }), tree, {
      rank: 1,
      of: 1,
      target: { places: 0 },
    });
    expect(alone).toEqual({ starts: 2, met: 2, units: 1, share: 1, low: 0, high: 1, level: 0.95 });
  });
});
