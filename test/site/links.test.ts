import { describe, expect, inject, it } from 'vitest';
import { filesOf, pagesOf, read } from './files.js';

const site = inject('site');
const files = new Set(filesOf(site));
const pages = pagesOf(site);

/** Ids of a page, found once. */
const idsOf = (() => {
  const known = new Map<string, Set<string>>();
  return (page: string) => {
    let ids = known.get(page);
    if (!ids) {
      ids = new Set([...read(site, page).matchAll(/\sid="([^"]+)"/g)].map(m => m[1]!));
      known.set(page, ids);
    }
    return ids;
  };
})();

describe('links of the whole site', () => {
  it('all lead to a file that is there, and to a part of it that is there', () => {
    const dead: string[] = [];
    for (const page of pages) {
      for (const [, raw] of read(site, page).matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        const link = raw!.replaceAll('&amp;', '&');
        if (/^(https?:|mailto:)/.test(link)) continue;
        const { pathname, hash } = new URL(link, `file:///${page}`);
        const file = link.startsWith('#') ? page : decodeURIComponent(pathname).slice(1);
        if (!files.has(file)) dead.push(`${page}: ${link}`);
        else if (hash && file.endsWith('.html') && !idsOf(file).has(decodeURIComponent(hash.slice(1))))
          dead.push(`${page}: ${link}`);
      }
    }
    expect(dead.slice(0, 20)).toEqual([]);
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
