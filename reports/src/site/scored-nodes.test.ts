import { type IndexNode, type Methodology, nodesIn } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { withScoredNodes } from './scored-nodes.js';

const node = (id: string, parent: string | null): IndexNode => ({
  id,
  level: parent === null ? 'total' : parent === 'total' ? 'axis' : 'sub-axis',
  parent,
  from: 2018,
  to: 2024,
  name: { vi: id, en: id },
  short: { vi: id, en: id },
  about: { vi: '', en: '' },
  lo: 1,
  hi: 10,
  ceiling: 10,
});

const methodology = {
  nodes: [node('total', null), node('1', 'total'), node('1.1', '1'), node('2', 'total')],
} as unknown as Methodology;
const ids = (m: Methodology, year: number) => nodesIn(m, year).map(n => n.id);

describe('withScoredNodes', () => {
  it('leaves a methodology of which every node has scores as it is', () => {
    expect(withScoredNodes(methodology, [2020, 2021], () => true)).toBe(methodology);
  });

  it('leaves a node out of the years in which nobody has a score of it', () => {
    const shown = withScoredNodes(methodology, [2020, 2021], (year, id) => !(year === 2020 && id === '2'));
    expect(ids(shown, 2020)).toEqual(['total', '1', '1.1']);
    expect([2019, 2021].map(year => ids(shown, year))).toEqual(Array(2).fill(['total', '1', '1.1', '2']));
  });

  it('leaves the parts of such a node out with it', () => {
    const shown = withScoredNodes(methodology, [2018, 2024], (_, id) => id !== '1');
    expect(ids(shown, 2018)).toEqual(['total', '2']);
    expect(ids(shown, 2024)).toEqual(['total', '2']);
    expect(ids(shown, 2020)).toEqual(['total', '1', '1.1', '2']);
  });
});
