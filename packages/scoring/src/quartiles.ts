import { quantileSorted } from 'simple-statistics';
import type { Group } from './words.js';

/** The three cut points of a column by R's quantile type 7; NaN where nothing is scored. */
export interface Quartiles {
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/** Cut points at 25, 50 and 75 per cent (R type 7, linear between the order statistics). */
export function quartilesOf(sorted: readonly number[]): Quartiles {
  if (sorted.length === 0) return { q1: Number.NaN, median: Number.NaN, q3: Number.NaN };
  return {
    q1: quantileSorted(sorted, 0.25),
    median: quantileSorted(sorted, 0.5),
    q3: quantileSorted(sorted, 0.75),
  };
}

/**
 * The group of a score: at or above the 75th percentile High, at or above the 50th Mid-high, at or above the 25th
 * Mid-low, below it Low.
 *
 * @example groupOf(7, quartilesOf([1, 3, 5, 7])) // 'High'
 */
export function groupOf(score: number, cuts: Quartiles): Group {
  if (score >= cuts.q3) return 'High';
  if (score >= cuts.median) return 'Mid-high';
  return score >= cuts.q1 ? 'Mid-low' : 'Low';
}
