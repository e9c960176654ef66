import type { IndexTexts, Unit } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { plain } from '../sentence.js';
import { type Contribution, type Contributions, explainedTexts } from './explained.js';

const texts: IndexTexts = {
  short: { vi: 'PAPI', en: 'PAPI' },
  unit_one: { vi: 'tỉnh, thành phố', en: 'province' },
  unit_many: { vi: 'tỉnh, thành phố', en: 'provinces' },
  unit_short_one: { vi: 'tỉnh', en: 'province' },
  unit_short_many: { vi: 'tỉnh', en: 'provinces' },
  axis_one: { vi: 'trục nội dung', en: 'axis' },
  axis_many: { vi: 'trục nội dung', en: 'axes' },
  sub_axis_one: { vi: 'nội dung thành phần', en: 'sub-axis' },
  sub_axis_many: { vi: 'nội dung thành phần', en: 'sub-axes' },
  indicator_one: { vi: 'chỉ tiêu', en: 'indicator' },
  indicator_many: { vi: 'chỉ tiêu', en: 'indicators' },
  region_one: { vi: 'vùng', en: 'region' },
  region_many: { vi: 'vùng', en: 'regions' },
  country: { vi: 'cả nước', en: 'national' },
  rule_short: { vi: 'ngưỡng 5%', en: 'the 5% rule' },
  withheld_short: { vi: 'Không công bố điểm', en: 'Withheld' },
};
const vi = explainedTexts(texts, 'vi');
const en = explainedTexts(texts, 'en');
const ownTexts: IndexTexts = { ...texts, measure: { vi: 'x', en: 'x' } };
const unit = { code: '66', name: { vi: 'Đắk Lắk', en: 'Dak Lak' } } as Unit;
const part = (name: string, points: number, places = Number.NaN): Contribution => ({ name, points, places });
const parts = (up: readonly Contribution[], down: readonly Contribution[], all: number): Contributions => {
  const sum = (some: readonly Contribution[]) => some.reduce((total, { points }) => total + points, 0);
  return { up, gain: sum(up), down, loss: sum(down), all };
};
const rank = (at: number, of = 61) => ({ rank: at, of });

describe('what happened, in short', () => {
  it('is a rise and a way up, or a fall and a way down', () => {
    expect(vi.moved(1.2, rank(41), rank(31))).toBe('tăng 1,20 điểm, từ hạng 41/61 lên 31/61');
    expect(vi.moved(-1.01, rank(33, 63), rank(55, 63))).toBe('giảm 1,01 điểm, từ hạng 33/63 xuống 55/63');
    expect(en.moved(1.2, rank(41), rank(31))).toBe('up 1.20 points, rank 41 of 61 up to 31 of 61');
    expect(en.moved(-1.01, rank(33, 63), rank(55, 63))).toBe('down 1.01 points, rank 33 of 63 down to 55 of 63');
  });
  it('may be a score and a rank that stayed, among as many or not', () => {
    expect(vi.moved(0.001, rank(5), rank(5))).toBe('điểm gần như không đổi, vẫn hạng 5/61');
    expect(vi.moved(-0.4, rank(41, 60), rank(41))).toBe('giảm 0,40 điểm, giữ nguyên thứ hạng (41/60 và 41/61)');
    expect(en.moved(0.001, rank(5), rank(5))).toBe('score all but unchanged, still ranked 5 of 61');
    expect(en.moved(-0.4, rank(41, 60), rank(41))).toBe('down 0.40 points, same rank (41 of 60 and 41 of 61)');
  });
  it('across a break is the two ranks, where there are two', () => {
    expect(vi.apart([rank(50, 63), rank(41, 60)])).toBe('không so sánh được (hạng 50/63 và 41/60)');
    expect(en.apart([rank(50, 63), rank(41, 60)])).toBe('not comparable (ranks 50 of 63 and 41 of 60)');
    expect([vi.apart([rank(50, 63)]), en.apart([])]).toEqual(['không so sánh được', 'not comparable']);
  });
  it('says which years have no total', () => {
    expect(vi.without([2021, 2022])).toBe('không có tổng điểm năm 2021 và 2022');
    expect(en.without([2022])).toBe('no total in 2022');
  });
});

