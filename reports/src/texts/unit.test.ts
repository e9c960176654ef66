import type { IndexTexts, Unit } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { plain } from '../sentence.js';
import type { Spread } from '../site/rows.js';
import { unitTexts } from './unit.js';

const texts: IndexTexts = {
  short: { vi: 'PAPI', en: 'PAPI' },
  unit_many: { vi: 'tỉnh, thành phố', en: 'provinces' },
  unit_short_one: { vi: 'tỉnh', en: 'province' },
  unit_short_many: { vi: 'tỉnh', en: 'provinces' },
  region_one: { vi: 'vùng', en: 'region' },
  country: { vi: 'cả nước', en: 'national' },
  rule_short: { vi: 'ngưỡng 5%', en: 'the 5% rule' },
  withheld_short: { vi: 'Không công bố điểm', en: 'Withheld' },
};
const vi = unitTexts(texts, 'vi');
const en = unitTexts(texts, 'en');
const named = (name: string) => ({ code: name, name: { vi: name, en: name } }) as Unit;
const unit = named('Đắk Lắk');
const place = (rank: number, of = 61) => ({ rank, of });

describe('facts', () => {
  it('name group and rank in the title, where there are any', () => {
    const stand = { year: 2023, unit, score: 42.3, group: 2 as const, tied: 0, ...place(31) };
    expect(vi.facts.title('Đắk Lắk', 2023, stand)).toBe('Đắk Lắk: PAPI 2023, nhóm Trung bình cao, hạng 31/61');
    expect(en.facts.title('Đắk Lắk', 2023, stand)).toBe('Đắk Lắk: PAPI 2023, Mid-high group, rank 31 of 61');
    expect(vi.facts.title('Đắk Lắk', 2023, null)).toBe('Đắk Lắk: PAPI 2023');
  });
  it('say places gained, lost and kept', () => {
    expect(vi.facts.places(place(41), place(31))).toBe('↑ 10 bậc (từ 41 lên 31)');
    expect(vi.facts.places(place(31), place(32))).toBe('↓ 1 bậc (từ 31 xuống 32)');
    expect(en.facts.places(place(31), place(32))).toBe('↓ 1 place (from 31 to 32)');
    expect(en.facts.places(place(41), place(31))).toBe('↑ 10 places (from 41 to 31)');
    expect([vi.facts.places(place(5), place(5)), en.facts.places(place(5), place(5))]).toEqual([
      'vẫn hạng 5',
      'still rank 5',
    ]);
  });
  it('list the years without any score', () => {
    expect(vi.facts.missingYears([2014, 2021])).toBe('Không công bố điểm: 2014, 2021.');
  });
  it('ask for every text of the index they need', () => {
    expect(() => unitTexts({}, 'vi')).toThrow('short');
  });
});

