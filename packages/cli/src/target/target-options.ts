import type { SpreadOptions } from '../options.js';

/** What may be asked of `papi target`. */
export interface TargetOptions extends SpreadOptions {
  readonly node?: string;
  readonly rank?: string;
  readonly group?: string;
  readonly places?: string;
  readonly score?: string;
  readonly path?: string;
  readonly ahead?: string;
}

/** Where a unit stands before a target is set. */
export interface Standpoint {
  readonly unit: string;
  readonly name: string;
  readonly year: number;
  readonly node: string;
  readonly score: number;
  readonly rank: number;
  readonly of: number;
  /** Ends of the node's range. */
  readonly lo: number;
  readonly hi: number;
}
