import { childrenIn, type Methodology } from '@papi/methodology';
import type { Faults } from '@papi/tables';
import type { YearGrid } from './grid.js';
import { messages } from './messages.js';
import { labelled } from './units.js';

/**
 * Tells where a unit has only part of what should add up, though other units have all of it: an axis without one of its
 * sub-axes (or the other way round), a total without an axis. Scores are withheld by axes, so a lone empty cell, or a row
 * that slipped, shows here; the sum that would show a wrong number cannot be checked. A total that is missing with one of
 * its axes is as it should be.
 */
export function tellUncheckedSums(methodology: Methodology, grid: YearGrid, faults: Faults): void {
  const { nodes, units, year } = grid;
  const lacks = (unit: number, node: number) => !grid.has(unit, node);
  const listed = nodes.map((_, node) => units.some((_, unit) => !lacks(unit, node)));
  const all = listed.filter(Boolean).length;
  const partly = [...units.keys()].filter(unit => grid.countOf(unit) > 0 && grid.countOf(unit) < all);
  for (const [at, node] of nodes.entries()) {
    if (!listed[at]) continue;
    const parts = childrenIn(methodology, node.id, year)
      .map(part => grid.nodeAt(part.id))
      .filter(part => listed[part]);
    const whole = [at, ...parts];
    if (parts.length === 0) continue;
    const told = new Map<string, number[]>();
    for (const unit of partly) {
      const gaps = whole.filter(n => lacks(unit, n));
      if (gaps.length === 0 || gaps.length === whole.length) continue;
      if (lacks(unit, at) && (node.level === 'total' || gaps.length === 1)) continue;
      const key = gaps.map(n => nodes[n]?.id).join(', ');
      told.set(key, [...(told.get(key) ?? []), unit]);
    }
    for (const [missing, found] of told) {
      const first = found[0] as number;
      const there = whole.find(n => !lacks(first, n)) as number;
      const { file, row } = grid.origin(first, there);
      const column = file.columnOf(nodes[there]?.id as string, units[first]?.code as string);
      const names = found.map(unit => (units[unit] ? labelled(units[unit]) : ''));
      faults.warn({ file: file.name, row, column }, messages.sumUnchecked(node.id, missing, year, names));
    }
  }
}
