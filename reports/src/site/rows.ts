import type { Unit } from '@papi/methodology';
import type {
  Distribution,
  RankMove,
  Change as ScoringChange,
  ChangeCount as ScoringChangeCount,
  Position as ScoringPosition,
  RankPart as ScoringRankPart,
  Reach as ScoringReach,
  Standing as ScoringStanding,
  Verdict,
  WeakReason,
  WeakSpot,
} from '@papi/scoring';

/**
 * The rows that pages read are those of `scoring`'s tables. Two things differ: groups count 1 High … 4 Low, as the style
 * sheet does; and each type holds only the columns that pages show, so that a page can be tested with little.
 */

export type Group = 1 | 2 | 3 | 4;
export type Reason = WeakReason;
export type { Verdict };

type Grouped<Row extends { readonly group: unknown }> = Omit<Row, 'group'> & { readonly group: Group };

export type Standing = Grouped<Omit<ScoringStanding, 'se' | 'n' | 'rankLow' | 'rankHigh'>>;

/** How the units lie on one node in one year. */
export type Spread = Omit<Distribution, 'year' | 'node'>;

/** NaN where not comparable. */
export type Change = Omit<ScoringChange, 'scoreFrom' | 'scoreTo' | 'p' | 'pHolm' | 'pBH' | 'reason'> & {
  readonly reason: string | null;
};

export type ChangeCount = Omit<ScoringChangeCount, 'from' | 'to' | 'unclear'>;

/** How far ranks move within a year, over all years that compare. */
export type UsualMoves = RankMove;

/** What one part of the total did to the own part of a rank move. */
export type RankPart = Pick<ScoringRankPart, 'unit' | 'part' | 'points' | 'places'>;

export type Finding = Grouped<Omit<WeakSpot, 'percentile' | 'slope' | 'p' | 'proved' | 'trend'>> & {
  readonly trend: Verdict | null;
  /** Points a year over the series; NaN under three years. */
  readonly slope?: number;
  /** Whether a test finds the score below the median; null where no error is known. */
  readonly proved?: boolean | null;
};

export type Position = Omit<ScoringPosition, 'year' | 'unit' | 'node'>;

export type Reach = Omit<ScoringReach, 'year'>;

export interface Ranked {
  readonly unit: Unit;
  readonly standing: Standing;
}
