import type { Level, ScheduleDay, Unit } from '@papi/methodology';
import type { Benchmark, Group, Others, Verdict, WeakReason } from '@papi/scoring';
import type { RatedStep } from './make/rated-steps.js';

/** How often those who carry out a plan report. */
export type Schedule = ScheduleDay['schedule'];

/** A day by which a report is due: `2024-06-15`, and which report it is (`first half`, `quarter 2`, `year`). */
export interface ReportingDate {
  readonly date: string;
  readonly period: ScheduleDay['period'];
}

/** Where a unit stood in a year. */
export interface Standpoint {
  readonly year: number;
  readonly score: number;
  readonly rank: number;
  /** Whether another unit has the same score, and so the same rank. */
  readonly tied: boolean;
  /** Units with a score, and units of the geography. */
  readonly of: number;
  readonly units: number;
  readonly group: Group;
}

/** One node of a plan: where it stands, where it is to be, and who sees to it. NaN where not known. */
export interface PlanRow {
  readonly node: string;
  readonly level: Level;
  readonly parent: string | null;
  readonly score: number;
  readonly rank: number;
  readonly of: number;
  readonly group: Group | null;
  /** The verdict of the change from the edition before, null where the two do not compare, and that change. */
  readonly trend: Exclude<Verdict, 'not comparable'> | null;
  readonly delta: number;
  /** Why it is a weak spot; empty where it is none. */
  readonly reasons: readonly WeakReason[];
  /**
   * The score to reach in the plan's year: rounded up to hundredths where it is above the score, else the score; a parent gains
   * what its parts gain.
   */
  readonly target: number;
  /** target − score, at least 0. */
  readonly gain: number;
  readonly lead: readonly string[];
  readonly with: readonly string[];
}

/** What a unit sets out to reach, by whom and by when. */
export interface Plan {
  readonly unit: Unit;
  /** The year of the results it starts from, and the year whose results are to reach the target. */
  readonly from: number;
  readonly to: number;
  /** The month whose agencies are named: `2024-05`. */
  readonly month: string;
  readonly start: Standpoint;
  /** The year of the edition before; null where there is none. */
  readonly earlier: number | null;
  /** Where the unit stood in it, where it has a score there; ranks only where the two do not compare. */
  readonly before: (Standpoint & { readonly comparable: boolean }) | null;
  /** The steps of the target, the first being the plan's own; `rate` says how often such a target was met. */
  readonly steps: readonly RatedStep[];
  /** How the other units were taken, and what the shares of the points are measured to. */
  readonly others: Others;
  readonly benchmark: Benchmark;
  /** Points that the realistic gains of all nodes leave unreached; 0 where the target can be reached so. */
  readonly left: number;
  /** The total, then each axis followed by its sub-axes; with an agency asked for, only what it leads and what stands above. */
  readonly rows: readonly PlanRow[];
  /** The agency whose view this is; null for the whole plan. */
  readonly agency: string | null;
  readonly schedule: Schedule;
  readonly reporting: readonly ReportingDate[];
}

/** What a plan file says that results can be held against: read back from CSV or a workbook, as a person may have edited it. */
export interface PlannedTargets {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** The rank aimed at; NaN where the target is a score. */
  readonly rankWanted: number;
  readonly rows: readonly PlannedTarget[];
}

export interface PlannedTarget {
  readonly node: string;
  readonly score: number;
  readonly target: number;
  readonly lead: readonly string[];
  readonly with: readonly string[];
}

/** `met`: at or above the target; `not met`: below; `no score`: not scored that year; `not comparable`: measured differently. */
export type Outcome = 'met' | 'not met' | 'no score' | 'not comparable';

export interface ProgressRow extends PlannedTarget {
  readonly level: Level;
  readonly parent: string | null;
  /** Score, rank and number ranked in the year of the target; NaN where there is none. */
  readonly scoreNow: number;
  readonly rankNow: number;
  readonly of: number;
  /** scoreNow − target: above 0 is beyond it. */
  readonly margin: number;
  /** scoreNow − score. */
  readonly change: number;
  readonly outcome: Outcome;
}

/** A plan held against the results of its year. */
export interface Progress {
  readonly unit: Unit;
  readonly from: number;
  /** The year of the results it is held against, and the year its targets are for: the same, unless it is held against another. */
  readonly to: number;
  readonly planned: number;
  readonly rankWanted: number;
  readonly rankNow: number;
  /** Whether the rank aimed at was reached; null where none was or the year has no rank. */
  readonly rankMet: boolean | null;
  readonly start: Standpoint | null;
  readonly now: Standpoint | null;
  readonly rows: readonly ProgressRow[];
  /** How many sub-axes had a target above their score, and how many of them met it. */
  readonly aimed: number;
  readonly met: number;
}