describe('axes below the median', () => {
  it('are counted and listed with those of the lowest and the highest group', () => {
    expect(vi.weak.axesFinding(['1', '3', '7'], ['7'], ['8'], { scored: 8, of: 8 })).toBe(
      '3 trong 8 trục thấp hơn trung vị cả nước (1, 3 và 7), trong đó 1 trục thuộc nhóm Thấp (7). 1 trong 8 trục thuộc nhóm Cao (8).',
    );
    expect(en.weak.axesFinding(['1', '3', '7'], ['7'], ['8'], { scored: 8, of: 8 })).toBe(
      '3 of 8 axes are below the national median (1, 3 and 7), 1 of them in the Low group (7). 1 of 8 axes is in the High group (8).',
    );
  });
  it('are said once where all of them are in the lowest group', () => {
    expect(vi.weak.axesFinding(['4'], ['4'], [], { scored: 6, of: 6 })).toBe(
      '1 trong 6 trục thấp hơn trung vị cả nước và thuộc nhóm Thấp (4). Không trục nào thuộc nhóm Cao.',
    );
    expect(en.weak.axesFinding(['4'], ['4'], [], { scored: 6, of: 6 })).toContain(
      '1 of 6 axes is below the national median and in the Low group (4).',
    );
  });
  it('may be none or all', () => {
    expect(vi.weak.axesFinding([], [], ['1', '2'], { scored: 2, of: 2 })).toBe(
      'Không trục nào thấp hơn trung vị cả nước. Cả 2 trục thuộc nhóm Cao.',
    );
    expect(en.weak.axesFinding(['1', '2'], [], [], { scored: 2, of: 2 })).toBe(
      'All 2 axes are below the national median. No axis is in the High group.',
    );
  });
  it('are those with a score where others were withheld', () => {
    expect(vi.weak.axesFinding([], [], ['3', '6'], { scored: 2, of: 8 })).toBe(
      'Trong 2 trục có điểm, không trục nào thấp hơn trung vị cả nước. Cả 2 trục thuộc nhóm Cao.',
    );
    expect(en.weak.axesFinding([], [], ['3', '6'], { scored: 2, of: 8 })).toBe(
      'Of the 2 axes with a score, none is below the national median. All are in the High group.',
    );
    expect(vi.weak.axesFinding(['1'], [], ['3'], { scored: 4, of: 8 })).toBe(
      'Trong 4 trục có điểm, 1 trục thấp hơn trung vị cả nước (1). 1 trục thuộc nhóm Cao (3).',
    );
    expect(en.weak.axesFinding(['1'], [], [], { scored: 4, of: 8 })).toBe(
      'Of the 4 axes with a score, 1 is below the national median (1). None is in the High group.',
    );
  });

  it('are read out with the spread of all units, and with a withheld score', () => {
    const spread: Spread = { of: 61, mean: 5, min: 3, q1: 4.61, median: 4.94, q3: 5.33, max: 6 };
    const now = { score: 4.76, ...place(38) };
    expect(vi.weak.axisTitle({ name: 'Tham gia', now, before: { year: 2022, score: 5.14 }, spread })).toBe(
      'Tham gia: 4,76, hạng 38/61; trung vị 4,94, nửa giữa từ 4,61 đến 5,33; năm 2022: 5,14',
    );
    expect(en.weak.axisTitle({ name: 'Participation', now: null, before: null, spread })).toBe(
      'Participation: withheld; median 4.94, middle half from 4.61 to 5.33',
    );
  });
});

describe('weak spots', () => {
  const closed = (from: number, to: number) => ({ points: 0.76, from: place(from), to: place(to) });
  it('are summed up by what closing them would bring', () => {
    expect(plain(vi.weak.weakFinding(unit, 7, 7, closed(31, 24)))).toBe(
      'Nâng cả 7 nội dung dưới đây lên mức trung vị thì tổng điểm tăng 0,76 điểm, đủ để từ hạng 31/61 lên hạng 24/61 nếu điểm của các tỉnh, thành phố khác giữ nguyên.',
    );
    expect(plain(en.weak.weakFinding(unit, 7, 7, closed(31, 24)))).toBe(
      'Bringing all 7 sub-axes in the table up to the median would add 0.76 points, enough to go from 31 of 61 to 24 of 61 if the other provinces stayed as they are.',
    );
  });
  it('may be too little to change the rank, or stand with the first', () => {
    expect(plain(vi.weak.weakFinding(unit, 1, 1, closed(31, 31)))).toBe(
      'Nâng nội dung dưới đây lên mức trung vị thì tổng điểm tăng 0,76 điểm, chưa đủ để thay đổi thứ hạng (31/61).',
    );
    expect(plain(en.weak.weakFinding(unit, 1, 1, closed(31, 31)))).toContain('Bringing the sub-axis in the table');
    expect(plain(vi.weak.weakFinding(unit, 2, 2, closed(1, 1)))).toContain(
      'tổng điểm tăng 0,76 điểm; thứ hạng đã là 1/61.',
    );
    expect(plain(en.weak.weakFinding(unit, 2, 2, closed(1, 1)))).toBe(
      'Bringing both sub-axes in the table up to the median would add 0.76 points; it already ranks 1 of 61.',
    );
  });
  it('say how many there are where the table holds only some', () => {
    expect(plain(vi.weak.weakFinding(unit, 8, 15, closed(59, 37)))).toContain(
      'Đắk Lắk có 15 nội dung thành phần yếu; bảng dưới nêu 8 nội dung có khoảng cách lớn nhất. Nâng 8 nội dung này',
    );
    expect(plain(en.weak.weakFinding(unit, 8, 15, closed(59, 37)))).toContain(
      'has 15 weak sub-axes; the 8 that cost most',
    );
    expect(vi.weak.closeAll(15, closed(59, 30))).toContain('Nâng cả 15 nội dung yếu');
    expect(vi.weak.more([{ no: '6.2', gap: 0.01 }])).toBe('Các nội dung yếu khác: 6.2 (0,01).');
    expect(en.weak.more([{ no: '6.2', gap: 0.001 }])).toBe('Other weak sub-axes: 6.2 (0.001).');
  });
  it('promise no places without a total', () => {
    expect(plain(vi.weak.weakFinding(unit, 3, 3, null))).toBe(
      'Đắk Lắk có 3 nội dung thành phần yếu. Không có tổng điểm nên không tính được số bậc có thể tăng.',
    );
    expect(plain(en.weak.weakFinding(unit, 1, 1, null))).toBe(
      'Đắk Lắk has 1 weak sub-axis. Without a total, places to be won cannot be worked out.',
    );
    expect(plain(en.weak.weakFinding(unit, 8, 9, null))).not.toContain('8 weak');
  });
  it('may be none', () => {
    expect(plain(vi.weak.none(unit, 2022, 13))).toContain(
      'trong 13 nội dung thành phần có điểm của Đắk Lắk không nội dung nào',
    );
    expect(plain(en.weak.none(unit, 2022, 13))).toContain('none of the 13 sub-axes of Đắk Lắk with a score');
  });
});

