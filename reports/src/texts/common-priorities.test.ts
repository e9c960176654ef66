import { bundled } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import { commonTexts } from './common-priorities.js';

const { texts } = bundled().methodology;
const [vi, en] = [commonTexts(texts, 'vi'), commonTexts(texts, 'en')];
const a = { no: '1.2', name: 'Cơ hội tham gia', count: 28, of: 61 };
const b = { no: '6.2', name: 'Giáo dục', count: 26, of: 61 };

describe('the contents weak in most units', () => {
  it('are named with their counts', () => {
    expect(vi.lede(2024, [a, b])).toBe(
      'Năm 2024, nội dung yếu ở nhiều tỉnh nhất là 1.2 Cơ hội tham gia (28 trong 61 tỉnh, thành phố) và 6.2 Giáo dục (26).',
    );
    expect(en.lede(2024, [a, b])).toBe(
      'In 2024 the sub-axes weak in the most provinces are 1.2 Cơ hội tham gia (28 of 61 provinces) and 6.2 Giáo dục (26).',
    );
    expect(en.lede(2024, [a])).toContain('the sub-axis weak in the most provinces is 1.2');
  });
  it('may be none', () => {
    expect(vi.lede(2024, [])).toBe('Năm 2024, không nội dung thành phần nào yếu ở bất kỳ tỉnh nào.');
    expect(en.lede(2024, [])).toBe('In 2024 no sub-axis is weak in any province.');
    expect(vi.firstFinding([], 0, 61)).toBe('Không tỉnh nào có nội dung yếu.');
    expect(en.firstFinding([], 0, 61)).toBe('Nothing is weak in any province.');
  });
  it('come with the other signs, as far as there are any', () => {
    const low = [{ no: '8.3', name: 'Phúc đáp', share: '3%' }];
    expect(vi.signs([a], [b], low, 2023)).toBe(
      'Nội dung chưa cải thiện ở nhiều tỉnh nhất (ba năm liền thấp hơn trung vị) là 1.2 Cơ hội tham gia (28 trong 61 tỉnh, thành phố). So với năm 2023, nội dung giảm ở nhiều tỉnh nhất là 6.2 Giáo dục (26 trong 61 tỉnh, thành phố). Trên thang điểm, trung vị cả nước thấp nhất ở 8.3 Phúc đáp (3% thang điểm).',
    );
    expect(en.signs([], [], low, undefined)).toBe(
      'The national median stands lowest in its range on 8.3 Phúc đáp (3% of the range).',
    );
  });
  it('are said not to be told by the Low group', () => {
    expect(vi.read.join(' ')).toContain('Nhóm Thấp luôn gồm khoảng một phần tư số tỉnh, thành phố ở mỗi nội dung');
    expect(en.read.join(' ')).toContain('About a quarter of the provinces are always in the Low group');
  });
});

describe('how many are weak in more than half of the units', () => {
  it('is none, some or all', () => {
    expect(vi.tableFinding(0, 28)).toBe(
      'Trong 28 nội dung, không nội dung nào yếu ở quá nửa số tỉnh, thành phố có điểm.',
    );
    expect(en.tableFinding(0, 28)).toContain('None of the 28 sub-axes');
    expect(vi.tableFinding(2, 28)).toBe('Trong 28 nội dung, 2 nội dung yếu ở quá nửa số tỉnh, thành phố có điểm.');
    expect(en.tableFinding(1, 28)).toContain('1 of 28 sub-axes is weak');
    expect(en.tableFinding(2, 28)).toContain('2 of 28 sub-axes are weak');
    expect(vi.tableFinding(28, 28)).toContain('Cả 28 nội dung');
    expect(en.tableFinding(28, 28)).toContain('All 28 sub-axes');
  });
  it('is told of each region that has any', () => {
    const regions = [
      { name: 'Tây Nguyên', contents: 17 },
      { name: 'Đông Nam Bộ', contents: 1 },
    ];
    expect(vi.regionsFinding(regions)).toBe(
      'Số nội dung yếu ở quá nửa số tỉnh, thành phố trong vùng: Tây Nguyên 17; Đông Nam Bộ 1.',
    );
    expect(en.regionsFinding([...regions, { name: 'X', contents: 0 }])).toBe(
      'Sub-axes weak in more than half of the provinces of one region: 17 in the Tây Nguyên; 1 in the Đông Nam Bộ; none elsewhere.',
    );
    expect(vi.regionsFinding([...regions, { name: 'X', contents: 0 }])).toContain('; các vùng khác không có.');
    expect(vi.regionsFinding([{ name: 'X', contents: 0 }])).toContain('Không vùng nào');
    expect(en.regionsFinding([{ name: 'X', contents: 0 }])).toContain('In no region');
  });
});

describe('what most units should fix first', () => {
  it('is one content, or several that tie', () => {
    expect(vi.firstFinding([a], 19, 61)).toBe(
      '1.2 Cơ hội tham gia là nội dung yếu có khoảng cách lớn nhất ở nhiều tỉnh nhất: 19 trong 61 tỉnh, thành phố.',
    );
    expect(en.firstFinding([a], 19, 61)).toBe(
      '1.2 Cơ hội tham gia is the weak sub-axis with the largest gap in the most provinces: in 19 of 61.',
    );
    expect(vi.firstFinding([a, b], 9, 61)).toContain('mỗi nội dung 9 trong 61');
    expect(en.firstFinding([a, b], 9, 61)).toContain(
      'are the weak sub-axes with the largest gap in the most provinces: each in 9 of 61.',
    );
  });
  it('counts the units in words that fit', () => {
    expect([vi.units(1), vi.units(3), en.units(1), en.units(3)]).toEqual([
      '1 tỉnh',
      '3 tỉnh',
      '1 province',
      '3 provinces',
    ]);
  });
});

describe('the note on ranges that cannot be reached', () => {
  it('names each', () => {
    const nodes = [{ no: '3.2', ceiling: '1,07', hi: '3,33' }];
    expect(vi.ceilings(nodes)).toContain('mức đó ở nội dung 3.2 là 1,07 (không phải 3,33).');
    expect(en.ceilings(nodes)).toContain('that is at most 1,07 on 3.2 (not 3,33).');
  });
});
