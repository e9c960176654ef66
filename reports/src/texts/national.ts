import type { IndexNode, Lang } from '@papi/methodology';
import type { Sentence, UnitRef } from '../sentence.js';
import { en } from './national-en.js';
import { vi } from './national-vi.js';

/** What the index calls that which it ranks. */
export interface Nouns {
  readonly one: string;
  readonly many: string;
  /** Short forms, for counts after the first mention. */
  readonly shortOne: string;
  readonly shortMany: string;
  /** Its regions, one and many. */
  readonly region: string;
  readonly regions: string;
  /** All units together, beside a noun and as a noun: `national`, `the country` (see `Naming`). */
  readonly country: string;
  readonly whole: string;
  /** Not all units of the geography were surveyed; the whole is those that were. */
  readonly partly: boolean;
}

/** The total of one year against the year before. Figures come written. */
export interface TotalNews {
  readonly year: number;
  /** There is no other year. */
  readonly only?: boolean;
  /** Changes are tested, not held against a threshold. */
  readonly tested?: boolean;
  /** The year before; null for the first. */
  readonly before: number | null;
  /** Why the two years do not compare; null where they do. */
  readonly why: string | null;
  readonly median: string;
  /** Sign of the median's change, and its size without sign; null where it does not compare. */
  readonly shift: { readonly way: Way; readonly size: string } | null;
  readonly counts: Counts | null;
  /** Name of the rule by which `up` and `down` are counted. */
  readonly rule: string;
}

export type Way = 'up' | 'down' | 'level';

/** How many units went which way; `rose` and `fell` by sign, `up` and `down` by the rule. */
export interface Counts {
  readonly both: number;
  readonly rose: number;
  readonly fell: number;
  readonly up: number;
  readonly down: number;
}

/** An axis that most units rose on, with the medians before and after. */
export interface WideMove {
  readonly axes: readonly IndexNode[];
  readonly count: number;
  readonly of: number;
  /** Medians, where a single axis moved most. */
  readonly medians: { readonly from: string; readonly to: string; readonly way: Way } | null;
}

export interface AxesNews {
  readonly before: number | null;
  readonly up: WideMove | null;
  readonly down: WideMove | null;
  /** Axes that do not compare with the year before. */
  readonly apart: readonly IndexNode[];
  /** Axes that do. */
  readonly compared: number;
  readonly rule: string;
}

/** A region with so many of its scored units in a group. */
export interface RegionShare {
  readonly name: string;
  readonly count: number;
  readonly of: number;
}

/** The largest move one way: several units where they tie. */
export interface TopMove {
  readonly units: readonly UnitRef[];
  readonly places: number;
}

export interface MoveNews {
  readonly year: number;
  readonly before: number;
  readonly up: TopMove | null;
  readonly down: TopMove | null;
  /** How usual: moves of so many places or more, as a share of all, written. */
  readonly usual: readonly { readonly places: number; readonly share: string }[];
}

export interface Leaders {
  readonly first: readonly UnitRef[];
  readonly firstScore: string;
  readonly last: readonly UnitRef[];
  readonly lastScore: string;
  readonly q1: string;
  readonly q3: string;
}

/** A unit without a total, and the axes it has no score on where it has some. */
export interface Missing {
  readonly unit: UnitRef;
  readonly axes: readonly IndexNode[] | null;
}

/** One axis over all units, written. */
export interface AxisSummary {
  readonly name: string;
  readonly median: string;
  readonly before: { readonly year: number; readonly median: string } | null;
  readonly half: readonly [string, string];
  readonly range: readonly [string, string];
}

/** Sentences on the whole country in one year, for the home page and the editions. */
export interface NationalTexts {
  readonly counted: (count: number, n: Nouns) => string;
  readonly scored: (of: number, all: number, n: Nouns) => string;
  /** A node in a sentence: `trục 8 Quản trị điện tử`, `7.3 Chất lượng nước`. */
  readonly node: (node: IndexNode) => string;
  /** Axes by number: `trục 1, 2 và 4`. */
  readonly axes: (nodes: readonly IndexNode[]) => string;
  readonly share: (share: number, percent: (x: number) => string) => string;
  readonly total: (v: TotalNews, n: Nouns) => string;
  readonly leaders: (v: Leaders, n: Nouns) => Sentence;
  readonly regions: (high: readonly RegionShare[], low: readonly RegionShare[], n: Nouns) => string;
  readonly axesFinding: (v: AxesNews, n: Nouns) => string;
  readonly moves: (v: MoveNews, n: Nouns) => Sentence;
  readonly apartHeading: (before: number) => string;
  /** Instead of the moves: why the years do not compare. */
  readonly apart: (year: number, before: number, why: string) => string;
  readonly missing: (v: readonly Missing[], year: number, all: number, n: Nouns) => Sentence;
  readonly mapHeading: string;
  readonly mapTitle: (index: string, year: number, total: string) => string;
  readonly axesHeading: (n: Nouns) => string;
  /** What the arrows count; empty where nothing compares. */
  readonly axesNote: (before: number | null, n: Nouns) => string;
  readonly medianOf: (year: number) => string;
  /** A row of the axes in words, for those who cannot see it. */
  readonly axisTitle: (v: AxisSummary) => string;
  /** Read out in place of the arrows. */
  readonly rose: string;
  readonly fell: string;
  /** After the counts of both: of how many. */
  readonly ofBoth: (both: number) => string;
  /** In place of a change: where the series starts. */
  readonly since: (year: number) => string;
  readonly movesHeading: string;
  readonly movesNote: (year: number, before: number, both: number, ofBefore: number, of: number, n: Nouns) => string;
}

export const national: Readonly<Record<Lang, NationalTexts>> = { vi, en };
