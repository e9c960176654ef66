import type { Unit } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { plain } from '../sentence.js';
import { provinceNames } from './fixtures.js';
import { headTexts, type RankMove, type Stand } from './unit-head.js';

const vi = headTexts.vi(provinceNames.vi);
const en = headTexts.en(provinceNames.en);
const unit = { code: '66', name: { vi: 'Đắk Lắk', en: 'Dak Lak' } } as Unit;
const stand = (over: Partial<Stand> = {}): Stand => ({
  year: 2023,
  unit,
  score: 42.3265,
  rank: 31,
  of: 61,
  group: 2,
  tied: 0,
  ...over,
});

describe('the first sentence', () => {
  it('gives group, score and rank among those with a score', () => {
    expect(plain(vi.lede(stand()))).toBe(
      'Năm 2023, Đắk Lắk thuộc nhóm Trung bình cao với 42,33 điểm, xếp thứ 31 trong 61 tỉnh, thành phố có điểm.',
    );
    expect(plain(en.lede(stand()))).toBe(
      'In 2023 Đắk Lắk is in the Mid-high group with 42.33 points and ranks 31 among the 61 provinces with a score.',
    );
  });
  it('says who is first and who is last', () => {
    expect(plain(vi.lede(stand({ rank: 1, group: 1 })))).toContain(', đứng đầu 61 tỉnh, thành phố có điểm.');
    expect(plain(vi.lede(stand({ rank: 61, group: 4 })))).toContain(', đứng cuối trong 61 tỉnh, thành phố có điểm.');
    expect(plain(en.lede(stand({ rank: 1, group: 1 })))).toContain('comes first among the 61 provinces with a score.');
    expect(plain(en.lede(stand({ rank: 61, group: 4 })))).toContain('comes last among the 61 provinces with a score.');
  });
  it('says that a rank is shared, also the first', () => {
    expect(plain(vi.lede(stand({ rank: 1, tied: 2 })))).toContain(
      ', đồng hạng 1 với 2 tỉnh, thành phố khác trong 61 tỉnh, thành phố có điểm.',
    );
    expect(plain(en.lede(stand({ rank: 1, tied: 2 })))).toContain(
      'shares rank 1 with 2 of the other provinces, of 61 with a score.',
    );
  });
  it('says which axes have a score where the total is withheld', () => {
    expect(plain(vi.ledePartly(unit, 2022, ['3', '6'], 8))).toBe(
      'Năm 2022, PAPI không công bố tổng điểm của Đắk Lắk; 2 trong 8 trục có điểm: trục 3 và 6.',
    );
    expect(plain(en.ledePartly(unit, 2022, ['3', '6'], 8))).toBe(
      'In 2022 PAPI withheld the total of Đắk Lắk; 2 of 8 axes have a score: 3 and 6.',
    );
    expect(plain(en.ledePartly(unit, 2022, ['3'], 8))).toContain('1 of 8 axis has a score: 3.');
    expect(plain(vi.ledePartly(unit, 2022, [], 8))).toContain('tổng điểm của Đắk Lắk và điểm của các trục.');
    expect(plain(en.ledePartly(unit, 2022, [], 8))).toContain('withheld the total and the axes of Đắk Lắk.');
  });
  it('says that every score is withheld, and when the last total was', () => {
    expect(plain(vi.ledeWithheld(unit, 2024))).toBe('Năm 2024, PAPI không công bố điểm của Đắk Lắk.');
    expect(plain(en.ledeWithheld(unit, 2024))).toBe('In 2024 PAPI withheld every score of Đắk Lắk.');
    expect(vi.lastTotal(stand())).toBe(
      'Lần gần nhất có tổng điểm là năm 2023: 42,33 điểm, nhóm Trung bình cao, hạng 31/61.',
    );
    expect(en.lastTotal(stand())).toBe(
      'The last total published is that of 2023: 42.33 points, Mid-high group, rank 31 of 61.',
    );
  });
});

