import type { IndexTexts, Lang, Unit } from '@papi/methodology';
import type { Sentence } from '../sentence.js';
import type { AgainstKind } from '../site/against.js';
import type { Reason } from '../site/rows.js';
import { type Naming, namingOf } from './naming.js';
import { prioritiesEn } from './priorities-en.js';
import { prioritiesVi } from './priorities-vi.js';
import type { RankOf } from './unit-head.js';
import type { Closed } from './unit-weak.js';

/** A content by its number and name. */
export interface Named {
  readonly no: string;
  readonly name: string;
}

/** Which contents the page puts in order: the weak ones; where none is weak, those below the median; or none. */
export type Listed = 'weak' | 'below' | 'none';

/** How many of the listed contents have each reason. */
export type ReasonCounts = Readonly<Record<Reason, number>>;

/** How many of the listed contents are below a benchmark too. */
export interface BelowToo {
  readonly kind: Exclude<AgainstKind, 'median' | 'q3'>;
  readonly count: number;
}

/** Years in a row in the Low group. */
export interface LongLow extends Named {
  readonly years: number;
}

/** The sentences of the page on what a unit should put right first. */
export interface PriorityTexts {
  readonly naming: Naming;
  readonly title: (name: string, year: number) => string;
  /** After the unit's name in the heading. */
  readonly heading: string;
  readonly crumb: string;
  readonly sub: (year: number, regionName: string) => string;
  /** The newest edition has no score of the unit: the page rests on an older one. */
  readonly older: (unit: Unit, newest: number, year: number) => Sentence;
  readonly lede: (unit: Unit, year: number, listed: Listed, count: number, scored: number) => Sentence;
  /** Where to begin: the first contents of the list, and what closing their gaps would bring. */
  readonly start: (first: readonly Named[], closed: Closed | null) => string;
  /** Closing all gaps of the list, said after `start`; only where the list is longer than `first`. */
  readonly all: (count: number, listed: Listed, closed: Closed) => string;
  readonly noTotal: (unit: Unit, year: number) => Sentence;
  /** Of so many listed contents with a test, this many are proved; null where nothing is tested. */
  readonly proved: (tested: { readonly proved: number; readonly of: number } | null) => string;
  readonly facts: {
    readonly standing: string;
    readonly weak: string;
    readonly ofScored: (scored: number) => string;
    readonly gain: string;
    readonly ifAll: (count: number) => string;
    readonly rankThen: string;
    readonly now: (rank: RankOf) => string;
  };

  readonly orderHeading: Readonly<Record<Listed, string>>;
  readonly orderFinding: (listed: Listed, counts: ReasonCounts, count: number) => string;
  readonly orderCaption: (unit: Unit, listed: Listed, count: number) => string;
  readonly heads: {
    readonly standing: string;
    readonly cumulated: readonly [string, string];
  };
  /** The points of this row and all above it, and the rank they give. */
  readonly sumTo: (points: string, rank: string | null) => readonly [points: string, rank: string];
  readonly orderNotes: (of: { readonly ranked: boolean; readonly listed: Listed }) => readonly string[];
  /** At which month the agencies of the table hold: `7/2025`. */
  readonly agencies: (month: string) => string;

  readonly againstHeading: string;
  readonly againstFinding: (listed: Listed, count: number, below: readonly BelowToo[], region: string) => string;
  readonly againstCaption: (unit: Unit, year: number) => string;
  readonly againstHeads: (region: string, before: number | undefined) => Readonly<Record<AgainstKind, string>>;
  readonly againstNote: string;
  readonly againstSum: string;
  readonly againstRank: string;
  /** The rule by which units are similar, before their names. */
  readonly similar: (kind: 'population' | 'profile', units: readonly Unit[], before: number | undefined) => Sentence;
  /** Why no similar units are given. */
  readonly noSimilar: (kind: 'population' | 'profile', before: number) => string;

  readonly yearsHeading: string;
  readonly yearsFinding: (long: readonly LongLow[], slopes: { readonly up: number; readonly down: number }) => string;
  readonly yearsCaption: (unit: Unit, first: number, last: number) => string;
  readonly yearsNote: (most: number | null) => string;
  readonly slope: readonly [string, string];
  readonly yearsLow: readonly [string, string];

  readonly itemsHeading: string;
  readonly itemsCaption: (unit: Unit, year: number) => string;
  /** The indicators are those of an older year. */
  readonly itemsNote: (year: number) => string;

  readonly fallingHeading: string;
  /** Contents that are not weak and fell, of so many not weak that compare with the year before. */
  readonly fallingFinding: (falling: number, compared: number, before: number) => string;
  readonly fallingCaption: (unit: Unit, before: number, year: number) => string;
  /** Above or below the median. */
  readonly toMedian: string;

  readonly restHeading: string;
  readonly links: {
    readonly unit: (unit: Unit, year: number) => Sentence;
    readonly explained: (unit: Unit) => Sentence;
    readonly common: (year: number) => string;
    readonly how: string;
  };
  readonly caveats: readonly string[];

  /** The link to this page, on the unit's page. */
  readonly link: (unit: Unit, year: number) => Sentence;
}

/** The sentences in one language, with the index's own names in them. */
export function priorityTexts(texts: IndexTexts, lang: Lang): PriorityTexts {
  const naming = namingOf(texts, lang);
  return { vi: prioritiesVi, en: prioritiesEn }[lang](naming);
}
