import { bundled } from '@papi/datasets';
import { describe, expect, it, vi } from 'vitest';
import type { PageMaker } from '../../build/jobs.js';
import { numbers } from '../../format.js';
import { contextOf, languages } from '../../site/context.js';
import { documentOf } from '../../site/document.js';
import { modelOf } from '../../site/model.js';
import { outcomeOf } from './outcome.js';
import { unitPages } from './pages.js';
import { placesOf } from './places.js';
import { trendPanels } from './trend-panels.js';
import { unitYear } from './unit-year.js';

vi.setConfig({ testTimeout: 30_000 });
const model = modelOf(bundled());
const made = new Map<string, readonly PageMaker[]>();
const pages = (code: string) => {
  if (!made.has(code)) made.set(code, unitPages(model, model.unit(code)));
  return made.get(code)!;
};
const html = (code: string, year: number | null, lang: 'vi' | 'en' = 'vi') => {
  const maker = pages(code).find(({ route }) => 'year' in route && route.year === year)!;
  const context = contextOf(model, lang, maker.route);
  return documentOf(context, maker.make(context));
};
const years = (code: string) => pages(code).map(({ route }) => 'year' in route && route.year);

describe('the pages of a unit', () => {
  it('are one for each year with a score, the newest without a year', () => {
    expect(years('66')).toEqual([...model.years.filter(year => year < model.newest), null]);
  });
  it('skip a year without any score, but never the newest', () => {
    expect(years('24')).not.toContain(2021);
    expect(years('24')).toContain(2022);
    expect(years('26')).toContain(null);
  });
  it('hold no figure that is not one', () => {
    for (const code of ['24', '26']) {
      for (const maker of pages(code)) {
        for (const lang of languages) {
          const context = contextOf(model, lang, maker.route);
          expect(documentOf(context, maker.make(context)), context.path).not.toMatch(/NaN|undefined|Infinity|\[object/);
        }
      }
    }
  });
});

describe('a page', () => {
  it('says where the unit stands, what closing its gaps would bring, and why its rank moved', () => {
    const page = html('66', 2023);
    expect(page).toContain('xếp thứ 31 trong 61 tỉnh, thành phố có điểm');
    expect(page).toContain('61 trong 63 tỉnh, thành phố có điểm');
    expect(page).toContain('từ 41/61 lên 31/61');
    expect(page).toContain('id="weak"');
    expect(page).toContain('Cả 7 nội dung cùng lúc');
  });
  it('names the agencies of July of the year after the scores, by their names in the unit, and says the month', () => {
    expect(html('66', 2023)).toContain('Cơ quan chủ trì (7/2024)');
    expect(html('66', 2023, 'en')).toContain('Lead agency (7/2024)');
    const [before, now] = [html('01', 2023), html('01', null)];
    expect(before).toContain('Sở Tài nguyên và Môi trường');
    expect(now).toContain('Cơ quan chủ trì (7/2025)');
    expect(now).not.toMatch(/Sở Tài nguyên và Môi trường|Thanh tra tỉnh|Công an tỉnh|UBND tỉnh/);
  });
  it('of a gap that two decimals hide gives the decimals that show it', () => {
    const hidden = model.years.flatMap(year =>
      model.units.flatMap(unit =>
        unitYear(model, unit, year)
          .shown.filter(({ leverage }) => leverage < 0.005)
          .map(({ leverage }) => ({ year, unit, leverage })),
      ),
    );
    expect(hidden.length).toBeGreaterThan(0);
    for (const { year, unit, leverage } of hidden) {
      const weak = html(unit.code, year === model.newest ? null : year)
        .split('id="weak"')[1]!
        .split('</section>')[0]!;
      expect(weak).toContain(numbers('vi').gap(leverage));
      expect(weak).not.toContain('>0,00<');
    }
  });
  it('of a unit that was merged says into which, and of one that was not says nothing of it', () => {
    expect(html('94', null)).toContain(
      'Từ ngày 1/7/2025, tỉnh Sóc Trăng cùng với thành phố Cần Thơ và tỉnh Hậu Giang được sắp xếp thành thành phố Cần Thơ (mới)',
    );
    expect(html('94', null)).not.toContain('Thanh tra tỉnh');
    expect(html('94', null, 'en')).toContain('On 1 July 2025 Soc Trang Province was merged with Can Tho City and');
    expect(html('01', null)).not.toContain('được sắp xếp thành');
  });
  it('of a withheld total says so and shows the axes there are', () => {
    const page = html('24', 2022);
    expect(page).toContain('không công bố tổng điểm');
    expect(page).toContain('4 trong 8 trục có điểm: trục 3, 6, 7 và 8');
    expect(page).not.toContain('class="stripsvg"');
    expect(html('24', 2022, 'en')).toContain('withheld the total');
  });
  it('of a withheld newest edition leads to the last one with a total', () => {
    const page = html('26', null);
    expect(page).toContain('Lần gần nhất có tổng điểm là năm 2023');
    expect(page).toContain('href="vinh-phuc-2023.html"');
    expect(page).not.toContain('id="weak"');
    expect(page).toContain('href="../uu-tien/vinh-phuc.html"');
    expect(page).toContain('theo kết quả năm 2023');
  });
  it('leads to what the unit should fix first by its newest scores, whatever the year of the page', () => {
    for (const year of [2011, 2023, null]) expect(html('66', year)).toContain('href="../uu-tien/dak-lak.html"');
  });
  it('across a break shows two ranks and no change of the total', () => {
    const page = html('66', 2021);
    expect(page).toContain('50/63 năm 2020, 41/60 năm 2021');
    expect(page).toContain('Không so sánh được');
    expect(page).not.toContain('class="stack why"');
  });
  it('of the first year compares with nothing', () => {
    const page = html('66', 2011);
    expect(page).not.toContain('id="changes"');
    expect(page).not.toContain('class="was"');
  });
});

describe('the rank move of a unit', () => {
  it('is the sum of its rows, and the axes add up to the own part', () => {
    let split = 0;
    for (const unit of model.units.filter((_, i) => i % 7 === 0)) {
      for (const year of model.years) {
        const at = unitYear(model, unit, year);
        const rows = placesOf(at);
        if (rows.length === 0) continue;
        split++;
        const sum = (...kinds: readonly string[]) =>
          rows.filter(row => kinds.includes(row.kind)).reduce((total, row) => total + row.places, 0);
        expect(sum('own', 'field', 'entry')).toBeCloseTo(at.change!.rankFrom - at.change!.rankTo, 9);
        expect(sum('axis')).toBeCloseTo(sum('own'), 9);
      }
    }
    expect(split).toBeGreaterThan(60);
  });
  it('has none across a break, and the axes say why', () => {
    const at = unitYear(model, model.unit('66'), 2018);
    expect(placesOf(at)).toEqual([]);
    expect(at.axes.map(axis => outcomeOf(at, axis))).toEqual([...Array(6).fill('broken'), 'fresh', 'fresh']);
  });
});

describe('trend panels', () => {
  it('of one year share their height and hold every score', () => {
    for (const unit of model.units) {
      const panels = trendPanels(model, unit)(model.newest);
      expect(new Set(panels.map(panel => panel.span)).size).toBe(1);
      for (const { lo, span, own, bands } of panels) {
        const values = [...own.map(p => p.score), ...bands.flatMap(b => [b.q1, b.q3])];
        expect(Math.min(...values)).toBeGreaterThanOrEqual(lo);
        expect(Math.max(...values)).toBeLessThanOrEqual(lo + span);
      }
    }
  });
});
