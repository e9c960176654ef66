import type { IndexNode, Unit } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { plain, ref } from '../sentence.js';
import { provinceNouns } from './fixtures.js';
import { type Missing, national, type TotalNews } from './national.js';

const { vi, en } = national;
const { vi: tinh, en: province } = provinceNouns;
const axis = (id: string, name = { vi: `Trục tên ${id}`, en: `Name ${id}` }) =>
  ({ id, level: 'axis', name }) as IndexNode;
const unit = (vi: string) => ref({ code: vi, name: { vi, en: vi } } as Unit);

const news: TotalNews = {
  year: 2024,
  before: 2023,
  why: null,
  median: '43,48',
  shift: { way: 'up', size: '1,15' },
  counts: { both: 59, rose: 43, fell: 16, up: 8, down: 0 },
  rule: 'ngưỡng 5%',
};
const newsEn: TotalNews = { ...news, rule: 'the 5% rule' };

describe('the total against the year before', () => {
  it('tells a rise, by sign and by the rule', () => {
    expect(vi.total(news, tinh)).toBe(
      'Trung vị tổng điểm năm 2024 là 43,48, tăng 1,15 so với năm 2023. Trong 59 tỉnh, thành phố có điểm cả hai năm, 43 tỉnh tăng và 16 tỉnh giảm; tính theo ngưỡng 5% thì 8 tỉnh tăng, không tỉnh nào giảm và 51 tỉnh đi ngang.',
    );
    expect(en.total(newsEn, province)).toBe(
      'The median total in 2024 is 43,48, up 1,15 on 2023. Of the 59 provinces with a score in both years, 43 rose and 16 fell; by the 5% rule, 8 rose, none fell and 51 stayed level.',
    );
  });
  it('tells a fall, and units that kept their score', () => {
    const fell = {
      ...news,
      shift: { way: 'down', size: '0,30' } as const,
      counts: { both: 3, rose: 0, fell: 2, up: 0, down: 1 },
    };
    expect(vi.total(fell, tinh)).toContain('giảm 0,30 so với năm 2023');
    expect(vi.total(fell, tinh)).toContain('không tỉnh nào tăng, 2 tỉnh giảm và 1 tỉnh giữ nguyên');
    expect(en.total({ ...fell, rule: 'the rule' }, province)).toContain('down 0,30 on 2023');
    expect(en.total({ ...fell, rule: 'the rule' }, province)).toContain('none rose, 2 fell and 1 did not change');
  });
  it('tells a median that stayed where it was', () => {
    const level = { ...news, shift: { way: 'level', size: '0,00' } as const };
    expect(vi.total(level, tinh)).toContain('là 43,48, không đổi so với năm 2023.');
    expect(en.total(level, province)).toContain('is 43,48, level with 2023.');
  });
  it('gives the reason and no change across a break', () => {
    const broken = { ...news, year: 2021, before: 2020, why: 'nội dung 5.2 bị bỏ', shift: null, counts: null };
    expect(vi.total(broken, tinh)).toBe(
      'Tổng điểm năm 2021 không so sánh được với năm 2020: nội dung 5.2 bị bỏ. Trung vị tổng điểm năm 2021 là 43,48.',
    );
    expect(en.total({ ...broken, why: '5.2 was dropped' }, province)).toBe(
      'The total of 2021 does not compare with 2020: 5.2 was dropped. The median total in 2021 is 43,48.',
    );
  });
  it('says so in the first year', () => {
    const first = { ...news, year: 2011, before: null, shift: null, counts: null };
    expect(vi.total(first, tinh)).toBe('Năm 2011 là năm đầu tiên có điểm. Trung vị tổng điểm năm 2011 là 43,48.');
    expect(en.total(first, province)).toBe('2011 is the first year with scores. The median total in 2011 is 43,48.');
  });
});

