import { expect, it } from 'vitest';
import { likelihoodInterval } from './likelihood-interval.js';

it('likelihoodInterval ends where the deviance is the limit, on both sides', () => {
  const deviance = (p: number, q: number) => 2 * (p * Math.log(p / q) + (1 - p) * Math.log((1 - p) / (1 - q)));
  for (const [p, limit] of [
    [0.5, 0.08],
    [0.02, 0.3],
    [0.97, 0.001],
  ] as const) {
    const [low, high] = likelihoodInterval(p, limit);
    expect(low).toBeLessThan(p);
    expect(high).toBeGreaterThan(p);
    expect(deviance(p, low)).toBeCloseTo(limit, 12);
    expect(deviance(p, high)).toBeCloseTo(limit, 12);
  }
});
