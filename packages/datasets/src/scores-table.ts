import { type ColumnTable, table } from 'arquero';
import type { YearGrid } from './grid.js';

/**
 * The Scores table of grids that come in order of year: a row a score, by year, unit and node. The column `df` is there
 * where some file gives degrees of freedom.
 */
export function scoresTable(grids: readonly YearGrid[]): ColumnTable {
  const count = grids.reduce((sum, grid) => sum + grid.count, 0);
  const columns: Columns = {
    year: new Float64Array(count),
    unit: new Array<string>(count),
    node: new Array<string>(count),
    score: new Float64Array(count),
    se: new Float64Array(count).fill(Number.NaN),
    ...(grids.some(grid => grid.freedoms) && { df: new Float64Array(count).fill(Number.NaN) }),
    n: new Float64Array(count).fill(Number.NaN),
  };
  let row = 0;
  for (const grid of grids) {
    columns.year.fill(grid.year, row, row + grid.count);
    const ids = grid.nodes.map(node => node.id);
    for (const [unit, { code }] of grid.units.entries()) {
      const first = row;
      row = addUnit(columns, row, grid, unit, ids);
      columns.unit.fill(code, first, row);
    }
  }
  return table({ ...columns });
}

interface Columns {
  readonly year: Float64Array;
  readonly unit: string[];
  readonly node: string[];
  readonly score: Float64Array;
  readonly se: Float64Array;
  readonly df?: Float64Array;
  readonly n: Float64Array;
}

/** Writes one unit's scores from `row` on; gives the row after the last. */
function addUnit(columns: Columns, row: number, grid: YearGrid, unit: number, ids: readonly string[]): number {
  const { node, score, se, df, n } = columns;
  const { scores, errors, freedoms, counts } = grid;
  const first = unit * ids.length;
  let next = row;
  for (let k = 0; k < ids.length; k++) {
    const value = scores[first + k] as number;
    if (Number.isNaN(value)) continue;
    node[next] = ids[k] as string;
    score[next] = value;
    if (errors) se[next] = errors[first + k] as number;
    if (df && freedoms) df[next] = freedoms[first + k] as number;
    if (counts) n[next] = counts[first + k] as number;
    next++;
  }
  return next;
}
