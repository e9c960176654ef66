import { bundled } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../site/context.js';
import { modelOf } from '../../site/model.js';
import {
  endsOf,
  groupCounts,
  groupShift,
  inGroup,
  membersOf,
  mostOf,
  rankRanges,
  sharedWeaknesses,
} from './figures.js';

const model = modelOf(bundled());
const context = contextOf(model, 'en', { page: 'home' });
const highlands = model.region('CH');
const delta = model.region('RRD');

describe('the units of a region', () => {
  it('stand in the order of the total, those without one last', () => {
    const names = membersOf(model, delta, 2024).map(u => u.name.vi);
    expect([names.length, names[0], names.at(-1)]).toEqual([11, 'Quảng Ninh', 'Vĩnh Phúc']);
  });
  it('are counted by group, and those withheld named', () => {
    const counts = groupCounts(model, delta, 2024);
    expect(counts).toMatchObject({ units: 11, scored: 10 });
    expect(counts.groups.reduce((sum, g) => sum + g.count, 0)).toBe(10);
    expect(counts.withheld.map(r => r.unit.name.vi)).toEqual(['Vĩnh Phúc']);
    expect(groupCounts(model, highlands, 2024).groups).toEqual([
      { group: 3, count: 1 },
      { group: 4, count: 4 },
    ]);
  });
  it('have a first and a last, with how many are ranked', () => {
    expect(endsOf(context, highlands, 2023)).toMatchObject({
      firstRank: '31 of 61',
      lastRank: '61 of 61',
      of: 61,
      all: 63,
    });
  });
  it('are weak together where several have the same weak spot, most first', () => {
    const shared = sharedWeaknesses(model, highlands, 2024);
    const counts = shared.map(s => s.count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    for (const s of shared) {
      expect(s.units).toHaveLength(s.count);
      expect(s.low).toBeLessThanOrEqual(s.count);
      for (const u of s.units) expect(model.finding(2024, u.code, s.node.id)!.weak).toBe(true);
    }
    expect(mostOf(shared)!.count).toBe(counts[0]);
    expect(mostOf(shared, 6)).toBeNull();
    expect(mostOf([])).toBeNull();
  });
  it('are counted in a group on each node, nodes without one left out', () => {
    const high = inGroup(model, highlands, 2024, model.axes(2024), 1);
    expect(high.every(c => c.count > 0 && c.units.length === c.count)).toBe(true);
    expect(high.find(c => c.node.id === '5')!.units.map(u => u.name.vi)).toEqual(['Đắk Lắk']);
  });
  it('lie between ranks on each axis', () => {
    const [widest, narrowest] = rankRanges(model, highlands, 2024)!;
    expect(widest.worst - widest.best).toBeGreaterThanOrEqual(narrowest.worst - narrowest.best);
  });
  it('shift from the first year of the running series', () => {
    expect(groupShift(model, highlands, 2024)).toEqual({
      from: { year: 2021, high: 0, low: 3 },
      to: { year: 2024, high: 0, low: 4 },
    });
    expect(groupShift(model, highlands, 2021).from).toBeNull();
  });
});
