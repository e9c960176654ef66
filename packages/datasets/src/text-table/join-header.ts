import { isBlankRow } from '@papi/tables';
import { meansNode } from '../nodes.js';
import type { Index } from '../types.js';
import { roleIn } from '../words.js';

type Rows = readonly (readonly string[])[];

/**
 * A header of two rows as one: groups above (`Trục nội dung`, merged over its columns, which leaves empty cells), nodes
 * below (`1`, `2`, …). The second row is taken where it names no unit, where all it holds are nodes, two at least, and where
 * most of these stand below an empty cell: a row of scores does not.
 *
 * @param header position of the first of them
 * @returns the rows with one header, and the position of the second row; undefined where the header has one row
 */
export function joinHeader(index: Index, rows: Rows, header: number): { rows: Rows; second: number } | undefined {
  const above = (rows[header] as readonly string[]).map(cell => cell.trim());
  const second = rows.findIndex((row, at) => at > header && !isBlankRow(row));
  const below = (rows[second] ?? []).map(cell => cell.trim());
  const columns = below.flatMap((cell, column) => (cell === '' ? [] : [column]));
  const isNode = (column: number) => meansNode(index.methodology, below[column] as string);
  const underEmpty = columns.filter(column => (above[column] ?? '') === '').length;
  const namesUnit = above.some(
    (cell, column) => roleIn(index.methodology, cell) === 'unit' && (below[column] ?? '') !== '',
  );
  if (columns.length < 2 || namesUnit || 2 * underEmpty < columns.length || !columns.every(isNode)) return undefined;
  const length = Math.max(above.length, below.length);
  const joined = Array.from({ length }, (_, column) => below[column] || (above[column] ?? ''));
  return { rows: rows.map((row, at) => (at === header ? joined : row)), second };
}
