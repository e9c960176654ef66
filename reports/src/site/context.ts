import type { Lang, Words } from '@papi/methodology';
import { type Numbers, numbers } from '../format.js';
import { address, type Route, relative, type Slugs } from '../routes.js';
import { type IndexWords, wordsOf } from '../texts/words.js';
import type { Model } from './model.js';

/** What every part of a page needs: the figures, the language, and where the page stands. */
export interface Context {
  readonly model: Model;
  readonly lang: Lang;
  readonly f: Numbers;
  readonly w: IndexWords;
  readonly route: Route;
  /** The page's own file, from the root of the site. */
  readonly path: string;
  /** A link from this page to another; in this language unless said. */
  readonly href: (route: Route, lang?: Lang) => string;
  /** A link from this page to a file of the site that is no page: `assets/style.css`. */
  readonly file: (path: string) => string;
  /** The text of a pair in this page's language. */
  readonly t: (words: Words) => string;
  /** A text of the index (`data/index.csv`), which must be there. */
  readonly text: (key: string) => string;
  /** A text of the index that it may do without; empty where it does. */
  readonly textIfAny: (key: string) => string;
  /** A prefix for ids, unique on the page: each call gives another. */
  readonly id: () => string;
  /** Markup that many drawings of the page share: written in full at first, and used from there ever after. */
  readonly once: (markup: string) => string;
  /** Address the site will have, with a slash at its end; empty where not known. */
  readonly base: string;
}

const both: readonly Lang[] = ['vi', 'en'];
export const languages = both;

/** The context of one page. */
export function contextOf(model: Model, lang: Lang, route: Route, base = ''): Context {
  const slugs = slugsOf(model);
  const path = address(route, lang, slugs, model.texts);
  // A server answers with the not-found page at any address, from where no relative link holds.
  const link = (to: string) => (route.page === 'not-found' && base ? new URL(to, base).href : relative(path, to));
  let ids = 0;
  const shared = new Map<string, string>();
  return {
    model,
    lang,
    f: numbers(lang),
    w: wordsOf(model.texts, lang),
    route,
    path,
    href: (to, inLang = lang) => link(address(to, inLang, slugs, model.texts)),
    file: link,
    t: pair => pair[lang],
    text: key => {
      const found = model.texts[key];
      if (!found) throw new Error(`index.csv has no text "${key}"`);
      return found[lang];
    },
    textIfAny: key => model.texts[key]?.[lang] ?? '',
    id: () => `c${(ids++).toString(36)}`,
    once: markup => {
      const known = shared.get(markup);
      if (known !== undefined) return `<use href="#${known}"/>`;
      const id = `b${shared.size.toString(36)}`;
      shared.set(markup, id);
      return `<g id="${id}">${markup}</g>`;
    },
    base,
  };
}

export function slugsOf(model: Model): Slugs {
  return { unit: code => model.unit(code).slug, region: code => model.region(code).slug };
}
