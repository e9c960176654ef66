import type { Unit } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { numbers } from '../format.js';
import { plain, ref } from '../sentence.js';
import type { ChangeCount, Spread } from '../site/rows.js';
import { provinceCounts } from './fixtures.js';
import { nodeTexts } from './node.js';

const unit = (name: string) => ref({ name: { vi: name, en: name } } as Unit);
const [hue, longAn, haNoi, laoCai] = ['Huế', 'Long An', 'Hà Nội', 'Lào Cai'].map(unit) as [
  ReturnType<typeof unit>,
  ...ReturnType<typeof unit>[],
];
const spread: Spread = { of: 61, mean: 7.5, min: 6.76, q1: 7.17, median: 7.53, q3: 7.81, max: 8.3 };
const counts = (both: number, up: number, down: number): ChangeCount => ({
  node: '6',
  both,
  up,
  down,
  flat: both - up - down,
  rose: up,
  fell: down,
});
const nouns = provinceCounts;
const rule = { vi: 'ngưỡng 5% của PAPI', en: 'PAPI’s 5% rule of thumb' };

describe('where the middle half lies', () => {
  it('gives both quartiles', () => {
    expect(plain(nodeTexts.vi.middle(2023, spread, numbers('vi'), nouns.vi))).toBe(
      'Năm 2023, một nửa số tỉnh đạt từ 7,17 đến 7,81 điểm.',
    );
    expect(plain(nodeTexts.en.middle(2023, spread, numbers('en'), nouns.en))).toBe(
      'In 2023 half of the provinces scored between 7.17 and 7.81.',
    );
  });

  it('gives one score where both quartiles round to it', () => {
    const narrow = { ...spread, q1: 0.331, q3: 0.334 };
    expect(plain(nodeTexts.vi.middle(2019, narrow, numbers('vi'), nouns.vi))).toBe(
      'Năm 2019, một nửa số tỉnh cùng đạt 0,33 điểm.',
    );
    expect(plain(nodeTexts.en.middle(2019, narrow, numbers('en'), nouns.en))).toBe(
      'In 2019 half of the provinces scored 0.33.',
    );
  });
});

describe('the median beside the year before', () => {
  const both = (median: number, earlier: Parameters<typeof nodeTexts.vi.median>[1]) => [
    plain(nodeTexts.vi.median(median, earlier, numbers('vi'))),
    plain(nodeTexts.en.median(median, earlier, numbers('en'))),
  ];

  it('tells a rise and a fall', () => {
    expect(both(7.74, { kind: 'same series', year: 2022, median: 7.02 })).toEqual([
      'Trung vị là 7,74, tăng so với năm 2022 (7,02).',
      'The median, 7.74, is up on 2022 (7.02).',
    ]);
    expect(both(4.76, { kind: 'same series', year: 2022, median: 5.14 })).toEqual([
      'Trung vị là 4,76, giảm so với năm 2022 (5,14).',
      'The median, 4.76, is down on 2022 (5.14).',
    ]);
  });

  it('calls a change of less than one part in a hundred level', () => {
    expect(both(7.53, { kind: 'same series', year: 2022, median: 7.52 })).toEqual([
      'Trung vị là 7,53, gần như không đổi so với năm 2022 (7,52).',
      'The median, 7.53, is level with 2022 (7.52).',
    ]);
  });

  it('calls medians that print alike the same', () => {
    expect(both(0.471, { kind: 'same series', year: 2023, median: 0.466 })).toEqual([
      'Trung vị là 0,47, bằng năm 2023.',
      'The median, 0.47, is the same as in 2023.',
    ]);
  });

  it('says why across a break there is nothing to compare', () => {
    expect(both(4.3, { kind: 'break', year: 2020, why: '3.2 …' })).toEqual([
      'Trung vị là 4,30, không so sánh được với năm 2020: 3.2 ….',
      'The median is 4.30; it does not compare with 2020: 3.2 ….',
    ]);
  });

  it('says that it is the first year of the node, or of all figures', () => {
    expect(both(3.07, { kind: 'new' })).toEqual([
      'Trung vị là 3,07. Đây là năm đầu tiên nội dung này được đo.',
      'The median is 3.07. This was measured for the first time that year.',
    ]);
    expect(both(5.35, { kind: 'first edition' })).toEqual([
      'Trung vị là 5,35. Số liệu trên trang này bắt đầu từ năm này.',
      'The median is 5.35. The figures on this site start that year.',
    ]);
  });
});

