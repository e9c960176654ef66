import { describe, expect, it } from 'vitest';
import { compareTexts } from './compare.js';

const { vi, en } = compareTexts;
const places = (pattern: string) => [...pattern.matchAll(/\{(\w+)\}/g)].map(m => m[1]).sort();

describe('the sentences the script fills in', () => {
  it.each(Object.keys(vi.patterns) as (keyof typeof vi.patterns)[])('%s has the same places in both languages', key => {
    expect([...new Set(places(en.patterns[key]))]).toEqual([...new Set(places(vi.patterns[key]))]);
  });

  it('have no brace that is not a place', () => {
    for (const pattern of [...Object.values(vi.patterns), ...Object.values(en.patterns)]) {
      expect(pattern.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
    }
  });
});

describe('the words around them', () => {
  const tinh = { one: 'tỉnh, thành phố', many: 'tỉnh, thành phố', region: 'vùng' };
  const province = { one: 'province', many: 'provinces', region: 'region' };

  it('call the units as the index does', () => {
    expect(vi.title(tinh)).toBe('So sánh các tỉnh, thành phố');
    expect(en.title(province)).toBe('Compare provinces');
    expect(vi.place(3, tinh)).toBe('Tỉnh, thành phố C');
    expect(en.place(1, province)).toBe('Province A');
    expect(en.axes('axis')).toBe('By axis');
  });

  it('name the years that can be chosen', () => {
    expect(vi.lede(tinh, 2011, 2024)).toBe(
      'Chọn hai đến bốn tỉnh, thành phố và một năm từ 2011 đến 2024 để xem điểm, hạng và xu hướng cạnh nhau.',
    );
    expect(en.lede(province, 2011, 2024)).toContain('a year from 2011 to 2024');
  });
});
