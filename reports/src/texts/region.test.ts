import type { IndexNode, Unit } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { plain, ref } from '../sentence.js';
import { provinceNouns } from './fixtures.js';
import { type GroupCounts, region } from './region.js';

const { vi, en } = region;
const { vi: tinh, en: province } = provinceNouns;
const unit = (vi: string) => ref({ code: vi, name: { vi, en: vi } } as Unit);
const axis = (id: string) => ({ id, level: 'axis', name: { vi: `Tên ${id}`, en: `Name ${id}` } }) as IndexNode;
const sub = (id: string) => ({ id, level: 'sub-axis', name: { vi: `Tên ${id}`, en: `Name ${id}` } }) as IndexNode;

describe('the groups of a region', () => {
  const base: GroupCounts = {
    year: 2024,
    units: 5,
    scored: 5,
    groups: [
      { group: 3, count: 1 },
      { group: 4, count: 4 },
    ],
    withheld: [],
  };
  const both = (v: GroupCounts) => [plain(vi.groups(v, tinh)), plain(en.groups(v, province))];
  it('cover every unit', () => {
    expect(both(base)).toEqual([
      'Cả 5 tỉnh, thành phố trong vùng đều có điểm năm 2024: 1 ở nhóm Trung bình thấp và 4 ở nhóm Thấp.',
      'All 5 provinces of the region have a score in 2024: 1 in the Mid-low group and 4 in the Low group.',
    ]);
  });
  it('leave out those without a score, and name them', () => {
    expect(both({ ...base, scored: 4, groups: [{ group: 4, count: 4 }], withheld: [unit('A')] })).toEqual([
      '4 trong 5 tỉnh, thành phố trong vùng có điểm năm 2024: 4 ở nhóm Thấp. A không có điểm.',
      '4 of the 5 provinces of the region have a score in 2024: 4 in the Low group. A has none.',
    ]);
    expect(both({ ...base, scored: 1, groups: [{ group: 1, count: 1 }], withheld: [unit('A'), unit('B')] })[1]).toBe(
      '1 of the 5 provinces of the region has a score in 2024: 1 in the High group. A and B have none.',
    );
  });
  it('may be none', () => {
    expect(both({ ...base, scored: 0, groups: [] })).toEqual([
      'Không tỉnh nào trong vùng có điểm năm 2024.',
      'No province of the region has a score in 2024.',
    ]);
  });
});

describe('first and last of a region', () => {
  const v = { first: [unit('A')], firstRank: '2/61', last: [unit('B'), unit('C')], lastRank: '60/61', of: 61, all: 63 };
  it('stand with how many are ranked of how many', () => {
    expect(plain(vi.ends(v, tinh))).toBe(
      'A xếp cao nhất vùng (hạng 2/61), B và C thấp nhất (hạng 60/61); cả nước xếp hạng 61 trong 63 tỉnh, thành phố.',
    );
    expect(plain(en.ends({ ...v, of: 63 }, province))).toBe(
      'A ranks highest in the region (2/61), B and C lowest (60/61); all 63 provinces are ranked.',
    );
  });
  it('may be one and the same', () => {
    expect(plain(vi.ends({ ...v, last: [unit('A')] }, tinh))).toBe(
      'A xếp hạng 2/61; cả nước xếp hạng 61 trong 63 tỉnh, thành phố.',
    );
    expect(plain(en.ends({ ...v, last: [unit('A')] }, province))).toBe(
      'A ranks 2/61; 61 of all 63 provinces are ranked.',
    );
  });
});

