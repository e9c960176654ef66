import { bundled } from '@papi/datasets';
import type { Unit } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { plain } from '../sentence.js';
import { namingOf } from './naming.js';
import { targetToolTexts } from './target-tool.js';

const { texts } = bundled().methodology;
const vi = targetToolTexts.vi(namingOf(texts, 'vi'));
const en = targetToolTexts.en(namingOf(texts, 'en'));
const unit = { code: '66', name: { vi: 'Đắk Lắk', en: 'Dak Lak' } } as Unit;
const at = (rank: number) => ({ unit, year: 2024, rank, of: 61 });
const needs = (rankWanted: number, points: number, rankThen = rankWanted) => ({ rankWanted, rankThen, points });

describe('the heading', () => {
  it('names the year of the target, but no year that is already past', () => {
    expect([vi.heading(2025), vi.heading(null)]).toEqual(['Đặt mục tiêu cho năm 2025', 'Đặt mục tiêu']);
    expect([en.heading(2025), en.heading(null)]).toEqual(['Set a target for 2025', 'Set a target']);
  });
});

describe('the finding', () => {
  const said = (...args: Parameters<typeof vi.finding>) => [plain(vi.finding(...args)), plain(en.finding(...args))];
  it('says what the next place and the next group need', () => {
    expect(said(at(39), needs(38, 0.05886), { ...needs(31, 0.4694), group: 2 })).toEqual([
      'Nếu điểm của các tỉnh, thành phố khác giữ nguyên, Đắk Lắk cần tăng thêm ít nhất 0,0589 điểm để lên hạng 38/61 và 0,4694 điểm để vào nhóm Trung bình cao.',
      'If the other provinces stayed as they are, Đắk Lắk would need at least 0.0589 more points to rank 38 of 61, and 0.4694 to be in the Mid-high group.',
    ]);
  });
  it('says once where the next place opens the next group', () => {
    expect(said(at(17), needs(16, 0.1), { ...needs(16, 0.1), group: 1 })).toEqual([
      'Nếu điểm của các tỉnh, thành phố khác giữ nguyên, Đắk Lắk cần tăng thêm ít nhất 0,1000 điểm để lên hạng 16/61, cũng là vào nhóm Cao.',
      'If the other provinces stayed as they are, Đắk Lắk would need at least 0.1000 more points to rank 16 of 61, which is in the High group.',
    ]);
  });
  it('names no group above the highest, and the rank that a tie then gives', () => {
    expect(said(at(9), needs(8, 0.2, 7), null)).toEqual([
      'Nếu điểm của các tỉnh, thành phố khác giữ nguyên, Đắk Lắk cần tăng thêm ít nhất 0,2000 điểm để lên hạng 7/61.',
      'If the other provinces stayed as they are, Đắk Lắk would need at least 0.2000 more points to rank 7 of 61.',
    ]);
  });
  it('lets the first stay first', () => {
    expect(said(at(1), null, null)).toEqual([
      'Đắk Lắk đang đứng đầu 61 tỉnh, thành phố có điểm năm 2024; mục tiêu là giữ vị trí này.',
      'Đắk Lắk is first of the 61 provinces with a score in 2024; its target is to stay there.',
    ]);
  });
});

describe('a target in the table', () => {
  it('is a rank kept, places up or a group', () => {
    expect([
      vi.goal({ places: 0 }, 39),
      vi.goal({ places: 0 }, 1),
      vi.goal({ places: 1 }, 38),
      vi.goal({ places: 1 }, 1),
      vi.goal({ group: 'High' }, 16),
    ]).toEqual([
      'Giữ hạng 39 hoặc cao hơn',
      'Giữ hạng 1',
      'Tăng 1 bậc, từ hạng 38 trở lên',
      'Tăng 1 bậc, lên hạng 1',
      'Nhóm Cao, từ hạng 16 trở lên',
    ]);
    expect([
      en.goal({ places: 0 }, 39),
      en.goal({ places: 0 }, 1),
      en.goal({ places: 1 }, 1),
      en.goal({ places: 5 }, 34),
      en.goal({ group: 'Mid-low' }, 46),
    ]).toEqual([
      'Keep rank 39 or better',
      'Keep rank 1',
      '1 place up: rank 1',
      '5 places up: rank 34 or better',
      'Mid-low group: rank 46 or better',
    ]);
  });
  it('tells how often the like was met, or that there was no such case', () => {
    const rate = { met: 28, starts: 88, share: 28 / 88, low: 0.2234, high: 0.4301 };
    expect([vi.rate(rate).join(' '), en.rate(rate).join(' ')]).toEqual([
      '28/88 lần: 32% (22%–43%)',
      '28 of 88: 32% (22%–43%)',
    ]);
    const none = { ...rate, starts: 0, share: Number.NaN };
    expect([vi.rate(none), en.rate(none)]).toEqual([['chưa có trường hợp'], ['no such case']]);
  });
});

describe('the sentences of the script', () => {
  it('have the same places to fill in both languages', () => {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const key of Object.keys(vi.patterns) as (keyof typeof vi.patterns)[]) {
      const [one, other] = [places(vi.patterns[key]), places(en.patterns[key])];
      // Vietnamese names the unit again where English says “it”.
      expect({ key, places: other }).toEqual({ key, places: one.filter(p => p !== '{unit}' || other.includes(p)) });
    }
  });
  it('name nothing that another index would not have', () => {
    const town = {
      ...texts,
      unit_one: { vi: 'phường, xã', en: 'ward' },
      unit_many: { vi: 'phường, xã', en: 'wards' },
      unit_short_one: { vi: 'phường', en: 'ward' },
      unit_short_many: { vi: 'phường', en: 'wards' },
    };
    for (const lang of ['vi', 'en'] as const) {
      const t = targetToolTexts[lang](namingOf(town, lang));
      const all = JSON.stringify([
        t,
        t.how(at(3), true),
        t.how(at(3), false),
        t.heads,
        plain(t.finding(at(3), needs(2, 1), null)),
      ]);
      expect(all).not.toMatch(/tỉnh|PAPI|province|cả nước|national/i);
    }
  });
});
