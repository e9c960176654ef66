import type { Draws } from '../simulation/random.js';
import type { SourceFile } from './source-files.js';

/** A damaged copy of a file. */
export interface Mutant {
  readonly bytes: Uint8Array;
  /**
   * Scores that the copy states otherwise in a way that no check can tell, because it is as sound a file as the original
   * (see README.md): `year/unit/node`. All others must come out as they were, or not at all.
   */
  readonly restated?: Iterable<string>;
}

/** One kind of damage; undefined where the draw found nothing to damage. */
export interface Mutation {
  readonly name: string;
  readonly apply: (source: SourceFile, draws: Draws) => Mutant | undefined;
}

/** One of a list. */
export function oneOf<T>(list: readonly T[], draws: Draws): T {
  return list[draws.below(list.length)] as T;
}

/** Whether a score and another take part in the same sums: sub-axes of one axis, of one unit and year. */
export function inSameSums(a: string, b: string): boolean {
  const axisOf = (key: string) => /^(.*\/\d+)\.\d+$/.exec(key)?.[1];
  return axisOf(a) !== undefined && axisOf(a) === axisOf(b);
}