describe('the axes', () => {
  const governance = part('Quản trị điện tử', 0.53, 4.8);
  const open = part('Công khai', 0.47, 4.1);
  const participation = part('Tham gia', -0.38, -4);

  it('add and take away, the two that did most by name', () => {
    const six = [governance, open, part('c', 0.27, 2), part('d', 0.2, 1), part('e', 0.08, 1), part('f', 0.05, 1)];
    expect(vi.parts(parts(six, [participation, part('g', -0.02, -0.1)], 8))).toBe(
      '6 trong 8 trục nội dung có điểm cao hơn, làm tăng 1,60 điểm, nhiều nhất là “Quản trị điện tử” (+0,53 điểm, +4,8 bậc) và “Công khai” (+0,47 điểm, +4,1 bậc); 2 trục nội dung có điểm thấp hơn, làm giảm 0,40 điểm: “Tham gia” (−0,38 điểm, −4,0 bậc) và “g” (−0,02 điểm, −0,1 bậc).',
    );
    expect(en.parts(parts(six, [participation], 7))).toBe(
      '6 of 7 axes scored higher and added 1.60 points, the most on “Quản trị điện tử” (+0.53 points, +4.8 places) and “Công khai” (+0.47 points, +4.1 places); 1 axis scored lower: “Tham gia” (−0.38 points, −4.0 places).',
    );
  });
  it('may all add, all take away, or all stay', () => {
    expect(vi.parts(parts([governance, open], [], 2))).toBe(
      'Cả 2 trục nội dung có điểm cao hơn, làm tăng 1,00 điểm: “Quản trị điện tử” (+0,53 điểm, +4,8 bậc) và “Công khai” (+0,47 điểm, +4,1 bậc).',
    );
    expect(en.parts(parts([], [participation, part('b', -0.1)], 2))).toBe(
      'Both axes scored lower and took away 0.48 points: “Tham gia” (−0.38 points, −4.0 places) and “b” (−0.10 points).',
    );
    expect(vi.parts(parts([], [participation, part('b', -0.1), part('c', -0.1)], 6))).toBe(
      '3 trục nội dung có điểm thấp hơn, làm giảm 0,58 điểm, nhiều nhất là “Tham gia” (−0,38 điểm, −4,0 bậc) và “b” (−0,10 điểm); 3 trục nội dung có điểm gần như không đổi.',
    );
    expect([vi.parts(parts([], [], 6)), en.parts(parts([], [], 6))]).toEqual([
      'Cả 6 trục nội dung có điểm gần như không đổi.',
      'All 6 axes hardly moved.',
    ]);
  });
  it('may be one alone', () => {
    expect(vi.parts(parts([part('a', 0.1)], [], 1))).toBe('Trục nội dung duy nhất có điểm cao hơn: “a” (+0,10 điểm).');
    expect(en.parts(parts([part('a', 0.1)], [], 1))).toBe('The only axis scored higher: “a” (+0.10 points).');
    expect(en.parts(parts([part('a', 0.1, 1)], [], 6))).toBe(
      '1 of 6 axes scored higher: “a” (+0.10 points, +1.0 place); 5 axes hardly moved.',
    );
  });
  it('of which one has no score in both years leave the unit’s own part undivided', () => {
    expect(plain(vi.noParts(unit))).toContain('phần do điểm của chính Đắk Lắk và phần do các tỉnh, thành phố khác');
    expect(plain(en.noParts(unit))).toContain('Đắk Lắk’s own score and that of the other provinces');
  });
});

describe('the sub-axes', () => {
  it('that did most are named, the two ways', () => {
    expect(vi.below([part('Internet', 0.44, 4)], [part('Đóng góp', -0.53, -5.5)])).toBe(
      'Trong các nội dung thành phần, làm tăng nhiều nhất là “Internet” (+0,44 điểm, +4,0 bậc); làm giảm nhiều nhất là “Đóng góp” (−0,53 điểm, −5,5 bậc).',
    );
    expect(en.below([part('a', 0.44, 4)], [])).toBe('Of the sub-axes, “a” (+0.44 points, +4.0 places) added most.');
    expect(en.below([], [part('b', -0.4)])).toBe('Of the sub-axes, “b” (−0.40 points) took away most.');
  });
  it('are not spoken of where none moved', () => {
    expect([vi.below([], []), en.below([], [])]).toEqual(['', '']);
  });
});

