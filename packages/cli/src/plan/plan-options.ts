import type { Schedule } from '@papi/plans';
import type { SpreadOptions } from '../options.js';

/** What may be asked of `papi plan`. */
export interface PlanCommandOptions extends SpreadOptions {
  readonly target: string;
  readonly date?: string;
  readonly agencies?: string;
  readonly agency?: string;
  readonly schedule?: Schedule;
}
