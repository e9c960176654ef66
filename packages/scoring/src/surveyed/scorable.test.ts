import { join } from 'node:path';
import { readMethodology } from '@papi/methodology';
import { expect, test } from 'vitest';
import { scorable } from './scorable.js';

const methodology = readMethodology(join(import.meta.dirname, '..', '..', '..', '..', 'data'));
const all = new Set(methodology.indicators.filter(({ year }) => year === 2023).map(({ id }) => id));
const named = (indicators: ReadonlySet<string>, units: number) =>
  new Map(scorable(methodology, 2023, indicators, units).map(node => [node.node, node]));

test('every node of a year can be scored where all its indicators are answered', () => {
  const nodes = named(all, 63);
  expect(nodes.size).toBe(1 + 8 + 28);
  for (const { node, status } of nodes.values()) expect(status, node).not.toBeNull();
});

test('a sub-axis without one of its items, its axis and the total cannot, and the item is named', () => {
  const nodes = named(new Set([...all].filter(id => id !== '1.3.1')), 63);
  expect(nodes.get('1.3')).toMatchObject({ status: null, reason: 'part missing', without: ['1.3.1'] });
  expect(nodes.get('1')).toMatchObject({ status: null, reason: 'part missing', without: ['1.3'] });
  expect(nodes.get('total')?.status).toBeNull();
  expect(nodes.get('1.2')?.status).not.toBeNull();
});

test('an item scored between the lowest and highest unit needs two units where no ends are published', () => {
  const unpublished = { ...methodology, ends: [] };
  const of = (units: number) => scorable(unpublished, 2023, all, units).find(({ node }) => node === '6.2');
  expect(of(1)).toMatchObject({ status: null, reason: 'no ends' });
  expect(of(2)?.status).not.toBeNull();
});