describe('the axes of a year', () => {
  const up = { axes: [axis('8')], count: 29, of: 59, medians: { from: '3,17', to: '3,41', way: 'up' } as const };
  const base = {
    before: 2023,
    up,
    down: { axes: [axis('1')], count: 7, of: 59, medians: null },
    apart: [],
    compared: 8,
    rule: 'ngưỡng 5%',
  };
  it('name the one that rose and the one that fell in most units', () => {
    expect(vi.axesFinding(base, tinh)).toBe(
      'Trục 8 Trục tên 8 tăng ở 29 trong 59 tỉnh theo ngưỡng 5%, nhiều hơn mọi trục khác; trung vị tăng từ 3,17 lên 3,41. Trục 1 Trục tên 1 giảm ở nhiều tỉnh nhất (7 trong 59).',
    );
    expect(en.axesFinding({ ...base, rule: 'the rule' }, province)).toBe(
      'Axis 8 (Name 8) rose in 29 of 59 provinces by the rule, more than any other axis; its median rose from 3,17 to 3,41. Axis 1 (Name 1) fell in the largest number of provinces (7 of 59).',
    );
  });
  it('name ties by number, in order', () => {
    const tied = {
      ...base,
      up: { ...up, axes: [axis('8'), axis('2')], medians: null },
      down: { ...base.down, axes: [axis('1'), axis('6')] },
    };
    expect(vi.axesFinding(tied, tinh)).toBe(
      'Trục 2 và 8 cùng tăng ở 29 trong 59 tỉnh theo ngưỡng 5%, nhiều hơn mọi trục khác. Trục 1 và 6 cùng giảm ở nhiều tỉnh nhất (7 trong 59).',
    );
    expect(en.axesFinding({ ...tied, rule: 'the rule' }, province)).toBe(
      'Axes 2 and 8 each rose in 29 of 59 provinces by the rule, more than any other axis. Axes 1 and 6 fell in the largest number of provinces (7 of 59 each).',
    );
  });
  it('say when nothing rose or fell', () => {
    const still = { ...base, up: null, down: null };
    expect(vi.axesFinding(still, tinh)).toBe(
      'Theo ngưỡng 5%, không tỉnh nào tăng ở trục nào. Không tỉnh nào giảm ở trục nào.',
    );
    expect(en.axesFinding({ ...still, rule: 'the rule' }, province)).toBe(
      'No province rose on any axis by the rule. No province fell on any axis.',
    );
  });
  it('tell a median that fell or stayed while most units rose', () => {
    const with_ = (way: 'down' | 'level') => ({ ...base, up: { ...up, medians: { from: '3,17', to: '3,10', way } } });
    expect(vi.axesFinding(with_('down'), tinh)).toContain(', tuy trung vị giảm từ 3,17 xuống 3,10.');
    expect(vi.axesFinding(with_('level'), tinh)).toContain('trung vị vẫn là 3,10.');
    expect(en.axesFinding(with_('down'), province)).toContain('though its median fell from 3,17 to 3,10.');
    expect(en.axesFinding(with_('level'), province)).toContain('its median is still 3,10.');
  });
  it('name those that do not compare, one or several, or all', () => {
    expect(vi.axesFinding({ ...base, apart: [axis('8')], compared: 7 }, tinh)).toContain(
      'Trục 8 không so sánh được với năm 2023.',
    );
    expect(en.axesFinding({ ...base, apart: [axis('8')], compared: 7 }, province)).toContain(
      'Axis 8 does not compare with 2023.',
    );
    expect(en.axesFinding({ ...base, apart: [axis('7'), axis('8')], compared: 6 }, province)).toContain(
      'Axes 7 and 8 do not compare with 2023.',
    );
    expect(vi.axesFinding({ ...base, compared: 0 }, tinh)).toBe('Không trục nào so sánh được với năm 2023.');
    expect(en.axesFinding({ ...base, compared: 0 }, province)).toBe('No axis compares with 2023.');
  });
  it('say nothing of change in the first year', () => {
    expect(vi.axesFinding({ ...base, before: null, compared: 0 }, tinh)).toBe('');
    expect(en.axesFinding({ ...base, before: null, compared: 0 }, province)).toBe('');
  });
  it('compare with no other axis where only one compares', () => {
    expect(vi.axesFinding({ ...base, compared: 1 }, tinh)).not.toContain('nhiều hơn mọi trục khác');
    expect(en.axesFinding({ ...base, compared: 1 }, province)).not.toContain('more than any other');
  });
});

