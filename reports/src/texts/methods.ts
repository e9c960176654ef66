import type { Lang, Unit } from '@papi/methodology';
import type { MethodsAnchor } from '../pages/methods/anchors.js';
import type { Sentence } from '../sentence.js';
import type { Group, Reason } from '../site/rows.js';
import { en } from './methods-en.js';
import { vi } from './methods-vi.js';

/** How the index calls its things. */
export interface MethodsNouns {
  readonly index: string;
  readonly unit: string;
  readonly units: string;
  /** The short word for a unit, for running text. */
  readonly short: string;
  readonly shorts: string;
  readonly axes: string;
  readonly subAxis: string;
  readonly subAxes: string;
  readonly indicator: string;
  readonly indicators: string;
  /** All units together, beside a noun: `national` (see `Naming`). */
  readonly country: string;
  /** The least change called up or down, written. */
  readonly threshold: string;
}

/** Real figures the sections take their examples from. What the data cannot show is null, and the example is left out. */
export interface MethodsFigures {
  readonly year: number;
  readonly years: number;
  readonly first: number;
  /** Units with a total in the year, and all units. */
  readonly of: number;
  readonly all: number;
  readonly withheld: readonly Unit[];
  readonly cuts: { readonly q1: number; readonly median: number; readonly q3: number };
  /** Units in each group of the year, High first. */
  readonly sizes: readonly number[];
  readonly mean: number;
  /** The unit in the middle of the ranking. */
  readonly example: ExampleUnit;
  readonly change: ExampleChange | null;
  readonly weak: ExampleWeakSpot | null;
  readonly usual: {
    readonly moves: number;
    readonly median: number;
    readonly p90: number;
    readonly max: number;
  } | null;
  /** How many sub-axes of the year cannot reach the top of their printed range. */
  readonly capped: number;
  readonly exceptions: number;
  readonly rules: number;
}

export interface ExampleUnit {
  readonly unit: Unit;
  readonly score: number;
  readonly rank: number;
  readonly percentile: number;
  readonly group: Group;
}

export interface ExampleChange {
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
  readonly scoreFrom: number;
  readonly scoreTo: number;
  readonly delta: number;
  readonly relative: number;
  readonly verdict: 'up' | 'down' | 'flat';
  readonly rankFrom: number;
  readonly rankTo: number;
  readonly own: number;
  readonly field: number;
  readonly entry: number;
  readonly unusual: number;
}

export interface ExampleWeakSpot {
  readonly unit: Unit;
  readonly node: string;
  readonly name: string;
  readonly score: number;
  readonly median: number;
  readonly gap: number;
  readonly rankGain: number | null;
  readonly reasons: readonly Reason[];
}

/** A section: what it says in one sentence, then more, then the formula, then a case. */
export interface MethodsSection {
  readonly heading: string;
  readonly finding: string;
  readonly body: readonly string[];
  /** Words with their meanings. */
  readonly terms?: readonly (readonly [term: string, meaning: string])[];
  readonly formulas?: readonly string[];
  readonly example?: Sentence | null;
}

export interface MethodsTexts {
  readonly title: string;
  readonly description: (nouns: MethodsNouns) => string;
  readonly lede: (nouns: MethodsNouns) => string;
  readonly contents: string;
  readonly example: string;
  readonly formula: string;
  readonly sections: (figures: MethodsFigures, nouns: MethodsNouns) => Readonly<Record<MethodsAnchor, MethodsSection>>;
}

export const methodsTexts: Readonly<Record<Lang, MethodsTexts>> = { vi, en };
