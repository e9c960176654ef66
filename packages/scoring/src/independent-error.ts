/** A standard error and the degrees of freedom of a test with it; infinite for the normal distribution. */
export interface ErrorWithDf {
  readonly se: number;
  readonly df: number;
}

/**
 * The error of Σ weight · score of scores that have nothing to do with each other: √Σv with v = (weight · se)², and
 * (Σv)²/Σ(v²/df) degrees of freedom (Welch 1947; Satterthwaite 1946). A score whose degrees of freedom are not known (NaN)
 * counts as one with infinitely many; NaN where an error is not known.
 */
export function independentError(parts: readonly (ErrorWithDf & { readonly weight: number })[]): ErrorWithDf {
  let variance = 0;
  let spent = 0;
  for (const { se, df, weight } of parts) {
    const own = (weight * se) ** 2;
    variance += own;
    if (!Number.isNaN(df)) spent += own ** 2 / df;
  }
  return { se: Math.sqrt(variance), df: variance ** 2 / spent };
}
