import { bundled } from '@papi/datasets';
import type { Unit } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { plain } from '../sentence.js';
import { priorityTexts } from './priorities.js';

const { methodology, geography } = bundled();
const [vi, en] = [priorityTexts(methodology.texts, 'vi'), priorityTexts(methodology.texts, 'en')];
const unitOf = (code: string): Unit => geography.units.find(u => u.code === code)!;
const unit = unitOf('66');
const water = { no: '7.3', name: 'Chất lượng nước' };
const [a, b, c] = [water, { no: '6.2', name: 'B' }, { no: '1.4', name: 'C' }];
const closed = (points: number, from: number, to: number) => ({
  points,
  from: { rank: from, of: 61 },
  to: { rank: to, of: 61 },
});

describe('how many contents are weak', () => {
  it('is said of how many with a score', () => {
    expect(plain(vi.lede(unit, 2024, 'weak', 6, 28))).toBe(
      'Năm 2024, Đắk Lắk có 6 nội dung yếu trong 28 nội dung thành phần có điểm.',
    );
    expect(plain(en.lede(unit, 2024, 'weak', 6, 28))).toBe(
      'In 2024 Đắk Lắk has 6 weak sub-axes among 28 with a score.',
    );
    expect(plain(en.lede(unit, 2024, 'weak', 1, 28))).toContain('has 1 weak sub-axis among 28');
  });
  it('is said of all, and of the only one', () => {
    expect(plain(vi.lede(unit, 2024, 'weak', 28, 28))).toBe(
      'Năm 2024, cả 28 nội dung thành phần có điểm của Đắk Lắk đều yếu.',
    );
    expect(plain(en.lede(unit, 2024, 'weak', 28, 28))).toBe(
      'In 2024 all 28 sub-axes of Đắk Lắk with a score are weak.',
    );
    expect(plain(vi.lede(unit, 2024, 'weak', 1, 1))).toContain(
      'nội dung thành phần duy nhất có điểm của Đắk Lắk là nội dung yếu.',
    );
    expect(plain(en.lede(unit, 2024, 'weak', 1, 1))).toContain('the only sub-axis of Đắk Lắk with a score is weak');
  });
  it('is said where none is, with how many are below the median', () => {
    expect(plain(vi.lede(unit, 2024, 'below', 3, 28))).toBe(
      'Năm 2024, Đắk Lắk không có nội dung nào được xếp là yếu trong 28 nội dung thành phần có điểm; 3 nội dung thấp hơn trung vị cả nước.',
    );
    expect(plain(en.lede(unit, 2024, 'below', 1, 28))).toContain('counts as weak; 1 is below the national median.');
    expect(plain(vi.lede(unit, 2024, 'none', 0, 28))).toContain(
      'cũng không có nội dung nào thấp hơn trung vị cả nước.',
    );
    expect(plain(en.lede(unit, 2024, 'none', 0, 28))).toContain('and none is below the national median.');
  });
  it('comes with the year it is of, where the newest has no score', () => {
    expect(plain(vi.older(unit, 2024, 2023))).toBe(
      'Đắk Lắk không có điểm năm 2024 nên trang này dùng kết quả năm 2023, năm gần nhất có điểm.',
    );
    expect(plain(en.older(unit, 2024, 2023))).toContain('uses the results of 2023, the last year with scores');
  });
});

