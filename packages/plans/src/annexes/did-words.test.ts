import { describe, expect, it } from 'vitest';
import { didWords } from './did-words.js';

const from = (rank: number, rankWanted: number, score = 42) => ({ rank, rankWanted, score });

describe('didWords', () => {
  it('tells places won, kept and lost', () => {
    const target = { rank: 1 };
    expect(didWords(target, from(31, 30), 'en')).toBe('rose 1 place or more');
    expect(didWords(target, from(31, 29), 'vi')).toBe('tăng từ 2 bậc trở lên');
    expect(didWords(target, from(31, 31), 'vi')).toBe('giữ hạng hoặc tăng hạng');
    expect(didWords(target, from(31, 33), 'en')).toBe('fell by no more than 2 places');
  });

  it('tells points where a score is aimed at, rounded up to what is enough', () => {
    expect(didWords({ score: 43.5 }, from(41, Number.NaN, 42.813157), 'vi')).toBe('tăng từ 0,6869 điểm trở lên');
    expect(didWords({ score: 41 }, from(41, Number.NaN, 42.813157), 'en')).toBe('lost no more than 1.8131 points');
    expect(didWords({ score: 42.5 }, from(31, Number.NaN), 'vi')).toBe('tăng từ 0,5000 điểm trở lên');
    expect(didWords({ score: 41.5 }, from(31, Number.NaN), 'en')).toBe('lost no more than 0.5000 points');
  });
});
