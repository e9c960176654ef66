import type { Level, Unit } from '@papi/methodology';

/** The rows that pages read, one interface a table of `scoring`. Groups count 1 High … 4 Low, as the style sheet does. */

export type Group = 1 | 2 | 3 | 4;
export type Verdict = 'up' | 'down' | 'flat' | 'unclear' | 'not comparable';
export type Reason = 'low' | 'falling' | 'stuck' | 'far';

export interface Standing {
  readonly year: number;
  readonly unit: string;
  readonly node: string;
  readonly score: number;
  readonly rank: number;
  readonly of: number;
  readonly group: Group;
  readonly percentile: number;
}

/** How the units lie on one node in one year. */
export interface Spread {
  readonly of: number;
  readonly mean: number;
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
}

export interface Change {
  readonly unit: string;
  readonly node: string;
  readonly from: number;
  readonly to: number;
  /** NaN where not comparable. */
  readonly delta: number;
  readonly relative: number;
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly rankFrom: number;
  readonly rankTo: number;
  readonly own: number;
  readonly field: number;
  readonly entry: number;
  readonly unusual: number;
}

export interface ChangeCount {
  readonly node: string;
  readonly both: number;
  readonly up: number;
  readonly down: number;
  readonly flat: number;
  readonly rose: number;
  readonly fell: number;
}

/** How many places ranks of a node move in one year, without sign, over all moves inside series. */
export interface UsualMoves {
  readonly node: string;
  readonly moves: number;
  readonly median: number;
  readonly p75: number;
  readonly p90: number;
  readonly max: number;
}

/** What one part of the total did to the own part of a rank move. */
export interface RankPart {
  readonly unit: string;
  readonly part: string;
  readonly points: number;
  readonly places: number;
}

export interface Finding {
  readonly year: number;
  readonly unit: string;
  readonly node: string;
  readonly score: number;
  readonly rank: number;
  readonly of: number;
  readonly group: Group;
  readonly benchmark: number;
  readonly gap: number;
  readonly iqr: number;
  readonly reasons: readonly Reason[];
  readonly weak: boolean;
  readonly trend: Verdict | null;
  readonly relative: number;
  readonly yearsLow: number;
  readonly leverage: number;
  readonly rankGain: number;
}

export interface Position {
  readonly score: number;
  readonly lo: number;
  readonly hi: number;
  readonly ceiling: number;
  readonly reached: number;
  readonly headroom: number;
}

export interface Reach {
  readonly node: string;
  readonly of: number;
  readonly below: number;
  readonly share: number;
}

export interface Ranked {
  readonly unit: Unit;
  readonly standing: Standing;
}

export type { Level };
