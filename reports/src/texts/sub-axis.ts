import type { Indicator, Lang } from '@papi/methodology';
import type { Sentence } from '../sentence.js';
import { subAxisEn } from './sub-axis-en.js';
import { subAxisVi } from './sub-axis-vi.js';

/** Words around a link. */
export interface Linked {
  readonly before: string;
  readonly link: string;
  readonly after: string;
}

/** The median over the years of the newest series, written. */
export interface SeriesMove {
  readonly from: number;
  readonly to: number;
  readonly first: string;
  readonly last: string;
  readonly way: 'up' | 'down' | 'level';
}

/** Sentences of the pages of sub-axes. */
export interface SubAxisTexts {
  readonly kicker: (id: string, one: string) => string;
  readonly axis: (id: string, name: string) => string;
  readonly title: (id: string, name: string, index: string, year: number) => string;
  readonly facts: {
    readonly scale: string;
    readonly ceiling: (score: string) => string;
    readonly range: (year: number) => string;
    readonly rangeNote: (of: number, many: string) => string;
    readonly median: string;
    readonly half: (q1: string, q3: string, units: string) => string;
    /** With the month at which they do: `7/2025`. */
    readonly lead: (month: string) => string;
    readonly with: string;
    readonly since: (year: number, month: number) => string;
  };
  readonly ended: (year: number, why: string | null) => string;
  /** The code this subject had before, or has now. */
  readonly before: (code: string, from: number, to: number) => Linked;
  readonly after: (code: string, from: number) => Linked;
  /** What the code named in other years. */
  readonly other: (code: string, name: string, from: number, to: number) => Linked;
  readonly yearsHeading: string;
  readonly seriesMove: (move: SeriesMove) => Sentence;
  readonly yearsNote: string;
  readonly yearsCaption: (name: string) => string;
  readonly columns: {
    readonly year: string;
    readonly scored: string;
    readonly min: string;
    readonly q1: string;
    readonly median: string;
    readonly q3: string;
    readonly max: string;
    readonly first: string;
  };
  readonly series: (years: string, why: string | null) => string;
  /** In place of names where many share the first place. */
  readonly shared: (count: number, many: string) => string;
  readonly indicatorsHeading: string;
  readonly indicators: (year: number, count: number, scored: number, unknown: number) => Sentence;
  readonly noIndicators: string;
  readonly indicatorsNote: (years: readonly number[]) => string;
  readonly indicatorsIn: (year: number, newest: boolean) => string;
  readonly indicator: {
    readonly code: string;
    readonly name: string;
    readonly scale: string;
    readonly better: string;
    readonly scored: string;
    readonly years: string;
  };
  readonly direction: (direction: Indicator['direction']) => string | null;
  readonly scored: Readonly<Record<Indicator['scored'], string>>;
  /** How a value is printed: `0–100%`, `1–5`, `km`. `print` writes a number. */
  readonly unit: (indicator: Pick<Indicator, 'unit' | 'lo' | 'hi'>, print: (x: number) => string) => string;
  readonly earlierHeading: (code: string, name: string, from: number, to: number) => string;
  readonly earlierNote: (code: string, name: string, from: number, to: number, now: string) => string;
  readonly earlierUnits: (axis: string, year: number, one: string) => Linked;
  readonly tableSummary: (of: number, id: string, from: number, to: number, many: string) => string;
  readonly caption: (name: string, range: string, year: number) => string;
  readonly tableLabel: (id: string, year: number) => string;
  readonly siblings: (axis: string) => string;
  readonly previous: string;
  readonly next: string;
}

export const subAxisTexts: Readonly<Record<Lang, SubAxisTexts>> = { vi: subAxisVi, en: subAxisEn };
