import { describe, expect, it } from 'vitest';
import { scaled } from './whole-scores.js';

describe('scores in whole numbers', () => {
  it('have as few decimals as all of them need, two at least', () => {
    expect(scaled([43.2, 42.57])).toEqual({ scale: 100, whole: [4320, 4257] });
    expect(scaled([43.2, 42.578125, 0])).toEqual({ scale: 1e6, whole: [43200000, 42578125, 0] });
  });
  it('give each score back to the last bit', () => {
    const scores = Array.from({ length: 2000 }, (_, i) => Number((((i * 7919) % 10007) / 97).toFixed(i % 7)));
    const { scale, whole } = scaled(scores);
    expect(whole.map(value => value / scale)).toEqual(scores);
  });
  it('are not made of scores with more than nine decimals', () => {
    expect(scaled([43.2, 1 / 3])).toEqual({ scale: 0, whole: [] });
  });
});
