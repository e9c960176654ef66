import type { Judged } from './change-rule.js';
import type { Group, WeakReason } from './words.js';

/** Years below the median, without a change called up between them, that make something stuck. */
const STUCK_YEARS = 3;

/** How something stands among all units, the better value counting as the higher. */
export interface Stood {
  readonly group: Group;
  /** Whether it lies below the median, and for how many years in a row it has. */
  readonly below: boolean;
  readonly yearsBelow: number;
  /** The change from the year before, and that of the year before; null where the years do not compare. */
  readonly trend: Judged | null;
  readonly trendBefore: Judged | null;
  /** Benchmark less value, and how wide the middle half of the units is. */
  readonly gap: number;
  readonly iqr: number;
}

/**
 * Why something is a weak spot, and whether it is one: `low`, or `falling` or `stuck` below the median (see `weakSpots`).
 *
 * @example weakReasons({ ...stood, group: 'Mid-low', below: true, trend: 'down' }) // { reasons: ['falling'], weak: true }
 */
export function weakReasons({ group, below, yearsBelow, trend, trendBefore, gap, iqr }: Stood): {
  readonly reasons: readonly WeakReason[];
  readonly weak: boolean;
} {
  const low = group === 'Low';
  const falling = trend === 'down';
  const stuck = yearsBelow >= STUCK_YEARS && trend !== 'up' && trendBefore !== 'up';
  const reasons: WeakReason[] = [];
  if (low) reasons.push('low');
  if (falling) reasons.push('falling');
  if (stuck) reasons.push('stuck');
  if (gap > iqr) reasons.push('far');
  return { reasons, weak: low || stuck || (falling && below) };
}
