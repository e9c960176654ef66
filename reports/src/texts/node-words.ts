import { list, type Sentence, say, type UnitRef } from '../sentence.js';

/** The words an index has for what it ranks: `tỉnh`, `provinces`. */
export interface Nouns {
  readonly one: string;
  readonly many: string;
}

/** `1 tỉnh`, `5 provinces`. */
export const counted = (count: number, nouns: Nouns): string => `${count} ${count === 1 ? nouns.one : nouns.many}`;

/** Two medians are called level where they differ by less than one part in a hundred. */
export const level = (now: number, before: number): boolean => Math.abs(now / before - 1) < 0.01;

/** Up to three names, else how many. */
export const who = (units: readonly UnitRef[], and: string, nouns: Nouns): Sentence =>
  units.length <= 3 ? list(units, and) : say`${counted(units.length, nouns)}`;
