import type { Others } from '@papi/scoring';
import type { CommonOptions } from '../options.js';

/** What may be asked of `papi plan`. */
export interface PlanCommandOptions extends Omit<CommonOptions, 'province' | 'node'> {
  readonly province?: string;
  readonly target?: string;
  readonly date?: string;
  readonly agencies?: string;
  readonly agency?: string;
  readonly schedule?: string;
  readonly others: Others;
  readonly benchmark: string;
}