describe('where to begin', () => {
  it('names the first contents and what closing their gaps brings', () => {
    expect(vi.start([b, a, c], closed(0.561, 39, 31))).toBe(
      'Xét theo số điểm có thể tăng, nên bắt đầu từ 6.2 B, 7.3 Chất lượng nước và 1.4 C. Nâng cả 3 nội dung này lên mức trung vị thì tổng điểm tăng 0,56 điểm, đủ để từ hạng 39/61 lên hạng 31/61 nếu điểm của các tỉnh, thành phố khác giữ nguyên.',
    );
    expect(en.start([b, a], closed(0.56, 39, 31))).toBe(
      'By the points to be won, begin with 6.2 B and 7.3 Chất lượng nước. Bringing both up to the median would add 0.56 points, enough to go from 39 of 61 to 31 of 61 if the other provinces stayed as they are.',
    );
  });
  it('says where that does not change the rank, or there is none to win', () => {
    expect(vi.start([a], closed(0.02, 39, 39))).toContain(
      'Nâng nội dung này lên mức trung vị thì tổng điểm tăng 0,02 điểm, chưa đủ để thay đổi thứ hạng (39/61).',
    );
    expect(en.start([a], closed(0.02, 39, 39))).toContain('Bringing it up to the median would add 0.02 points, not');
    expect(vi.start([a], closed(0.02, 1, 1))).toContain('thứ hạng đã là 1/61');
    expect(en.start([a], closed(0.02, 1, 1))).toContain('the rank is already 1 of 61');
  });
  it('says so without a total', () => {
    expect(vi.start([a], null)).toBe('Xét theo số điểm có thể tăng, nên bắt đầu từ 7.3 Chất lượng nước.');
    expect(en.start([a], null)).toBe('By the points to be won, begin with 7.3 Chất lượng nước.');
    expect(plain(vi.noTotal(unit, 2022))).toContain('Đắk Lắk không có tổng điểm năm 2022');
    expect(plain(en.noTotal(unit, 2022))).toContain('Đắk Lắk has no total in 2022');
  });
  it('goes on to all of them', () => {
    expect(vi.all(6, 'weak', closed(0.74, 39, 30))).toBe(
      'Nâng cả 6 nội dung yếu lên mức đó thì tổng điểm tăng 0,74 điểm, lên hạng 30/61.',
    );
    expect(en.all(6, 'weak', closed(0.74, 39, 30))).toBe(
      'All 6 weak sub-axes together would add 0.74 points and reach 30 of 61.',
    );
    expect(vi.all(6, 'below', closed(0.74, 1, 1))).toBe(
      'Nâng cả 6 nội dung thấp hơn trung vị lên mức đó thì tổng điểm tăng 0,74 điểm, thứ hạng vẫn là 1/61.',
    );
    expect(en.all(6, 'below', closed(0.74, 1, 1))).toContain('below the median together');
    expect(en.all(6, 'below', closed(0.74, 1, 1))).toContain('leave the rank at 1 of 61');
  });
});

describe('what is proved', () => {
  it('is nothing without errors', () => {
    expect(vi.proved(null)).toContain('không kiểm định được khoảng cách nào');
    expect(en.proved(null)).toContain('no gap can be tested');
  });
  it('is told of none, some and all that are tested', () => {
    expect(vi.proved({ proved: 0, of: 5 })).toBe(
      'Trong 5 nội dung được kiểm định, chưa nội dung nào có khoảng cách đến trung vị có ý nghĩa thống kê.',
    );
    expect(en.proved({ proved: 0, of: 5 })).toBe('Of 5 gaps to the median that can be tested none is proved.');
    expect(vi.proved({ proved: 2, of: 5 })).toContain('Trong 5 nội dung được kiểm định, 2 nội dung có khoảng cách');
    expect(en.proved({ proved: 1, of: 5 })).toContain('that can be tested 1 is proved;');
    expect(en.proved({ proved: 2, of: 5 })).toContain('that can be tested 2 are proved;');
    expect(vi.proved({ proved: 5, of: 5 })).toContain('cả 5 nội dung được kiểm định đều có ý nghĩa thống kê');
    expect(en.proved({ proved: 5, of: 5 })).toContain('All 5 gaps');
    expect(en.proved({ proved: 2, of: 2 })).toContain('Both gaps');
  });
  it('is told of the only one', () => {
    expect(vi.proved({ proved: 1, of: 1 })).toBe('Khoảng cách đến trung vị của nội dung này có ý nghĩa thống kê.');
    expect(vi.proved({ proved: 0, of: 1 })).toContain('chưa có ý nghĩa thống kê');
    expect(en.proved({ proved: 1, of: 1 })).toBe('Its gap to the median is proved.');
    expect(en.proved({ proved: 0, of: 1 })).toBe('Its gap to the median is not proved.');
  });
});

describe('the reasons', () => {
  const none = { low: 0, falling: 0, stuck: 0, far: 0 };
  it('are counted, those of all apart', () => {
    expect(vi.orderFinding('weak', { ...none, low: 3, stuck: 2, falling: 2 }, 6)).toBe(
      'Trong 6 nội dung yếu có 3 nội dung thuộc nhóm Thấp, 2 nội dung ba năm liền thấp hơn trung vị mà chưa cải thiện và 2 nội dung giảm so với năm trước.',
    );
    expect(en.orderFinding('weak', { ...none, low: 3, stuck: 1 }, 6)).toBe(
      'Of 6 weak sub-axes, 3 are in the Low group and 1 is stuck below the median for three years.',
    );
    expect(vi.orderFinding('weak', { ...none, low: 3 }, 3)).toBe('Cả 3 nội dung yếu đều thuộc nhóm Thấp.');
    expect(en.orderFinding('weak', { ...none, low: 3 }, 3)).toBe('All 3 weak sub-axes are in the Low group.');
    expect(vi.orderFinding('weak', { ...none, low: 3, far: 1 }, 3)).toContain(
      'đều thuộc nhóm Thấp; trong đó có 1 nội dung thấp hơn trung vị quá độ rộng của nửa giữa.',
    );
    expect(en.orderFinding('weak', { ...none, low: 3, far: 1 }, 3)).toContain('Low group; 1 is further below');
  });
  it('of the only one are told without a number', () => {
    expect(vi.orderFinding('weak', { ...none, low: 1, stuck: 1 }, 1)).toBe(
      'Nội dung yếu duy nhất thuộc nhóm Thấp và ba năm liền thấp hơn trung vị mà chưa cải thiện.',
    );
    expect(en.orderFinding('weak', { ...none, low: 1, stuck: 1 }, 1)).toBe(
      'The only weak sub-axis is in the Low group and stuck below the median for three years.',
    );
  });
  it('are none where nothing is weak, or nothing is below the median', () => {
    expect(vi.orderFinding('below', none, 3)).toContain('Không nội dung nào được xếp là yếu.');
    expect(en.orderFinding('below', none, 3)).toContain('No sub-axis counts as weak.');
    expect(vi.orderFinding('none', none, 0)).toBe('Không nội dung nào thấp hơn trung vị cả nước.');
    expect(en.orderFinding('none', none, 0)).toBe('No sub-axis is below the national median.');
  });
});

