import { bundled } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../site/context.js';
import { documentOf } from '../../site/document.js';
import { modelOf } from '../../site/model.js';
import { axisPages } from '../axis/pages.js';
import { subAxisPages } from '../sub-axis/pages.js';

const model = modelOf(bundled());
const axes = axisPages(model, '1');
const subAxes = subAxisPages(model, ['2.1', '2.2', '5.2']);

/** A page of axis 1, or of a sub-axis, as HTML. */
function html(place: number | string, lang: 'vi' | 'en' = 'vi'): string {
  const maker = [...axes, ...subAxes].find(({ route }) =>
    route.page === 'axis' ? (route.year ?? model.newest) === place : route.page === 'sub-axis' && route.node === place,
  );
  if (!maker) throw new Error(`no page for ${place}`);
  const context = contextOf(model, lang, maker.route);
  return documentOf(context, maker.make(context));
}

const ranked = (page: string) =>
  [...page.matchAll(/<li><span class="n">(\d+)<\/span><a href="[^"]*">([^<]*)</g)].map(m => [Number(m[1]), m[2]]);
const text = (page: string) => page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the page of an axis in a year', () => {
  it('ranks every unit with a score on that axis, and no other', () => {
    const rows = ranked(html(2022));
    expect(rows).toHaveLength(62);
    expect(rows.map(([, name]) => name)).not.toContain('Bắc Giang');
    expect(rows.map(([, name]) => name)).toContain('Bắc Ninh');
    expect(text(html(2022))).toContain('Bắc Giang không có điểm năm 2022.');
  });

  it('gives no withheld unit a figure in the table', () => {
    const row = html(2022)
      .split('<tr>')
      .map(tr => tr.split('</tr>')[0]!)
      .find(tr => tr.includes('>Bắc Giang<'));
    expect(row).toBeDefined();
    expect(text(row!)).not.toMatch(/\d/);
  });

  it('has hollow dots of the year before inside a series, and none across a break', () => {
    expect(html(2023)).toContain('class="was"');
    expect(html(2018)).not.toContain('class="was"');
    expect(html(2011)).not.toContain('class="was"');
  });

  it('says why there are no movers across a break', () => {
    expect(text(html(2018))).toContain('Không tính thay đổi từ năm 2017 đến năm 2018: toàn bộ chỉ số được sửa đổi.');
    expect(html(2018)).not.toMatch(/class="(dbu|dbd)"/);
  });

  it('states a sum that does not add up', () => {
    expect(text(html(2022))).toContain('5,825448');
    expect(text(html(2023))).not.toContain('5,825448');
  });

  it('stands at the address without a year for the newest edition', () => {
    expect(axes.filter(({ route }) => route.page === 'axis' && route.year === null)).toHaveLength(1);
    expect(axes).toHaveLength(model.years.length);
  });
});

describe('the page of a sub-axis', () => {
  it('keeps an older subject of the code apart, under its own name', () => {
    const [above, below] = html('2.1', 'en').split('<section class="blk" aria-labelledby="earlier">');
    expect(below).toContain('Code 2.1 in 2011–2017: Poverty lists');
    const table = (part: string) => /<table class="by-year">.*?<\/table>/s.exec(part)![0];
    expect(table(above!)).toContain('>2018</th>');
    expect(table(above!)).not.toContain('>2017</th>');
    expect(table(below!)).toContain('>2017</th>');
    expect(table(below!)).not.toContain('>2018</th>');
  });

  it('links a subject to the code it had before', () => {
    expect(text(html('2.2'))).toContain('Các năm 2011–2017, nội dung này mang mã 2.1');
  });

  it('shows the newest year of a code that has ended, and says so', () => {
    const page = text(html('5.2'));
    expect(page).toContain('PAPI 2020');
    expect(page).toContain('Nội dung này được đo lần cuối năm 2020.');
    expect(ranked(html('5.2'))).toHaveLength(63);
  });
});