describe('moves of rank', () => {
  const base = {
    year: 2024,
    before: 2023,
    up: { units: [unit('Tây Ninh')], places: 58 },
    down: { units: [unit('Hà Giang'), unit('Khánh Hòa')], places: 19 },
  };
  it('come with how usual they are', () => {
    const usual = [
      { places: 58, share: 'dưới 1%' },
      { places: 11, share: '42%' },
    ];
    expect(plain(vi.moves({ ...base, usual }, tinh))).toBe(
      'Tây Ninh tăng 58 bậc, còn Hà Giang và Khánh Hòa cùng giảm 19 bậc. Khi so sánh hai năm liền kề trong cùng một chuỗi, dưới 1% số trường hợp thay đổi từ 58 bậc trở lên và 42% số trường hợp thay đổi từ 11 bậc trở lên.',
    );
    expect(plain(en.moves({ ...base, usual: [{ places: 58, share: 'under 1%' }] }, province))).toBe(
      'Tây Ninh rose 58 places, while Hà Giang and Khánh Hòa each fell 19 places. Of all changes of rank over one year inside a series, moves of 58 places or more make up under 1%.',
    );
  });
  it('may go one way only, or not at all', () => {
    expect(plain(vi.moves({ ...base, up: null, usual: [] }, tinh))).toBe('Hà Giang và Khánh Hòa cùng giảm 19 bậc.');
    expect(plain(en.moves({ ...base, down: null, up: { units: [unit('Huế')], places: 1 }, usual: [] }, province))).toBe(
      'Huế rose 1 place.',
    );
    expect(plain(vi.moves({ ...base, up: null, down: null, usual: [] }, tinh))).toBe(
      'Không tỉnh nào thay đổi thứ hạng so với năm 2023.',
    );
    expect(plain(en.moves({ ...base, up: null, down: null, usual: [] }, province))).toBe(
      'No province changed rank since 2023.',
    );
  });
});

describe('units without a score', () => {
  const say = (missing: readonly Missing[]) => [
    plain(vi.missing(missing, 2022, 63, tinh)),
    plain(en.missing(missing, 2022, 63, province)),
  ];
  it('are none', () => {
    expect(say([])).toEqual(['Cả 63 tỉnh, thành phố đều có điểm năm 2022.', 'All 63 provinces have a score in 2022.']);
  });
  it('are withheld as a whole, one or several', () => {
    expect(say([{ unit: unit('Bắc Giang'), axes: null }])).toEqual([
      'Bắc Giang không có điểm năm 2022.',
      'Bắc Giang has no score in 2022.',
    ]);
    expect(say(['A', 'B', 'C'].map(name => ({ unit: unit(name), axes: null })))).toEqual([
      'A, B và C không có điểm năm 2022.',
      'A, B and C have no score in 2022.',
    ]);
  });
  it('are withheld on some axes, and those that lack the same axes stand together', () => {
    expect(
      say([
        { unit: unit('A'), axes: [axis('1'), axis('2')] },
        { unit: unit('B'), axes: [axis('3')] },
        { unit: unit('C'), axes: [axis('2'), axis('1')] },
      ]),
    ).toEqual([
      'A và C không có điểm trục 1 và 2, nên không có tổng điểm. B không có điểm trục 3, nên không có tổng điểm.',
      'A and C have no score on axes 1 and 2, and so no total. B has no score on axis 3, and so no total.',
    ]);
  });
  it('may have every axis and yet no total', () => {
    expect(say([{ unit: unit('A'), axes: [] }])).toEqual(['A không có tổng điểm.', 'A has no total.']);
  });
});

