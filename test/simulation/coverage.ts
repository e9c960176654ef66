/** What one sample says of one total. */
export interface Finding {
  readonly score: number;
  readonly se: number;
  readonly low: number;
  readonly high: number;
  readonly df: number;
}

/** How the intervals of one total did over many samples. */
export interface Coverage {
  readonly samples: number;
  /** Share of the intervals that hold the truth. */
  readonly covered: number;
  /** Mean score less the truth. */
  readonly bias: number;
  /** Standard deviation of the scores: what the standard errors should be. */
  readonly sd: number;
  /** Mean standard error over `sd`. */
  readonly seToSd: number;
  /** Mean squared standard error over `sd` squared: 1 where the variance is estimated without bias. */
  readonly varianceToTrue: number;
  /** Mean width of the intervals. */
  readonly width: number;
  /** Mean degrees of freedom. */
  readonly df: number;
}

/** @throws {RangeError} no findings, or one has no interval */
export function coverage(truth: number, findings: readonly Finding[]): Coverage {
  const n = findings.length;
  if (n === 0) throw new RangeError('no findings');
  if (findings.some(f => Number.isNaN(f.high - f.low))) throw new RangeError('a finding has no interval');
  const mean = (of: (finding: Finding) => number) => findings.reduce((sum, f) => sum + of(f), 0) / n;
  const score = mean(f => f.score);
  const sd = Math.sqrt((mean(f => (f.score - score) ** 2) * n) / (n - 1));
  return {
    samples: n,
    covered: mean(f => (f.low <= truth && truth <= f.high ? 1 : 0)),
    bias: score - truth,
    sd,
    seToSd: mean(f => f.se) / sd,
    varianceToTrue: mean(f => f.se ** 2) / sd ** 2,
    width: mean(f => f.high - f.low),
    df: mean(f => f.df),
  };
}

/** All provinces together: means of their figures, each with the same number of samples. */
export function pooled(all: readonly Coverage[]): Coverage {
  const mean = (of: (one: Coverage) => number) => all.reduce((sum, one) => sum + of(one), 0) / all.length;
  return {
    samples: all.reduce((sum, one) => sum + one.samples, 0),
    covered: mean(one => one.covered),
    bias: mean(one => one.bias),
    sd: mean(one => one.sd),
    seToSd: mean(one => one.seToSd),
    varianceToTrue: mean(one => one.varianceToTrue),
    width: mean(one => one.width),
    df: mean(one => one.df),
  };
}
