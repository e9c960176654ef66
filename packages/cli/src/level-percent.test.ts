import { describe, expect, it } from 'vitest';
import { levelPercent } from './level-percent.js';

describe('the level of an interval', () => {
  it('has the decimals that were asked for, without the noise of binary numbers', () => {
    expect([0.95, 0.995, 0.57, 0.999_999].map(level => levelPercent(level, 'vi'))).toEqual([
      ...['95%', '99,5%', '57%', '99,9999%'],
    ]);
    expect(levelPercent(0.995, 'en')).toBe('99.5%');
  });
});
