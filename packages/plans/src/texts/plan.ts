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
    readonly noWeak: (n: IndexNames, agency: string | null) => string;
  };
  readonly target: {
    readonly heading: (year: number) => string;
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
    readonly nextScore: (year: number, wanted: string, points: string, from: number) => string;
    readonly reached: (year: number, from: number, wanted: string) => string;
    readonly next: (year: number, wanted: string, score: string, points: string, from: number) => string;
    readonly held: (year: number, wanted: string) => string;
    readonly rank: (rank: number) => string;
    readonly group: (group: string, rank: number) => string;
    readonly places: (places: number, rank: number) => string;
    readonly score: (score: string) => string;
    readonly others: (n: IndexNames, others: Others) => string;
    readonly spread: (n: IndexNames, nodes: number) => string;
    readonly left: (n: IndexNames, points: string) => string;
    readonly rate: (n: IndexNames, rate: RateWords) => string;
    readonly noRate: (rank: number) => string;
  };
  readonly tasks: {
    readonly heading: string;
    readonly intro: (n: IndexNames) => string;
    readonly caption: (n: IndexNames, year: number) => string;
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
    readonly targets: (n: IndexNames, years: number, benchmark: string) => string;
    readonly weak: (n: IndexNames) => string;
    readonly trend: (rule: string) => string;
    readonly agencies: (month: string, note: string) => string;
    readonly benchmarks: {
      readonly median: string;
      readonly q3: string;
      readonly best: string;
      readonly some: (n: IndexNames, names: readonly string[]) => string;
    };
  };
}

export const planTexts: Readonly<Record<Lang, PlanTexts>> = { vi: planVi, en: planEn };
