import { list, type Sentence, say, type UnitRef } from '../sentence.js';

/** The words for what is counted, one and many: `tỉnh`, `provinces`. */
export interface Counted {
  readonly one: string;
  readonly many: string;
}

/** The words an index has for what it ranks, and how it speaks of changes. */
export interface Nouns extends Counted {
  /** One region. */
  readonly region: string;
  /** The least change called up or down, written: `5%`. */
  readonly threshold: string;
}

/** `1 tỉnh`, `5 provinces`. */
export const counted = (count: number, nouns: Counted): string => `${count} ${count === 1 ? nouns.one : nouns.many}`;

/** Two medians are called level where they differ by less than one part in a hundred. */
export const level = (now: number, before: number): boolean => Math.abs(now / before - 1) < 0.01;

/** Up to three names, else how many. */
export const who = (units: readonly UnitRef[], and: string, nouns: Nouns): Sentence =>
  units.length <= 3 ? list(units, and) : say`${counted(units.length, nouns)}`;