describe('first and last', () => {
  const both = (first: (typeof hue)[], last: (typeof hue)[]) => [
    plain(nodeTexts.vi.ends({ units: first, score: 8.3 }, { units: last, score: 6.76 }, numbers('vi'), nouns.vi)),
    plain(nodeTexts.en.ends({ units: first, score: 8.3 }, { units: last, score: 6.76 }, numbers('en'), nouns.en)),
  ];

  it('names one of each', () => {
    expect(both([hue], [longAn!])).toEqual([
      'Huế dẫn đầu với 8,30 điểm; Long An đứng cuối với 6,76.',
      'Huế comes first with 8.30, Long An last with 6.76.',
    ]);
  });

  it('names up to three that share a place and counts more', () => {
    expect(both([hue, haNoi!], [longAn!, laoCai!, haNoi!, hue])).toEqual([
      'Huế và Hà Nội cùng dẫn đầu với 8,30 điểm; 4 tỉnh cùng đứng cuối với 6,76.',
      'Huế and Hà Nội share first place with 8.30, 4 provinces share last place with 6.76.',
    ]);
  });
});

describe('how many moved', () => {
  const both = (count: ChangeCount) => [
    plain(nodeTexts.vi.counts(count, 2022, 2023, rule.vi, nouns.vi)),
    plain(nodeTexts.en.counts(count, 2022, 2023, rule.en, nouns.en)),
  ];

  it('counts rises, falls and the rest', () => {
    expect(both(counts(61, 13, 8))).toEqual([
      'Trong 61 tỉnh có điểm cả hai năm 2022 và 2023, 13 tỉnh tăng và 8 tỉnh giảm từ 5% trở lên (ngưỡng 5% của PAPI); 40 tỉnh còn lại thay đổi dưới 5%.',
      'Of the 61 provinces with a score in both 2022 and 2023, 13 rose and 8 fell by 5% or more (PAPI’s 5% rule of thumb); 40 changed by less.',
    ]);
  });

  it('says so where nobody went one way, or either', () => {
    expect(both(counts(61, 13, 0))[0]).toContain(
      '13 tỉnh tăng từ 5% trở lên (ngưỡng 5% của PAPI), không tỉnh nào giảm đến mức đó; 48 tỉnh còn lại',
    );
    expect(both(counts(61, 13, 0))[1]).toContain(
      '13 rose by 5% or more (PAPI’s 5% rule of thumb) and none fell as much; 48 changed by less.',
    );
    expect(both(counts(61, 0, 7))[0]).toContain(
      '7 tỉnh giảm từ 5% trở lên (ngưỡng 5% của PAPI), không tỉnh nào tăng đến mức đó',
    );
    expect(both(counts(61, 0, 7))[1]).toContain('7 fell by 5% or more (PAPI’s 5% rule of thumb) and none rose as much');
    expect(both(counts(61, 0, 0))[0]).toContain('không tỉnh nào tăng hoặc giảm từ 5% trở lên (ngưỡng 5% của PAPI).');
    expect(both(counts(61, 0, 0))[1]).toContain('none rose or fell by 5% or more (PAPI’s 5% rule of thumb).');
  });

  it('leaves out the rest where there is none', () => {
    for (const text of both(counts(60, 60, 0))) expect(text).not.toContain(';');
  });
});

describe('where groups gather', () => {
  const high = { group: 'Cao', of: 16, regions: ['Đồng bằng sông Hồng'], each: 7 };
  const low = { group: 'Thấp', of: 15, regions: ['Tây Nguyên', 'Đông Nam Bộ'], each: 4 };

  it('names the region with most of each group, and two that tie', () => {
    expect(plain(nodeTexts.vi.clusters(high, low, nouns.vi))).toBe(
      'Nhóm Cao có 16 tỉnh, nhiều nhất ở Đồng bằng sông Hồng (7); nhóm Thấp có 15 tỉnh, nhiều nhất ở Tây Nguyên và ở Đông Nam Bộ (mỗi vùng 4).',
    );
    expect(
      plain(
        nodeTexts.en.clusters(
          { ...high, group: 'High', regions: ['Red River Delta'] },
          { ...low, group: 'Low', regions: ['A', 'B'] },
          nouns.en,
        ),
      ),
    ).toBe(
      'The High group has 16 provinces, the largest number in the Red River Delta (7); the Low group has 15 provinces, the largest number in the A and in the B (4 each).',
    );
  });

  it('says one alone, or nothing', () => {
    expect(plain(nodeTexts.vi.clusters(undefined, low, nouns.vi))).toMatch(/^Nhóm Thấp có 15 tỉnh/);
    expect(nodeTexts.en.clusters(undefined, undefined, nouns.en)).toEqual([]);
  });
});
