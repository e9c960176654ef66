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

/** How changes were judged: some by a test, for their standard errors are known; some by the threshold rule. */
export interface JudgedBy {
  readonly test: boolean;
  readonly threshold: boolean;
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
  /** The score to reach in the plan's year, to nine decimals: the score where nothing is to be gained; a parent gains what its parts do. */
  readonly target: number;
  /** target − score, at least 0. */
  readonly gain: number;
  /** Who leads the work and who takes part, by the names of the index's own table. */
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
  readonly judgedBy: JudgedBy;
  /** The agency whose view this is; null for the whole plan. */
  readonly agency: string | null;
  readonly schedule: Schedule;
  readonly reporting: readonly ReportingDate[];
}

/** What a plan sets out to reach in a year, as its file keeps it. */
export interface PlannedStep {
  readonly year: number;
  /** The rank aimed at; NaN where a group or a score is. */
  readonly rankWanted: number;
  /** The group aimed at, or a better one; null where a rank or a score is. */
  readonly groupWanted: GroupAimed | null;
  /** The total it takes, as reckoned when the plan was made; NaN where the file does not say. */
  readonly scoreWanted: number;
}

/** A group that can be aimed at. */
export type GroupAimed = Exclude<Group, 'Low'>;

/** What a plan file says that results can be held against: read back from CSV or a workbook, as a person may have edited it. */
export interface PlannedTargets {
  readonly unit: string;
  readonly from: number;
  /** The year the targets of contents are for: that of the first step. */
  readonly to: number;
  /** In the order of their years; the first is that of `to`. */
  readonly steps: readonly PlannedStep[];
  readonly rows: readonly PlannedTarget[];
}

export interface PlannedTarget {
  readonly node: string;
  readonly score: number;
  readonly target: number;
  readonly lead: readonly string[];
  readonly with: readonly string[];
}

/**
 * `met`: at or above the target, or not fallen where the target is to keep the score; `not met`: below it, or fallen; `no score`: not
 * scored that year; `not comparable`: measured differently; `not judged`: the results are of another year than the target.
 */
export type Outcome = 'met' | 'not met' | 'no score' | 'not comparable' | 'not judged';

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
  /** Whether no points were assigned: the target is that the score does not fall. */
  readonly kept: boolean;
  readonly outcome: Outcome;
}

/** The total held against what was wanted of it. */
export interface TotalReached {
  readonly wanted: number;
  /** The total reached − wanted. */
  readonly margin: number;
  readonly met: boolean;
  /** Whether it was only to be kept. */
  readonly kept: boolean;
}

/** A plan held against the results of its year. */
export interface Progress {
  readonly unit: Unit;
  readonly from: number;
  /** The year of the results it is held against, and the year the targets of its contents are for. */
  readonly to: number;
  readonly planned: number;
  readonly steps: readonly PlannedStep[];
  /** The step of the year; null in a year that has none, in which nothing is judged. */
  readonly step: PlannedStep | null;
  /** Whether the rank or the group aimed at was reached; null where none was or the year has no rank. */
  readonly reached: boolean | null;
  /** Null where nothing was wanted of it that year, or it does not compare. */
  readonly total: TotalReached | null;
  readonly start: Standpoint | null;
  readonly now: Standpoint | null;
  readonly judgedBy: JudgedBy;
  readonly rows: readonly ProgressRow[];
  /** How many sub-axes had a target above their score and can be judged, how many of them met it, and how many cannot be judged. */
  readonly aimed: number;
  readonly met: number;
  readonly apart: number;
}
