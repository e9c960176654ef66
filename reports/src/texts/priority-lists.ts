import type { BelowToo } from './priorities.js';

/** Contents that a sentence names; the rest is counted. */
export const MOST_NAMED = 5;

/** The benchmarks below which as many contents lie, in the order in which each count first appears. */
export function sameCounts(
  below: readonly BelowToo[],
): readonly (readonly [count: number, kinds: readonly BelowToo['kind'][]])[] {
  const counts = [...new Set(below.map(({ count }) => count))];
  return counts.map(count => [count, below.filter(each => each.count === count).map(({ kind }) => kind)]);
}
