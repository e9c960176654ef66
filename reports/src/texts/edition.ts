import type { IndexNode, Lang } from '@papi/methodology';
import { en } from './edition-en.js';
import { vi } from './edition-vi.js';
import type { Nouns } from './national.js';

/** How a year compares with the year before. */
export interface Comparability {
  readonly year: number;
  /** The year before; null for the first. */
  readonly before: number | null;
  readonly total: boolean;
  /** Axes that compare, and axes that do not. */
  readonly same: readonly IndexNode[];
  readonly apart: readonly IndexNode[];
  /** The year after, where the total does not compare with it either; null where it does or there is none. */
  readonly after: number | null;
}

/** How many indicators the year's list has; null where the list is not known. */
export interface IndicatorCount {
  readonly all: number;
  readonly scored: number;
}

/** Sentences of the page of one year. Figures come written. */
export interface EditionTexts {
  readonly title: (index: string, year: number, n: Nouns) => string;
  readonly heading: (index: string, year: number) => string;
  readonly kicker: string;
  readonly crumb: (year: number) => string;
  readonly measured: (v: { year: number; index: string; axes: number; subAxes: number }) => string;
  readonly comparability: (v: Comparability) => string;
  readonly facts: {
    readonly measured: string;
    readonly subAxes: (count: number) => string;
    readonly respondents: string;
    readonly unknown: string;
    readonly scored: string;
    readonly ofAll: (all: number, n: Nouns) => string;
    readonly median: string;
    readonly middle: (q1: string, q3: string, units: string) => string;
    readonly against: (before: number) => string;
    readonly totalCompares: (yes: boolean) => string;
    readonly axesCompare: (same: number, all: number) => string;
  };
  readonly rankingHeading: (of: number, n: Nouns) => string;
  readonly spread: (q1: string, q3: string, n: Nouns) => string;
  readonly rankingSummary: (year: number) => string;
  readonly rankingCaption: (
    year: number,
    of: number,
    all: number,
    n: Nouns,
    before: { year: number; of: number; compares: boolean } | null,
  ) => string;
  readonly rankBefore: (year: number) => string;
  readonly measuredHeading: string;
  readonly measuredNote: string;
  readonly measuredCaption: (year: number) => string;
  readonly indicators: (v: IndicatorCount | null, year: number) => string;
  readonly columns: { readonly subAxes: string; readonly indicators: string; readonly since: string };
  readonly sinceFirst: string;
  readonly breaksHeading: string;
  readonly breaksFinding: (v: { year: number; axes: number; of: number; fresh: number }) => string;
  readonly breaksCaption: (year: number) => string;
  readonly why: string;
  readonly starts: string;
  /** Reasons of nodes that have no series before, or none after. */
  readonly fresh: string;
  readonly dropped: (before: number) => string;
  readonly sampleHeading: (missing: boolean) => string;
  readonly respondents: (count: string | null, year: number) => string;
  readonly whyMissing: string;
  readonly exceptionsHeading: string;
  readonly exception: (node: string, difference: string) => string;
  readonly filesHeading: string;
  readonly numbersHeading: string;
  readonly neighbours: string;
  readonly previous: (year: number) => string;
  readonly next: (year: number) => string;
  readonly cite: (index: string, year: number, n: Nouns) => string;
}

export const edition: Readonly<Record<Lang, EditionTexts>> = { vi, en };
