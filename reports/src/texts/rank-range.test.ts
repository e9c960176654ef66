import { describe, expect, it } from 'vitest';
import { type RankRange, rankRangeTexts } from './rank-range.js';

const nouns = {
  vi: { one: 'tỉnh', many: 'tỉnh, thành phố' },
  en: { one: 'province', many: 'provinces' },
};
const ranged = (low: number, high: number, of = 61): RankRange => ({ low, high, of, level: 0.95 });
const vi = (range: RankRange) => rankRangeTexts.vi.told(range, nouns.vi);
const en = (range: RankRange) => rankRangeTexts.en.told(range, nouns.en);

describe('the sentence on how far a rank can be trusted', () => {
  it('says the range, and how many others lie clearly above and below', () => {
    expect(vi(ranged(4, 58))).toBe(
      'Khi xét sai số chọn mẫu, thứ hạng có thể từ 4 đến 58 (độ tin cậy 95%): trong 60 tỉnh, thành phố khác, 3 nơi có điểm cao hơn rõ rệt, 3 nơi có điểm thấp hơn rõ rệt; với 54 nơi còn lại, mẫu chưa đủ để kết luận điểm nơi nào cao hơn.',
    );
    expect(en(ranged(4, 58))).toBe(
      'Allowing for sampling error, the rank may be anything from 4 to 58 (95% confidence): of the 60 other provinces 3 score clearly higher and 3 score clearly lower; the sample cannot tell it from the remaining 54.',
    );
  });

  it('names one side alone where there is nothing on the other', () => {
    expect(vi(ranged(1, 58))).toContain('khác, 3 nơi có điểm thấp hơn rõ rệt; với 57 nơi');
    expect(vi(ranged(4, 61))).toContain('khác, 3 nơi có điểm cao hơn rõ rệt; với 57 nơi');
    expect(en(ranged(1, 60))).toContain('of the 60 other provinces 1 scores clearly lower; the sample');
    expect(en(ranged(3, 61))).toContain('of the 60 other provinces 2 score clearly higher; the sample');
    expect(en(ranged(1, 2))).toContain('cannot tell it from the remaining one.');
  });

  it('says where a unit can be told from no other', () => {
    expect(vi(ranged(1, 61))).toBe(
      'Khi xét sai số chọn mẫu, thứ hạng có thể từ 1 đến 61 (độ tin cậy 95%): mẫu chưa đủ để kết luận điểm cao hơn hay thấp hơn bất kỳ nơi nào trong 60 tỉnh, thành phố khác.',
    );
    expect(en(ranged(1, 61))).toContain('cannot tell its score from that of any of the 60 other provinces.');
  });

  it('says where it can be told from all others, so that one rank is left', () => {
    expect(vi(ranged(26, 26))).toBe(
      'Khi xét sai số chọn mẫu, thứ hạng vẫn là 26 (độ tin cậy 95%): phân biệt được với cả 60 tỉnh, thành phố khác (25 nơi có điểm cao hơn rõ rệt, 35 nơi có điểm thấp hơn rõ rệt).',
    );
    expect(en(ranged(1, 1))).toBe(
      'Allowing for sampling error, the rank is still 1 (95% confidence): it can be told from all 60 other provinces (60 score clearly lower).',
    );
  });

  it('speaks of the other one where there are two', () => {
    expect(vi(ranged(1, 2, 2))).toContain(': mẫu chưa đủ để kết luận điểm cao hơn hay thấp hơn tỉnh còn lại.');
    expect(vi(ranged(1, 1, 2))).toContain(': tỉnh còn lại có điểm thấp hơn rõ rệt.');
    expect(vi(ranged(2, 2, 2))).toContain(': tỉnh còn lại có điểm cao hơn rõ rệt.');
    expect(en(ranged(1, 2, 2))).toContain(': the sample cannot tell its score from that of the other province.');
    expect(en(ranged(2, 2, 2))).toContain(': the other province scores clearly higher.');
  });

  it('gives another level as it is', () => {
    expect(vi({ ...ranged(1, 61), level: 0.975 })).toContain('(độ tin cậy 97,5%)');
    expect(en({ ...ranged(1, 61), level: 0.9 })).toContain('(90% confidence)');
  });
});

describe('a range beside a rank and in a table', () => {
  it('is two ranks, or the one there is', () => {
    for (const lang of ['vi', 'en'] as const) {
      expect(rankRangeTexts[lang].range(ranged(4, 58))).toBe('4–58');
      expect(rankRangeTexts[lang].range(ranged(7, 7))).toBe('7');
    }
    expect(rankRangeTexts.vi.short(ranged(4, 58))).toBe('hạng 4–58');
    expect(rankRangeTexts.en.short(ranged(7, 7))).toBe('rank 7');
    expect(rankRangeTexts.vi.beside(ranged(4, 58))).toBe('có thể từ 4 đến 58');
    expect(rankRangeTexts.vi.beside(ranged(7, 7))).toBe('không đổi khi xét sai số');
    expect(rankRangeTexts.en.beside(ranged(4, 58))).toBe('possibly 4 to 58');
    expect(rankRangeTexts.en.beside(ranged(7, 7))).toBe('the same allowing for error');
  });
});

describe('the paragraphs on ranges of ranks', () => {
  it('speak of few degrees of freedom only where there are some', () => {
    const rules = { level: 0.95, draws: 10_000 };
    for (const lang of ['vi', 'en'] as const) {
      const [few, many] = [true, false].map(few =>
        rankRangeTexts[lang].method({ ...rules, few }, nouns[lang]).join(' '),
      );
      expect(few).toContain('Welch');
      expect(many).not.toContain('Welch');
      expect(many).toContain('95%');
      expect(many).toMatch(/10[.,]000/);
    }
  });
});
