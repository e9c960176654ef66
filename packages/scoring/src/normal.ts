/** Beyond this many standard deviations the tail comes from its continued fraction. */
const TAIL = 3;

/**
 * The standard normal distribution function Φ(z), the chance of a value at or below z, to about 1e-15; the lower tail
 * keeps its relative precision as far as doubles reach (Φ(−10) = 7.62e-24).
 *
 * Near the middle the power series Φ(z) = ½ + φ(z)(z + z³/3 + z⁵/(3·5) + …), in the tails the continued fraction of
 * Mills' ratio, φ(z)/(z + 1/(z + 2/(z + 3/(z + …)))) (Abramowitz and Stegun 26.2.11 and 26.2.14).
 *
 * @example normalCdf(-1.959963984540054) // 0.025
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  if (z < -TAIL) return upperTail(-z);
  if (z > TAIL) return 1 - upperTail(z);
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > Number.EPSILON * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + sum * density(z);
}

/** The chance of a standard normal value at least as far from 0 as z, on either side. */
export function twoSided(z: number): number {
  return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}

function upperTail(z: number): number {
  // Evaluated from the inside out; from z = 3 eighty levels are past double precision.
  let fraction = z;
  for (let level = 80; level >= 1; level--) fraction = z + level / fraction;
  return density(z) / fraction;
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
