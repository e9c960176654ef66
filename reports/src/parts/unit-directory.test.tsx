import { bundled } from '@papi/datasets';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../site/context.js';
import { modelOf } from '../site/model.js';
import { UnitDirectory } from './unit-directory.js';

const model = modelOf(bundled());
const names = (html: string) => [...html.matchAll(/<li[^>]*>(?:<a[^>]*>)?(?:<span[^>]*>)?([^<]+)/g)].map(m => m[1]);

describe('the directory of units', () => {
  const html = renderToString(<UnitDirectory context={contextOf(model, 'vi', { page: 'home' })} year={2024} />);
  it('has every unit once, under its region', () => {
    expect(names(html).sort()).toEqual(model.units.map(u => u.name.vi).sort());
    expect(html.match(/<h3>/g)).toHaveLength(model.regions.length);
  });
  it('stands in the order of the Vietnamese alphabet, where Đ follows D', () => {
    const highlands = renderToString(
      <UnitDirectory context={contextOf(model, 'vi', { page: 'home' })} year={2024} regions={[model.region('CH')]} />,
    );
    expect(names(highlands)).toEqual(['Đắk Lắk', 'Đắk Nông', 'Gia Lai', 'Kon Tum', 'Lâm Đồng']);
  });
  it('names the group for those who do not see its colour, and who has no score', () => {
    expect(html).toMatch(/class="k3"><a [^>]*>Đắk Lắk<\/a><span class="vh">, nhóm Trung bình thấp<\/span>/);
    expect(html).toMatch(/class="k0"><a [^>]*>Vĩnh Phúc<\/a><span class="vh">, không có điểm<\/span>/);
  });
  it('marks Vietnamese names on an English page', () => {
    const en = renderToString(<UnitDirectory context={contextOf(model, 'en', { page: 'home' })} year={2024} />);
    expect(en).toMatch(/<a [^>]*lang="vi">Đắk Lắk<\/a>/);
  });
  it('links to the pages of an earlier year, and does not where a unit had none', () => {
    const then = renderToString(<UnitDirectory context={contextOf(model, 'en', { page: 'home' })} year={2023} />);
    expect(then).toMatch(/<a href="[^"]*dak-lak-2023\.html"/);
    expect(then).toContain('<span lang="vi">Quảng Ninh</span>');
  });
});
