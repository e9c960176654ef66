import type { IndexNode } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { type Comparability, edition } from './edition.js';
import { provinceNouns } from './fixtures.js';

const { vi, en } = edition;
const { vi: tinh, en: province } = provinceNouns;
const axes = (...ids: string[]) => ids.map(id => ({ id, level: 'axis', name: { vi: id, en: id } }) as IndexNode);
const base: Comparability = {
  year: 2021,
  before: 2020,
  total: false,
  same: axes('1', '2'),
  apart: axes('3', '5'),
  after: null,
};
const both = (v: Comparability) => [vi.comparability(v), en.comparability(v)];

describe('how a year compares', () => {
  it('is not asked of the first year', () => {
    expect(both({ ...base, before: null, total: false, same: [], apart: axes('1') })).toEqual([
      'Đây là năm đầu tiên có điểm, nên chưa có năm trước để so sánh.',
      'This is the first year with scores, so there is no earlier year to compare with.',
    ]);
  });
  it('is in full where nothing was changed', () => {
    expect(both({ ...base, total: true, apart: [] })).toEqual([
      'Cách đo như năm 2020: tổng điểm và mọi trục đều so sánh được với năm trước.',
      'Measured as in 2020: the total and every axis compare with the year before.',
    ]);
  });
  it('is in part where some axes were changed', () => {
    expect(both(base)).toEqual([
      'Tổng điểm cùng trục 3 và 5 không so sánh được với năm 2020; trục 1 và 2 so sánh được.',
      'The total and axes 3 and 5 do not compare with 2020; axes 1 and 2 do.',
    ]);
    expect(en.comparability({ ...base, same: axes('1'), apart: axes('3') })).toBe(
      'The total and axis 3 do not compare with 2020; axis 1 does.',
    );
  });
  it('may be of every axis but not of the total', () => {
    expect(both({ ...base, apart: [] })).toEqual([
      'Tổng điểm không so sánh được với năm 2020; trục 1 và 2 so sánh được.',
      'The total does not compare with 2020; axes 1 and 2 do.',
    ]);
  });
  it('is nothing where all was changed', () => {
    expect(both({ ...base, same: [], apart: axes('1', '2', '3') })).toEqual([
      'Không điểm nào so sánh được với năm 2020: tổng điểm và cả 3 trục đều bắt đầu chuỗi mới.',
      'Nothing compares with 2020: the total and all 3 axes start new series.',
    ]);
  });
  it('names the year after where the series ends, also where it began before', () => {
    expect(both({ ...base, after: 2022 }).map(s => s.split('. ').at(-1))).toEqual([
      'Tổng điểm năm này cũng không so sánh được với năm 2022.',
      'Nor does the total of this year compare with 2022.',
    ]);
    expect(both({ ...base, total: true, apart: [], after: 2022 }).map(s => s.split('. ').at(-1))).toEqual([
      'Tổng điểm năm này không so sánh được với năm 2022.',
      'The total of this year does not compare with 2022.',
    ]);
  });
});

describe('a year', () => {
  it('says how many indicators it has, how many are scored, or that the list is not known', () => {
    expect(vi.indicators({ all: 120, scored: 103 }, 2023)).toBe(
      'Danh mục năm 2023 có 120 chỉ tiêu, trong đó 103 chỉ tiêu được tính điểm.',
    );
    expect(vi.indicators({ all: 9, scored: 9 }, 2023)).toBe(
      'Danh mục năm 2023 có 9 chỉ tiêu, tất cả đều được tính điểm.',
    );
    expect(vi.indicators(null, 2024)).toBe('Chưa có danh mục chỉ tiêu của năm 2024.');
    expect(en.indicators({ all: 120, scored: 103 }, 2023)).toBe(
      'The list of 2023 has 120 indicators, 103 of them scored.',
    );
    expect(en.indicators({ all: 9, scored: 9 }, 2023)).toBe('The list of 2023 has 9 indicators, all of them scored.');
    expect(en.indicators(null, 2024)).toBe('No list of indicators is available for 2024.');
  });
  it('says how many answered, or that no source tells', () => {
    expect(vi.respondents('18.894', 2024)).toBe('18.894 người đã trả lời khảo sát năm 2024.');
    expect(vi.respondents(null, 2011)).toBe('Chưa có nguồn nêu số người trả lời năm 2011.');
    expect(en.respondents('18,894', 2024)).toBe('18,894 people answered the survey of 2024.');
    expect(en.respondents(null, 2011)).toBe('No source states how many people answered in 2011.');
  });
  it('counts the axes that start a series: none, one, some, all, new ones among them', () => {
    const starts = (n: number, fresh = 0) => ({ year: 2018, axes: n, of: 8, fresh });
    expect([0, 1, 3, 8].map(n => vi.breaksFinding(starts(n)))).toEqual([
      'Không trục nào bắt đầu chuỗi mới năm 2018.',
      '1 trong 8 trục bắt đầu chuỗi mới năm 2018.',
      '3 trong 8 trục bắt đầu chuỗi mới năm 2018.',
      'Cả 8 trục bắt đầu chuỗi mới năm 2018.',
    ]);
    expect([0, 1, 3, 8].map(n => en.breaksFinding(starts(n)))).toEqual([
      'No axis starts a new series in 2018.',
      '1 of 8 axes starts a new series in 2018.',
      '3 of 8 axes start a new series in 2018.',
      'All 8 axes start a new series in 2018.',
    ]);
    expect(vi.breaksFinding(starts(8, 2))).toContain(', trong đó 2 trục lần đầu được đo.');
    expect(en.breaksFinding(starts(8, 2))).toContain(', 2 of them measured for the first time.');
  });
  it('explains the two ranks of its table, across a break and inside a series', () => {
    const caption = (compares: boolean) => [
      vi.rankingCaption(2021, 60, 63, tinh, { year: 2020, of: 63, compares }),
      en.rankingCaption(2021, 60, 63, province, { year: 2020, of: 63, compares }),
    ];
    expect(caption(false)).toEqual([
      'Tổng điểm năm 2021. Hạng tính trong 60 tỉnh, thành phố có điểm, trên tổng số 63. Hạng năm 2020 tính trong 63 tỉnh, thành phố. Hai năm không cùng một chuỗi: chỉ đặt hai thứ hạng cạnh nhau, không tính thay đổi. Dấu – là không có điểm.',
      'Totals of 2021. Ranks are among the 60 provinces with a score, of 63 in all. Ranks of 2020 are among 63 provinces. The two years are not of one series: two ranks stand side by side, and no change is given. A dash is no score.',
    ]);
    expect(caption(true).join()).not.toMatch(/không cùng chuỗi|not of one series/);
    expect(en.rankingCaption(2011, 63, 63, province, null)).toBe(
      'Totals of 2011. Ranks are among all 63 provinces. A dash is no score.',
    );
  });
  it('counts the axes that compare in its facts', () => {
    expect([0, 5, 8].map(n => vi.facts.axesCompare(n, 8))).toEqual([
      'không trục nào so sánh được',
      '5 trong 8 trục so sánh được',
      'cả 8 trục so sánh được',
    ]);
    expect([0, 5, 8].map(n => en.facts.axesCompare(n, 8))).toEqual([
      'no axis compares',
      '5 of 8 axes compare',
      'all 8 axes compare',
    ]);
  });
});