describe('the change of the total', () => {
  it('names the way, the size and the rule it is judged by', () => {
    expect(vi.change(2022, 1.2, 0.0292, 'flat', false)).toBe(
      'So với năm 2022, tổng điểm tăng 1,20 điểm (+2,9%), chưa tới ngưỡng 5% nên được coi là đi ngang.',
    );
    expect(en.change(2022, -1.2, -0.0292, 'flat', false)).toBe(
      'Since 2022 the total fell by 1.20 points (−2.9%), which is short of the 5% rule and counts as level.',
    );
    expect(vi.change(2022, -3, -0.07, 'down', false)).toBe(
      'So với năm 2022, tổng điểm giảm 3,00 điểm (−7,0%), đạt ngưỡng 5% (một quy ước, không phải kiểm định thống kê).',
    );
    expect(en.change(2022, 3, 0.07, 'up', false)).toContain('rose by 3.00 points (+7.0%), which meets the 5% rule');
  });
  it('does not call an unproved change a rise', () => {
    expect(vi.change(2022, 3, 0.07, 'unclear', true)).toContain('chưa đủ cơ sở để kết luận là tăng');
    expect(en.change(2022, -3, -0.07, 'unclear', true)).toContain('not clear enough to call a fall');
  });
  it('does not print a change that rounds to nothing', () => {
    expect(vi.change(2022, 0.004, 0.0001, 'flat', false)).toBe('So với năm 2022, tổng điểm gần như không đổi.');
    expect(en.change(2022, -0.004, -0.0001, 'flat', false)).toBe('Since 2022 the total has hardly moved.');
  });
  it('puts two ranks side by side across a break, with the reason and nothing else', () => {
    const ranks = [
      { year: 2020, rank: 50, of: 63 },
      { year: 2021, rank: 41, of: 60 },
    ];
    expect(vi.broken(2020, 'nội dung 3.2 đổi thang chấm', ranks)).toBe(
      'Điểm không so sánh được với năm 2020: nội dung 3.2 đổi thang chấm. Thứ hạng của hai năm, đặt cạnh nhau để tham khảo: 50/63 năm 2020, 41/60 năm 2021.',
    );
    expect(en.broken(2020, '3.2 was rescaled', ranks)).toBe(
      'Scores do not compare with 2020: 3.2 was rescaled. The two ranks side by side: 50 of 63 in 2020, 41 of 60 in 2021.',
    );
    expect(vi.broken(2020, null, [])).toBe('Điểm không so sánh được với năm 2020 vì cách đo đã đổi.');
    expect(en.broken(2020, null, [])).toBe('Scores do not compare with 2020, since the way of measuring changed.');
  });
  it('says why there is none in the first year, and after a withheld one', () => {
    expect(vi.firstYear(2011)).toContain('Năm 2011 là năm đầu');
    expect(en.firstYear(2011)).toContain('2011 is the first year');
    expect(plain(vi.noneBefore(unit, 2021))).toContain('Tổng điểm năm 2021 của Đắk Lắk không được công bố');
    expect(plain(en.noneBefore(unit, 2021))).toContain('The 2021 total of Đắk Lắk was withheld');
  });
});