describe('a test of the change', () => {
  it('gives the error and p alone and adjusted, never p = 0', () => {
    const test = { se: 0.412, p: 0.0301, pBH: 0.21, pHolm: 1, units: 61 };
    expect(vi.tested(test)).toBe(
      'Kiểm định mức thay đổi của tổng điểm: sai số chuẩn 0,41, p = 0,030; sau khi hiệu chỉnh cho 61 tỉnh, thành phố được kiểm định cùng lúc, p = 0,210 (Benjamini–Hochberg) và p = 1,000 (Holm).',
    );
    expect(en.tested({ ...test, p: 0 })).toContain('standard error 0.41, p < 0.001; adjusted for the 61 provinces');
  });
});

describe('the ranks that errors leave possible', () => {
  const range = (low: number, high: number) => ({ low, high, of: 61, level: 0.95 });
  it('share some, or none', () => {
    expect(vi.ranges(range(30, 52), range(20, 44), 2022, 2023)).toBe(
      'Khi xét sai số của mọi tỉnh, thành phố, thứ hạng năm 2022 có thể từ 30 đến 52, năm 2023 có thể từ 20 đến 44 (mỗi khoảng có độ tin cậy 95%): hai khoảng có phần chung, nên chưa thể khẳng định thứ hạng đã thay đổi.',
    );
    expect(vi.ranges(range(50, 61), range(1, 1), 2022, 2023)).toContain(
      'năm 2023 chỉ có thể là 1 (mỗi khoảng có độ tin cậy 95%): hai khoảng không có phần chung.',
    );
    expect(en.ranges(range(30, 30), range(20, 30), 2022, 2023)).toBe(
      'With the errors of all provinces, the rank can only be 30 in 2022 and could be 20 to 30 in 2023 (each with 95% confidence): the two ranges share ranks, so a move of the rank is not proved.',
    );
    expect(en.ranges(range(31, 40), range(20, 30), 2022, 2023)).toContain('the two ranges share no rank.');
  });
});

describe('no change to give', () => {
  it('is told with the years that were withheld', () => {
    expect(plain(vi.none(unit, [2022], 2022, 2023))).toBe(
      'Tổng điểm năm 2022 của Đắk Lắk không được công bố nên không tính được thay đổi từ năm 2022 đến năm 2023.',
    );
    expect(plain(vi.none(unit, [2021, 2022], 2021, 2022))).toContain('Tổng điểm cả hai năm 2021 và 2022 của Đắk Lắk');
    expect(plain(en.none(unit, [2021, 2022], 2021, 2022))).toBe(
      'The total of Đắk Lắk was withheld in both 2021 and 2022, so no change from 2021 to 2022 can be given.',
    );
    expect(plain(en.none(unit, [2022], 2022, 2023))).toContain('was withheld in 2022,');
  });
  it('was not withheld by anyone where the scores are the user’s own', () => {
    expect(plain(explainedTexts(ownTexts, 'vi').none(unit, [2022], 2022, 2023))).toBe(
      'Đắk Lắk không có tổng điểm năm 2022 nên không tính được thay đổi từ năm 2022 đến năm 2023.',
    );
    expect(plain(explainedTexts(ownTexts, 'en').none(unit, [2021, 2022], 2021, 2022))).toContain(
      'has no total in either 2021 or 2022',
    );
  });
});

describe('a year without a total', () => {
  it('gives way to an earlier one of the same series', () => {
    expect(plain(vi.skipped(unit, [2023], 2022))).toBe(
      'Tổng điểm năm 2023 của Đắk Lắk không được công bố nên lấy năm 2022 để so sánh: năm gần nhất có điểm trong cùng một chuỗi.',
    );
    expect(plain(en.skipped(unit, [2022, 2023], 2021))).toContain(
      'was withheld in 2022 and 2023, so it is compared with 2021',
    );
    expect(plain(explainedTexts(ownTexts, 'vi').skipped(unit, [2023], 2022))).toContain(
      'Đắk Lắk không có tổng điểm năm 2023',
    );
    expect(plain(explainedTexts(ownTexts, 'en').skipped(unit, [2022, 2023], 2021))).toContain('in 2022 or 2023, so');
  });
});

