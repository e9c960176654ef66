import type { Unit } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { plain, ref } from '../sentence.js';
import { type Gap, groupTexts, type PairOverUnits, type PairSaid } from './groups.js';

const { vi, en } = groupTexts;
const gap = (difference: number, proved: boolean | null, reason: string | null = null): Gap => ({
  difference,
  proved,
  reason,
  interval: proved === null ? null : { low: difference - 0.5, high: difference + 0.5 },
});
const viNames = { value: 'nữ', base: 'nam' };
const enNames = { value: 'women', base: 'men' };
const said = (over: Partial<PairSaid> = {}): Omit<PairSaid, 'value' | 'base'> => ({
  not: null,
  total: gap(-1.2, true),
  higher: [],
  lower: [],
  tested: 8,
  ...over,
});
const both = (over: Partial<PairSaid> = {}) => [
  vi.said({ ...viNames, ...said(over) }, 0.95),
  en.said({ ...enNames, ...said(over) }, 0.95),
];

describe('two groups of a unit', () => {
  it('with a proved gap of the total, and of some axes each way', () => {
    expect(both({ higher: ['6'], lower: ['1', '3'] })).toEqual([
      'Tổng điểm của nữ thấp hơn của nam 1,20 điểm, chênh lệch có ý nghĩa thống kê (khoảng tin cậy 95% của chênh lệch: −1,70 đến −0,70). Theo từng trục, điểm của nữ cao hơn ở trục 6, thấp hơn ở các trục 1 và 3 (có ý nghĩa thống kê).',
      'The total of women is 1.20 points lower than that of men, a proved difference (95% confidence interval of the difference: −1.70 to −0.70). By axis, the scores of women are proved higher on axis 6 and lower on axes 1 and 3.',
    ]);
    expect(both({ total: gap(0.8, true) })[0]).toContain('Tổng điểm của nữ cao hơn của nam 0,80 điểm');
    expect(both({ total: gap(0.8, true) })[1]).toContain('is 0.80 points higher than that of men');
  });

  it('with no proved gap: that nothing is proved, never that they are equal', () => {
    expect(both({ total: gap(0.3, false) })).toEqual([
      'Chưa đủ cơ sở để kết luận tổng điểm của nữ và nam khác nhau: chênh lệch +0,30 điểm (khoảng tin cậy 95%: −0,20 đến +0,80). Trong 8 trục kiểm định được, không trục nào có chênh lệch có ý nghĩa thống kê.',
      'No difference is proved in the total of women and men: +0.30 points (95% confidence interval: −0.20 to +0.80). On none of the 8 axes that could be tested is a difference proved.',
    ]);
    expect(both({ total: null, tested: 1 })).toEqual([
      'Chỉ kiểm định được một trục, và ở trục đó chưa có chênh lệch có ý nghĩa thống kê.',
      'On the one axis that could be tested no difference is proved.',
    ]);
  });

  it('whose gap cannot be tested: the gap and the reason', () => {
    expect(both({ total: gap(-0.4, null, 'one PSU'), tested: 0 })).toEqual([
      'Chênh lệch tổng điểm giữa nữ và nam là −0,40 điểm, không kiểm định được (không ước lượng được sai số: có câu hỏi chỉ được trả lời ở một đơn vị chọn mẫu).',
      'The difference in the total between women and men is −0.40 points; it cannot be tested (error not estimable: some question was answered in one sampling unit only).',
    ]);
  });

  it('of which one is too small, or was not asked', () => {
    const few = { kind: 'few', part: 'nữ', n: 8, least: 15 } as const;
    expect(both({ not: few, total: null, tested: 0 })[0]).toBe(
      'Không so sánh nữ và nam: chỉ có 8 nữ trả lời (tối thiểu 15).',
    );
    expect(both({ not: { ...few, part: 'women' }, total: null, tested: 0 })[1]).toBe(
      'Women and men are not compared: only 8 women answered, under 15.',
    );
    expect(both({ not: { ...few, n: null }, total: null })[0]).toBe('Không so sánh nữ và nam: quá ít nữ trả lời.');
    expect(both({ not: { kind: 'absent', part: 'nữ' }, total: null })[0]).toBe(
      'Không so sánh nữ và nam: mẫu không có nữ.',
    );
    expect(both({ not: { kind: 'absent', part: 'women' }, total: null })[1]).toBe(
      'Women and men are not compared: the sample has no women.',
    );
  });

  it('of which nothing can be said', () => {
    expect(both({ total: null, tested: 0 })).toEqual([
      'Không so sánh được nữ và nam.',
      'Women and men cannot be compared.',
    ]);
  });

  it('have the number of each, where it is known', () => {
    expect(vi.counts(viNames, { value: 108, base: 1104 })).toBe('Số người trả lời: nữ 108, nam 1.104.');
    expect(en.counts(enNames, { value: 108, base: null })).toBe('Respondents: 108 women.');
    expect(en.counts(enNames, { value: null, base: null })).toBe('');
  });
});

