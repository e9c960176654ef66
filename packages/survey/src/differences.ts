import type { ColumnTable } from 'arquero';
import { benjaminiHochberg, holm } from './adjusted-p.js';
import { type ContrastOptions, contrastRow, contrastTable } from './contrast.js';
import type { Estimates, Selector } from './estimates.js';

/** Two estimates to tell apart. */
export interface Difference {
  readonly name: string;
  readonly of: Selector;
  readonly from: Selector;
}

/**
 * Tests of differences `of` − `from`, all of one family: t = difference/se with the covariance of the two, p two-sided,
 * `pHolm` (Holm) and `pBH` (Benjamini and Hochberg) over all differences of the call that can be tested.
 *
 * @returns columns `name`, `estimate`, `se`, `low`, `high`, `df`, `t`, `p`, `pHolm`, `pBH`, `reason`, `interval`
 * @throws {RangeError} a selector picks none or several estimates
 * @example
 * differences(means, provinces.map(province => ({ name: province, of: { province, year: 2024 }, from: { province, year: 2023 } })))
 */
export function differences(
  estimates: Estimates,
  pairs: readonly Difference[],
  options: ContrastOptions = {},
): ColumnTable {
  const rows = pairs.map(({ name, of, from }) =>
    contrastRow(estimates, { name, of: [of, from], coefficients: [1, -1] }, options),
  );
  return contrastTable(rows, options, p => ({ pHolm: holm(p), pBH: benjaminiHochberg(p) }));
}
