import { expect, it } from 'vitest';
import { gradient } from './gradient.js';

it('gives eleven digits for smooth functions of any ordinary scale', () => {
  for (const at of [
    [6, 3],
    [600, 0.04],
    [-2, 5],
  ]) {
    const [x, y] = at as [number, number];
    const [a, b] = gradient(([u, v]) => u! / v!, at);
    expect(Math.abs(a! * y - 1)).toBeLessThan(1e-10);
    expect(Math.abs((b! * y * y) / -x - 1)).toBeLessThan(1e-10);
  }
  expect(Math.abs(gradient(([x]) => Math.log(x!), [5])[0]! * 5 - 1)).toBeLessThan(1e-11);
});
