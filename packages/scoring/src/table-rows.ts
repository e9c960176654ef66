import type { Level } from '@papi/methodology';
import type { Judged } from './change-rule.js';
import type { ScoreReason, ScoreStatus } from './surveyed/status.js';
import type { Group, Reason, Verdict, WeakReason } from './words.js';

// One row of each table, as `table.objects()` gives it. The functions that make the tables say what each column means;
// a number that is not known is NaN.

export interface Distribution {
  readonly year: number;
  readonly node: string;
  readonly of: number;
  readonly mean: number;
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
}

export interface Standing {
  readonly year: number;
  readonly unit: string;
  readonly node: string;
  readonly score: number;
  readonly se: number;
  readonly n: number;
  readonly rank: number;
  readonly of: number;
  readonly group: Group;
  readonly rankLow: number;
  readonly rankHigh: number;
  readonly percentile: number;
}

export interface Position {
  readonly year: number;
  readonly unit: string;
  readonly node: string;
  readonly score: number;
  readonly lo: number;
  readonly hi: number;
  readonly ceiling: number;
  readonly reached: number;
  readonly headroom: number;
}

export interface Reach {
  readonly year: number;
  readonly node: string;
  readonly of: number;
  readonly below: number;
  readonly share: number;
}

export interface Change {
  readonly unit: string;
  readonly node: string;
  readonly from: number;
  readonly to: number;
  readonly scoreFrom: number;
  readonly scoreTo: number;
  readonly delta: number;
  readonly relative: number;
  readonly se: number;
  readonly p: number;
  readonly pHolm: number;
  readonly pBH: number;
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  readonly rankFrom: number;
  readonly rankTo: number;
  readonly own: number;
  readonly field: number;
  readonly entry: number;
  readonly unusual: number;
}

export interface ChangeCount {
  readonly node: string;
  readonly from: number;
  readonly to: number;
  readonly both: number;
  readonly up: number;
  readonly down: number;
  readonly flat: number;
  readonly unclear: number;
  readonly rose: number;
  readonly fell: number;
}

export interface RankPart {
  readonly unit: string;
  readonly node: string;
  readonly from: number;
  readonly to: number;
  readonly part: string;
  readonly parent: string;
  readonly points: number;
  readonly places: number;
}

export interface RankMove {
  readonly node: string;
  readonly moves: number;
  readonly median: number;
  readonly p75: number;
  readonly p90: number;
  readonly max: number;
}

/** How a node's score or an indicator's value stands, and what makes it a weak spot or not. */
export interface Weakness {
  readonly year: number;
  readonly unit: string;
  readonly node: string;
  readonly percentile: number;
  readonly group: Group;
  readonly rank: number;
  readonly of: number;
  readonly benchmark: number;
  readonly gap: number;
  readonly iqr: number;
  readonly reasons: readonly WeakReason[];
  readonly weak: boolean;
  readonly trend: Judged | null;
  readonly relative: number;
  readonly yearsLow: number;
  readonly leverage: number;
  readonly rankGain: number;
  readonly p: number;
  readonly proved: boolean | null;
}

export interface WeakSpot extends Weakness {
  readonly score: number;
  readonly slope: number;
}

export interface WeakCount {
  readonly year: number;
  readonly node: string;
  readonly of: number;
  readonly weak: number;
  readonly low: number;
  readonly falling: number;
  readonly stuck: number;
  readonly far: number;
  readonly tested: number;
  readonly proved: number;
  readonly first: number;
  readonly leverage: number;
  readonly medianLeverage: number;
}

export interface SurveyScore {
  readonly year: number;
  readonly unit: string;
  /** Not there where scores are not by group. */
  readonly group?: string;
  readonly value?: string;
  readonly node: string;
  readonly level: Level;
  readonly score: number;
  readonly se: number;
  readonly low: number;
  readonly high: number;
  readonly df: number;
  readonly n: number;
  readonly deff: number;
  readonly shown: boolean;
  readonly status: ScoreStatus | null;
  readonly approximate: string;
  readonly without: string;
  readonly reason: ScoreReason | null;
  readonly missing: string;
  readonly interval: string;
  readonly confidence: number;
  readonly lonely: string;
  readonly variance: string;
}

export interface GroupDifference {
  readonly year: number;
  readonly unit: string;
  readonly group: string;
  readonly value: string;
  readonly base: string;
  readonly node: string;
  readonly level: Level;
  readonly difference: number;
  readonly se: number;
  readonly low: number;
  readonly high: number;
  readonly df: number;
  readonly p: number;
  readonly pHolm: number;
  readonly pBH: number;
  readonly shown: boolean;
  readonly reason: ScoreReason | null;
}