describe('what moved', () => {
  const none = { up: [], down: [], level: [], broken: [], fresh: [], missing: [] };
  it('counts the axes by verdict', () => {
    const verdicts = { ...none, up: ['2', '7'], down: ['1'], level: ['3'] };
    expect(vi.change.verdicts(2022, verdicts, null)).toBe(
      'Theo ngưỡng 5%, so với năm 2022 có 2 trục tăng (2 và 7), 1 trục giảm (1) và 1 trục đi ngang (3).',
    );
    expect(en.change.verdicts(2022, verdicts, null)).toBe(
      'By the 5% rule, 2 axes rose (2 and 7), 1 axis fell (1) and 1 axis stayed level (3) since 2022.',
    );
    expect(vi.change.verdicts(2022, { ...none, level: ['1', '2'] }, null)).toBe(
      'Theo ngưỡng 5%, so với năm 2022, cả 2 trục đi ngang.',
    );
  });
  it('names the axes that do not compare, and why', () => {
    const verdicts = { ...none, level: ['1'], broken: ['3', '5'], fresh: ['7'], missing: ['2'] };
    expect(vi.change.verdicts(2020, verdicts, 'lý do')).toContain(
      'Không so sánh được: 2 trục đổi cách đo (3 và 5), 1 trục mới (7) và 1 trục không có điểm ở một trong hai năm (2).',
    );
    expect(en.change.verdicts(2020, verdicts, 'why')).toContain(
      'Not comparable: 2 axes measured anew (3 and 5), 1 axis new (7) and 1 axis withheld in one of the two years (2).',
    );
    expect(vi.change.verdicts(2017, { ...none, broken: ['1'], fresh: ['7'] }, 'thêm trục 7')).toBe(
      'Không trục nào so sánh được với năm 2017: thêm trục 7.',
    );
    expect(en.change.verdicts(2021, { ...none, missing: ['1', '2'] }, null)).toBe(
      'No axis compares with 2021: all 2 axes withheld in one of the two years.',
    );
  });
  it('names the axes that moved the rank most, where any did', () => {
    expect(vi.change.drivers({ no: '8', places: 4.8 }, { no: '1', places: -4 })).toBe(
      'Về thứ hạng, trục 8 làm tăng nhiều bậc nhất (+4,8), trục 1 làm giảm nhiều bậc nhất (−4).',
    );
    expect(en.change.drivers({ no: '8', places: 4.8 }, null)).toBe(
      'In the ranking, axis 8 gained the most places (+4.8).',
    );
    expect(vi.change.drivers(null, null)).toBe('');
  });
});

