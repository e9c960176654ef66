import { describe, expect, it } from 'vitest';
import { withMadeNumbers } from './made-numbers.js';

const noise = 0.1 + 0.2;

describe('numbers for programs', () => {
  it('are without the noise of sums where they are points or places, missing ones and texts as they were', () => {
    const rows = [
      { unit: '01', points: noise, places: -0.07142857142857142, gap: null },
      { unit: '02', points: 'no', places: Number.NaN, gap: -1e-17 },
    ];
    expect(withMadeNumbers(rows, ['unit', 'points', 'places', 'gap'])).toEqual([
      { unit: '01', points: 0.3, places: -0.071428571429, gap: null },
      { unit: '02', points: 'no', places: Number.NaN, gap: -0 },
    ]);
  });

  it('keep every digit of what was read, estimated or tested', () => {
    const row = { score: noise, se: noise, value: noise, p: noise, share: noise, relative: noise };
    expect(withMadeNumbers([row], Object.keys(row))).toEqual([row]);
  });
});
