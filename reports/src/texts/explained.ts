import type { IndexTexts, Lang, Unit } from '@papi/methodology';
import type { Sentence } from '../sentence.js';
import { en } from './explained-en.js';
import { vi } from './explained-vi.js';
import { type Naming, namingOf } from './naming.js';
import type { RankRange } from './rank-range.js';
import { type ChangeTexts, changeTexts } from './unit-change.js';
import { type HeadTexts, headTexts, type RankOf } from './unit-head.js';

/** A part of a change: its name, the points it added and the places it won. */
export interface Contribution {
  readonly name: string;
  readonly points: number;
  /** NaN where no place was split. */
  readonly places: number;
}

/** The axes by what they added to the total. */
export interface Contributions {
  /** Those that added, the most first, and all the points of those. */
  readonly up: readonly Contribution[];
  readonly gain: number;
  /** Those that took away, the most first, and all the points of those (negative). */
  readonly down: readonly Contribution[];
  readonly loss: number;
  /** How many there are. */
  readonly all: number;
}

/** A test of the total's change. */
export interface ChangeTest {
  readonly se: number;
  readonly p: number;
  readonly pBH: number;
  readonly pHolm: number;
  /** How many units were tested together. */
  readonly units: number;
}

/** A node that is measured otherwise in the later year. */
export interface Broken {
  /** `changed`: another series; `new`: not there before; `gone`: not there any more. */
  readonly how: 'changed' | 'new' | 'gone';
  /** Its new series between the two years, each with its reason where one is known. */
  readonly starts: readonly { readonly year: number; readonly why: string | null }[];
  /** The later of the two years. */
  readonly to: number;
}

/** The sentences of the page that says why a unit's score and rank moved. */
export interface ExplainedTexts {
  readonly title: (unit: string) => string;
  /** What the page shows, in one sentence, for search engines. */
  readonly description: (unit: string, first: number, last: number) => string;
  readonly heading: (unit: Unit) => Sentence;
  readonly sub: (first: number, last: number) => string;
  readonly crumb: string;
  /** Link to the unit's page. */
  readonly back: (unit: Unit) => Sentence;
  /** Link from the unit's page to this one. */
  readonly link: string;
  readonly pair: (from: number, to: number) => string;
  /** What happened between two editions, in the fewest words: after `pair` and a colon. */
  readonly moved: (delta: number, before: RankOf, now: RankOf) => string;
  /** Ranks of the two years, where there are any. */
  readonly apart: (ranks: readonly RankOf[]) => string;
  readonly without: (years: readonly number[]) => string;
  /** Which axes added to the total and which took away. */
  readonly parts: (parts: Contributions) => string;
  /** Which sub-axes added and took away most; empty where none did. */
  readonly below: (up: readonly Contribution[], down: readonly Contribution[]) => string;
  /** The axes' own scores are not all known in both years. */
  readonly noParts: (unit: Unit) => Sentence;
  readonly tested: (test: ChangeTest) => string;
  /** The ranks that errors leave possible in the two years, and whether they share any. */
  readonly ranges: (before: RankRange, now: RankRange, from: number, to: number) => string;
  /** No change, since the unit has no total in these years. */
  readonly none: (unit: Unit, years: readonly number[], from: number, to: number) => Sentence;
  /** No total in these years: an earlier one stands in. */
  readonly skipped: (unit: Unit, years: readonly number[], from: number) => Sentence;
  readonly onlyRanks: string;
  readonly broken: (broken: Broken) => string;
  /** Axes that compare although the total does not; the text of a link to where they stand. */
  readonly stillCompare: (axes: readonly string[], year: number) => string;
  readonly earlier: string;
  readonly earlierFinding: (compared: number, pairs: number) => string;
  /** How to read the drawings. */
  readonly reading: readonly string[];
  readonly key: { readonly rise: string; readonly fall: string };
  readonly split: (both: number) => string;
  /** Links to the methods page. */
  readonly how: string;
  readonly series: string;
  readonly heads: { readonly points: string; readonly places: string; readonly verdict: string };
  readonly field: string;
  readonly entry: string;
  readonly own: string;
  readonly caption: (unit: string, from: number, to: number) => string;
  readonly fold: string;
  readonly foldCaption: (unit: string, from: number, to: number) => string;
  /** What the known indicators of a sub-axis leave over. */
  readonly rest: string;
  readonly indicatorNote: string;
  readonly rounding: string;
}

/** Every sentence of the page: its own, and those it shares with the unit's page. */
export interface AllExplainedTexts extends ExplainedTexts {
  readonly naming: Naming;
  readonly head: HeadTexts;
  readonly change: ChangeTexts;
}

const own: Readonly<Record<Lang, (naming: Naming) => ExplainedTexts>> = { vi, en };

/** The sentences of the page in one language, with the index's own names in them. */
export function explainedTexts(texts: IndexTexts, lang: Lang): AllExplainedTexts {
  const naming = namingOf(texts, lang);
  return { ...own[lang](naming), naming, head: headTexts[lang](naming), change: changeTexts[lang](naming) };
}
