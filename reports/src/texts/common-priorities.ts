import type { IndexTexts, Lang } from '@papi/methodology';
import { commonEn } from './common-priorities-en.js';
import { commonVi } from './common-priorities-vi.js';
import { type Naming, namingOf } from './naming.js';
import type { Named } from './priorities.js';

/** A content and in how many of the units with a score something holds. */
export interface NamedCount extends Named {
  readonly count: number;
  readonly of: number;
}

/** A content and how much of its range the median reaches, written: `3%`. */
export interface NamedShare extends Named {
  readonly share: string;
}

/** The sentences on which contents are weak in most units. */
export interface CommonTexts {
  readonly naming: Naming;
  readonly title: (year: number) => string;
  readonly heading: string;
  readonly sub: (year: number, scored: number, all: number) => string;
  /** The contents weak in most units, the most first; none where nothing is weak. */
  readonly lede: (year: number, top: readonly NamedCount[]) => string;
  /** Where most units are stuck, where most fell, and where the median is lowest in the range; each may be empty. */
  readonly signs: (
    stuck: readonly NamedCount[],
    falling: readonly NamedCount[],
    lowest: readonly NamedShare[],
    before: number | undefined,
  ) => string;
  readonly readHeading: string;
  /** Why being Low tells little of a content, and what does. */
  readonly read: readonly string[];

  readonly tableHeading: string;
  readonly tableFinding: (half: number, contents: number) => string;
  readonly tableNote: readonly string[];
  readonly caption: (year: number) => string;
  readonly heads: {
    readonly weak: string;
    readonly low: string;
    readonly stuck: string;
    readonly falling: string;
    readonly proved: string;
    readonly reach: string;
    readonly leverage: string;
  };
  readonly ceilings: (
    nodes: readonly { readonly no: string; readonly ceiling: string; readonly hi: string }[],
  ) => string;
  readonly ceilingMore: string;
  readonly how: string;

  readonly regionsHeading: string;
  /** In how many contents more than half of a region's units are weak, the most first. */
  readonly regionsFinding: (regions: readonly { readonly name: string; readonly contents: number }[]) => string;
  readonly regionsCaption: (year: number) => string;
  readonly regionsNote: string;

  readonly firstHeading: string;
  readonly firstFinding: (top: readonly Named[], count: number, of: number) => string;
  readonly firstNote: string;
  readonly units: (count: number) => string;
  /** Units in which nothing is weak. */
  readonly nothingWeak: string;
  /** Units without a score in the newest edition; their pages rest on an older one. */
  readonly elsewhere: (year: number) => string;
  readonly basedOn: (year: number) => string;

  /** The link to this page, on the home page and the page of the edition. */
  readonly link: (year: number) => string;
}

/** The sentences in one language, with the index's own names in them. */
export function commonTexts(texts: IndexTexts, lang: Lang): CommonTexts {
  return { vi: commonVi, en: commonEn }[lang](namingOf(texts, lang));
}
