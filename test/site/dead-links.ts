import { filesOf, pagesOf, read } from './files.js';

/** Links of a site's pages that lead to no file, or to a part of a page that is not there: `page: link`. */
export function deadLinks(site: string): string[] {
  const files = new Set(filesOf(site));
  const known = new Map<string, ReadonlySet<string>>();
  const idsOf = (page: string): ReadonlySet<string> => {
    const ids = known.get(page) ?? new Set([...read(site, page).matchAll(/\sid="([^"]+)"/g)].map(m => m[1]!));
    known.set(page, ids);
    return ids;
  };
  const dead: string[] = [];
  for (const page of pagesOf(site)) {
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
  return dead;
}
