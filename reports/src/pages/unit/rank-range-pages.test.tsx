import { bundled } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import type { PageMaker } from '../../build/jobs.js';
import { contextOf } from '../../site/context.js';
import { documentOf } from '../../site/document.js';
import { type Model, modelOf } from '../../site/model.js';
import { surveyed } from '../../testing/surveyed.js';
import { axisPages } from '../axis/pages.js';
import { editionPages } from '../edition/pages.js';
import { methodsPages } from '../methods/pages.js';
import { unitPages } from './pages.js';

const text = (model: Model, [maker]: readonly PageMaker[], lang: 'vi' | 'en' = 'vi') => {
  const context = contextOf(model, lang, maker!.route);
  return documentOf(context, maker!.make(context))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
};
const unit = (model: Model) => unitPages(model, model.unit('66'));

describe('pages of scores with errors', () => {
  const model = modelOf(surveyed({ se: () => 5 }));

  it('give a unit’s ranks as ranges, and say from how many others it can be told apart', () => {
    const page = text(model, unit(model));
    expect(page).toContain('thứ hạng có thể từ 1 đến 4 (độ tin cậy 95%): mẫu chưa đủ để kết luận');
    expect(page).toMatch(/Hạng \d\/4 có thể từ 1 đến 4/);
    expect(page.match(/· hạng 1–4/g)).toHaveLength(8);
  });

  it('give them in the tables of an axis and a year, and say how they are made', () => {
    const axis = text(model, axisPages(model, '1'), 'en');
    expect(axis).toContain('Rank of 4 Possible rank Score');
    expect(axis).toContain('the range of ranks that the errors of all provinces leave possible');
    expect(text(model, editionPages(model))).toContain('Hạng Hạng có thể Tổng điểm');
    expect(text(model, methodsPages(model))).toContain('Mogstad, Romano, Shaikh và Wilhelm, 2023');
  });

  it('say none of it where scores come without', () => {
    const published = modelOf(bundled());
    const pages = [unit(published), axisPages(published, '1'), editionPages(published), methodsPages(published)];
    for (const makers of pages) expect(text(published, makers)).not.toMatch(/[Hh]ạng có thể|Mogstad/);
  });
});
