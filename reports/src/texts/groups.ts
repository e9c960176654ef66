import type { Lang } from '@papi/methodology';
import type { Sentence, UnitRef } from '../sentence.js';
import { en } from './groups-en.js';
import { vi } from './groups-vi.js';

/** A difference between two parts of a unit, value minus base. */
export interface Gap {
  readonly difference: number;
  /** Ends of its interval; null where its error is not known. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Null where it cannot be tested. */
  readonly proved: boolean | null;
  /** Why it cannot be tested. */
  readonly reason: string | null;
}

/** The two parts that are compared, as they stand in a sentence: `nữ`, `nam`. */
export interface PairNames {
  readonly value: string;
  readonly base: string;
}

/** Why two parts are not compared: one was not asked, or too few answered. */
export type NotCompared =
  | { readonly kind: 'absent'; readonly part: string }
  | { readonly kind: 'few'; readonly part: string; readonly n: number | null; readonly least: number };

/** What may be said of two parts of one unit. */
export interface PairSaid extends PairNames {
  readonly not: NotCompared | null;
  /** Null where the total is not compared. */
  readonly total: Gap | null;
  /** Numbers of the axes on which the value is proved higher, and lower, than the base. */
  readonly higher: readonly string[];
  readonly lower: readonly string[];
  /** Axes that could be tested. */
  readonly tested: number;
}

/** What may be said of two parts over all units, on one node. */
export interface PairOverUnits extends PairNames {
  /** All units together; null where not known. */
  readonly whole: Gap | null;
  readonly higher: readonly UnitRef[];
  readonly lower: readonly UnitRef[];
  readonly tested: number;
  /** Units in which the two are not compared. */
  readonly without: number;
}

/** The sentences on comparisons of women and men, urban and rural, and the like. */
export interface GroupTexts {
  readonly heading: string;
  readonly pair: (names: PairNames) => string;
  /** What holds over all comparisons of one unit. */
  readonly finding: (said: readonly PairSaid[]) => string;
  /** One comparison of one unit. */
  readonly said: (said: PairSaid, level: number) => string;
  readonly counts: (names: PairNames, n: { readonly value: number | null; readonly base: number | null }) => string;
  /** How to read the drawing, how differences are tested, what is not shown. */
  readonly notes: (level: number, least: number) => readonly string[];
  readonly summary: (names: PairNames) => string;
  readonly caption: (unit: string, names: PairNames, year: number) => string;
  readonly difference: string;
  readonly holm: string;
  readonly verdictHead: string;
  readonly verdict: (proved: boolean | null) => string;
  readonly rowTitle: (name: string, names: PairNames, scores: readonly [value: string, base: string]) => string;
  /** Over all units, on one node. */
  readonly overHeading: string;
  readonly over: (
    said: PairOverUnits,
    level: number,
    units: { readonly one: string; readonly many: string },
  ) => Sentence;
  readonly overNotes: (level: number, least: number) => readonly string[];
  readonly overSummary: (names: PairNames) => string;
  readonly overCaption: (node: string, names: PairNames, year: number) => string;
  readonly whole: string;
  /** What a positive difference means. */
  readonly rightward: (names: PairNames) => string;
  /** Where no comparison can be made at all. */
  readonly nothing: string;
}

export const groupTexts: Readonly<Record<Lang, GroupTexts>> = { vi, en };
