import { bundled } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../site/model.js';
import { routesOf, sitemap } from './sitemap.js';

const model = modelOf(bundled());
const text = sitemap(model, 'https://example.vn/papi/');
const urls = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(m => m[1]!);

describe('the sitemap', () => {
  it('names every page once in each language, under the base', () => {
    expect(urls.length).toBe(2 * routesOf(model).length);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.every(url => url.startsWith('https://example.vn/papi/'))).toBe(true);
    expect(urls.filter(url => url.includes('/en/')).length).toBe(urls.length / 2);
  });

  it('names the newest edition at the address with its year, also for a unit that was withheld', () => {
    const { slug } = model.withheld(model.newest, 'total')[0]!;
    expect(urls.some(url => url.endsWith(`/${slug}-${model.newest}.html`))).toBe(true);
    expect(urls.some(url => url.endsWith(`/tinh/${slug}.html`))).toBe(false);
  });

  it('leaves out years in which a unit or an axis had no score', () => {
    const withheld = model.withheld(2023, 'total')[0]!;
    expect(urls.some(url => url.endsWith(`/${withheld.slug}-2023.html`))).toBe(false);
    expect(urls.some(url => url.endsWith('/truc/7-2017.html'))).toBe(false);
    expect(urls.some(url => url.endsWith('/truc/7-2018.html'))).toBe(true);
  });

  it('names what each unit should fix first and why it moved, once', () => {
    expect(urls.filter(url => url.includes('/uu-tien/'))).toHaveLength(model.units.length);
    expect(urls).toContain('https://example.vn/papi/en/priorities.html');
    expect(urls.filter(url => url.includes('/vi-sao/'))).toHaveLength(model.units.length);
  });

  it('pairs each page with its other language', () => {
    const entry = text.split('\n').find(line => line.includes('<loc>https://example.vn/papi/so-sanh.html</loc>'));
    expect(entry).toContain('hreflang="en" href="https://example.vn/papi/en/compare.html"');
    expect(entry).toContain('hreflang="x-default" href="https://example.vn/papi/so-sanh.html"');
  });
});
