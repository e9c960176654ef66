import { describe, expect, it } from 'vitest';
import { type Stood, weakReasons } from './weak-reasons.js';

const sound: Stood = {
  ...{ group: 'Mid-low', below: true, yearsBelow: 1, trend: 'flat', trendBefore: 'flat', gap: 0.1, iqr: 0.2 },
};
const of = (stood: Partial<Stood>) => weakReasons({ ...sound, ...stood });

describe('the reasons why something is weak', () => {
  it('are none below the median alone', () => {
    expect(of({})).toEqual({ reasons: [], weak: false });
  });

  it('are the Low group, always', () => {
    expect(of({ group: 'Low', trend: 'up' })).toEqual({ reasons: ['low'], weak: true });
  });

  it('are a fall, which makes weak only what lies below the median', () => {
    expect(of({ trend: 'down' })).toEqual({ reasons: ['falling'], weak: true });
    expect(of({ trend: 'down', below: false, yearsBelow: 0 })).toEqual({ reasons: ['falling'], weak: false });
  });

  it('are three years below the median, up in neither change between them', () => {
    expect(of({ yearsBelow: 3 })).toEqual({ reasons: ['stuck'], weak: true });
    expect(of({ yearsBelow: 3, trend: null, trendBefore: 'unclear' }).reasons).toEqual(['stuck']);
    for (const rose of [{ trend: 'up' }, { trendBefore: 'up' }] as const)
      expect(of({ yearsBelow: 3, ...rose })).toEqual({ reasons: [], weak: false });
    expect(of({ yearsBelow: 2 }).reasons).toEqual([]);
  });

  it('are a gap wider than the middle half, which alone makes nothing weak', () => {
    expect(of({ gap: 0.3 })).toEqual({ reasons: ['far'], weak: false });
    expect(of({ gap: 0.2 }).reasons).toEqual([]);
  });
});
