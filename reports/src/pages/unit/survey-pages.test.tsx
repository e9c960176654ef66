import { bundled } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../site/context.js';
import { documentOf } from '../../site/document.js';
import { type Model, modelOf } from '../../site/model.js';
import { type SurveyedOptions, surveyed } from '../../testing/surveyed.js';
import { unitPages } from './pages.js';

function html(
  options: SurveyedOptions = {},
  { unit = '66', lang = 'vi' as 'vi' | 'en', year = null as number | null } = {},
) {
  return page(modelOf(surveyed(options)), unit, lang, year);
}

function page(model: Model, unit: string, lang: 'vi' | 'en', year: number | null = null): string {
  const maker = unitPages(model, model.unit(unit)).find(({ route }) => route.page === 'unit' && route.year === year)!;
  const context = contextOf(model, lang, maker.route);
  return documentOf(context, maker.make(context));
}

const text = (page: string) => page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const section = (page: string, id: string) => page.split(`<h2 id="${id}">`)[1]?.split('</section>')[0] ?? '';

describe('the page of a surveyed unit', () => {
  const made = html();

  it('gives the total with its interval, level and sample, in the first sentence and beside it', () => {
    expect(text(made)).toContain('42,33 điểm (khoảng tin cậy 95%: 41,20–43,46)');
    expect(text(made)).toContain('khoảng tin cậy 95%: 41,20–43,46');
    expect(text(made)).toContain('212 12 đơn vị chọn mẫu trong 3 tầng');
    expect(text(made)).toContain('phương pháp tuyến tính hóa Taylor');
  });

  it('draws a whisker on every axis, and none where scores were published as they are', () => {
    const axes = (whole: string) => section(whole, 'axes').split('<ul class="rows">')[1]!;
    expect(axes(made).match(/class="ci"/g)).toHaveLength(8);
    expect(page(modelOf(bundled()), '66', 'vi')).not.toContain('class="ci"');
  });

  it('says why there is no interval where none can be made', () => {
    const none = html({ se: (_, node) => (node === 'total' ? Number.NaN : 0.1) });
    expect(text(none)).toContain('không ước lượng được sai số: có câu hỏi chỉ được trả lời ở một đơn vị chọn mẫu');
    expect(text(none)).toContain('với 42,33 điểm, xếp thứ');
  });

  it('marks scores of approximate rules and says which they are', () => {
    expect(text(made)).toContain('42,33 ≈ (tính theo quy tắc gần đúng)');
    expect(text(made)).toContain('vì quy tắc của nội dung 4.2 chưa được biết chính xác');
    expect(text(html({ status: () => 'exact' }))).not.toContain('≈');
  });

  it('tells proved weak spots from others', () => {
    expect(text(section(html({ se: () => 0.001 }), 'weak'))).toMatch(/ có ý nghĩa thống kê /);
    expect(text(section(html({ se: () => 5 }), 'weak'))).toContain('chưa có ý nghĩa thống kê');
  });

  it('tells nothing over the years where there is one', () => {
    for (const id of ['trends', 'ranks', 'changes']) expect(made).not.toContain(`id="${id}"`);
    expect(text(made)).not.toMatch(/2023–2023|năm đầu tiên/);
    expect(made).not.toContain('class="years"');
  });

  it('has trends and tested changes where there are several', () => {
    const years = html({ years: [2022, 2023], se: () => 0.01 });
    for (const id of ['trends', 'ranks', 'changes']) expect(years).toContain(`id="${id}"`);
    expect(text(years)).toContain('có ý nghĩa thống kê ở mức 5%');
    expect(text(years)).not.toContain('ngưỡng 5% của PAPI');
  });
});

describe('women and men of a unit', () => {
  it('stand side by side on the total and every axis, with the difference and its test', () => {
    const groups = section(html(), 'groups');
    expect(groups.match(/class="pa"/g)!.length).toBe(1 + 1 + 8);
    expect(text(groups)).toContain('điểm của nữ thấp hơn ở trục 1 (có ý nghĩa thống kê)');
    expect(text(groups)).toContain('Số người trả lời: nữ 100, nam 100.');
    expect(text(groups)).toContain('−0,30 (−0,50; −0,10)');
  });

  it('are not shown where one is too small, and that is said', () => {
    const groups = section(html({ n: (_, value) => (value === 'female' ? 9 : 100) }), 'groups');
    expect(text(groups)).toContain('chỉ có 9 nữ trả lời (tối thiểu 15)');
    expect(groups).not.toContain('class="pa"');
  });

  it('are not compared where one was not asked', () => {
    const groups = section(html({ difference: () => undefined }, { lang: 'en' }), 'groups');
    expect(text(groups)).toContain('the sample has no women');
  });

  it('have no section where the respondents are not told apart', () => {
    expect(html({ groups: [] })).not.toContain('id="groups"');
  });
});

describe('whose scores these are', () => {
  it('is never the index: neither title nor citation claims its scores', () => {
    const made = html({}, { lang: 'en' });
    expect(made).toContain('<title>Đắk Lắk: Survey 2023,');
    expect(text(made)).toContain('Computed from a user’s own respondents by PAPI’s method; not published PAPI scores.');
    expect(text(made)).not.toContain('published by CECODES');
  });

  it('is said to be no one’s on made-up data: above the page, in title, description and citation', () => {
    const made = html({ synthetic: true });
    expect(made).toMatch(/<aside class="made-up"[^>]*><p>Số liệu mô phỏng, không phải kết quả PAPI<\/p>/);
    expect(made).toMatch(/<title>[^<]*\(số liệu mô phỏng\)<\/title>/);
    expect(made).toMatch(/<meta name="description" content="Số liệu mô phỏng, không phải kết quả PAPI\./);
    expect(text(made)).toContain('Trích dẫn [Số liệu mô phỏng, không phải kết quả PAPI]');
    expect(html()).not.toContain('made-up');
  });
});
