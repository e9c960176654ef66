import type { Benchmark, Others, PathStep } from '@papi/scoring';
import type { Schedule } from '../types.js';

/** What a plan is asked for. */
export interface PlanOptions {
  /** The unit's code. */
  readonly unit: string;
  /** The year whose results it starts from. */
  readonly year: number;
  /** What is to be reached, a step a year; the first is the plan's own. */
  readonly steps: readonly PathStep[];
  /** The month whose agencies are named, `2024-05`. Default: May of the year after `year`, when the results are known. */
  readonly month?: string;
  /** Default `held`. */
  readonly others?: Others;
  /** What the shares of the points are measured to. Default `q3`, the threshold of the High group. */
  readonly benchmark?: Benchmark;
  /** Only what this agency leads; by the name it has in the month. */
  readonly agency?: string;
  /** Default `half-year`, or the only one that the index has days for. */
  readonly schedule?: Schedule;
}

/** The month in which a plan is made where nobody says: the results of a year are known by May of the next. */
export function usualMonth(year: number): string {
  return `${year + 1}-05`;
}
