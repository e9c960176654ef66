import { scoreIntervals } from '@papi/scoring';
import type { ColumnTable } from 'arquero';
import { lookup } from './lookup.js';
import type { Estimate, Survey } from './survey.js';

/** Level of the intervals that are made of given errors. */
const LEVEL = 0.95;

/** What standard errors that come with the scores say; undefined where none comes. */
export function givenErrors(
  scores: ColumnTable,
): (Pick<Survey, 'estimate'> & { readonly rules: { readonly level: number } }) | undefined {
  const se = (scores.column('se') ? scores.array('se') : []) as ArrayLike<number>;
  if (!Array.from(se).some(error => error > 0)) return undefined;
  const rows = lookup<Estimate>(
    scoreIntervals(scores, LEVEL),
    ['year', 'unit', 'node'],
    raw =>
      ({
        ...raw,
        df: raw.df ?? Number.NaN,
        n: raw.n ?? Number.NaN,
        shown: true,
        status: null,
        reason: null,
      }) as Estimate,
  );
  return {
    rules: { level: LEVEL },
    // A score without an error is not one whose error could not be estimated: nothing is said of it.
    estimate: (...key) => {
      const row = rows.get(...key);
      return row && row.se > 0 ? row : undefined;
    },
  };
}
