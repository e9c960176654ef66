import { expect, test } from 'vitest';
import { nodeFinder } from './node-at.js';
import type { IndexNode } from './types.js';

const words = { vi: 'x', en: 'x' };
const node = (id: string, from: number, to: number): IndexNode => ({
  ...{ id, from, to, level: 'axis', parent: 'total', name: words, short: words, about: words },
  ...{ lo: 1, hi: 10, ceiling: 10 },
});

test('a node is found as it stood in the year, first and last year included', () => {
  const [early, late, other] = [node('1', 2011, 2015), node('1', 2018, 2024), node('2', 2011, 2024)] as const;
  const find = nodeFinder([early, other, late]);
  expect([2010, 2011, 2015, 2016, 2018, 2025].map(year => find('1', year))).toEqual([
    undefined,
    early,
    early,
    undefined,
    late,
    undefined,
  ]);
  expect(find('2', 2016)).toBe(other);
  expect(find('3', 2016)).toBeUndefined();
});