describe('the caption of the list', () => {
  it('says whose contents they are', () => {
    expect(vi.orderCaption(unit, 'weak', 6)).toBe(
      '6 nội dung yếu của Đắk Lắk, xếp theo số điểm có thể tăng của tổng điểm',
    );
    expect(vi.orderCaption(unit, 'below', 2)).toContain('2 nội dung của Đắk Lắk thấp hơn trung vị,');
    expect(en.orderCaption(unit, 'weak', 1)).toBe('1 weak sub-axis of Đắk Lắk, by the points of the total to be won');
    expect(en.orderCaption(unit, 'below', 2)).toContain('2 sub-axes of Đắk Lắk below the median,');
  });
});

describe('other benchmarks', () => {
  it('say below how many of them the listed contents lie too', () => {
    expect(
      vi.againstFinding(
        'weak',
        6,
        [
          { kind: 'region', count: 3 },
          { kind: 'population', count: 6 },
          { kind: 'profile', count: 0 },
        ],
        'Tây Nguyên',
      ),
    ).toBe(
      'Trong 6 nội dung yếu, 3 nội dung cũng thấp hơn trung vị của vùng Tây Nguyên; cả 6 nội dung cũng thấp hơn trung vị của các tỉnh tương tự về dân số; không nội dung nào thấp hơn trung vị của các tỉnh tương tự về kết quả năm trước.',
    );
    expect(en.againstFinding('below', 6, [{ kind: 'region', count: 1 }], 'Central Highlands')).toBe(
      'Of the 6 sub-axes below the median, 1 is also below the median of the Central Highlands.',
    );
  });
  it('name together those with the same count', () => {
    const both = [
      { kind: 'population', count: 6 },
      { kind: 'profile', count: 6 },
    ] as const;
    expect(vi.againstFinding('weak', 6, both, 'X')).toBe(
      'Trong 6 nội dung yếu, cả 6 nội dung cũng thấp hơn trung vị của các tỉnh tương tự về dân số và trung vị của các tỉnh tương tự về kết quả năm trước.',
    );
    expect(
      en.againstFinding(
        'weak',
        6,
        both.map(each => ({ ...each, count: 0 })),
        'X',
      ),
    ).toBe(
      'Of the 6 weak sub-axes, none is below the median of provinces alike in population or the median of provinces alike in last year’s results.',
    );
  });
  it('speak of the only one, and of none below the median', () => {
    expect(vi.againstFinding('weak', 1, [{ kind: 'region', count: 1 }], 'Tây Nguyên')).toBe(
      'Nội dung này cũng thấp hơn trung vị của vùng Tây Nguyên.',
    );
    expect(vi.againstFinding('weak', 1, [{ kind: 'region', count: 0 }], 'Tây Nguyên')).toBe(
      'Nội dung này không thấp hơn trung vị của vùng Tây Nguyên.',
    );
    expect(en.againstFinding('weak', 1, [{ kind: 'region', count: 0 }], 'delta')).toBe(
      'This sub-axis is not below the median of the delta.',
    );
    expect(vi.againstFinding('none', 8, [], 'X')).toBe('Bảng này nêu 8 nội dung thấp hơn ngưỡng nhóm Cao nhiều nhất.');
    expect(en.againstFinding('none', 1, [], 'X')).toBe('The table shows the 1 sub-axis furthest below the High group.');
    expect(vi.againstFinding('weak', 2, [], 'X')).toContain('Trung vị cả nước không phải là mức so sánh duy nhất');
    expect(en.againstFinding('weak', 2, [], 'X')).toContain('The national median is not the only benchmark');
  });
  it('state the rule of similar units with their names, or why there are none', () => {
    const units = [unitOf('01'), unitOf('79')];
    expect(plain(vi.similar('population', units, 2023))).toContain(
      'Tương tự về dân số: 2 tỉnh, thành phố gần nhất về quy mô dân số và mật độ dân số',
    );
    expect(plain(vi.similar('population', units, 2023))).toContain('xếp từ gần nhất: Hà Nội và TP. Hồ Chí Minh.');
    expect(plain(en.similar('profile', units, 2023))).toContain('whose axis scores in 2023 were nearest');
    expect(vi.noSimilar('profile', 2023)).toContain('năm 2023 không có đủ điểm');
    expect(en.noSimilar('profile', 2023)).toContain('2023 lacks scores');
    expect(vi.noSimilar('population', 2023)).toContain('Không có số liệu dân số');
    expect(en.noSimilar('population', 2023)).toContain('Population and area are not known');
  });
});

