import { childrenIn, type Methodology } from '@papi/methodology';
import type { Faults } from '@papi/tables';
import type { YearGrid } from './grid.js';
import { messages } from './messages.js';

/** How far a score may lie from the sum of its parts where scores are printed with four decimals or more. */
const sumTolerance = 1e-4;

/**
 * Checks that every score with parts is their sum, wherever a unit has all of them; a known exception passes.
 * Published scores are rounded: where a file prints few decimals, the sum may be off by half a unit of the last decimal
 * of the node and of each part.
 *
 * @returns the largest tolerance used
 */
export function checkSums(methodology: Methodology, grid: YearGrid, faults: Faults): number {
  let used = sumTolerance;
  for (const [at, node] of grid.nodes.entries()) {
    const parts = childrenIn(methodology, node.id, grid.year).map(part => grid.nodeAt(part.id) as number);
    if (parts.length === 0) continue;
    for (let u = 0; u < grid.units.length; u++) {
      const row = u * grid.nodes.length;
      const score = grid.scores[row + at] as number;
      let sum = 0;
      for (const part of parts) sum += grid.scores[row + part] as number;
      // NaN, where the node or a part has no score, compares with nothing.
      if (!(Math.abs(score - sum) > sumTolerance + noise)) continue;
      if (isException(methodology, grid.year, grid.units[u]?.code as string, node.id, score - sum)) continue;
      const tolerance = toleranceOf(grid, u, [at, ...parts]);
      used = Math.max(used, tolerance);
      if (Math.abs(score - sum) <= tolerance + noise) continue;
      const { file, row: line } = grid.origin(u, at);
      const ids = parts.map(part => grid.nodes[part]?.id as string);
      const place = { file: file.name, row: line, column: file.columnOf(node.id) };
      faults.fault(place, messages.notSum(score, ids, sum, tolerance));
    }
  }
  return used;
}

/** What adding decimals in binary may leave. */
const noise = 1e-9;

/** Half a unit of the last decimal printed, added over a node and its parts, in the files that give them. */
function toleranceOf(grid: YearGrid, unit: number, nodes: readonly number[]): number {
  const halves = nodes.map(node => {
    const decimals = grid.origin(unit, node).file.decimalsOf(grid.nodes[node]?.id as string);
    return 0.5 * 10 ** -decimals;
  });
  return Math.max(
    sumTolerance,
    halves.reduce((a, b) => a + b, 0),
  );
}

function isException(methodology: Methodology, year: number, unit: string, node: string, difference: number): boolean {
  return methodology.exceptions.some(
    e => e.year === year && e.unit === unit && e.node === node && Math.abs(e.difference - difference) <= sumTolerance,
  );
}
