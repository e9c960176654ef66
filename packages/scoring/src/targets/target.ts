import type { Group } from '../words.js';

/**
 * What a unit sets out to reach, in one node: a rank or better; a group or better; so many places more than now (0 or more);
 * a score or more.
 */
export type Target =
  | { readonly rank: number }
  | { readonly group: Exclude<Group, 'Low'> }
  | { readonly places: number }
  | { readonly score: number };

/** The share of the scored units below each group's cut point. */
const below: Record<Exclude<Group, 'Low'>, number> = { High: 0.75, 'Mid-high': 0.5, 'Mid-low': 0.25 };

/**
 * The worst rank that still lies in a group (or a better one) among so many scored units: n − ⌈p(n − 1)⌉, where p is the
 * share below the group's cut point. It follows from the cut points by R type 7, which lie on or between two scores.
 *
 * @example lastRankIn('High', 61) // 16
 */
export function lastRankIn(group: Exclude<Group, 'Low'>, of: number): number {
  return of - Math.ceil(below[group] * (of - 1));
}

/** The rank a target amounts to for a unit of this rank among `of`; undefined for a score. Never better than 1. */
export function rankOfTarget(target: Target, now: { readonly rank: number; readonly of: number }): number | undefined {
  if ('rank' in target) return Math.min(target.rank, now.of);
  if ('group' in target) return lastRankIn(target.group, now.of);
  if ('places' in target) return Math.max(1, now.rank - target.places);
  return undefined;
}

/** @throws {RangeError} a rank below 1 or no whole number, places below 0, a score that is no number */
export function checkTarget(target: Target): void {
  const wrong =
    ('rank' in target && !(Number.isInteger(target.rank) && target.rank >= 1)) ||
    ('places' in target && !(Number.isInteger(target.places) && target.places >= 0)) ||
    ('score' in target && !Number.isFinite(target.score)) ||
    ('group' in target && !(target.group in below));
  if (wrong) throw new RangeError(`target: ${JSON.stringify(target)} is none`);
}
