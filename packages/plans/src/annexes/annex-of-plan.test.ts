import { nodesIn } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { codeOf, official, rescored, scoreOf } from '../../testing/official.js';
import type { PlanOptions } from '../make/options.js';
import { planOf } from '../make/plan-of.js';
import { annexOfPlan } from './annex-of-plan.js';

const dakLak = codeOf('Đắk Lắk');
const asked = (options: Partial<PlanOptions> = {}): PlanOptions => ({
  ...{ unit: dakLak, year: 2023, steps: [{ year: 2024, target: { rank: 30 } }], month: '2024-05' },
  ...options,
});
const annex = (options: Partial<PlanOptions> = {}, lang: 'vi' | 'en' = 'vi', dataset = official) =>
  annexOfPlan(planOf(dataset, asked(options)), dataset, lang);
const sentences = (...made: Parameters<typeof annex>) =>
  annex(...made).sections.flatMap(({ paragraphs }) => paragraphs);

describe('the paper of a plan', () => {
  it('is headed, dated, attached, signed and sent as annexes of a People’s Committee are', () => {
    expect(annex()).toMatchObject({
      authority: ['ỦY BAN NHÂN DÂN', 'TỈNH ĐẮK LẮK'],
      nation: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      dated: 'Đắk Lắk, ngày … tháng … năm 2024',
      title: [
        'CHỈ TIÊU VÀ PHÂN CÔNG NHIỆM VỤ',
        'NÂNG CAO CHỈ SỐ HIỆU QUẢ QUẢN TRỊ VÀ HÀNH CHÍNH CÔNG (PAPI)',
        'CỦA TỈNH ĐẮK LẮK NĂM 2024',
      ],
      attached: '(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm 2024 của Ủy ban nhân dân tỉnh Đắk Lắk)',
      signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      facts: { unit: '66', from: 2023, to: 2024, month: '2024-05', rank_wanted: 30 },
    });
    expect(annex().recipients.lines).toContain('- Ủy ban MTTQ Việt Nam tỉnh;');
    expect(annex({}, 'en').nation).toEqual([]);
  });

  it('has a row for each node with its score, target and agencies, and blank columns for each report', () => {
    const { table } = annex().sections[2]!;
    expect(table!.rows.map(({ cells }) => cells.node)).toEqual(nodesIn(official.methodology, 2023).map(({ id }) => id));
    expect(table!.rows.find(({ cells }) => cells.node === '6.3')!.cells).toMatchObject({
      name: 'Cơ sở hạ tầng căn bản',
      group: 'Thấp',
      trend: 'Tăng',
      weak: 'Điểm thấp',
      target: 1.89,
      with: 'UBND các cấp',
    });
    expect(table!.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 9);
    expect(table!.followUp).toEqual(['Kết quả đến 15/6/2024', 'Kết quả đến 15/12/2024', 'Ghi chú']);
    for (const { cells } of table!.rows)
      expect(Object.keys(cells).sort()).toEqual(table!.columns.map(({ key }) => key).sort());
  });

  it('names the units whose median the targets are measured to', () => {
    const benchmark = { units: [codeOf('Quảng Nam'), codeOf('Gia Lai')] };
    expect(annex({ benchmark }).notes.join(' ')).toContain('trung vị của 2 tỉnh, thành phố: Quảng Nam, Gia Lai');
    expect(annex({ benchmark: { unit: codeOf('Gia Lai') } }, 'en').notes.join(' ')).toContain('(Gia Lai)');
  });

  it.each([
    [{ rank: 30 }, 'Phấn đấu năm 2024 xếp thứ 30 trở lên. Muốn vậy', 'The aim for 2024 is rank 30 or better.'],
    [{ rank: 1 }, 'Phấn đấu năm 2024 xếp thứ nhất. Muốn vậy', 'The aim for 2024 is rank 1.'],
    [{ places: 2 }, 'tăng ít nhất 2 bậc (xếp thứ 29 trở lên)', '2 places up at least (rank 29 or better)'],
    [{ places: 0 }, 'giữ vững thứ hạng (xếp thứ 31 trở lên). Kết quả năm 2023 đã đạt', 'are there already'],
    [{ group: 'High' }, 'thuộc nhóm Cao trở lên (xếp thứ 16 trở lên)', 'the High group or better (rank 16 or better)'],
    [
      { score: 43.5 },
      'Phấn đấu năm 2024 tổng điểm đạt từ 43,5 điểm trở lên, tăng ít nhất 1,1735 điểm so với năm 2023.',
      'The aim for 2024 is a total of 43.5 points or more, at least 1.1735 more than in 2023.',
    ],
    [{ rank: 40 }, 'Kết quả năm 2023 đã đạt mức này', 'The results of 2023 are there already'],
  ] as const)('words the target %j', (target, vi, en) => {
    const steps = [{ year: 2024, target }];
    expect(sentences({ steps }).join(' ')).toContain(vi);
    expect(sentences({ steps }, 'en').join(' ')).toContain(en);
  });

  it('says when a node counts as weak: one that fell may be none', () => {
    const { sections, notes } = annex({ unit: codeOf('Hà Nội') });
    const election = sections.flatMap(({ table }) => table?.rows ?? []).find(({ cells }) => cells.node === '1.3');
    expect(election!.cells).toMatchObject({ trend: 'Giảm', weak: '' });
    expect(notes.join(' ')).toContain('dưới trung vị mà giảm hay chưa được cải thiện.');
  });

  it('says what is left where a target cannot be reached, and how often such a target was met', () => {
    const all = sentences({ steps: [{ year: 2024, target: { rank: 1 } }] });
    expect(all.some(text => /^Còn thiếu \d,\d{4} điểm/.test(text))).toBe(true);
    expect(all.some(text => /không phải dự báo\.$/.test(text))).toBe(true);
    expect(sentences().some(text => text.startsWith('Còn thiếu'))).toBe(false);
  });

  it('of a path says each step and the years it spans', () => {
    const steps = [
      { year: 2025, target: { rank: 30 } },
      { year: 2026, target: { places: 1 } },
    ];
    const made = annex({ steps });
    expect(made.title.at(-1)).toBe('CỦA TỈNH ĐẮK LẮK GIAI ĐOẠN 2024\u00A0-\u00A02026');
    expect(sentences({ steps })).toContainEqual(
      expect.stringMatching(/^Đến năm 2026 tăng ít nhất 1 bậc \(xếp thứ 29 trở lên\)/),
    );
    expect(made.facts).toMatchObject({ from: 2023, to: 2025 });
  });

  it('across a break gives the two ranks and why nothing else compares', () => {
    const all = sentences({ year: 2021, steps: [{ year: 2022, target: { places: 1 } }], month: '2022-05' });
    expect(all[1]).toContain('điểm của hai năm không so sánh được với nhau (nội dung 3.2 và 6.4 đổi thang chấm');
  });

  it('of a unit without a total in the edition before says so', () => {
    const options = { unit: codeOf('Quảng Ninh'), year: 2022, steps: [{ year: 2023, target: { places: 1 } }] };
    const made = annex({ ...options, month: '2023-05' });
    expect(made.sections[0]!.paragraphs[1]).toBe('Năm 2021 không có tổng điểm nên không so sánh được với năm đó.');
    expect(made.sections[2]!.table!.columns.find(({ key }) => key === 'change')!.label).toBe('So với năm 2021');
  });

  it('of a unit that shares its rank says so', () => {
    const score = scoreOf(official, 2023, dakLak, 'total');
    const tied = rescored(official, row =>
      row.year === 2023 && row.node === 'total' && row.unit === codeOf('Hòa Bình') ? score : row.score,
    );
    expect(sentences({}, 'vi', tied)[0]).toContain('điểm, đồng xếp thứ 30/61 tỉnh, thành phố có điểm');
    expect(sentences({}, 'en', tied)[0]).toContain('rank 30 (shared) of 61');
  });

  it('of an agency is its own: its part alone, under its name', () => {
    const made = annex({ agency: 'Sở Tư pháp' });
    expect(made).toMatchObject({ superior: ['ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK'], authority: ['SỞ TƯ PHÁP'] });
    expect(made.sections[2]!.table!.rows.map(({ cells }) => cells.node)).toEqual(['total', '2', '2.1', '3', '3.3']);
    expect(made.sections[0]!.paragraphs.at(-1)).toBe(
      'Không có nội dung thành phần nào do Sở Tư pháp chủ trì thuộc diện hạn chế: điểm thấp, hoặc dưới trung vị mà giảm hay chưa được cải thiện.',
    );
    expect(made.sections[3]!.paragraphs[0]).toMatch(/^Sở Tư pháp báo cáo .* về Ủy ban nhân dân tỉnh/);
  });

  it('made after the units were merged says that it is of those before', () => {
    const made = (month: string) => annex({ year: 2024, steps: [{ year: 2025, target: { rank: 30 } }], month });
    expect(made('2025-07').notes.at(-1)).toContain('trước khi sắp xếp còn 34');
    expect(made('2025-06').notes.join(' ')).not.toContain('sắp xếp');
  });

  it('of an index that says nothing of plans names it, the unit, and leaves blanks', () => {
    const { texts: _, schedules: __, ...rest } = official.methodology;
    const texts = { short: { vi: 'DTI', en: 'DTI' } };
    const plain = { ...official, methodology: { ...rest, texts } };
    const made = annex({}, 'vi', plain);
    expect(made).toMatchObject({ authority: ['ĐẮK LẮK'], nation: [], signature: ['THỦ TRƯỞNG ĐƠN VỊ'] });
    expect(made.sections.map(({ heading }) => heading)).toHaveLength(3);
    expect(made.sections[0]!.paragraphs[0]).toBe(
      'Năm 2023 Chỉ số DTI của Đắk Lắk đạt 42,3265 điểm, xếp thứ 31/61 đơn vị có điểm (trong tổng số 63), thuộc nhóm Trung bình cao.',
    );
    const { sections, ...frame } = made;
    const said = JSON.stringify([frame, sections.map(({ paragraphs }) => paragraphs)]);
    expect(said).not.toMatch(/PAPI|CECODES|UNDP|tỉnh|cả nước|VIỆT NAM/);
  });
});
