import { nodesIn } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { codeOf, official, rescored, scoreOf } from '../../testing/official.js';
import type { PlanOptions } from '../make/options.js';
import { planOf } from '../make/plan-of.js';
import { printedCell } from '../papers/printed-cell.js';
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
      authority: ['ỦY BAN NHÂN DÂN', 'TỈNH\u00A0ĐẮK\u00A0LẮK'],
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
      target: 1.8822325,
      with: 'UBND các cấp',
    });
    expect(table!.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 9);
    expect(table!.followUp).toEqual(['Kết quả đến 15/6/2024', 'Kết quả đến 15/12/2024', 'Ghi chú']);
    for (const { cells } of table!.rows)
      expect(Object.keys(cells).sort()).toEqual(table!.columns.map(({ key }) => key).sort());
  });

  it('prints what must be reached rounded up, so that text and table name one number for the total', () => {
    const made = annex();
    const { columns, rows } = made.sections[2]!.table!;
    const column = (key: string) => columns.find(each => each.key === key)!;
    const printed = (key: string) => printedCell(rows[0]!, column(key), 'vi');
    expect([printed('score'), printed('target'), printed('gain')]).toEqual(['42,3265', '42,3966', '0,0701']);
    expect(made.sections[1]!.paragraphs[0]).toContain('từ 42,3966 điểm trở lên, tăng ít nhất 0,0701 điểm');
    const infrastructure = rows.find(({ cells }) => cells.node === '6.3')!;
    expect(printedCell(infrastructure, column('target'), 'vi')).toBe('1,8823');
    // A content that only keeps its score has that score for its target.
    const kept = rows.find(({ cells }) => cells.node === '1.1')!;
    expect(['score', 'target', 'gain'].map(key => printedCell(kept, column(key), 'vi'))).toEqual([
      '0,9923',
      '0,9923',
      '0',
    ]);
  });

  it('of data and agencies of one’s own says whose they are, and nothing that is true of the index’s alone', () => {
    const made = (lang: 'vi' | 'en') =>
      annexOfPlan(planOf(official, asked()), official, lang, { ownScores: ['diem.csv'], ownAgencies: true });
    expect(made('vi').notes[0]).toMatch(/^Nguồn điểm: số liệu của đơn vị lập kế hoạch \(diem\.csv\)/);
    expect(made('vi').notes).toContain(
      'Cơ quan được ghi theo bảng phân công của đơn vị lập kế hoạch, tại tháng 5/2024.',
    );
    expect(made('en').notes.join(' ')).toContain('by the planner’s own table, in May 2024');
    expect(JSON.stringify([made('vi').notes, made('vi').sections[0]])).not.toMatch(/UNDP|đã công bố|do .* công bố/);
  });

  it('says by which rule trends were judged', () => {
    const trend = (dataset: typeof official) =>
      annex({}, 'vi', dataset).notes.find(text => text.startsWith('Xu hướng'));
    expect(trend(official)).toBe('Xu hướng: tăng, giảm theo ngưỡng 5% của PAPI.');
    const tested = { ...official, scores: official.scores.derive({ se: () => 0.1 }) };
    expect(trend(tested)).toBe('Xu hướng: tăng, giảm theo kiểm định ở mức 5%.');
  });

  it('does not say that the others move on where no earlier year tells by how much', () => {
    const said = (year: number, lang: 'vi' | 'en') =>
      sentences(
        { year, steps: [{ year: year + 1, target: { places: 1 } }], month: `${year + 1}-07`, others: 'moving' },
        lang,
      );
    const first = (texts: readonly string[], words: string) => texts.find(text => text.includes(words));
    expect(first(said(2021, 'vi'), 'Phấn đấu')).toContain('không đổi (chưa có năm trước so sánh được');
    expect(first(said(2021, 'en'), 'The aim')).toContain('(there is no earlier year that compares');
    expect(first(said(2023, 'vi'), 'Phấn đấu')).toContain(
      'tiếp tục tăng, giảm theo mức bình quân mỗi năm của từng nơi',
    );
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
    [{ group: 'High' }, 'thuộc nhóm Cao (xếp thứ 16 trở lên)', 'is the High group (rank 16 or better)'],
    [
      { group: 'Mid-high' },
      'thuộc nhóm Trung bình cao trở lên (xếp thứ 31 trở lên)',
      'is the Mid-high group or better (rank 31 or better)',
    ],
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
    expect(notes.join(' ')).toContain('dưới trung vị mà giảm hay chưa cải thiện.');
  });

  it('says what stuck means where it is first used, and only there', () => {
    const weak = (lang: 'vi' | 'en', options: Partial<PlanOptions> = {}) =>
      sentences(options, lang).find(text => /^(Các|Weak) /.test(text));
    expect(weak('vi')).toMatch(/chưa cải thiện\)\. Chưa cải thiện là ba năm liền dưới trung vị .* không tăng\.$/);
    expect(weak('en')).toMatch(/stuck\)\. Stuck is below the median in three years in a row/);
    expect(weak('vi', { agency: 'Sở Công Thương' })).toMatch(/6\.3 [^;]* \(điểm thấp\)\.$/);
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
    const { heading, table } = made.sections[1]!;
    expect(heading).toBe('II. MỤC TIÊU NĂM 2025 VÀ LỘ TRÌNH ĐẾN NĂM 2026');
    expect(table!.rows.map(({ cells }) => cells)).toMatchObject([
      { year: '2025', wanted: 'Xếp thứ 30 trở lên', scoreNeeded: 42.396557, rise: 0.070027 },
      { year: '2026', wanted: 'Tăng ít nhất 1 bậc (xếp thứ 29 trở lên)' },
    ]);
    expect(made.facts).toMatchObject({
      from: 2023,
      to: 2025,
      later_steps: expect.stringMatching(/^2026 rank 29 score /),
    });
    // Reports go on to the path's end; the columns for follow-up are of the year whose targets they stand beside.
    expect(made.sections[3]!.table!.rows.at(-1)!.cells.period).toBe('Năm 2026');
    expect(made.sections[2]!.table!.followUp.at(-2)).toBe('Kết quả đến 15/12/2025');
    expect(annex().sections[1]!.table).toBeNull();
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
    expect(made).toMatchObject({ superior: ['ỦY BAN NHÂN DÂN TỈNH\u00A0ĐẮK\u00A0LẮK'], authority: ['SỞ TƯ PHÁP'] });
    expect(made.sections[2]!.table!.rows.map(({ cells }) => cells.node)).toEqual(['total', '2', '2.1', '3', '3.3']);
    expect(made.sections[0]!.paragraphs.at(-1)).toBe(
      'Không có nội dung thành phần nào do Sở Tư pháp chủ trì thuộc diện hạn chế: điểm thấp, hoặc dưới trung vị mà giảm hay chưa cải thiện.',
    );
    expect(made.sections[3]!.paragraphs[0]).toMatch(/^Sở Tư pháp báo cáo .* về Ủy ban nhân dân tỉnh/);
  });

  it('in English has the English names of agencies, in the table and where it is the part of one', () => {
    const cells = (node: string, made = annex({}, 'en')) =>
      made.sections[2]!.table!.rows.find(row => row.cells.node === node)!.cells;
    expect(cells('3.3')).toMatchObject({ lead: 'Department of Justice', with: 'Provincial People’s Court' });
    expect(cells('4.2').lead).toBe('Department of Health; Department of Education and Training');
    expect(cells('3.2', annex({ unit: codeOf('Hà Nội') }, 'en')).lead).toBe('City Inspectorate');
    const part = annex({ agency: 'Sở Tư pháp' }, 'en');
    expect(part.title.at(-1)).toBe('The part led by the Department of Justice');
    expect(part).toMatchObject({ authority: ['Department of Justice'], facts: { agency: 'Department of Justice' } });
    expect(part.sections[0]!.paragraphs.at(-1)).toMatch(/^No sub-axis led by the Department of Justice is weak/);
    expect(part.sections[3]!.paragraphs[0]).toMatch(
      /^Reports on what was done, by the Department of Justice to the People’s Committee /,
    );
    expect(JSON.stringify(part)).not.toMatch(/Sở |Thanh tra|UBND các/);
  });

  it('in English keeps the own name of an agency that has no other', () => {
    const { agencyNames, ...rest } = official.methodology;
    const known = agencyNames!.filter(({ vi }) => vi !== 'Sở Tư pháp');
    const lead = (methodology: typeof official.methodology) =>
      annex({}, 'en', { ...official, methodology }).sections[2]!.table!.rows.map(({ cells }) => cells.lead);
    expect(lead({ ...rest, agencyNames: known })).toEqual(
      expect.arrayContaining(['Sở Tư pháp', 'Department of Finance']),
    );
    expect(lead(rest)).toContain('Sở Tài chính');
  });

  it('made after the units were merged says of whose area it is, and is issued by the successor', () => {
    const made = (month: string, name = 'Sóc Trăng', lang: 'vi' | 'en' = 'vi') =>
      annex({ unit: codeOf(name), year: 2024, steps: [{ year: 2025, target: { rank: 9 } }], month }, lang);
    const after = made('2025-07');
    expect(after.notes.at(-1)).toMatch(
      /^Từ ngày 1\/7\/2025, tỉnh Sóc Trăng cùng với .*tỉnh Hậu Giang.* thành thành phố Cần Thơ.*địa bàn tỉnh Sóc Trăng trước khi sắp xếp\.$/,
    );
    expect(after.authority).toEqual(['ỦY BAN NHÂN DÂN', 'THÀNH\u00A0PHỐ\u00A0CẦN\u00A0THƠ']);
    expect(after.attached).toContain('Ủy ban nhân dân thành phố Cần Thơ');
    expect(after.title.at(-1)).toBe('CỦA TỈNH SÓC TRĂNG NĂM 2025');
    expect(made('2025-07', 'Sóc Trăng', 'en').notes.at(-1)).toContain('Soc Trang');
    const before = made('2025-06');
    expect(before.authority.at(-1)).toBe('TỈNH\u00A0SÓC\u00A0TRĂNG');
    expect(before.notes.join(' ')).not.toContain('sắp xếp');
    // A province that stayed as it was has the note on all alone.
    expect(made('2025-07', 'Hà Nội').notes.at(-1)).toBe(official.methodology.texts.merger!.vi);
  });

  it('of bodies that the People’s Committee is not set over, or of a class of them, leaves the letterhead blank', () => {
    const head = (agency: string, lang: 'vi' | 'en' = 'vi') => {
      const { superior, authority, attached } = annex({ agency }, lang);
      return { superior, authority, attached };
    };
    const blank = { superior: ['…………………………………'], authority: ['…………………………………'] };
    for (const agency of ['Công an tỉnh', 'UBND cấp xã']) {
      expect(head(agency)).toMatchObject(blank);
      expect(head(agency, 'en')).toMatchObject(blank);
      expect(head(agency).attached).not.toContain(agency);
    }
    for (const agency of ['Thanh tra tỉnh', 'Văn phòng UBND tỉnh', 'Sở Y tế'])
      expect(head(agency).authority).toEqual([agency.toLocaleUpperCase('vi')]);
    expect(head('Sở Y tế', 'en').authority).toEqual(['Department of Health']);
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
