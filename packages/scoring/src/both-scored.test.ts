import { expect, it } from 'vitest';
import { fieldOf, scoredInBoth } from './both-scored.js';
import { panel } from './panel.js';
import { scoresOf } from './testing/small-index.js';

it('follows the units with both scores, and orders each field of these alone', () => {
  const laid = panel(scoresOf({ 1: { anchor: [1, 1, 1, 1], x: [3, null, 1, 2] }, 2: { x: [9, 1, 8, null] } }));
  const [from, to] = [laid.at(1, 'x'), laid.at(2, 'x')];
  const units = scoredInBoth(from, to);
  expect(units).toEqual([0, 2]);
  expect([fieldOf(from, units), fieldOf(to, units)]).toEqual([
    [1, 3],
    [8, 9],
  ]);
});
