/**
 * The shares q on either side of p whose deviance 2(p ln(p/q) + (1 − p) ln((1 − p)/(1 − q))) is the limit, by bisection
 * between p and the end of 0..1.
 *
 * @example likelihoodInterval(0.5, 0.0408) // [0.4, 0.6] to three digits
 */
export function likelihoodInterval(p: number, limit: number): readonly [number, number] {
  const deviance = (q: number) => 2 * (p * Math.log(p / q) + (1 - p) * Math.log((1 - p) / (1 - q)));
  const root = (end: number) => {
    let inside = p;
    let outside = end;
    for (;;) {
      const middle = (inside + outside) / 2;
      if (middle === inside || middle === outside) return middle;
      if (deviance(middle) > limit) outside = middle;
      else inside = middle;
    }
  };
  return [root(0), root(1)];
}
