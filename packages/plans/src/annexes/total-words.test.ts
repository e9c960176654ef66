import { describe, expect, it } from 'vitest';
import { progressTexts } from '../texts/progress.js';

describe('what is said of the total', () => {
  const { vi, en } = { vi: progressTexts.vi.total, en: progressTexts.en.total };

  it('names the total that the aim takes, where the targets given out do not reach it', () => {
    expect(vi.missed(vi.target('42,3966', undefined), '0,0100')).toBe(
      'Chỉ tiêu tổng điểm 42,3966: không đạt, thiếu 0,0100 điểm.',
    );
    expect(vi.met(vi.target('43,8928', '43,9527'), '0,0072')).toBe(
      'Tổng điểm theo các chỉ tiêu đã giao 43,8928 (mục tiêu cần 43,9527): đạt, vượt 0,0072 điểm.',
    );
    expect(en.met(en.target('43.8928', '43.9527'), '0.0000')).toBe(
      'Total of the targets given out 43.8928 (the aim takes 43.9527): met.',
    );
  });

  it('says why a total that was to be kept was kept though it is less', () => {
    expect(vi.kept('44,3084', true, undefined)).toBe('Yêu cầu giữ tổng điểm 44,3084: đạt.');
    expect(vi.kept('44,3084', true, '0,3558')).toBe(
      'Yêu cầu giữ tổng điểm 44,3084: đạt (giảm 0,3558 điểm, chưa tới mức được coi là giảm).',
    );
    expect(en.kept('44.3084', false, '3.0000')).toBe('The total of 44.3084 was to be kept: not met, down 3.0000.');
  });
});
