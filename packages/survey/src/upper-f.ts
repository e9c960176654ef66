import { incompleteBeta } from './incomplete-beta.js';

/**
 * The chance that an F value with these degrees of freedom, whole or not, is above f: I_{d₂/(d₂ + d₁f)}(d₂/2, d₁/2).
 *
 * @example upperF(4, 1, 10) // 0.0733880…
 */
export function upperF(f: number, first: number, second: number): number {
  if (Number.isNaN(f) || !(first > 0) || !(second > 0)) return Number.NaN;
  if (f <= 0) return 1;
  const whole = second + first * f;
  return incompleteBeta(second / whole, second / 2, first / 2, (first * f) / whole);
}
