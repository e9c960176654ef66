import { describe, expect, it } from 'vitest';
import { plain } from '../sentence.js';
import { axisTexts } from './axis.js';

const { vi, en } = axisTexts;
const move = { id: '6.2', name: 'Giáo dục tiểu học', from: '1,68', to: '1,76', way: 'up' as const };

describe('the head of an axis', () => {
  it('places the axis among the axes of its year, six or eight', () => {
    expect(vi.kicker({ id: '6', of: 8, many: 'trục nội dung', index: 'PAPI', year: 2023 })).toBe(
      'Trục 6 trong 8 trục nội dung · PAPI 2023',
    );
    expect(en.kicker({ id: '6', of: 6, many: 'axes', index: 'PAPI', year: 2011 })).toBe('Axis 6 of 6 · PAPI 2011');
  });

  it('says what the score adds up from, with one range or several', () => {
    expect(vi.scale('1', '10', 4, [['0,25', '2,5']], 'nội dung thành phần')).toBe(
      'Điểm trục từ 1 đến 10, là tổng của 4 nội dung thành phần, mỗi nội dung từ 0,25 đến 2,5 điểm.',
    );
    expect(
      vi.scale(
        '1',
        '10',
        2,
        [
          ['0', '4'],
          ['1', '6'],
        ],
        'nội dung thành phần',
      ),
    ).toContain('mỗi nội dung có thang riêng');
    expect(en.scale('1', '10', 4, [['0.25', '2.5']], 'sub-axis')).toBe(
      'The axis runs from 1 to 10, the sum of 4 sub-axes of 0.25 to 2.5 each.',
    );
    expect(
      en.scale(
        '1',
        '10',
        2,
        [
          ['0', '4'],
          ['1', '6'],
        ],
        'sub-axis',
      ),
    ).toContain('each with a range of its own');
  });
});

describe('the sub-axes of an axis', () => {
  it('tells the largest move of a median: up, down, hardly any, or none to compare', () => {
    expect(plain(vi.partsMove(move))).toBe('Trung vị thay đổi nhiều nhất ở 6.2 Giáo dục tiểu học, từ 1,68 lên 1,76.');
    expect(plain(vi.partsMove({ ...move, from: '1,76', to: '1,68', way: 'down' }))).toBe(
      'Trung vị thay đổi nhiều nhất ở 6.2 Giáo dục tiểu học, từ 1,76 xuống 1,68.',
    );
    expect(plain(vi.partsMove({ ...move, way: 'level' }))).toBe(
      'Trung vị của các nội dung thành phần gần như không đổi so với năm trước.',
    );
    expect(plain(en.partsMove({ ...move, from: '1.68', to: '1.76' }))).toBe(
      'The median moved most in 6.2 Giáo dục tiểu học, up from 1.68 to 1.76.',
    );
    expect(plain(en.partsMove({ ...move, way: 'level' }))).toBe('No median changed much from the year before.');
    expect([vi.partsMove(null), en.partsMove(null)]).toEqual([[], []]);
  });

  it('tells where most and least of the range is reached, and up to which ceiling where that is not its top', () => {
    const best = { id: '3.1', name: 'A', share: '56%', ceiling: null };
    const worst = { id: '3.2', name: 'B', share: '19%', ceiling: '1,07' };
    expect(plain(vi.partsReach(best, worst))).toBe(
      'Tính đến mức cao nhất có thể đạt, trung vị đạt 56% thang điểm ở 3.1 A (cao nhất) và 19% ở 3.2 B (thấp nhất; thực tế tối đa 1,07 điểm).',
    );
    expect(plain(vi.partsReach({ ...best, ceiling: '2,20' }, worst))).toContain('(cao nhất; thực tế tối đa 2,20 điểm)');
    expect(plain(vi.partsReach(best, { ...worst, ceiling: null }))).toBe(
      'Trung vị đạt 56% thang điểm ở 3.1 A (cao nhất) và 19% ở 3.2 B (thấp nhất).',
    );
    expect(plain(en.partsReach(best, { ...worst, ceiling: null }))).toContain('reaches 56% of the range in 3.1 A');
    expect(plain(en.partsReach(best, { ...worst, ceiling: '1.07' }))).toBe(
      'The median reaches 56% of what can really be reached in 3.1 A, the most, and 19% in 3.2 B, the least (at most 1.07 points in practice).',
    );
  });

  it('gives each break with the sub-axes it concerns', () => {
    const breaks = [{ year: 2018, why: 'lý do', ids: ['6.1', '6.2', '6.3'] }];
    expect(vi.breaks(breaks)).toEqual(['6.1, 6.2 và 6.3, năm 2018: lý do.']);
    expect(en.breaks(breaks)).toEqual(['6.1, 6.2 and 6.3, 2018: lý do.']);
  });

  it('says which codes named another subject, one or several', () => {
    const old = { id: '2.1', name: 'Danh sách hộ nghèo', years: '2011–2017' };
    expect(vi.moved([old])).toBe(
      'Mã 2.1 trong các năm 2011–2017 là Danh sách hộ nghèo: đó là nội dung khác nên không vẽ chung.',
    );
    expect(vi.moved([old, { ...old, id: '2.2', name: 'Ngân sách xã' }])).toMatch(
      /^Các mã 2\.1 .*; 2\.2 trong các năm 2011–2017 là Ngân sách xã/,
    );
    expect(en.moved([{ ...old, name: 'Poverty lists' }])).toBe(
      'Code 2.1 stands for Poverty lists in 2011–2017: another subject, so it is not drawn here.',
    );
  });

  it('describes a panel with and without breaks', () => {
    const points = [
      { year: 2011, median: '1,74' },
      { year: 2023, median: '1,93' },
    ];
    expect(vi.panel(points, [2018])).toBe('Trung vị 1,74 năm 2011, 1,93 năm 2023. Đường biểu diễn bị ngắt ở năm 2018.');
    expect(vi.panel(points, [])).toBe('Trung vị 1,74 năm 2011, 1,93 năm 2023.');
    expect(en.panel(points, [2018, 2021])).toBe('Median 1,74 in 2011, 1,93 in 2023. The line breaks in 2018, 2021.');
  });
});
