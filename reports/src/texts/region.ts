import type { IndexNode, Lang } from '@papi/methodology';
import type { Sentence, UnitRef } from '../sentence.js';
import type { Group } from '../site/rows.js';
import type { Nouns } from './national.js';
import { en } from './region-en.js';
import { vi } from './region-vi.js';

/** The units of a region by group, in one year. */
export interface GroupCounts {
  readonly year: number;
  readonly units: number;
  readonly scored: number;
  /** The groups that hold a unit, best first. */
  readonly groups: readonly { readonly group: Group; readonly count: number }[];
  readonly withheld: readonly UnitRef[];
}

/** First and last of a region; ranks written with how many are ranked. */
export interface RegionEnds {
  readonly first: readonly UnitRef[];
  readonly firstRank: string;
  readonly last: readonly UnitRef[];
  readonly lastRank: string;
  /** Units ranked, and all units. */
  readonly of: number;
  readonly all: number;
}

/** Nodes that share the largest count. */
export interface Most {
  readonly nodes: readonly IndexNode[];
  readonly count: number;
  readonly of: number;
}

/** High and Low in the first year of the current series, and now. */
export interface GroupShift {
  readonly from: { readonly year: number; readonly high: number; readonly low: number } | null;
  readonly to: { readonly year: number; readonly high: number; readonly low: number };
}

/** The best and the worst rank of a region's units on one node. */
export interface RankRange {
  readonly node: IndexNode;
  readonly best: number;
  readonly worst: number;
}

/** Sentences of a region's page. Figures come written. */
export interface RegionTexts {
  readonly title: (region: string, index: string, year: number) => string;
  readonly kicker: (index: string, year: number, n: Nouns) => string;
  readonly groups: (v: GroupCounts, n: Nouns) => Sentence;
  readonly ends: (v: RegionEnds, n: Nouns) => Sentence;
  readonly standingHeading: (n: Nouns) => string;
  readonly standingNote: (n: Nouns) => string;
  readonly standingCaption: (region: string, year: number, n: Nouns) => string;
  readonly axesFinding: (high: Most | null, low: Most | null, n: Nouns) => string;
  readonly stripsHeading: (n: Nouns) => string;
  readonly stripsFinding: (widest: RankRange, narrowest: RankRange, n: Nouns) => string;
  readonly stripsNote: (n: Nouns) => string;
  /** A strip in words, for those who cannot see it. */
  readonly stripTitle: (axis: string, lowest: string, highest: string) => string;
  readonly stripEnd: (units: readonly UnitRef[], score: string) => Sentence;
  readonly weakHeading: string;
  readonly weakFinding: (most: Most | null, n: Nouns) => string;
  readonly weakNote: (n: Nouns) => string;
  readonly weakCaption: (region: string, year: number, n: Nouns) => string;
  readonly weakColumns: {
    readonly count: (n: Nouns) => string;
    readonly low: string;
    readonly units: (n: Nouns) => string;
  };
  readonly methods: string;
  readonly strongHeading: string;
  readonly strongFinding: (most: Most | null, n: Nouns) => string;
  readonly strongNote: (n: Nouns) => string;
  readonly movesHeading: (before: number, year: number) => string;
  readonly kept: (units: readonly UnitRef[], year: number) => Sentence;
  readonly movesNote: (before: number, year: number, ofBefore: number, of: number, n: Nouns) => string;
  readonly historyHeading: string;
  readonly historyFinding: (v: GroupShift, n: Nouns) => string;
  readonly historyNote: string;
  readonly historyCaption: (region: string, first: number, last: number, n: Nouns) => string;
  readonly ofRanked: (of: number) => string;
  readonly numbersHeading: string;
  readonly numbersSummary: (year: number) => string;
  readonly numbersCaption: (year: number, n: Nouns) => string;
  readonly others: (n: Nouns) => string;
  readonly groupCount: (group: string, count: number) => string;
  readonly cite: (region: string, index: string, year: number) => string;
}

export const region: Readonly<Record<Lang, RegionTexts>> = { vi, en };
