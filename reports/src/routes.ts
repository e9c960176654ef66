import type { IndexTexts, Lang } from '@papi/methodology';

/** Every address of the site. A year of null is the newest edition, at the address without a year. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'unit'; readonly unit: string; readonly year: number | null }
  | { readonly page: 'region'; readonly region: string }
  | { readonly page: 'axis'; readonly node: string; readonly year: number | null }
  | { readonly page: 'sub-axis'; readonly node: string }
  | { readonly page: 'edition'; readonly year: number }
  | { readonly page: 'priorities'; readonly unit: string | null }
  | { readonly page: 'explained'; readonly unit: string }
  | { readonly page: 'compare' }
  | { readonly page: 'methods' }
  | { readonly page: 'data' }
  | { readonly page: 'not-found' };

/** What an address needs to know of the index: the slugs of its units and regions. */
export interface Slugs {
  readonly unit: (code: string) => string;
  readonly region: (code: string) => string;
}

/** The words in addresses. An index may name its own units (`unit_path` in its texts). */
const folders: Record<
  'region' | 'axis' | 'sub-axis' | 'edition' | 'priorities' | 'explained' | 'compare' | 'methods' | 'data',
  Record<Lang, string>
> = {
  region: { vi: 'vung', en: 'region' },
  axis: { vi: 'truc', en: 'axis' },
  'sub-axis': { vi: 'thanh-phan', en: 'sub-axis' },
  edition: { vi: 'nam', en: 'year' },
  priorities: { vi: 'uu-tien', en: 'priorities' },
  explained: { vi: 'vi-sao', en: 'why' },
  compare: { vi: 'so-sanh', en: 'compare' },
  methods: { vi: 'phuong-phap', en: 'methods' },
  data: { vi: 'so-lieu', en: 'data' },
};

/**
 * The file of a page, from the root of the site, with `/` between folders. Vietnamese stands at the root, English under
 * `en/`. Addresses are lower-case ASCII and never change.
 *
 * @example address({ page: 'unit', unit: '66', year: 2023 }, 'vi', slugs, texts) // 'tinh/dak-lak-2023.html'
 */
export function address(route: Route, lang: Lang, slugs: Slugs, texts: IndexTexts): string {
  return (lang === 'vi' ? '' : 'en/') + inLanguage(route, lang, slugs, texts);
}

function inLanguage(route: Route, lang: Lang, slugs: Slugs, texts: IndexTexts): string {
  const dated = (year: number | null) => (year === null ? '' : `-${year}`);
  switch (route.page) {
    case 'home':
      return 'index.html';
    case 'unit':
      return `${texts.unit_path?.[lang] ?? 'unit'}/${slugs.unit(route.unit)}${dated(route.year)}.html`;
    case 'region':
      return `${folders.region[lang]}/${slugs.region(route.region)}.html`;
    case 'axis':
      return `${folders.axis[lang]}/${nodeSlug(route.node)}${dated(route.year)}.html`;
    case 'sub-axis':
      return `${folders['sub-axis'][lang]}/${nodeSlug(route.node)}.html`;
    case 'edition':
      return `${folders.edition[lang]}/${route.year}.html`;
    case 'priorities':
      return route.unit === null
        ? `${folders.priorities[lang]}.html`
        : `${folders.priorities[lang]}/${slugs.unit(route.unit)}.html`;
    case 'explained':
      return `${folders.explained[lang]}/${slugs.unit(route.unit)}.html`;
    case 'not-found':
      return '404.html';
    default:
      return `${folders[route.page][lang]}.html`;
  }
}

/** A node's id in an address: `2.1` is `2-1`, since a dot would read as a file's ending. */
export function nodeSlug(id: string): string {
  return id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** The link from one file of the site to another, relative, so that the site works in any folder and from a disk. */
export function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return '../'.repeat(here.length - shared) + there.slice(shared).join('/');
}
