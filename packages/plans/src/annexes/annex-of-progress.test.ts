import { nodesIn } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { codeOf, official } from '../../testing/official.js';
import { planOf } from '../make/plan-of.js';
import { plannedSteps } from '../make/planned-steps.js';
import { progressOf } from '../progress/progress-of.js';
import type { Plan, PlannedTargets } from '../types.js';
import { annexOfProgress } from './annex-of-progress.js';

const unit = codeOf('Đắk Lắk');

/** A plan as it is read back from its file. */
function asRead({ unit, from, to, steps, rows }: Plan): PlannedTargets {
  return { unit: unit.code, from, to, steps: plannedSteps(steps), rows };
}

function planned(year: number, rank: number): PlannedTargets {
  return asRead(planOf(official, { unit, year, steps: [{ year: year + 1, target: { rank } }] }));
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
    expect(all[4]).toBe('Trong 6 nội dung thành phần được giao tăng điểm, 4 nội dung đạt chỉ tiêu.');
    expect(all.find(text => text.startsWith('Không đạt chỉ tiêu'))).toContain(
      '7.3 Chất lượng nước (thiếu 0,0885 điểm)',
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

  it('before the year of the target says how far it is, and judges nothing', () => {
    const plan = planOf(official, { unit, year: 2022, steps: [{ year: 2024, target: { rank: 10 } }] });
    const made = annexOfProgress(progressOf(official, asRead(plan), { year: 2023 }), official, 'vi');
    expect(made.sections[0]!.paragraphs.slice(2)).toEqual([
      expect.stringMatching(
        /^Năm 2023 chưa phải năm có mục tiêu nên không xét đạt hay không đạt\. Mục tiêu gần nhất là của năm 2024: xếp thứ 10 trở lên, tổng điểm từ [\d,]+ trở lên; hiện còn thiếu \d,\d{4} điểm, 21 bậc\.$/,
      ),
      'Chỉ tiêu của từng nội dung thành phần là của năm 2024 nên không xét với kết quả năm 2023.',
    ]);
    const { columns, rows: held } = made.sections[1]!.table!;
    expect(columns.find(({ key }) => key === 'target')!.label).toBe('Chỉ tiêu năm 2024');
    expect(columns.find(({ key }) => key === 'scoreNow')!.label).toBe('Điểm năm 2023');
    expect(new Set(held.map(({ cells }) => cells.outcome))).toEqual(new Set(['Không xét']));
  });

  it('of a path judges the step of the year, and says which', () => {
    const steps = [
      { year: 2023, target: { rank: 30 } },
      { year: 2024, target: { places: 1 } },
    ];
    const plan = asRead(planOf(official, { unit, year: 2022, steps }));
    const said = (lang: 'vi' | 'en', year?: number) =>
      annexOfProgress(progressOf(official, plan, year === undefined ? {} : { year }), official, lang).sections[0]!
        .paragraphs;
    expect(said('vi')).toContain(
      'Kế hoạch có lộ trình đến các năm 2023, 2024; kết quả được đối chiếu với mục tiêu năm 2024.',
    );
    expect(said('vi')).toContain('Mục tiêu xếp thứ 29 trở lên: không đạt (xếp thứ 39/61, thấp hơn mục tiêu 10 bậc).');
    expect(said('en', 2023).join(' ')).toContain('are held against that of 2023. Target rank 30 or better: not met');
    const [single] = [planned(2022, 40)];
    const after = annexOfProgress(progressOf(official, single!, { year: 2024 }), official, 'vi');
    expect(after.sections[0]!.paragraphs).toContain(
      'Mục tiêu của kế hoạch là của năm 2023; kết quả năm 2024 chỉ để tham khảo, không xét đạt hay không đạt.',
    );
  });

  it('of a group names the groups, not the rank that it began at a year before', () => {
    const steps = [{ year: 2022, target: { group: 'High' as const } }];
    const plan = asRead(planOf(official, { unit: codeOf('Khánh Hòa'), year: 2021, steps }));
    const said = (lang: 'vi' | 'en') =>
      annexOfProgress(progressOf(official, plan), official, lang).sections[0]!.paragraphs;
    expect(said('vi')).toContain('Mục tiêu thuộc nhóm Cao: đạt (thuộc nhóm Cao, xếp thứ 16/61).');
    expect(said('en')).toContain('Target the High group: met (High group, rank 16 of 61).');
  });

  it('of a unit whose year was withheld says so in one sentence', () => {
    const steps = [{ year: 2023, target: { places: 1 } }];
    const plan = asRead(planOf(official, { unit: codeOf('Quảng Ninh'), year: 2022, steps }));
    const said = (lang: 'vi' | 'en') =>
      annexOfProgress(progressOf(official, plan, { year: 2023 }), official, lang).sections[0]!.paragraphs;
    expect(said('vi')).toEqual([
      'Năm 2023 tỉnh Quảng Ninh không có kết quả được công bố nên không đối chiếu được mục tiêu, chỉ tiêu nào.',
    ]);
    expect(said('en')).toHaveLength(1);
    const { notes } = annexOfProgress(progressOf(official, plan, { year: 2023 }), official, 'vi');
    expect(notes.join(' ')).not.toContain('không để giảm');
  });

  it('counts what cannot be judged apart, for its true reason', () => {
    const said = (name: string, year: number, lang: 'vi' | 'en' = 'vi') => {
      const steps = [{ year: year + 1, target: { places: 1 } }];
      const plan = asRead(planOf(official, { unit: codeOf(name), year, steps }));
      return annexOfProgress(progressOf(official, plan), official, lang).sections[0]!.paragraphs;
    };
    expect(said('Hà Nội', 2017).at(-1)).toBe(
      'Không đối chiếu được chỉ tiêu của nội dung thành phần nào vì Chỉ số PAPI đã đổi cách đo.',
    );
    expect(said('Đắk Lắk', 2019)).toContain(
      'Có 1 nội dung thành phần được giao tăng điểm, nhưng không đối chiếu được.',
    );
    expect(said('Đắk Lắk', 2019, 'en')).toContain('The one sub-axis that was to rise cannot be held against the plan.');
    expect(said('Đắk Lắk', 2019).at(-1)).toBe(
      'Không đối chiếu được vì Chỉ số PAPI đã đổi cách đo: 8.3 Phúc đáp của chính quyền qua cổng thông tin điện tử.',
    );
  });

  it('says by which rule a content that was to be kept counts as fallen', () => {
    expect(annex(2022, 26).notes.at(-1)).toContain('chỉ ghi “Không đạt” khi có xu hướng giảm theo ngưỡng 5% của PAPI');
    const tested = { ...official, scores: official.scores.derive({ se: () => 0.2 }) };
    const made = annexOfProgress(progressOf(tested, planned(2022, 26)), tested, 'vi');
    expect(made.notes.at(-1)).toContain('theo kiểm định ở mức 5%, không phải');
  });

  it('of a unit that was merged before it is written says so, as its plan does', () => {
    expect(annex(2023, 26).notes.at(-1)).toMatch(/^Từ ngày 1\/7\/2025, tỉnh Đắk Lắk cùng với tỉnh Phú Yên/);
    expect(annex(2022, 26).notes.join(' ')).not.toContain('sắp xếp');
  });

  it('of data of one’s own names their files in place of a publisher', () => {
    const made = annexOfProgress(progressOf(official, planned(2023, 26)), official, 'vi', { ownScores: ['a.csv'] });
    expect(made.notes[0]).toBe('Nguồn điểm: số liệu của đơn vị lập kế hoạch (a.csv).');
    expect(JSON.stringify(made)).not.toMatch(/UNDP|công bố/);
  });

  it('names agencies in its language', () => {
    const lead = (lang: 'vi' | 'en') =>
      annex(2023, 26, lang).sections[1]!.table!.rows.find(({ cells }) => cells.node === '3.2')!.cells.lead;
    expect([lead('vi'), lead('en')]).toEqual(['Thanh tra tỉnh', 'Provincial Inspectorate']);
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
      ...{ target: 0.450713, scoreNow: 0.362177, margin: -0.088536, outcome: 'Không đạt', rankNow: 58 },
    });
  });
});
