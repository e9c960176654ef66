import type { Draws } from './random.js';

/** One draw with probability proportional to size: its position, and the chance `size / Σ sizes` it had. */
export interface Drawn {
  readonly at: number;
  readonly chance: number;
}

/** `n` independent draws with probability proportional to size; a place may come more than once. */
export function drawWithReplacement(sizes: readonly number[], n: number, draws: Draws): Drawn[] {
  const upTo = runningSums(sizes);
  const sum = upTo[upTo.length - 1]!;
  return Array.from({ length: n }, () => {
    const at = firstAbove(upTo, draws.uniform() * sum);
    return { at, chance: sizes[at]! / sum };
  });
}

/**
 * `n` different places, each with probability exactly n · size / Σ sizes: every Σ/n-th step from a random start along the
 * places in random order (systematic PPS).
 *
 * @returns positions, and the probability of being in the sample as `chance`
 * @throws {RangeError} a place is so large that its probability is above 1
 */
export function drawWithoutReplacement(sizes: readonly number[], n: number, draws: Draws): Drawn[] {
  const order = shuffled(sizes.length, draws);
  const upTo = runningSums(order.map(at => sizes[at]!));
  const step = upTo[upTo.length - 1]! / n;
  if (Math.max(...sizes) > step) throw new RangeError('a place is sure to be drawn: take it with certainty');
  const start = draws.uniform() * step;
  return Array.from({ length: n }, (_, k) => {
    const at = order[firstAbove(upTo, start + k * step)]!;
    return { at, chance: sizes[at]! / step };
  });
}

/** `n` different numbers below `size`, each set as likely as any other. */
export function drawSimply(size: number, n: number, draws: Draws): Int32Array {
  const all = Int32Array.from({ length: size }, (_, i) => i);
  for (let i = 0; i < n; i++) {
    const j = i + draws.below(size - i);
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all.subarray(0, n);
}

function shuffled(size: number, draws: Draws): number[] {
  return [...drawSimply(size, size, draws)];
}

function runningSums(values: readonly number[]): number[] {
  let sum = 0;
  return values.map(value => {
    sum += value;
    return sum;
  });
}

/** The first position whose running sum is above a point; the last one where rounding leaves none. */
function firstAbove(upTo: readonly number[], point: number): number {
  let low = 0;
  let high = upTo.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (upTo[middle]! > point) high = middle;
    else low = middle + 1;
  }
  return low;
}
