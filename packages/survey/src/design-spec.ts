/** What to do with a stratum (or, at a later stage, a unit) that has one sampled unit only. */
export type LonelyRule = 'fail' | 'remove' | 'certainty' | 'adjust' | 'average';

/** Which columns say how the sample was drawn. */
export interface DesignSpec {
  /** Sampling weights, 0 or more. Default: every row weighs 1. */
  readonly weight?: string;
  /** First-stage strata. Default: one stratum. */
  readonly strata?: string;
  /** Primary sampling units, then the units of further stages. Default: every row is a PSU, which takes memory by rows. */
  readonly psu?: string | readonly string[];
  /**
   * Finite population correction, one column a stage: the number of units in the population of the stratum (of the unit
   * above, at later stages), or the sampled fraction where the whole column is at most 1. Default: drawn with
   * replacement. Stages after the last correction add nothing to the variance.
   */
  readonly fpc?: string | readonly string[];
  /** PSU labels repeat from stratum to stratum and name different PSUs. Default false: that is a fault. */
  readonly nest?: boolean;
  /**
   * A stratum with one PSU, unless the correction says that it was taken with certainty. `fail` (default) throws where
   * an estimate touches it; `remove` and `certainty` let it add nothing; `adjust` centres it at the mean of all PSUs;
   * `average` gives it the mean variance of the others.
   */
  readonly lonely?: LonelyRule;
  /** Use `adjust` and `average` also where a domain leaves one PSU of a larger stratum (R: `survey.adjust.domain.lonely`). Default false. */
  readonly adjustDomains?: boolean;
  /** Name of the file the rows come from, for messages. Default `data`. */
  readonly file?: string;
}

/** The columns named by an option that takes one name or several. */
export function columnsOf(names: string | readonly string[] | undefined): readonly string[] {
  return names === undefined ? [] : typeof names === 'string' ? [names] : names;
}
