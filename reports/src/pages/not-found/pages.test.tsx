import { bundled } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../site/context.js';
import { documentOf } from '../../site/document.js';
import { modelOf } from '../../site/model.js';
import { notFoundPages } from './pages.js';

const model = modelOf(bundled());
const [maker] = notFoundPages(model);
function page(base: string): string {
  const context = contextOf(model, 'vi', maker!.route, base);
  return documentOf(context, maker!.make(context));
}
const targets = (html: string) => [...html.matchAll(/(?:href|src)="([^"#]*)/g)].map(m => m[1]!).filter(to => to !== '');

describe('the page for an address that is not there', () => {
  it('speaks both languages', () => {
    const html = page('');
    expect(html).toContain('Không tìm thấy trang');
    expect(html).toMatch(/<p lang="en">There is no page at this address/);
  });

  it('links to every unit and every year', () => {
    const html = page('');
    for (const unit of model.units) expect(html).toContain(`/${unit.slug}.html"`);
    for (const year of model.years) expect(html).toContain(`nam/${year}.html"`);
  });

  it('links by the whole address where the site knows its own, since a server shows it at any depth', () => {
    const away = targets(page('https://example.vn/papi/')).filter(to => !to.startsWith('https://'));
    expect(away).toEqual([]);
    expect(targets(page('https://example.vn/papi/'))).toContain('https://example.vn/papi/assets/style.css');
    expect(targets(page(''))).toContain('assets/style.css');
  });
});
