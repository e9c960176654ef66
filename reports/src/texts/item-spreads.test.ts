import { describe, expect, it } from 'vitest';
import { itemSpreadTexts } from './item-spreads.js';

const { vi, en } = itemSpreadTexts;

describe('the words of the tables of indicators', () => {
  it('count the indicators of a sub-axis, one or several', () => {
    expect(vi.fold('7.3', 'Chất lượng nước', 3)).toBe('7.3 Chất lượng nước: 3 chỉ tiêu');
    expect([en.fold('7.3', 'Water', 3), en.fold('7.1', 'Seriousness', 1)]).toEqual([
      '7.3 Water: 3 indicators',
      '7.1 Seriousness: 1 indicator',
    ]);
  });

  it('name the sub-axis, the year and the units', () => {
    expect(vi.summary(63, 'tỉnh, thành phố', '5.4', 2023)).toBe(
      'Bảng: các chỉ tiêu của nội dung 5.4 ở 63 tỉnh, thành phố, năm 2023',
    );
    expect(en.caption('5.4', 2023)).toBe('Indicators of sub-axis 5.4, 2023');
    expect([vi.shared(10, 'tỉnh'), en.shared(10, 'provinces')]).toEqual(['10 tỉnh', '10 provinces']);
  });

  it('explain rough rules and ends that other places set only where there are any', () => {
    for (const texts of [vi, en]) {
      expect([
        texts.notes(false, false).length,
        texts.notes(true, false).length,
        texts.notes(true, true).length,
      ]).toEqual([1, 2, 3]);
    }
    expect(vi.notes(false, true).at(-1)).toContain('nơi thấp nhất và nơi cao nhất');
  });
});
