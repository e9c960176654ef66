/** How weights may move: by a straight line, by a multiple that stays positive, or between two bounds. */
export type CalibrationMethod = 'linear' | 'raking' | 'logit';

/** The factor of a weight as a function of its linear predictor, and that function's derivative. */
export interface Distance {
  readonly factor: (u: number) => number;
  readonly slope: (u: number) => number;
}

/**
 * The function that a method turns linear predictors into factors by (Deville and Särndal 1992): 1 + u, exp(u), or with
 * bounds L < 1 < U (L(U − 1) + U(1 − L) exp(Au)) / (U − 1 + (1 − L) exp(Au)), A = (U − L)/((1 − L)(U − 1)). Bounds of the
 * first two cut the factor off.
 *
 * @throws {RangeError} `logit` without bounds, or bounds that do not hold 1 between them
 */
export function distance(method: CalibrationMethod, bounds?: readonly [number, number]): Distance {
  const [low, high] = bounds ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (!(low < 1 && high > 1)) throw new RangeError(`calibrate: bounds ${low} to ${high} do not hold 1 between them`);
  if (method === 'logit') {
    if (bounds === undefined) throw new RangeError('calibrate: the method logit needs bounds');
    const a = (high - low) / ((1 - low) * (high - 1));
    return {
      factor: u => {
        const e = Math.exp(a * u);
        return e === Number.POSITIVE_INFINITY
          ? high
          : (low * (high - 1) + high * (1 - low) * e) / (high - 1 + (1 - low) * e);
      },
      slope: u => {
        const e = Math.exp(a * u);
        return e === Number.POSITIVE_INFINITY
          ? 0
          : ((high - low) * a * (1 - low) * (high - 1) * e) / (high - 1 + (1 - low) * e) ** 2;
      },
    };
  }
  const free = method === 'linear' ? (u: number) => 1 + u : Math.exp;
  const steepness = method === 'linear' ? () => 1 : Math.exp;
  return {
    factor: u => Math.min(high, Math.max(low, free(u))),
    slope: u => (free(u) > low && free(u) < high ? steepness(u) : 0),
  };
}
