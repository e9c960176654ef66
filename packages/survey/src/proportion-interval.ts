import { betaQuantile } from './beta.js';
import { likelihoodInterval } from './likelihood-interval.js';

/** How an interval for a proportion is made. */
export type ProportionInterval = 'logit' | 'wilson' | 'korn-graubard' | 'arcsine' | 'wald' | 'likelihood';

/** What the interval of one proportion needs. */
export interface ProportionFacts {
  readonly p: number;
  readonly se: number;
  /** Answering rows. */
  readonly n: number;
  /** Degrees of freedom. */
  readonly df: number;
  /** Two-sided quantile of the interval's distribution, by degrees of freedom. */
  readonly quantile: (df: number) => number;
  readonly level: number;
}

/**
 * The interval of a proportion.
 *
 * - `logit`: logit(p) ∓ t·se/(p(1 − p)), turned back (`svyciprop` xlogit of R's survey).
 * - `wilson`: Wilson's score interval with the effective size p(1 − p)/se² · (t(n − 1)/t(df))².
 * - `korn-graubard`: Clopper and Pearson's exact interval with that effective size (Korn and Graubard 1998).
 * - `arcsine`: asin √p ∓ t·se/(2√(p(1 − p))), turned back.
 * - `wald`: p ∓ t·se, which may leave 0..1.
 * - `likelihood`: the shares q whose deviance 2(p ln(p/q) + (1 − p) ln((1 − p)/(1 − q))) is at most
 *   t²·se²/(p(1 − p)) · n/(n − 1), Rao and Scott's scaled likelihood ratio. R's survey reads the ends off a spline through
 *   some ten points and differs by up to 0.4 % of the width.
 *
 * At p = 0 or 1 the standard error says nothing: `wilson` and `korn-graubard` then take n as the effective size, the
 * others have no interval (NaN).
 */
export function proportionInterval(kind: ProportionInterval, facts: ProportionFacts): readonly [number, number] {
  const { p, se, df, quantile, level } = facts;
  const t = quantile(df);
  const spread = p * (1 - p);
  if (kind === 'wald') return [p - t * se, p + t * se];
  if (kind === 'wilson' || kind === 'korn-graubard') {
    const size = effectiveSize(facts);
    if (kind === 'korn-graubard') {
      const tail = (1 - level) / 2;
      return [betaQuantile(tail, size * p, size * (1 - p) + 1), betaQuantile(1 - tail, size * p + 1, size * (1 - p))];
    }
    const z = quantile(facts.n - 1);
    const centre = p + (z * z) / (2 * size);
    const half = z * Math.sqrt(spread / size + (z * z) / (4 * size * size));
    const over = 1 + (z * z) / size;
    return [(centre - half) / over, (centre + half) / over];
  }
  if (!(spread > 0)) return [Number.NaN, Number.NaN];
  if (kind === 'likelihood') return likelihoodInterval(p, ((t * t * se * se) / spread) * (facts.n / (facts.n - 1)));
  if (kind === 'logit') {
    const centre = Math.log(p / (1 - p));
    const half = (t * se) / spread;
    return [1 / (1 + Math.exp(half - centre)), 1 / (1 + Math.exp(-half - centre))];
  }
  const centre = Math.asin(Math.sqrt(p));
  const half = (t * se) / (2 * Math.sqrt(spread));
  const back = (angle: number) => Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2;
  return [back(centre - half), back(centre + half)];
}

/** Effective size of a proportion with the degrees of freedom taken into account. */
export function effectiveSize({ p, se, n, df, quantile }: ProportionFacts): number {
  if (p === 0 || p === 1 || se === 0) return n;
  return ((p * (1 - p)) / (se * se)) * (quantile(n - 1) / quantile(df)) ** 2;
}
