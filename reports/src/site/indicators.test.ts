import { bundled } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import { plainOf, revive, tablesOf } from '../build/transfer.js';
import { downloadsOf } from '../downloads/list.js';
import { axisPages } from '../pages/axis/pages.js';
import { methodsPages } from '../pages/methods/pages.js';
import { subAxisPages } from '../pages/sub-axis/pages.js';
import { unitPages } from '../pages/unit/pages.js';
import type { Route } from '../routes.js';
import { surveyed } from '../testing/surveyed.js';
import { type MadeValue, withIndicators } from '../testing/with-indicators.js';
import { contextOf } from './context.js';
import { documentOf } from './document.js';
import { type Model, modelOf } from './model.js';

const units = ['01', '02', '66'];
const of = (year: number, id: string, concept: string, values: readonly number[]) =>
  values.map((value, i): MadeValue => [year, units[i]!, id, concept, value]);
const dataset = withIndicators([
  ...of(2022, '7.3.3', 'water-swimmable', [0.2, 0.1, 0.015]),
  ...of(2023, '7.3.3', 'water-swimmable', [0.3, 0.095, 0.022]),
  ...of(2023, '7.3.1', 'water-drinkable', [0.1, 0.1, 0.1]),
  ...of(2023, '4.4.4', 'bribe-denounced', [0.1, 0.2, 0.3]),
  ...of(2023, '4.4.2', 'province-serious-on-corruption', [0.5, 0.45, 0.38]),
  ...of(2023, '8.1.1', 'portal-certification', [0.5, 0.45, 0.38]),
  ...[1, 1, 0.95].map(
    (value, i): MadeValue => [2022, ['01', '02', '24'][i]!, '3.1.8', 'contact-peoples-council-helped', value],
  ),
]);
const model = modelOf(dataset);

function pageOf(shown: Model, lang: 'vi' | 'en', route: Route): string {
  const makers =
    route.page === 'unit'
      ? unitPages(shown, shown.unit(route.unit))
      : route.page === 'axis'
        ? axisPages(shown, route.node)
        : route.page === 'sub-axis'
          ? subAxisPages(shown, [route.node])
          : methodsPages(shown);
  const maker = makers.find(each => JSON.stringify(each.route) === JSON.stringify(route))!;
  const context = contextOf(shown, lang, maker.route);
  return documentOf(context, maker.make(context)).replaceAll('\u00a0', ' ');
}
const section = (page: string, id: string) => page.split(`<h2 id="${id}">`)[1]?.split('</section>')[0] ?? '';

describe('the values of indicators', { timeout: 60_000 }, () => {
  it('are not there where no file gives any, and no page speaks of them', () => {
    const bare = modelOf(bundled());
    expect(bare.indicators).toBeUndefined();
    const page = pageOf(bare, 'vi', { page: 'unit', unit: '66', year: 2023 });
    expect(page).not.toContain('id="indicators"');
    expect(pageOf(bare, 'vi', { page: 'sub-axis', node: '7.3' })).not.toContain('id="values"');
    expect(downloadsOf(bare).byPath.has('data/indicator-values.csv')).toBe(false);
  });

  it('go to the threads and into the digest as they are', () => {
    const plain = plainOf(dataset);
    expect(revive(structuredClone(plain)).indicators!.objects()).toEqual(dataset.indicators!.objects());
    expect(tablesOf(plain)).toContain(plain.indicators);
    expect(plainOf(bundled())).not.toHaveProperty('indicators');
  });

  it('show on a unit’s page which question makes a weak sub-axis weak', () => {
    const items = section(pageOf(model, 'vi', { page: 'unit', unit: '66', year: 2023 }), 'indicators');
    expect(items).toContain('7.3.3');
    expect(items).toContain('kém trung vị 7,3 điểm %');
    // 0.073 of a scale that gives 3 points over three items.
    expect(items).toContain('trước hết là 7.3.3 (0,07 điểm)');
    expect(items).toContain('hạng 3/3');
    expect(items).toContain('2022: 1,5%');
    expect(items).toContain('không tính điểm');
    expect(items.indexOf('7.3.3</span>')).toBeLessThan(items.indexOf('7.3.1</span>'));
  });

  it('show, where no sub-axis of a partly withheld unit is weak, those below the median', () => {
    const items = section(pageOf(model, 'vi', { page: 'unit', unit: '24', year: 2022 }), 'indicators');
    expect(model.findings(2022, '24').some(finding => finding.weak)).toBe(false);
    expect(items).toContain('≈ 0,02');
    expect(items).toContain('kém trung vị 5,0 điểm %');
  });

  it('show on the pages of axes and sub-axes how each is scored and who is at the ends', () => {
    const page = section(pageOf(model, 'en', { page: 'sub-axis', node: '7.3' }), 'values');
    expect(page).toContain('10 pp more adds 0.100 points; scored from 0% (worst) to 100% (best)');
    expect(page).toContain('Hà Nội');
    expect(page).toContain('3 provinces');
    expect(section(pageOf(model, 'vi', { page: 'sub-axis', node: '8.1' }), 'values')).toContain('Chưa rõ cách tính');
    const axis = section(pageOf(model, 'vi', { page: 'axis', node: '4', year: 2023 }), 'values');
    expect(axis).toContain('2 chỉ tiêu');
    expect(axis).toContain('Không tính điểm');
  });

  it('come as a file, and the methods page tells what is reckoned from them', () => {
    const file = downloadsOf(model).byPath.get('data/indicator-values.csv')!;
    expect(file.text()).toMatch(/^\uFEFFyear,unit,name,indicator,concept,value,rank,of,median,gap,points,status\r?\n/);
    expect(file.text()).toContain('2023,66,Đắk Lắk,7.3.3,water-swimmable,0.022,3,3,0.095,0.073,0.073,exact');
    expect(file.text()).toContain('2023,66,Đắk Lắk,4.4.4,bribe-denounced,0.3,,3,0.2,,,not scored');
    expect(section(pageOf(model, 'vi', { page: 'methods' }), 'items')).toContain('“không tính điểm”');
  });

  it('are those of the respondents where scores are made from a survey', () => {
    const survey = modelOf(surveyed());
    expect(survey.indicators!.under(2023, '1.1').map(({ item }) => item.id)).toEqual(['1.1.1']);
    expect(downloadsOf(survey).byPath.has('data/indicator-values.csv')).toBe(false);
    const page = section(pageOf(survey, 'vi', { page: 'sub-axis', node: '1.1' }), 'values');
    expect(page).toContain('Tăng 10 điểm % thì thêm 0,056 điểm');
  });
});
