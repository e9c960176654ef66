/**
 * The standard normal quantile: z with Φ(z) = p, to about 1e-15.
 *
 * Newton's steps on the upper tail Q(z) = 1 − Φ(z), so that small p keeps its digits. NaN outside 0..1.
 *
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  if (p > 0.5) return -normalQuantile(1 - p);
  // Start from the tail's leading term; Halley's method triples the digits at each step.
  let z = p > 0.02 ? 0 : Math.sqrt(-2 * Math.log(p));
  for (let i = 0; i < 60; i++) {
    const slope = density(z);
    const newton = (normalUpper(z) - p) / slope;
    const step = newton / (1 - (newton * z) / 2);
    z += step;
    if (Math.abs(step) < 1e-16 * Math.max(1, z)) break;
  }
  return -z;
}

/**
 * The chance of a standard normal value above z, with its relative precision kept far into the tail.
 *
 * Near the middle the power series of Φ, beyond 3 the continued fraction of Mills' ratio (Abramowitz and Stegun 26.2.11
 * and 26.2.14).
 */
export function normalUpper(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  if (z < -3) return 1 - normalUpper(-z);
  if (z > 3) {
    if (z === Number.POSITIVE_INFINITY) return 0;
    let fraction = z;
    for (let level = 80; level >= 1; level--) fraction = z + level / fraction;
    return density(z) / fraction;
  }
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 - sum * density(z);
}

/**
 * The standard normal distribution function Φ(z), the chance of a value at or below z, to about 1e-15.
 *
 * @example normalCdf(-1.959963984540054) // 0.025
 */
export function normalCdf(z: number): number {
  return normalUpper(-z);
}

/** The chance of a standard normal value at least as far from 0 as z, on either side. */
export function twoSided(z: number): number {
  return Math.min(1, 2 * normalUpper(Math.abs(z)));
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
