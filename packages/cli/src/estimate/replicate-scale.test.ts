import { describe, expect, it } from 'vitest';
import { UsageError } from '../exit.js';
import { replicateScale } from './replicate-scale.js';

describe('the scale of replicates', () => {
  it.each([
    ['JK1', 0.9],
    ['brr', 0.1],
    ['bootstrap', 1 / 9],
    ['Fay=0.5', 0.4],
    ['Fay=0,5', 0.4],
    ['scale=0.25', 0.25],
  ])('of 10 of type %s is %d', (type, scale) => {
    expect(replicateScale(type, 10, 'en')).toBeCloseTo(scale, 15);
  });
  it.each(['JK2', 'Fay', 'Fay=1', 'scale=0', 'scale=', 'JK1=2', ''])('is wrong usage for %j', type => {
    expect(() => replicateScale(type, 10, 'en')).toThrow(UsageError);
  });
});
