import { expect, it } from 'vitest';
import { pointsFrom } from './points.js';

it('reads points with a decimal point or comma and a sign, and nothing else', () => {
  expect(['0.2', '+0,2', '-1', '.5', '43'].map(pointsFrom)).toEqual([0.2, 0.2, -1, 0.5, 43]);
  for (const text of ['', '+', '1.2.3', '1e3', 'x', '1 2', ',']) expect(pointsFrom(text)).toBeUndefined();
});
