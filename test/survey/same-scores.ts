import { expect } from 'vitest';
import type { Scored } from './survey-file.js';

const WORDS = ['year', 'level', 'n', 'df', 'shown', 'status', 'approximate', 'without', 'reason', 'missing', 'lonely'];
const NUMBERS = ['score', 'se', 'low', 'high', 'deff'];

/** Expects the same rows: words, counts and degrees of freedom alike, numbers to 1e-10 of the score. */
export function expectSame(ours: Scored, theirs: Scored): void {
  expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort());
  for (const [name, row] of ours) {
    const other = theirs.get(name)!;
    for (const word of WORDS)
      if (!Object.is(row[word], other[word])) expect([name, word, row[word]]).toEqual([name, word, other[word]]);
    for (const number of NUMBERS) {
      const [a, b] = [Number(row[number]), Number(other[number])];
      const apart = Math.abs(a - b) / Math.max(1, Math.abs(a));
      if (!(Object.is(a, b) || apart <= 1e-10)) expect([name, number, a]).toEqual([name, number, b]);
    }
  }
}
