import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, holm } from './adjusted-p.js';

describe('holm and benjaminiHochberg', () => {
  it('work a family out by hand', () => {
    expect([...holm([0.01, 0.04, 0.03])].map(p => p.toFixed(12))).toEqual([
      '0.030000000000',
      '0.060000000000',
      '0.060000000000',
    ]);
    expect([...benjaminiHochberg([0.01, 0.04, 0.03])].map(p => p.toFixed(12))).toEqual([
      '0.030000000000',
      '0.040000000000',
      '0.040000000000',
    ]);
  });

  it('leave what is no test out of the family', () => {
    expect([...holm([0.02, Number.NaN, 0.5])]).toEqual([0.04, Number.NaN, 0.5]);
    expect([...benjaminiHochberg([0.02, Number.NaN, 0.5])]).toEqual([0.04, Number.NaN, 0.5]);
  });
});
