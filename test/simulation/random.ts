import { random } from '../../packages/survey/src/random.js';

/** Seeded draws: the same seed gives the same numbers on every machine. */
export interface Draws {
  /** In 0..1. */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  /** A whole number below `n`. */
  below(n: number): number;
}

/** @example const draws = seeded(1); draws.normal() */
export function seeded(seed: number): Draws {
  const uniform = random(seed);
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    below: n => Math.floor(uniform() * n),
  };
}
