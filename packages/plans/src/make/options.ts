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
  /** The month whose agencies are named, `2024-05`. Default: `agencyMonth` of methodology, July of the year after `year`. */
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
