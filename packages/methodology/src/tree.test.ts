import { describe, expect, it } from 'vitest';
import { inFolder, smallIndex } from '../testing/small-index.js';
import { readMethodology } from './read-methodology.js';
import { childrenIn, comparable, levelIn, nodeIn, nodesIn, seriesIn, seriesOf, yearsOf } from './tree.js';

const index = inFolder(smallIndex, readMethodology);

describe('the tree of a year', () => {
  it('lists nodes in reading order, none in a year that is not covered', () => {
    expect(nodesIn(index, 2021).map(n => n.id)).toEqual(['total', 'A', 'A.1', 'A.2', 'B', 'B.1']);
    expect(nodesIn(index, 2019)).toEqual([]);
    expect(yearsOf(index)).toEqual([2020, 2021, 2022]);
  });

  it('finds a node, its children and a level', () => {
    expect(nodeIn(index, 'A.2', 2020)?.name.en).toBe('Two');
    expect(nodeIn(index, 'A.2', 2023)).toBeUndefined();
    expect(childrenIn(index, 'total', 2020).map(n => n.id)).toEqual(['A', 'B']);
    expect(levelIn(index, 'sub-axis', 2020).map(n => n.id)).toEqual(['A.1', 'A.2', 'B.1']);
  });

  it('compares years only inside one series', () => {
    expect(comparable(index, 'A.2', 2020, 2021)).toBe(true);
    expect(comparable(index, 'A.2', 2021, 2022)).toBe(false);
    expect(comparable(index, 'A.2', 2022, 2023)).toBe(false);
    expect(comparable(index, 'B', 2020, 2022)).toBe(true);
    expect(seriesIn(index, 'A', 2022)?.series).toBe('A-2022');
    expect(seriesOf(index, 'A').map(s => s.from)).toEqual([2020, 2022]);
  });
});
