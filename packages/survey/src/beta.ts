import { incompleteBeta } from './incomplete-beta.js';

/**
 * The value below which a beta(a, b) variable falls with chance p: the root of I_x(a, b) = p by bisection, which cannot
 * fail, to the last digit. 0 at p = 0 or a = 0, 1 at p = 1 or b = 0 (the limits that exact intervals use).
 *
 * @example betaQuantile(0.5, 1, 1) // 0.5
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1) || !(a >= 0) || !(b >= 0)) return Number.NaN;
  if (p === 0 || a === 0) return 0;
  if (p === 1 || b === 0) return 1;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 1100; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (incompleteBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