describe('what the units of a region share', () => {
  const most = (nodes: IndexNode[]) => ({ nodes, count: 5, of: 14 });
  it('is one weak spot, several, too many to name, or none', () => {
    expect(
      [[sub('6.3')], [sub('6.3'), sub('4.2')], ['1.1', '1.2', '1.3', '1.4'].map(sub)].map(n =>
        vi.weakFinding(most(n), tinh),
      ),
    ).toEqual([
      '6.3 Tên 6.3 là điểm yếu của 5 trong 14 tỉnh, nhiều hơn mọi nội dung khác.',
      '6.3 Tên 6.3 và 4.2 Tên 4.2 cùng là điểm yếu của 5 trong 14 tỉnh, nhiều hơn mọi nội dung khác.',
      '4 nội dung thành phần cùng là điểm yếu của 5 trong 14 tỉnh; không nội dung nào là điểm yếu của nhiều tỉnh hơn.',
    ]);
    expect(
      [[sub('6.3')], [sub('6.3'), sub('4.2')], ['1.1', '1.2', '1.3', '1.4'].map(sub)].map(n =>
        en.weakFinding(most(n), province),
      ),
    ).toEqual([
      '6.3 Name 6.3 is weak in 5 of 14 provinces, more than any other sub-axis.',
      '6.3 Name 6.3 and 4.2 Name 4.2 are each weak in 5 of 14 provinces, more than any other sub-axis.',
      '4 sub-axes are each weak in 5 of 14 provinces; none is weak in more.',
    ]);
    expect(vi.weakFinding(null, tinh)).toBe('Không nội dung thành phần nào là điểm yếu chung của từ hai tỉnh trở lên.');
    expect(en.weakFinding(null, province)).toBe('No sub-axis is a weak spot of two provinces or more.');
  });
  it('is one strength, several, too many to name, or none', () => {
    expect(vi.strongFinding(most([sub('6.3')]), tinh)).toBe(
      '6.3 Tên 6.3 có 5 trong 14 tỉnh thuộc nhóm Cao, nhiều hơn mọi nội dung khác.',
    );
    expect(vi.strongFinding(most(['1.1', '1.2', '1.3', '1.4'].map(sub)), tinh)).toBe(
      '4 nội dung thành phần cùng có 5 trong 14 tỉnh thuộc nhóm Cao; không nội dung nào có nhiều hơn.',
    );
    expect(vi.strongFinding(null, tinh)).toBe('Không nội dung thành phần nào có tỉnh trong vùng thuộc nhóm Cao.');
    expect(en.strongFinding(most([sub('6.3'), sub('1.1')]), province)).toBe(
      '6.3 Name 6.3 and 1.1 Name 1.1 each have 5 of 14 provinces in the High group, more than any other sub-axis.',
    );
    expect(en.strongFinding(most(['1.1', '1.2', '1.3', '1.4'].map(sub)), province)).toBe(
      '4 sub-axes each have 5 of 14 provinces in the High group; none has more.',
    );
    expect(en.strongFinding(null, province)).toBe('On no sub-axis is a province of the region in the High group.');
  });
  it('is High on some axes and Low on others, or neither', () => {
    expect(vi.axesFinding(most([axis('3')]), most([axis('1'), axis('6')]), tinh)).toBe(
      'Nhóm Cao có nhiều tỉnh nhất ở trục 3 (5 trong 14); nhóm Thấp có nhiều tỉnh nhất ở trục 1 và 6 (mỗi trục 5 trong 14).',
    );
    expect(en.axesFinding(most([axis('3')]), null, province)).toBe(
      'The High group has the largest number of provinces on axis 3 (5 of 14).',
    );
    expect([vi.axesFinding(null, null, tinh), en.axesFinding(null, null, province)]).toEqual(['', '']);
  });
});

describe('a region over the years', () => {
  it('is told from the first year of the current series', () => {
    const v = { from: { year: 2021, high: 2, low: 0 }, to: { year: 2024, high: 0, low: 4 } };
    expect(vi.historyFinding(v, tinh)).toBe(
      'Năm 2021, năm đầu của chuỗi hiện hành: 2 tỉnh thuộc nhóm Cao, không tỉnh nào thuộc nhóm Thấp; năm 2024: không tỉnh nào thuộc nhóm Cao, 4 tỉnh thuộc nhóm Thấp.',
    );
    expect(en.historyFinding(v, province)).toBe(
      'In 2021, the first year of the current series, the region had 2 provinces in the High group and none in the Low group; in 2024 it has no provinces in the High group and 4 in the Low group.',
    );
  });
  it('is told of one year where the series starts in it', () => {
    const v = { from: null, to: { year: 2024, high: 1, low: 4 } };
    expect(vi.historyFinding(v, tinh)).toBe(
      'Năm 2024, năm đầu của chuỗi hiện hành: 1 tỉnh thuộc nhóm Cao, 4 tỉnh thuộc nhóm Thấp.',
    );
    expect(en.historyFinding(v, province)).toBe(
      'In 2024, the first year of the current series, the region has 1 province in the High group and 4 in the Low group.',
    );
  });
  it('names those that kept their rank, if any', () => {
    expect(plain(vi.kept([unit('A'), unit('B')], 2023))).toBe('A và B giữ nguyên hạng năm 2023.');
    expect(plain(en.kept([unit('A')], 2023))).toBe('A kept the rank of 2023.');
    expect(plain(en.kept([], 2023))).toBe('');
  });
  it('lies far apart on one axis and close on another, or has one axis only', () => {
    const [wide, narrow] = [
      { node: axis('8'), best: 3, worst: 56 },
      { node: axis('4'), best: 20, worst: 59 },
    ];
    expect(vi.stripsFinding(wide, narrow, tinh)).toBe(
      'Thứ hạng của các tỉnh trong vùng cách xa nhau nhất ở trục 8 Tên 8 (hạng 3 đến 56), gần nhau nhất ở trục 4 Tên 4 (hạng 20 đến 59).',
    );
    expect(en.stripsFinding(wide, wide, province)).toBe(
      'Ranks of the provinces of the region lie apart on axis 8 (Name 8), from 3 to 56.',
    );
  });
});
