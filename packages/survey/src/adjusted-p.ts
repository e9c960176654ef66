/**
 * Holm's step-down adjustment of a family of p-values (1979): holds the chance of any false claim. NaN is no test and
 * stays NaN.
 *
 * @example holm([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
 */
export function holm(p: ArrayLike<number>): Float64Array {
  const { order, adjusted } = family(p);
  let largest = 0;
  order.forEach((at, i) => {
    largest = Math.max(largest, Math.min(1, (order.length - i) * p[at]!));
    adjusted[at] = largest;
  });
  return adjusted;
}

/**
 * Benjamini and Hochberg's step-up adjustment (1995): holds the expected share of false claims among the claims. NaN is
 * no test and stays NaN.
 *
 * @example benjaminiHochberg([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(p: ArrayLike<number>): Float64Array {
  const { order, adjusted } = family(p);
  let smallest = 1;
  for (let i = order.length; i >= 1; i--) {
    const at = order[i - 1]!;
    smallest = Math.min(smallest, (order.length / i) * p[at]!);
    adjusted[at] = smallest;
  }
  return adjusted;
}

/**
 * Benjamini and Yekutieli's step-up adjustment (2001): as `benjaminiHochberg`, times Σ 1/i over the tests of the family,
 * which holds however the tests hang together. NaN is no test and stays NaN.
 *
 * @example benjaminiYekutieli([0.01, 0.04, 0.03]) // [0.055, 0.0733, 0.0733]
 */
export function benjaminiYekutieli(p: ArrayLike<number>): Float64Array {
  const { order } = family(p);
  const factor = order.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
  // What Benjamini and Hochberg stop at 1 stays at 1, since the factor is never less.
  return benjaminiHochberg(p).map(adjusted => Math.min(1, factor * adjusted));
}

function family(p: ArrayLike<number>): { order: number[]; adjusted: Float64Array } {
  const order = Array.from(p, (_, at) => at).filter(at => !Number.isNaN(p[at]!));
  order.sort((a, b) => p[a]! - p[b]!);
  return { order, adjusted: new Float64Array(p.length).fill(Number.NaN) };
}
