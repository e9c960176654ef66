import { nodesIn } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { codeOf, official } from '../../testing/official.js';
import { planOf } from '../make/plan-of.js';
import { progressOf } from '../progress/progress-of.js';
import type { PlannedTargets } from '../types.js';
import { annexOfProgress } from './annex-of-progress.js';

const unit = codeOf('Đắk Lắk');

/** A plan as it is read back from its file. */
function planned(year: number, rank: number): PlannedTargets {
  const { rows, from, to } = planOf(official, { unit, year, steps: [{ year: year + 1, target: { rank } }] });
  return { unit, from, to, rankWanted: rank, rows };
}
const annex = (year: number, rank: number, lang: 'vi' | 'en' = 'vi') =>
  annexOfProgress(progressOf(official, planned(year, rank)), official, lang);
const sentences = (...asked: Parameters<typeof annex>) => annex(...asked).sections.flatMap(each => each.paragraphs);

describe('the paper on a plan’s results', () => {
  it('says where the unit now stands, whether the rank was reached, and how many targets were met', () => {
    const all = sentences(2023, 26);
    expect(all[0]).toContain('năm 2024 Chỉ số PAPI của tỉnh Đắk Lắk đạt 43,0102 điểm, xếp thứ 39/61');
    expect(all[1]).toBe('So với năm 2023 (42,3265 điểm, xếp thứ 31/61), tăng 0,6837 điểm, nhưng giảm 8 bậc.');
    expect(all[2]).toBe('Mục tiêu xếp thứ 26 trở lên: không đạt (xếp thứ 39/61, thấp hơn mục tiêu 13 bậc).');
    expect(all[4]).toBe('Trong 6 nội dung thành phần được giao tăng điểm, 3 nội dung đạt chỉ tiêu.');
    expect(all.find(text => text.startsWith('Không đạt chỉ tiêu'))).toContain(
      '7.3 Chất lượng nước (thiếu 0,0978 điểm)',
    );
    expect(all.find(text => text.startsWith('Không giữ được điểm'))).toContain('6.2 ');
  });

  it('of a rank that was bettered says by how much', () => {
    expect(sentences(2022, 40)[2]).toBe('Mục tiêu xếp thứ 40 trở lên: đạt (xếp thứ 31/61, cao hơn mục tiêu 9 bậc).');
    expect(sentences(2022, 40, 'en')[2]).toBe('Target rank 40 or better: met (rank 31 of 61, 9 better).');
  });

  it('across a break compares ranks and nothing else', () => {
    const all = sentences(2020, 20);
    expect(all[1]).toContain('chỉ đối chiếu thứ hạng');
    expect(all.some(text => text.startsWith('Chỉ tiêu tổng điểm'))).toBe(false);
    expect(all.at(-1)).toMatch(/^Không đối chiếu được .*5\.2 /);
  });

  it('before the year of the target says what is not reached yet', () => {
    const { rows, from } = planOf(official, { unit, year: 2022, steps: [{ year: 2024, target: { rank: 10 } }] });
    const plan = { unit, from, to: 2024, rankWanted: 10, rows };
    const made = annexOfProgress(progressOf(official, plan, { year: 2023 }), official, 'vi');
    expect(made.sections[0]!.paragraphs.slice(2, 5)).toEqual([
      'Chỉ tiêu là của năm 2024; kết quả đối chiếu là của năm 2023.',
      'Mục tiêu xếp thứ 10 trở lên: chưa đạt (xếp thứ 31/61, thấp hơn mục tiêu 21 bậc).',
      expect.stringMatching(/^Chỉ tiêu tổng điểm .*: chưa đạt, thiếu/),
    ]);
    const { columns, rows: held } = made.sections[1]!.table!;
    expect(columns.find(({ key }) => key === 'target')!.label).toBe('Chỉ tiêu năm 2024');
    expect(columns.find(({ key }) => key === 'scoreNow')!.label).toBe('Điểm năm 2023');
    expect(new Set(held.map(({ cells }) => cells.outcome))).toEqual(new Set(['Đạt', 'Chưa đạt']));
  });

  it('is dated in the year after its results, and attached to a report', () => {
    expect(annex(2023, 26)).toMatchObject({
      dated: 'Đắk Lắk, ngày … tháng … năm 2025',
      facts: { unit, from: 2023, to: 2024, rank_wanted: 26 },
      attached: '(Kèm theo Báo cáo số …/BC-UBND ngày … tháng … năm 2025 của Ủy ban nhân dân tỉnh Đắk Lắk)',
    });
    expect(annex(2023, 26).title.at(-1)).toBe('CỦA TỈNH ĐẮK LẮK NĂM 2024');
  });

  it('has a row for each target', () => {
    const { table } = annex(2023, 26).sections[1]!;
    expect(table!.rows.map(({ cells }) => cells.node)).toEqual(nodesIn(official.methodology, 2023).map(({ id }) => id));
    expect(table!.rows.find(({ cells }) => cells.node === '7.3')!.cells).toMatchObject({
      ...{ target: 0.46, scoreNow: 0.362177, margin: -0.097823, outcome: 'Không đạt', rankNow: 58 },
    });
  });
});
