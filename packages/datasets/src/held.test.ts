import { expect, test } from 'vitest';
import { YearGrid } from './grid.js';
import { HeldPlaces } from './held.js';
import { loadIndex } from './load-index.js';

const index = loadIndex();
const gridOf = (year: number) => new YearGrid(index, year);

test('a file has the units and nodes of its places, in the order of the index, and the years in theirs', () => {
  const [late, early] = [gridOf(2023), gridOf(2022)];
  const held = new HeldPlaces();
  held.note(late, late.unitAt('02'), late.nodeAt('1.1'), 'score');
  held.note(early, early.unitAt('66'), early.nodeAt('2'), 'withheld');
  held.note(late, late.unitAt('01'), late.nodeAt('1'), 'unreadable');
  expect(held.years).toEqual([
    { year: 2022, units: ['66'], nodes: ['2'], scores: 0, withheld: [{ unit: '66', nodes: ['2'] }] },
    { year: 2023, units: ['01', '02'], nodes: ['1', '1.1'], scores: 1, withheld: [] },
  ]);
});

test('a file without a place has no year', () => {
  expect(new HeldPlaces().years).toEqual([]);
});
