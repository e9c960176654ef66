import { incompleteBeta, logBeta } from './incomplete-beta.js';

/**
 * The value below which a beta(a, b) variable falls with chance p: the root of I_x(a, b) = p, by Newton's steps kept
 * inside a bracket that halves when a step leaves it. 0 at p = 0 or a = 0, 1 at p = 1 or b = 0 (the limits that exact
 * intervals use).
 *
 * @example betaQuantile(0.5, 1, 1) // 0.5
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1) || !(a >= 0) || !(b >= 0)) return Number.NaN;
  if (p === 0 || a === 0) return 0;
  if (p === 1 || b === 0) return 1;
  const constant = logBeta(a, b);
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let i = 0; i < 2000; i++) {
    const off = incompleteBeta(x, a, b) - p;
    if (off < 0) low = x;
    else high = x;
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - constant);
    const newton = x - off / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-16 * x || next === low || next === high) return next;
    x = next;
  }
  return x;
}
