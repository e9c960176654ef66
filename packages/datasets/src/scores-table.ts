import { type ColumnTable, table } from 'arquero';
import type { YearGrid } from './grid.js';

/** The Scores table of grids that come in order of year: a row a score, by year, unit and node. */
export function scoresTable(grids: readonly YearGrid[]): ColumnTable {
  const count = grids.reduce((sum, grid) => sum + grid.count, 0);
  const year = new Float64Array(count);
  const score = new Float64Array(count);
  const se = new Float64Array(count);
  const n = new Float64Array(count);
  const unit: string[] = [];
  const node: string[] = [];
  let row = 0;
  for (const grid of grids) {
    const codes = grid.units.map(u => u.code);
    const ids = grid.nodes.map(k => k.id);
    for (let at = 0; at < grid.scores.length; at++) {
      const value = grid.scores[at] as number;
      if (Number.isNaN(value)) continue;
      year[row] = grid.year;
      unit.push(codes[Math.floor(at / ids.length)] as string);
      node.push(ids[at % ids.length] as string);
      score[row] = value;
      se[row] = grid.errors[at] as number;
      n[row] = grid.counts[at] as number;
      row++;
    }
  }
  return table({ year, unit, node, score, se, n });
}