describe('the rank move', () => {
  const move = (from: number, to: number, own: number, field: number, entry: number, of = 61): RankMove => ({
    unit,
    from: { year: 2022, rank: from, of: 61 },
    to: { year: 2023, rank: to, of },
    own,
    field,
    entry,
  });
  it('is split into its causes, each with its sign', () => {
    expect(plain(vi.move(move(41, 31, 10.5, -0.5, 0)))).toBe(
      'Thứ hạng tăng 10 bậc, từ 41/61 lên 31/61: điểm của chính Đắk Lắk làm tăng 10,5 bậc và biến động điểm của các tỉnh, thành phố khác làm giảm 0,5 bậc.',
    );
    expect(plain(en.move(move(15, 29, -2.5, -9.5, -2)))).toBe(
      'It moved down 14 places, from 15 of 61 to 29 of 61: its own score cost 2.5 places, changes in the other provinces cost 9.5 places and provinces entering or leaving the ranking cost 2 places.',
    );
    expect(plain(vi.move(move(15, 14, 0, 0, 1)))).toContain(
      'từ 15/61 lên 14/61: điểm của chính Đắk Lắk không làm thay đổi thứ hạng và việc thêm hoặc bớt tỉnh, thành phố được xếp hạng làm tăng 1 bậc.',
    );
    expect(plain(en.move(move(15, 14, 0, 0, 1)))).toContain('moved up 1 place, from 15 of 61 to 14 of 61');
  });
  it('of nothing is said with its causes, and shortly where there are none', () => {
    expect(plain(vi.move(move(20, 20, -2.5, 2.5, 0)))).toContain(
      'Thứ hạng giữ nguyên ở 20/61; điểm của chính Đắk Lắk làm giảm',
    );
    expect(plain(vi.move(move(20, 20, 0, 0, 0, 60)))).toBe('Thứ hạng giữ nguyên: 20/61 năm 2022, 20/60 năm 2023.');
    expect(plain(en.move(move(20, 20, 0, 0, 0)))).toBe('It kept its rank, 20 of 61.');
  });
  it('comes with how usual a move of its size is', () => {
    expect(vi.usual(0.468, 10, [2011, 2024], 1)).toContain(
      'là phổ biến: từ năm 2011 đến năm 2024, khi so sánh hai năm liền kề trong cùng một chuỗi, 47% số trường hợp',
    );
    expect(en.usual(0.16, 20, [2011, 2024], 1)).toContain(
      'is less common: from 2011 to 2024, within one series, 16% of all',
    );
    expect(vi.usual(0.05, 29, [2011, 2024], 1)).toContain('là hiếm');
    expect(en.usual(0.001, 1, [2011, 2024], 1)).toContain(
      'fewer than 1% of all one-year rank moves of the provinces were of 1 place or more',
    );
  });
  it('says over how many years the moves are', () => {
    expect(vi.usual(0.468, 10, [2011, 2024], 3)).toContain(
      'khi so sánh các cặp năm cách nhau 3 năm trong cùng một chuỗi, 47%',
    );
    expect(en.usual(0.468, 10, [2011, 2024], 3)).toContain('47% of all 3-year rank moves of the provinces');
  });
});

describe('the axes', () => {
  const axis = (no: string, rank: number, score: number) => ({ no, name: `N${no}`, rank, of: 61, score });
  it('say weakest position and lowest score together only where they meet', () => {
    expect(vi.axes([axis('8', 14, 3.4)], [axis('7', 45, 3.25)], axis('7', 45, 3.25))).toBe(
      'Vị trí tốt nhất là ở trục 8 N8 (hạng 14/61); trục 7 N7 vừa có vị trí thấp nhất (hạng 45/61), vừa có điểm thấp nhất (3,25).',
    );
    expect(en.axes([axis('8', 14, 3.4)], [axis('5', 50, 7)], axis('7', 45, 3.25))).toBe(
      'Its best position is on axis 8 N8 (14 of 61); its weakest position is on axis 5 N5 (50 of 61), while its lowest score is on axis 7 N7 (3.25).',
    );
  });
  it('name every axis that shares a position', () => {
    const best = [axis('2', 1, 6), axis('4', 1, 8)];
    expect(vi.axes(best, [axis('3', 43, 5)], axis('8', 20, 3))).toContain('trục 2 N2 và trục 4 N4 (cùng hạng 1/61)');
    expect(en.axes(best, [axis('3', 43, 5)], axis('8', 20, 3))).toContain('axis 2 N2 and axis 4 N4 (each 1 of 61)');
  });
  it('make no contrast of a single axis', () => {
    const only = axis('3', 12, 4.4);
    expect(vi.axes([only], [only], only)).toBe('Chỉ trục 3 N3 có điểm: 4,40, hạng 12/61.');
    expect(en.axes([only], [only], only)).toBe('Only axis 3 N3 has a score: 4.40, 12 of 61.');
  });
  it('make no contrast where all stand alike', () => {
    const alike = [axis('3', 12, 4.4), axis('5', 12, 7)];
    expect(vi.axes(alike, alike, alike[0]!)).toContain('ở cùng một vị trí: trục 3 N3 và trục 5 N5 (cùng hạng 12/61)');
    expect(en.axes(alike, alike, alike[0]!)).toContain('share one position: axis 3 N3 and axis 5 N5 (each 12 of 61)');
  });
});