describe('the country', () => {
  it('counts those with a score', () => {
    expect([vi.scored(61, 63, tinh), vi.scored(63, 63, tinh)]).toEqual([
      '61 trong 63 tỉnh, thành phố có điểm',
      'cả 63 tỉnh, thành phố có điểm',
    ]);
    expect([en.scored(61, 63, province), en.scored(63, 63, province)]).toEqual([
      '61 of 63 provinces have a score',
      'all 63 provinces have a score',
    ]);
    expect([0, 1, 2].map(k => en.counted(k, province))).toEqual(['0 provinces', '1 province', '2 provinces']);
  });
  it('names first and last, with ties', () => {
    const v = {
      first: [unit('A'), unit('B')],
      firstScore: '47,00',
      last: [unit('C')],
      lastScore: '39,00',
      q1: '41,00',
      q3: '44,00',
    };
    expect(plain(vi.leaders(v, tinh))).toBe(
      'A và B đứng đầu với 47,00 điểm, C đứng cuối với 39,00 điểm; một nửa số tỉnh, thành phố nằm trong khoảng 41,00 đến 44,00 điểm.',
    );
    expect(plain(en.leaders(v, province))).toBe(
      'A and B come first with 47,00, C last with 39,00; half of the provinces lie between 41,00 and 44,00.',
    );
    expect(plain(en.leaders({ ...v, first: [unit('A')] }, province))).toContain('A comes first with');
  });
  it('names the regions with the largest shares, with ties, or none', () => {
    const [a, b, c] = [
      { name: 'Đông', count: 3, of: 6 },
      { name: 'Tây', count: 4, of: 5 },
      { name: 'Nam', count: 2, of: 4 },
    ];
    expect(vi.regions([a], [b], tinh)).toBe(
      'Nhóm Cao chiếm tỷ lệ lớn nhất ở Đông (3 trong 6 tỉnh), nhóm Thấp ở Tây (4 trong 5).',
    );
    expect(vi.regions([a, c], [b], tinh)).toBe(
      'Nhóm Cao chiếm tỷ lệ lớn nhất ở Đông (3 trong 6 tỉnh) và Nam (2 trong 4), nhóm Thấp ở Tây (4 trong 5).',
    );
    expect(en.regions([a], [b], province)).toBe(
      'The share in the High group is largest in the Đông (3 of 6 provinces); the share in the Low group is largest in the Tây (4 of 5).',
    );
    expect(vi.regions([], [b], tinh)).toBe('Nhóm Thấp chiếm tỷ lệ lớn nhất ở Tây (4 trong 5 tỉnh).');
    expect([vi.regions([], [], tinh), en.regions([], [], province)]).toEqual(['', '']);
  });
  it('says why no moves are given across a break', () => {
    expect(vi.apart(2021, 2020, 'bỏ nội dung 5.2')).toBe(
      'Tổng điểm năm 2021 không so sánh được với năm 2020: bỏ nội dung 5.2. Vì vậy không tính thay đổi về điểm và thứ hạng giữa hai năm này.',
    );
    expect(en.apart(2021, 2020, '5.2 was dropped')).toBe(
      'The total of 2021 does not compare with 2020: 5.2 was dropped. No change of score or rank is given between the two years.',
    );
  });
  it('writes a share too small for a percent in words', () => {
    const percent = (x: number) => `${Math.round(x * 100)}%`;
    expect([0.001, 0.42].map(x => vi.share(x, percent))).toEqual(['dưới 1%', '42%']);
    expect([0.001, 0.42].map(x => en.share(x, percent))).toEqual(['under 1%', '42%']);
  });
  it('puts a row of the axes in words, with and without a year before', () => {
    const row = {
      name: 'Thủ tục',
      median: '7,22',
      before: { year: 2023, median: '7,19' },
      half: ['7,10', '7,30'],
      range: ['6,81', '7,59'],
    } as const;
    expect(vi.axisTitle(row)).toBe(
      'Thủ tục: trung vị 7,22, năm 2023 là 7,19; nửa giữa 7,10 đến 7,30; thấp nhất 6,81, cao nhất 7,59',
    );
    expect(en.axisTitle({ ...row, before: null })).toBe(
      'Thủ tục: median 7,22; middle half 7,10 to 7,30; lowest 6,81, highest 7,59',
    );
  });
});