describe('a break', () => {
  it('is a new series with its reason, a node that is new, or one that is gone', () => {
    const starts = [{ year: 2021, why: 'nội dung 3.2 đổi thang chấm' }];
    expect(vi.broken({ how: 'changed', starts, to: 2021 })).toBe(
      'đổi cách đo từ năm 2021: nội dung 3.2 đổi thang chấm',
    );
    expect(vi.broken({ how: 'changed', starts: [], to: 2021 })).toBe('đổi cách đo');
    expect(vi.broken({ how: 'new', starts: [], to: 2018 })).toBe('mới đo từ năm 2018');
    expect(vi.broken({ how: 'gone', starts: [], to: 2021 })).toBe('không đo nữa từ năm 2021');
    expect(en.broken({ how: 'changed', starts: [{ year: 2016, why: null }], to: 2016 })).toBe(
      'measured anew from 2016',
    );
    expect(en.broken({ how: 'changed', starts: [], to: 2016 })).toBe('measured anew');
    expect(en.broken({ how: 'new', starts: [], to: 2018 })).toBe('new in 2018');
    expect(en.broken({ how: 'gone', starts: [], to: 2021 })).toBe('no longer measured from 2021');
  });
  it('leaves axes that compare', () => {
    expect(vi.stillCompare(['1', '2', '4'], 2021)).toBe(
      'Các trục nội dung vẫn so sánh được: 1, 2 và 4. Xem mức thay đổi ở trang năm 2021',
    );
    expect(vi.stillCompare(['4'], 2021)).toBe('Trục nội dung vẫn so sánh được: 4. Xem mức thay đổi ở trang năm 2021');
    expect(en.stillCompare(['4'], 2021)).toBe('One axis still compares: 4. Its change is on the page of 2021');
    expect(en.stillCompare(['4', '6'], 2021)).toContain('These axes still compare: 4 and 6.');
  });
});

describe('the earlier years', () => {
  it('are counted: all, some, none or one of them compare', () => {
    expect([7, 12, 0].map(compared => vi.earlierFinding(compared, 12))).toEqual([
      'Trong 12 cặp năm trước đó, 7 cặp so sánh được; các cặp còn lại chỉ có thứ hạng hoặc không có điểm.',
      'Cả 12 cặp năm trước đó đều so sánh được.',
      'Trong 12 cặp năm trước đó, không cặp nào so sánh được.',
    ]);
    expect([1, 12, 0].map(compared => en.earlierFinding(compared, 12))).toEqual([
      '1 of the 12 earlier pairs of years compares; the others have ranks alone or no score.',
      'All 12 earlier pairs of years compare.',
      'None of the 12 earlier pairs of years compares.',
    ]);
    expect([2, 0].map(compared => en.earlierFinding(compared, 2))).toEqual([
      'Both earlier pairs of years compare.',
      'Neither of the 2 earlier pairs of years compares.',
    ]);
    expect(vi.earlierFinding(2, 3)).toContain('2 cặp so sánh được; cặp còn lại chỉ');
    expect(en.earlierFinding(2, 3)).toContain('pairs of years compare; the other has ranks alone');
    expect([vi.earlierFinding(1, 1), vi.earlierFinding(0, 1)]).toEqual([
      'Cặp năm trước đó so sánh được với nhau.',
      'Cặp năm trước đó không so sánh được với nhau.',
    ]);
    expect([en.earlierFinding(1, 1), en.earlierFinding(0, 1)]).toEqual([
      'The one earlier pair of years compares.',
      'The one earlier pair of years does not compare.',
    ]);
  });
});

it('names neither the index’s units nor its levels by itself', () => {
  const other = Object.fromEntries(
    Object.entries(texts).map(([key, { vi, en }]) => [
      key,
      { vi: /tỉnh|PAPI|trục/.test(vi) ? 'xã' : vi, en: /provinc|PAPI|ax/.test(en) ? 'wards' : en },
    ]),
  );
  for (const lang of ['vi', 'en'] as const) {
    const t = explainedTexts(other, lang);
    const said = [
      t.title('A'),
      t.description('A', 2013, 2017),
      t.sub(2013, 2017),
      t.link,
      t.field,
      t.entry,
      t.split(12),
      t.caption('A', 2013, 2014),
      t.fold,
      ...t.reading,
      t.onlyRanks,
      t.earlierFinding(1, 3),
    ];
    for (const sentence of said) expect(sentence).not.toMatch(/tỉnh|PAPI|provinc|axes|trục|national|cả nước/);
  }
});
