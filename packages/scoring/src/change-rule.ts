import type { Methodology } from '@papi/methodology';
import { benjaminiHochberg, holm, twoSidedT } from '@papi/survey';
import { scoredInBoth } from './both-scored.js';
import { type ErrorWithDf, independentError } from './independent-error.js';
import type { PanelColumn } from './panel-column.js';
import type { Verdict } from './words.js';

/** How a change is judged. */
export interface ChangeRule {
  /** Least relative change called up or down where no standard error is known. Default: the index's, else 0.05. */
  readonly threshold?: number;
  /** Largest adjusted p-value called up or down where both standard errors are known. Default 0.05. */
  readonly alpha?: number;
}

/** The rule asked for, with the index's own threshold where none is. */
export function ruleOf({ threshold }: Pick<Methodology, 'threshold'>, asked: ChangeRule): ChangeRule {
  return threshold === undefined || asked.threshold !== undefined ? asked : { ...asked, threshold };
}

/** A verdict on two years that compare. */
export type Judged = Exclude<Verdict, 'not comparable'>;

/** The change of every unit in one node between two years that compare; NaN and null where a score is missing. */
export interface NodeChange {
  readonly delta: Float64Array;
  readonly relative: Float64Array;
  readonly se: Float64Array;
  readonly p: Float64Array;
  readonly pHolm: Float64Array;
  readonly pBH: Float64Array;
  readonly verdict: readonly (Judged | null)[];
}

/** Keeps a change of exactly the threshold, 0.21 after 0.20, from falling below it in binary arithmetic. */
const ROUNDING = 1e-12;

/**
 * Judges one node between two years of one series.
 *
 * Where both standard errors are known: se = √(se₁² + se₂²), the two waves taken as independent, p two-sided by the
 * normal distribution, or by Student's t with the degrees of freedom of both (Welch 1947, see
 * `independentError`) where the scores have theirs; adjusted over all units tested here. Up or down where Benjamini–Hochberg's p is at most alpha,
 * else unclear. Where not, the threshold rule, which is no test: up or down where |new/old − 1| reaches the threshold,
 * else flat. A relative change needs an old score above 0.
 *
 * @param errorOf the error of the change of the unit at a position, where it is known better than from the two scores;
 *   p is then two-sided by Student's t
 */
export function changeBetween(
  from: PanelColumn,
  to: PanelColumn,
  rule: ChangeRule = {},
  errorOf: (unit: number) => ErrorWithDf | undefined = () => undefined,
): NodeChange {
  const { threshold = 0.05, alpha = 0.05 } = rule;
  const delta = new Float64Array(from.scores.length).fill(Number.NaN);
  const [relative, se, p] = [delta.slice(), delta.slice(), delta.slice()];
  const units = scoredInBoth(from, to);
  for (const u of units) {
    const before = from.scores[u]!;
    const after = to.scores[u]!;
    delta[u] = after - before;
    if (before > 0) relative[u] = after / before - 1;
    const known = errorOf(u) ?? independentError([from.errorOf(u), to.errorOf(u)]);
    if (known.se > 0) {
      se[u] = known.se;
      p[u] = twoSidedT(delta[u]! / known.se, known.df);
    }
  }

  const pBH = benjaminiHochberg(p);
  const verdict = new Array<Judged | null>(delta.length).fill(null);
  for (const u of units) {
    if (Number.isNaN(p[u]!)) verdict[u] = byThreshold(relative[u]!, threshold);
    else if (pBH[u]! > alpha) verdict[u] = 'unclear';
    else verdict[u] = delta[u]! > 0 ? 'up' : 'down';
  }
  return { delta, relative, se, p, pHolm: holm(p), pBH, verdict };
}

function byThreshold(relative: number, threshold: number): Judged {
  if (Number.isNaN(relative)) return 'unclear';
  if (relative >= threshold - ROUNDING) return 'up';
  return relative <= ROUNDING - threshold ? 'down' : 'flat';
}
