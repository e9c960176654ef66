import { logGamma } from './incomplete-beta.js';

/**
 * The regularised upper incomplete gamma function Q(a, x), the chance that a gamma(a) value is above x: one less the
 * power series below a + 1, the continued fraction above it (Abramowitz and Stegun 6.5.29 and 6.5.31).
 *
 * @example upperGamma(1, 2) // 0.1353352832366127
 */
export function upperGamma(a: number, x: number): number {
  if (Number.isNaN(x) || !(a > 0)) return Number.NaN;
  if (x <= 0) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let k = 1; term > 1e-17 * sum; k++) {
      term *= x / (a + k);
      sum += term;
    }
    return 1 - front * sum;
  }
  // Lentz' method.
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k < 100_000; k++) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return front * fraction;
}

/** The chance that a chi-square value with `df` degrees of freedom is above x. */
export function upperChiSquare(x: number, df: number): number {
  return upperGamma(df / 2, x / 2);
}