describe('all comparisons of a unit together', () => {
  const sides = (total: Gap | null, not: PairSaid['not'] = null) => [
    { ...viNames, ...said({ total, not, tested: total ? 8 : 0 }) },
    { ...enNames, ...said({ total, not, tested: total ? 8 : 0 }) },
  ];
  const urban = { ...said({ total: gap(2, true) }), value: 'urban residents', base: 'rural residents' };

  it('name those with a proved gap', () => {
    const [, women] = sides(gap(0.1, false));
    expect(en.finding([women!, urban])).toBe(
      'There is a proved difference, in the total or on some axis, between urban residents and rural residents.',
    );
    expect(en.finding([{ ...women!, lower: ['3'] }, urban])).toBe(
      'There is a proved difference, in the total or on some axis, between women and men, and between urban residents and rural residents.',
    );
  });

  it('say that none is proved, of those that could be compared', () => {
    const [nu, women] = sides(gap(0.1, false));
    const [, few] = sides(null, { kind: 'absent', part: 'women' });
    expect(vi.finding([nu!])).toBe('Chưa thấy chênh lệch có ý nghĩa thống kê giữa nữ và nam.');
    expect(en.finding([women!, { ...urban, total: gap(1, false) }, few!])).toBe(
      'No difference is proved between women and men, nor between urban residents and rural residents.',
    );
  });

  it('say that none can be tested, where groups are there and errors are not', () => {
    const [nu, women] = sides(gap(0.4, null, 'one PSU')).map(side => ({ ...side, tested: 0 }));
    expect([vi.finding([nu!]), en.finding([women!])]).toEqual([
      'Không kiểm định được chênh lệch nào giữa các nhóm.',
      'None of the differences between groups can be tested.',
    ]);
  });

  it('say that there is nothing to compare', () => {
    const [nu, women] = sides(null, { kind: 'absent', part: 'x' });
    expect([vi.finding([nu!]), en.finding([women!])]).toEqual([
      'Không có hai nhóm người trả lời nào đủ lớn để so sánh.',
      'No two groups of respondents are large enough to compare.',
    ]);
  });
});

describe('two groups over all units', () => {
  const unit = (name: string) => ref({ name: { vi: name, en: name } } as Unit);
  const over = (more: Partial<PairOverUnits> = {}) => ({
    whole: null,
    higher: [],
    lower: [],
    tested: 6,
    without: 0,
    ...more,
  });
  const nouns = { one: 'province', many: 'provinces' };
  const texts = (more: Partial<PairOverUnits> = {}) => [
    plain(vi.over({ ...viNames, ...over(more) }, 0.95, { one: 'tỉnh', many: 'tỉnh' })),
    plain(en.over({ ...enNames, ...over(more) }, 0.95, nouns)),
  ];

  it('differ in some, each way', () => {
    expect(texts({ higher: [unit('Hà Nội')], lower: [unit('Đắk Lắk'), unit('Cao Bằng')], without: 1 })).toEqual([
      'Chênh lệch có ý nghĩa thống kê ở 3 trong 6 tỉnh kiểm định được: điểm của nữ cao hơn ở Hà Nội, thấp hơn ở Đắk Lắk và Cao Bằng. Ở 1 tỉnh, hai nhóm không được so sánh.',
      'A difference is proved in 3 of the 6 provinces where it can be tested: women score higher in Hà Nội, lower in Đắk Lắk and Cao Bằng. In 1 the two are not compared.',
    ]);
  });

  it('differ nowhere, in many or in the one that can be tested', () => {
    expect(texts()).toEqual([
      'Trong 6 tỉnh kiểm định được, không tỉnh nào có chênh lệch có ý nghĩa thống kê giữa nữ và nam.',
      'Among the 6 provinces where it can be tested, no difference between women and men is proved.',
    ]);
    expect(texts({ tested: 1, without: 5 })).toEqual([
      'Chỉ kiểm định được ở một tỉnh, và ở đó chưa có chênh lệch có ý nghĩa thống kê giữa nữ và nam. Ở 5 tỉnh, hai nhóm không được so sánh.',
      'The difference can be tested in one province only, and none between women and men is proved there. In 5 the two are not compared.',
    ]);
  });

  it('can be tested nowhere', () => {
    expect(texts({ tested: 0, without: 6 })).toEqual([
      'Không tỉnh nào đủ số liệu để kiểm định chênh lệch giữa nữ và nam.',
      'In no province can the difference between women and men be tested.',
    ]);
  });

  it('differ, or not, over all together, which comes first', () => {
    const [viSaid, enSaid] = texts({ whole: gap(-0.4, true) });
    expect(viSaid).toMatch(/^Tính chung mọi nơi được khảo sát, điểm của nữ thấp hơn của nam 0,40 điểm/);
    expect(enSaid).toMatch(/^Over all places surveyed, the score of women is 0.40 points lower than that of men/);
    expect(texts({ whole: gap(0.1, false) })[0]).toMatch(
      /^Tính chung mọi nơi được khảo sát, chưa đủ cơ sở để kết luận điểm/,
    );
    expect(texts({ whole: gap(0.1, false) })[1]).toMatch(
      /^Over all places surveyed, no difference is proved in the score/,
    );
  });
});
