import { meansNode } from '../nodes.js';
import type { Index } from '../types.js';
import { unitOf } from '../units.js';
import { roleIn } from '../words.js';

/** Rows above a header that are looked at: no title is longer. */
const most = 40;

/**
 * Position of a table's header and how many of its cells are known; undefined where no row is one.
 *
 * It is the first row with a column of units beside a node or another known column, with the columns of the long shape, or
 * with units in most of its cells (a table on its side). What stands above it is a title, unless it holds data: a unit, or
 * more than one number; then no row is taken for a header.
 */
export function headerIn(
  index: Index,
  rows: Iterable<readonly string[]>,
): { readonly at: number; readonly known: number } | undefined {
  let at = 0;
  let seen = 0;
  for (const row of rows) {
    const cells = row.map(cell => cell.trim()).filter(cell => cell !== '');
    const texts = cells.filter(cell => !number.test(cell));
    const known = cells.length < 2 ? 0 : knownCells(index, cells, texts);
    if (known > 0) return { at, known };
    if (texts.length < cells.length - 1 || texts.some(cell => unitOf(index, cell))) return undefined;
    // Counted from the first row that is not blank.
    if (cells.length > 0 || seen > 0) seen++;
    if (seen === most) return undefined;
    at++;
  }
  return undefined;
}

const number = /^[-+−]?\d[\d.,\s]*%?$/u;

/** How many cells of a row are known, where it is a header; 0 where it is none. */
function knownCells(index: Index, cells: readonly string[], texts: readonly string[]): number {
  const role = (cell: string) => roleIn(index.methodology, cell);
  const roles = texts.map(role);
  const isLong = roles.includes('node') && roles.includes('score');
  if (isLong || roles.includes('unit')) {
    const known = cells.filter(cell => role(cell) !== undefined || meansNode(index.methodology, cell)).length;
    if (isLong || known > 1) return known;
  }
  const units = texts.length < 5 ? 0 : texts.filter(cell => unitOf(index, cell)).length;
  return units > cells.length / 2 ? units : 0;
}