describe('history', () => {
  const span = (no: string, start: number, end: number) => ({ no, name: `N${no}`, from: 2018, to: 2023, start, end });
  it('names the greatest rise and the greatest fall with their years', () => {
    expect(vi.history.trends(span('4', 5.81, 6.62), span('1', 4.98, 4.76), 2023)).toBe(
      'Tính từ năm đầu của mỗi chuỗi so sánh được đến năm 2023, trục 4 N4 tăng nhiều nhất, từ 5,81 (2018) lên 6,62 (2023); trục 1 N1 giảm nhiều nhất, từ 4,98 (2018) còn 4,76 (2023).',
    );
    expect(en.history.trends(null, span('1', 4.98, 4.76), 2023)).toContain('no axis rose; axis 1 N1 fell most');
    expect(vi.history.trends(span('4', 5.81, 6.62), null, 2023)).toContain('; không trục nào giảm.');
    expect(vi.history.noTrends(2018)).toContain('chưa trục nào có hai năm so sánh được');
  });
  it('names the best and the worst rank, all years of a tie, and the newest', () => {
    const at = (year: number, rank: number) => ({ year, ...place(rank) });
    expect(vi.history.ranks([at(2022, 1), at(2024, 1)], [at(2016, 62)], at(2024, 1))).toBe(
      'Thứ hạng cao nhất là 1/61 năm 2022 và 1/61 năm 2024; thấp nhất là 62/61 năm 2016. Năm mới nhất, 2024: hạng 1/61.',
    );
    expect(vi.history.ranks([at(2022, 5), at(2023, 5)], [at(2022, 5), at(2023, 5)], null)).toMatch(
      /^Thứ hạng mọi năm như nhau: .*2022.*2023/,
    );
    expect(en.history.ranks([at(2022, 5), at(2023, 5)], [at(2022, 5), at(2023, 5)], null)).toMatch(
      /^Its rank was the same in every year: .*2022.*2023/,
    );
    expect(en.history.ranks([at(2022, 1)], [at(2016, 60)], null)).toBe(
      'Its highest rank was 1 of 61 in 2022; its lowest was 60 of 61 in 2016.',
    );
    expect(vi.history.oneRank(at(2022, 1))).toBe('Chỉ một năm có hạng: 1/61 năm 2022.');
    expect(plain(en.history.noRanks(unit))).toContain('No total of Đắk Lắk');
  });
  it('says why lines break', () => {
    expect(
      vi.history.breaks([
        { year: 2016, why: 'dựng lại trục 1' },
        { year: 2018, why: null },
      ]),
    ).toBe('Vì sao đường biểu diễn bị ngắt: năm 2016 (dựng lại trục 1); năm 2018.');
  });
});

describe('neighbours', () => {
  const [a, b] = [named('Lâm Đồng'), named('Gia Lai')];
  const said = (t: typeof vi, at: number | null, scored: number, all: number, ahead: readonly Unit[]) =>
    plain(t.data.peers({ unit, place: at, scored, all, ahead }, 'Tây Nguyên'));
  it('are counted among those with a total', () => {
    expect(said(vi, 3, 5, 5, [a, b])).toBe(
      'Đắk Lắk đứng thứ 3 trong 5 tỉnh, thành phố của vùng, sau Lâm Đồng và Gia Lai.',
    );
    expect(said(vi, 2, 4, 5, [a])).toContain('trong 4 tỉnh, thành phố có điểm của vùng (cả vùng có 5), sau Lâm Đồng.');
    expect(said(en, 2, 4, 5, [a])).toBe(
      'Đắk Lắk is number 2 among the 4 provinces of the region with a score (5 in all), after Lâm Đồng.',
    );
    expect(said(en, 5, 9, 9, [a, b, a, b])).toBe('Đắk Lắk is number 5 among the 9 provinces of the region.');
  });
  it('may be all behind, all ahead, absent or out of reach', () => {
    expect(said(vi, 1, 5, 5, [])).toBe('Đắk Lắk có tổng điểm cao nhất trong 5 tỉnh, thành phố của vùng.');
    expect(said(vi, 5, 5, 5, [a, a, a, a])).toContain('thấp nhất');
    expect(said(vi, 1, 1, 1, [])).toBe('Đắk Lắk là tỉnh duy nhất của vùng.');
    expect(said(vi, null, 4, 5, [])).toBe('Đắk Lắk không có tổng điểm nên không xếp thứ tự được trong vùng.');
    expect(said(en, null, 4, 5, [])).toBe('Đắk Lắk has no total and so no place in its region.');
  });
});

describe('caveats', () => {
  it('name what was withheld', () => {
    expect(plain(vi.data.withheldAxes(unit, 2022, ['1', '2']))).toContain('không công bố điểm trục 1 và 2 của Đắk Lắk');
    expect(plain(en.data.withheldAxes(unit, 2022, ['1']))).toBe(
      'In 2022 axis 1 of Đắk Lắk was withheld, and so was the total.',
    );
    expect(plain(vi.data.withheldAxes(unit, 2024, null))).toBe('Năm 2024 không công bố điểm nào của Đắk Lắk.');
    expect(plain(vi.data.withheldUnits([unit, named('Huế')], 2023))).toBe(
      'Năm 2023, Đắk Lắk và Huế không có tổng điểm.',
    );
    expect(plain(en.data.withheldUnits([unit], 2023))).toBe('In 2023 Đắk Lắk has no total.');
  });
});
