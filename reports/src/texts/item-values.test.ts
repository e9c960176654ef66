import type { ItemStatus } from '@papi/scoring';
import { describe, expect, it } from 'vitest';
import { itemValueTexts } from './item-values.js';

const { vi, en } = itemValueTexts;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const share = { unit: 'share' } as const;
const at = (value: number, median: number, gap: number) => ({ value, median, gap });
const status = (status: ItemStatus, leverage = Number.NaN) => ({ status, leverage });

describe('a value of an indicator', () => {
  it('stands in its own unit', () => {
    const said = (unit: 'share' | 'percent' | 'points' | 'km' | 'minutes' | 'vnd', x: number) => [
      plain(vi.value({ unit }, x)),
      plain(en.value({ unit }, x)),
    ];
    expect(said('share', 0.5731)).toEqual(['57,3%', '57.3%']);
    expect(said('percent', 6.351)).toEqual(['6,4%', '6.4%']);
    expect(said('points', -0.0091)).toEqual(['−0,01', '−0.01']);
    expect(said('km', 0.55)).toEqual(['0,55 km', '0.55 km']);
    expect(said('minutes', 7)).toEqual(['7 phút', '7 minutes']);
    expect(said('vnd', 31481.5)).toEqual(['31.482 nghìn đồng', '31,482 thousand VND']);
  });

  it('is worse, better or the same as the median, whichever side is good', () => {
    expect(plain(vi.gap(share, at(0.2, 0.35, 0.15)))).toBe('kém trung vị 15,0 điểm %');
    expect(plain(en.gap(share, at(0.2, 0.35, 0.15)))).toBe('15.0 pp worse than the median');
    expect(plain(vi.gap({ unit: 'km' }, at(0.5, 1, -0.5)))).toBe('tốt hơn trung vị 0,5 km');
    expect(plain(en.gap({ unit: 'km' }, at(0.5, 1, -0.5)))).toBe('0.5 km better than the median');
    expect(vi.gap(share, at(0.4, 0.4001, 0.0001))).toBe('bằng trung vị');
    expect(en.gap(share, at(0.4, 0.4, 0))).toBe('at the median');
  });

  it('is higher or lower where it is not known which side is good', () => {
    expect(plain(vi.gap(share, at(0.5, 0.4, Number.NaN)))).toBe('cao hơn trung vị 10,0 điểm %');
    expect(plain(vi.gap(share, at(0.3, 0.4, Number.NaN)))).toBe('thấp hơn trung vị 10,0 điểm %');
    expect(plain(en.gap(share, at(0.3, 0.4, Number.NaN)))).toBe('10.0 pp below the median');
  });
});

describe('the points an indicator could bring', () => {
  it('are a figure, marked where the rule is rough', () => {
    expect(vi.points(status('exact', 0.104))).toBe('0,10');
    expect(plain(en.points(status('approximate', 0.104)))).toBe('≈ 0.10');
    expect(plain(vi.points(status('incomplete', 0.001)))).toBe('≈ dưới 0,01');
    expect(vi.points(status('close', 0))).toBe('0');
  });

  it('are not given where it is not scored or the rule is not known', () => {
    expect(vi.points(status('not scored'))).toBe('không tính điểm');
    expect(vi.points(status('unknown'))).toBe('chưa rõ cách tính');
    expect([en.points(status('not scored')), en.points(status('unknown'))]).toEqual(['not scored', 'rule unknown']);
  });
});

describe('how an indicator is scored', () => {
  const rule = (over: object) => ({ status: 'exact' as ItemStatus, slope: 0.5625, worst: 0, best: 2, ...over });

  it('is told in points for a step, and between which values', () => {
    expect(plain(vi.scored(share, rule({})))).toBe(
      'tăng 10 điểm % thì thêm 0,056 điểm; tính từ 0% (kém nhất) đến 200% (tốt nhất)',
    );
    expect(plain(en.scored(share, rule({})))).toBe(
      '10 pp more adds 0.056 points; scored from 0% (worst) to 200% (best)',
    );
  });

  it('is told without its ends where the rule is rough, since those are fitted', () => {
    const rough = rule({ status: 'approximate', slope: 0.17, best: 8.8 });
    expect(plain(vi.scored(share, rough))).toBe('tăng 10 điểm % thì thêm khoảng 0,017 điểm');
    expect(plain(en.scored(share, rough))).toBe('10 pp more adds about 0.017 points');
  });

  it('is told downward where a low value is good', () => {
    const km = rule({ slope: -0.375, worst: 2, best: 0.5, status: 'close' });
    expect(plain(vi.scored({ unit: 'km' }, km))).toBe(
      'giảm 1 km thì thêm 0,375 điểm; tính từ 2 km (kém nhất) đến 0,5 km (tốt nhất)',
    );
    expect(plain(en.scored({ unit: 'km' }, km))).toBe(
      '1 km less adds 0.375 points; scored from 2 km (worst) to 0.5 km (best)',
    );
  });

  it('is told in points of its own scale', () => {
    const scale = rule({ slope: 0.1856, worst: 1, best: 5 });
    expect(vi.scored({ unit: 'points' }, scale).replaceAll('\u00a0', ' ')).toBe(
      'tăng 1 điểm trên thang thì thêm 0,186 điểm; tính từ 1 (kém nhất) đến 5 (tốt nhất)',
    );
    expect(en.scored({ unit: 'points' }, scale)).toBe(
      '1 point more on its scale adds 0.186 points; scored from 1 (worst) to 5 (best)',
    );
  });

  it('is not told where it is not known', () => {
    expect(vi.scored(share, rule({ status: 'not scored', slope: Number.NaN }))).toBe('không tính điểm');
    expect(en.scored(share, rule({ status: 'unknown', slope: Number.NaN }))).toBe('rule unknown');
  });
});
