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
  const { nodes, units, scores } = grid;
  let used = sumTolerance;
  for (const [at, node] of nodes.entries()) {
    const parts = childrenIn(methodology, node.id, grid.year).map(part => grid.nodeAt(part.id));
    if (parts.length === 0) continue;
    for (const u of unitsOff(grid, at, parts)) {
      const score = scores[u * nodes.length + at] as number;
      const sum = sumOf(grid, u, parts);
      const tolerance = toleranceOf(grid, u, [at, ...parts]);
      if (isException(methodology, grid.year, units[u]?.code as string, node.id, score - sum, tolerance)) continue;
      used = Math.max(used, tolerance);
      if (Math.abs(score - sum) <= tolerance + noise) continue;
      const { file, row: line } = grid.origin(u, at);
      const ids = parts.map(part => nodes[part]?.id as string);
      const place = { file: file.name, row: line, column: file.columnOf(node.id, units[u]?.code as string) };
      faults.fault(place, messages.notSum(score, ids, sum, tolerance));
    }
  }
  return used;
}

/** What adding decimals in binary may leave. */
const noise = 1e-9;

/** The units whose score of a node is not the sum of its parts to four decimals. */
function unitsOff(grid: YearGrid, node: number, parts: readonly number[]): readonly number[] {
  const off: number[] = [];
  for (let u = 0; u < grid.units.length; u++) {
    const score = grid.scores[u * grid.nodes.length + node] as number;
    // NaN, where the node or a part has no score, compares with nothing.
    if (Math.abs(score - sumOf(grid, u, parts)) > sumTolerance + noise) off.push(u);
  }
  return off;
}

/** The sum of a unit's scores of some nodes. */
function sumOf({ scores, nodes }: YearGrid, unit: number, parts: readonly number[]): number {
  const first = unit * nodes.length;
  let sum = 0;
  for (let i = 0; i < parts.length; i++) sum += scores[first + (parts[i] as number)] as number;
  return sum;
}

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

/** Whether a sum is known to be off by so much, as near as the file's rounding lets it be seen. */
function isException(
  { exceptions }: Methodology,
  year: number,
  unit: string,
  node: string,
  difference: number,
  tolerance: number,
): boolean {
  return exceptions.some(
    e => e.year === year && e.unit === unit && e.node === node && Math.abs(e.difference - difference) <= tolerance,
  );
}
