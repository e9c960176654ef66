import { describe, expect, it } from 'vitest';
import { numbers } from '../format.js';
import { plain } from '../sentence.js';
import { subAxisTexts } from './sub-axis.js';

const { vi, en } = subAxisTexts;
const joined = (l: { before: string; link: string; after: string }) => l.before + l.link + l.after;

describe('what became of a code and its subject', () => {
  it('says when it was last measured, with the reason where one is known', () => {
    expect(vi.ended(2020, 'bỏ nội dung 5.2')).toBe(
      'Nội dung này được đo lần cuối năm 2020. Từ năm 2021: bỏ nội dung 5.2.',
    );
    expect(vi.ended(2020, null)).toBe('Nội dung này được đo lần cuối năm 2020.');
    expect(en.ended(2020, '5.2 was dropped')).toBe('It was last measured in 2020. In 2021: 5.2 was dropped.');
    expect(en.ended(2020, null)).toBe('It was last measured in 2020.');
  });

  it('says which code the subject had, which it has now, and what else the code named', () => {
    expect(joined(vi.before('2.1', 2011, 2017))).toBe(
      'Các năm 2011–2017, nội dung này mang mã 2.1 và được chấm theo cách khác, nên không nối với số liệu ở đây.',
    );
    expect(joined(vi.after('2.2', 2018))).toBe('Từ năm 2018, nội dung này mang mã 2.2.');
    expect(joined(vi.other('2.1', 'Danh sách hộ nghèo', 2011, 2017))).toBe(
      'Các năm 2011–2017, mã 2.1 là một nội dung khác: Danh sách hộ nghèo. Hai nội dung không so sánh được với nhau.',
    );
    expect(joined(en.other('2.1', 'Poverty lists', 2011, 2017))).toBe(
      'In 2011–2017 the code 2.1 named another subject: Poverty lists. The two do not compare.',
    );
    expect(joined(en.after('2.2', 2018))).toBe('Since 2018 this subject has had the code 2.2.');
  });
});

describe('the newest series', () => {
  const move = { from: 2018, to: 2024, first: '0,84', last: '0,87', way: 'up' as const };

  it('tells a rise, a fall, hardly any move, and a single year', () => {
    expect(plain(vi.seriesMove(move))).toBe('Trong chuỗi so sánh được 2018–2024, trung vị tăng từ 0,84 lên 0,87.');
    expect(plain(vi.seriesMove({ ...move, way: 'down' }))).toBe(
      'Trong chuỗi so sánh được 2018–2024, trung vị giảm từ 0,84 xuống 0,87.',
    );
    expect(plain(vi.seriesMove({ ...move, way: 'level' }))).toBe(
      'Trong chuỗi so sánh được 2018–2024, trung vị năm đầu và năm cuối gần bằng nhau: 0,84 và 0,87.',
    );
    expect(plain(vi.seriesMove({ ...move, from: 2024 }))).toBe(
      'Chuỗi so sánh được hiện hành chỉ có năm 2024; trung vị là 0,87.',
    );
    expect(plain(en.seriesMove(move))).toBe(
      'Within the comparable series 2018–2024 the median rose from 0,84 to 0,87.',
    );
    expect(plain(en.seriesMove({ ...move, way: 'down' }))).toContain('fell from');
    expect(plain(en.seriesMove({ ...move, way: 'level' }))).toContain('are close: 0,84 and 0,87.');
    expect(plain(en.seriesMove({ ...move, from: 2024 }))).toBe(
      'The current comparable series has 2024 alone; its median is 0,87.',
    );
  });
});

describe('the indicators', () => {
  it('says how many are scored: all, some, not known', () => {
    expect(plain(vi.indicators(2023, 3, 3, 0))).toBe(
      'Danh mục mới nhất hiện có (năm 2023) gồm 3 chỉ tiêu, đều được tính điểm.',
    );
    expect(plain(vi.indicators(2023, 5, 1, 0))).toBe(
      'Danh mục mới nhất hiện có (năm 2023) gồm 5 chỉ tiêu; 1 chỉ tiêu được tính điểm, còn lại chỉ được công bố.',
    );
    expect(plain(vi.indicators(2023, 5, 2, 1))).toContain('2 chỉ tiêu được tính điểm, 1 chưa rõ');
    expect(plain(vi.indicators(2023, 4, 0, 4))).toContain('chưa rõ chỉ tiêu nào được tính điểm');
    expect(plain(en.indicators(2023, 3, 3, 0))).toBe(
      'The newest list available (2023) has 3 indicators, all of them scored.',
    );
    expect(plain(en.indicators(2023, 1, 1, 0))).toBe(
      'The newest list available (2023) has 1 indicator, which is scored.',
    );
    expect(plain(en.indicators(2023, 5, 1, 0))).toBe(
      'The newest list available (2023) has 5 indicators; 1 is scored and the rest only published.',
    );
    expect(plain(en.indicators(2023, 4, 0, 4))).toContain('which of them are scored is not known');
  });

  it('prints each unit with its scale', () => {
    const print = numbers('vi').count;
    const unit = (kind: Parameters<typeof vi.unit>[0]['unit'], lo: number | null, hi: number | null) =>
      vi.unit({ unit: kind, lo, hi }, print);
    expect(unit('share', 0, 1)).toBe('tỷ lệ 0–100%');
    expect(unit('points', 1, 5)).toBe('1–5 điểm');
    expect(unit('points', null, null)).toBe('điểm');
    expect(unit('percent', 0, 100)).toBe('0–100%');
    expect(unit('percent', null, null)).toBe('%');
    expect([unit('km', null, null), unit('minutes', null, null)]).toEqual(['km', 'phút']);
    expect(unit('vnd', 0, 150000)).toBe('0–150.000 nghìn đồng');
    expect(en.unit({ unit: 'vnd', lo: null, hi: null }, print)).toBe('thousand VND');
    expect(en.unit({ unit: 'points', lo: 0, hi: 4 }, print)).toBe('0–4 points');
  });

  it('has a word for each direction and none where it is not known', () => {
    expect([vi.direction('up'), vi.direction('down'), vi.direction(null)]).toEqual(['cao', 'thấp', null]);
    expect([en.direction('up'), en.direction('down'), en.direction(null)]).toEqual(['high', 'low', null]);
  });
});

describe('the middle half', () => {
  it('is told where the page first names it', () => {
    expect(vi.facts.half('0,80', '0,95', 'tỉnh')).toBe(
      'nửa giữa (một nửa số tỉnh có điểm ở khoảng giữa): 0,80 đến 0,95',
    );
    expect(en.facts.half('0.80', '0.95', 'provinces')).toBe(
      'middle half (half of the provinces, those in the middle): 0.80 to 0.95',
    );
  });
});

describe('the lead agency', () => {
  it('stands with the month at which it leads', () => {
    expect([vi.facts.lead('7/2025'), en.facts.lead('7/2025')]).toEqual([
      'Cơ quan chủ trì (7/2025)',
      'Lead agency (7/2025)',
    ]);
  });

  it('dates a later one by month', () => {
    expect(vi.facts.since(2025, 3)).toBe('từ tháng 3/2025:');
    expect(en.facts.since(2025, 3)).toBe('since March 2025:');
  });
});