describe('the years', () => {
  const long = [{ ...a, years: 4 }];
  it('tell who has long been Low and which way the contents tend', () => {
    expect(vi.yearsFinding(long, { up: 1, down: 4 })).toBe(
      'Thuộc nhóm Thấp từ ba năm liền trở lên: 7.3 Chất lượng nước (4 năm). Xét độ dốc qua các năm so sánh được, 1 nội dung tăng và 4 nội dung giảm.',
    );
    expect(en.yearsFinding(long, { up: 1, down: 4 })).toBe(
      'In the Low group for three years or more: 7.3 Chất lượng nước (4 years). By the slope over the years that compare, 1 rises and 4 fall.',
    );
    expect(vi.yearsFinding([], { up: 0, down: 2 })).toBe('Xét độ dốc qua các năm so sánh được, 2 nội dung giảm.');
    expect(en.yearsFinding([], { up: 2, down: 0 })).toBe('By the slope over the years that compare, 2 rise.');
  });
  it('count those beyond five', () => {
    const many = Array.from({ length: 7 }, () => long[0]!);
    expect(vi.yearsFinding(many, { up: 0, down: 0 })).toContain('(4 năm) và 2 nội dung khác.');
    expect(en.yearsFinding(many, { up: 0, down: 0 })).toContain('(4 years) and 2 more.');
  });
  it('say so where there is nothing to tell', () => {
    expect(vi.yearsFinding([], { up: 0, down: 0 })).toBe('Không nội dung nào thuộc nhóm Thấp từ ba năm liền trở lên.');
    expect(en.yearsFinding([], { up: 0, down: 0 })).toBe('None has been in the Low group for three years or more.');
    expect(vi.yearsNote(null)).not.toContain('năm gần nhất');
    expect(vi.yearsNote(7)).toContain('Bảng nêu 7 năm gần nhất');
    expect(en.yearsNote(7)).toContain('The last 7 years are shown');
  });
});

describe('what is not weak but falls', () => {
  it('is counted among those that compare', () => {
    expect(vi.fallingFinding(1, 22, 2023)).toBe(
      'Theo ngưỡng 5% của PAPI, so với năm 2023 có 1 nội dung giảm trong 22 nội dung không yếu; cần theo dõi để không thành nội dung yếu.',
    );
    expect(en.fallingFinding(1, 22, 2023)).toBe(
      'Judged by PAPI’s 5% rule of thumb, 1 of the 22 sub-axes that are not weak fell since 2023: watch it, or it may become weak.',
    );
    expect(en.fallingFinding(2, 22, 2023)).toContain('watch them, or they may become weak');
    expect(vi.fallingFinding(0, 22, 2023)).toBe(
      'Theo ngưỡng 5% của PAPI, so với năm 2023 không nội dung nào giảm trong 22 nội dung không yếu.',
    );
    expect(en.fallingFinding(0, 22, 2023)).toContain('none of the 22 sub-axes that are not weak fell since 2023.');
    expect(en.fallingFinding(0, 1, 2023)).toContain('the only sub-axis that is not weak did not fall since 2023.');
  });
  it('may be all, or cannot be told', () => {
    expect(vi.fallingFinding(3, 3, 2023)).toContain('cả 3 nội dung không yếu đều giảm; cần theo dõi.');
    expect(en.fallingFinding(3, 3, 2023)).toContain('all 3 sub-axes that are not weak fell since 2023: watch them.');
    expect(vi.fallingFinding(1, 1, 2023)).toContain('nội dung không yếu duy nhất cũng giảm');
    expect(en.fallingFinding(1, 1, 2023)).toContain('the only sub-axis that is not weak fell too');
    expect(vi.fallingFinding(0, 0, 2023)).toContain('nên không xác định được nội dung nào đang giảm');
    expect(en.fallingFinding(0, 0, 2023)).toContain('it cannot be told what is falling');
  });
});
