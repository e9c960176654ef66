import { describe, expect, inject, it } from 'vitest';
import { deadLinks } from './dead-links.js';
import { filesOf, pagesOf, read } from './files.js';

const site = inject('site');
const files = new Set(filesOf(site));
const pages = pagesOf(site);

describe('links of the whole site', () => {
  it('all lead to a file that is there, and to a part of it that is there', () => {
    expect(deadLinks(site).slice(0, 20)).toEqual([]);
  });

  it('to other hosts are only those of the publisher, to be followed by a reader, never fetched', () => {
    const hosts = new Set<string>();
    for (const page of pages) {
      const text = read(site, page);
      for (const [, url] of text.matchAll(/<a [^>]*href="(https?:[^"]+)"/g)) hosts.add(new URL(url!).host);
      expect(
        [...text.matchAll(/<(?:link|script|img|iframe|use|image)[^>]*(?:href|src)="https?:[^"]*"/g)].map(m => m[0]),
      ).toEqual([]);
    }
    expect([...hosts]).toEqual(['papi.org.vn']);
  });

  it('are relative, so that the site works in any folder', () => {
    const rooted = pages.filter(page => /\s(?:href|src)="\//.test(read(site, page)));
    expect(rooted).toEqual([]);
  });

  it('lead from every page to the same page in the other language and back', () => {
    const lost: string[] = [];
    for (const page of pages) {
      for (const lang of ['vi', 'en']) {
        const [, href] = read(site, page).match(new RegExp(`hreflang="${lang}" href="([^"]+)"`)) ?? [];
        if (href === undefined || !files.has(new URL(href, `file:///${page}`).pathname.slice(1)))
          lost.push(`${page} ${lang}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it('reach every page from the home page', () => {
    const seen = new Set(['index.html']);
    const queue = ['index.html'];
    for (let page = queue.pop(); page !== undefined; page = queue.pop()) {
      for (const [, link] of read(site, page).matchAll(/<a [^>]*href="([^"#]+)[^"]*"/g)) {
        const file = /^https?:/.test(link!)
          ? ''
          : decodeURIComponent(new URL(link!, `file:///${page}`).pathname).slice(1);
        if (!file.endsWith('.html') || seen.has(file) || !files.has(file)) continue;
        seen.add(file);
        queue.push(file);
      }
    }
    // The newest edition's dated address is a copy, linked as canonical; 404.html is reached by error.
    const newest = Math.max(...pages.flatMap(p => p.match(/-(\d{4})\.html$/)?.[1] ?? []).map(Number));
    const orphans = pages.filter(p => !seen.has(p) && !p.endsWith(`-${newest}.html`) && !p.endsWith('404.html'));
    expect(orphans).toEqual([]);
  });
});
