import type { Lang } from '@papi/methodology';
import type { Numbers } from '../format.js';
import type { Sentence, UnitRef } from '../sentence.js';
import type { ChangeCount, Spread } from '../site/rows.js';
import { nodeEn } from './node-en.js';
import { nodeVi } from './node-vi.js';
import type { Counted, Nouns } from './node-words.js';

/** The median of the year before, or why there is none to compare with. */
export type Earlier =
  | { readonly kind: 'same series'; readonly year: number; readonly median: number }
  | { readonly kind: 'break'; readonly year: number; readonly why: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'first edition' }
  /** There are no other years at all. */
  | { readonly kind: 'only edition' };

/** Units that share the first or the last place. */
export interface Place {
  readonly units: readonly UnitRef[];
  readonly score: number;
}

/** Where a group's units are: the region or regions with most of them, and how many in each. */
export interface Cluster {
  readonly group: string;
  readonly of: number;
  readonly regions: readonly string[];
  readonly each: number;
}

/** Sentences on all units' scores on one node in one year. */
export interface NodeTexts {
  /** Where the middle half lies, and the median beside the year before. */
  readonly middle: (year: number, spread: Spread, f: Numbers, nouns: Counted) => Sentence;
  readonly median: (median: number, earlier: Earlier, f: Numbers) => Sentence;
  readonly ends: (first: Place, last: Place, f: Numbers, nouns: Nouns) => Sentence;
  readonly counts: (count: ChangeCount, from: number, to: number, rule: string, nouns: Nouns) => Sentence;
  /** The same where changes are tested: `up` and `down` are proved. */
  readonly countsTested: (count: ChangeCount, from: number, to: number, nouns: Nouns) => Sentence;
  readonly clusters: (high: Cluster | undefined, low: Cluster | undefined, nouns: Nouns) => Sentence;
  /** How near the units of the two middle groups are to each other. */
  readonly close: (count: number, lowest: number, highest: number, f: Numbers, nouns: Nouns) => Sentence;
  readonly rankedHeading: (of: number, all: number, nouns: Counted) => string;
  readonly moversHeading: (from: number, to: number) => string;
  readonly moversHeadingNone: string;
  /** Who moved most; `null` for a way nobody went. */
  readonly movers: (
    up: { unit: UnitRef; delta: number } | null,
    down: { unit: UnitRef; delta: number } | null,
    f: Numbers,
    nouns: Nouns,
  ) => Sentence;
  readonly moversNote: (up: number, down: number, both: number, beyond: number, rule: string, nouns: Nouns) => Sentence;
  /** Why no change is given. */
  readonly noMoves: (earlier: Earlier, year: number) => Sentence;
  readonly ranksBeside: string;
  /** Units with a score now and none the year before. */
  readonly newcomers: (units: readonly UnitRef[], year: number, before: number) => Sentence;
  readonly withheld: (units: readonly UnitRef[], year: number) => Sentence;
  readonly range: (lo: string, hi: string) => string;
  /** What the score can really reach; `parts` are the parts that hold it down, with their own ceilings. */
  readonly ceiling: (ceiling: string, parts: readonly (readonly [node: string, ceiling: string])[]) => string;
  /** The stretches of years that compare, each with the reason it starts. */
  readonly series: (
    spans: readonly { readonly from: number; readonly to: number; readonly why: string | null }[],
  ) => Sentence;
  readonly years: (from: number, to: number) => string;
  /** A published sum that does not add up, known and accepted. */
  readonly exception: (unit: UnitRef, note: string) => Sentence;
  readonly measures: string;
  readonly numbers: string;
  readonly caveats: string;
  readonly previousRank: (year: number) => string;
  readonly rankAmong: (of: number) => string;
  readonly dash: string;
}

export const nodeTexts: Readonly<Record<Lang, NodeTexts>> = { vi: nodeVi, en: nodeEn };
