import { expect, it } from 'vitest';
import { grounds } from './grounds.js';

it('gives panels of the same key one ground, in order of appearance', () => {
  const panels = [{ a: 1 }, { a: 2 }, { a: 1 }];
  const shared = grounds(panels, panel => [panel.a]);
  expect(shared.of).toEqual([0, 1, 0]);
  expect(shared.first).toEqual([panels[0], panels[1]]);
});

it('tells arrays apart by identity, not by content', () => {
  const bands = [1, 2];
  expect(grounds([bands, bands, [1, 2]], panel => [panel]).of).toEqual([0, 0, 1]);
});

it('a key may be the beginning of another', () => {
  expect(grounds([[1], [1, 2], [1]], panel => panel).of).toEqual([0, 1, 0]);
});
