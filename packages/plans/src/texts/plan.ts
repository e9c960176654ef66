import type { Lang } from '@papi/methodology';
import type { Others } from '@papi/scoring';
import type { IndexNames } from '../annexes/index-names.js';
import { planEn } from './plan-en.js';
import { planVi } from './plan-vi.js';

/** The first and the last year that a plan is for. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** Where a unit stood, in words. */
export interface StoodWords {
  readonly year: number;
  readonly score: string;
  readonly rank: number;
  readonly tied: boolean;
  readonly of: number;
  readonly units: number;
  readonly group: string;
}

/** How often a target was met, in words. */
export interface RateWords {
  readonly starts: number;
  readonly met: number;
  readonly units: number;
  readonly rank: number;
  readonly within: number;
  readonly years: number;
  readonly did: string;
  readonly share: string;
  readonly interval: string;
  readonly level: string;
}

/** What the paper on a plan says. `n` is what the index calls things, `unit` the official name of whose plan it is. */
export interface PlanTexts {
  readonly title: (n: IndexNames, unit: string, years: YearSpan, agency: string | null) => readonly string[];
  readonly subject: (n: IndexNames, unit: string, years: YearSpan, agency: string | null) => string;
  readonly result: {
    readonly heading: (year: number) => string;
    readonly stood: (n: IndexNames, unit: string, at: StoodWords) => string;
    /** `apart`: points and rank went different ways. */
    readonly moved: (before: StoodWords, points: string, places: number, apart: boolean) => string;
    readonly rose: (points: string) => string;
    readonly fell: (points: string) => string;
    readonly same: string;
    readonly noBefore: (year: number) => string;
    readonly brokenSince: (before: StoodWords, why: string) => string;
    readonly weak: (n: IndexNames, nodes: readonly string[], agency: string | null) => string;
    /** What the word for one that is stuck means, where it is first used. */
    readonly stuck: string;
    readonly noWeak: (n: IndexNames, agency: string | null) => string;
  };
  readonly target: {
    /** Of the plan's year, and of the last of its path. */
    readonly heading: (year: number, last: number) => string;
    readonly first: (facts: {
      readonly year: number;
      readonly from: number;
      readonly wanted: string;
      readonly score: string;
      readonly points: string;
      readonly yearly: string | undefined;
      readonly others: string;
    }) => string;
    /** A score is aimed at, which no other unit can move. */
    readonly firstScore: (facts: {
      readonly year: number;
      readonly from: number;
      readonly wanted: string;
      readonly points: string;
      readonly yearly: string | undefined;
    }) => string;
    readonly reached: (year: number, from: number, wanted: string) => string;
    readonly rank: (rank: number) => string;
    /** `best`: nothing is above that group. */
    readonly group: (group: string, rank: number, best: boolean) => string;
    readonly places: (places: number, rank: number) => string;
    readonly score: (score: string) => string;
    /** `moved`: whether any of them has an earlier year in the series to be moved on by. */
    readonly others: (n: IndexNames, others: Others, moved: boolean) => string;
    readonly spread: (n: IndexNames, nodes: number) => string;
    /** `total`: what the targets that were given add up to. */
    readonly left: (n: IndexNames, points: string, total: string) => string;
    readonly rate: (n: IndexNames, rate: RateWords) => string;
    readonly noRate: (rank: number) => string;
    /** The table of a path's steps. */
    readonly steps: {
      readonly caption: string;
      readonly year: string;
      readonly wanted: string;
      readonly score: string;
      readonly points: (from: number) => string;
    };
  };
  readonly tasks: {
    readonly heading: string;
    readonly intro: (n: IndexNames) => string;
    readonly caption: (n: IndexNames, year: number) => string;
    readonly sheet: string;
    readonly columns: (facts: {
      readonly from: number;
      readonly to: number;
      readonly before: number | undefined;
      readonly of: string;
    }) => Readonly<Record<string, string>>;
    readonly followUp: (date: string) => string;
    readonly remarks: string;
  };
  readonly reports: {
    readonly heading: string;
    readonly intro: (to: string, agency: string | null) => string;
    readonly caption: string;
    readonly period: string;
    readonly before: string;
  };
  readonly notes: {
    readonly source: (citation: string) => string;
    /** The scores are those of files of one's own. */
    readonly ownScores: (files: string) => string;
    readonly targets: (n: IndexNames, years: number, benchmark: string) => string;
    readonly weak: (n: IndexNames) => string;
    readonly trend: (rule: string) => string;
    /** The rule where standard errors are known, for an index that has no words for it. */
    readonly test: string;
    readonly agencies: (month: string, note: string) => string;
    /** They are those of a table of one's own. */
    readonly ownAgencies: (month: string) => string;
    readonly benchmarks: {
      readonly median: string;
      readonly q3: string;
      readonly best: string;
      readonly some: (n: IndexNames, names: readonly string[]) => string;
    };
  };
}

export const planTexts: Readonly<Record<Lang, PlanTexts>> = { vi: planVi, en: planEn };
