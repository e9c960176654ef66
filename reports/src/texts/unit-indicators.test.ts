import { describe, expect, it } from 'vitest';
import { type HeldBack, unitIndicatorTexts } from './unit-indicators.js';

const { vi, en } = unitIndicatorTexts;
const loss = (id: string, leverage: number, status: HeldBack['at']['status'] = 'exact'): HeldBack => ({
  node: id.slice(0, 3),
  id,
  name: 'Ăn uống bằng nước máy',
  item: { unit: 'share' },
  at: { value: 0.227, median: 0.567, gap: 0.34, leverage, status },
});

describe('the indicators that cost points', () => {
  it('are named, the first with its value, its median and what reaching it would bring', () => {
    expect(vi.finding([loss('6.3.5', 0.13)])).toBe(
      'Chỉ tiêu làm mất nhiều điểm nhất là 6.3.5 “Ăn uống bằng nước máy”: 22,7%, trung vị 56,7%; lên mức trung vị thì nội dung 6.3 tăng 0,13 điểm.',
    );
    expect(en.finding([loss('6.3.5', 0.13)])).toBe(
      'Most is lost on 6.3.5 “Ăn uống bằng nước máy”: 22.7%, median 56.7%; at the median it would add 0.13 points to sub-axis 6.3.',
    );
  });

  it('are followed by the next ones', () => {
    const most = [loss('6.3.5', 0.13), loss('4.4.2', 0.07, 'approximate'), loss('1.4.2', 0.05)];
    expect(vi.finding(most)).toContain(
      'Tiếp theo là 4.4.2 “Ăn uống bằng nước máy” (khoảng 0,07 điểm) và 1.4.2 “Ăn uống bằng nước máy” (0,05 điểm).',
    );
    expect(en.finding(most)).toContain('(about 0.07 points) and 1.4.2');
  });

  it('may be none', () => {
    expect(vi.finding([])).toContain('không chỉ tiêu nào đã rõ cách tính điểm kém trung vị');
    expect(en.finding([])).toContain('no indicator whose scoring is known is clearly worse');
  });

  it('stand in the summary of their sub-axis', () => {
    expect(vi.summary('6.3', 'Hạ tầng', loss('6.3.5', 0.13))).toBe('6.3 Hạ tầng: trước hết là 6.3.5 (0,13 điểm)');
    expect(en.summary('6.3', 'Infrastructure', undefined)).toBe('6.3 Infrastructure');
  });

  it('come with the notes that are needed alone', () => {
    const none = { rough: false, over: false, surveyed: false };
    const all = { rough: true, over: true, surveyed: true };
    expect([vi, en].map(texts => [texts.notes(none).length, texts.notes(all).length])).toEqual([
      [2, 5],
      [2, 5],
    ]);
    expect(en.notes({ ...none, rough: true }).at(-1)).toContain('≈');
    expect(vi.notes({ ...none, surveyed: true }).at(-1)).toContain('ước lượng từ mẫu');
  });
});
