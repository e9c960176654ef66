/** Options that every estimate takes. */
export interface EstimateOptions {
  /** Columns whose values make the groups. Default: the whole sample. */
  readonly by?: string | readonly string[];
  /** Estimate for the rows where this column is true (or 1); the others keep their PSUs. */
  readonly where?: string;
  /**
   * Which rows a missing answer takes away: of its own item only (`item`, default), or of every item of the call
   * (`listwise`).
   */
  readonly missing?: 'item' | 'listwise';
  /** Level of the intervals, between 0 and 1. Default 0.95. */
  readonly level?: number;
  /** Student's t with the estimate's degrees of freedom (default), or the normal distribution. */
  readonly interval?: 't' | 'normal';
  /**
   * What deff compares with: a simple random sample of the same size drawn with replacement (default, unchanged when
   * weights are scaled), or without from a population of Σw.
   */
  readonly deffReference?: 'with replacement' | 'without replacement';
}

/** Why an estimate has no standard error or no interval. */
export type Reason =
  | 'no answers'
  | 'zero denominator'
  /** Sums beyond what a number can hold. */
  | 'numbers too large'
  /** The domain lies in one PSU. */
  | 'one PSU'
  /** Every stratum of the domain has one PSU, or the rule leaves none to average over. */
  | 'lonely PSUs only'
  /** A replicate gives the domain no weight. */
  | 'empty replicate'
  /** A standard error, but no interval. */
  | 'no degrees of freedom'
  /** The interval of the share below a quantile leaves 0..1, where no value stands. */
  | 'interval beyond the data';
