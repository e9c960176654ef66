import type { ColumnTable } from 'arquero';
import { type Cell, columnsOf, type Row, remembered } from './rows.js';

/**
 * JSON: one array of objects, an object a line, keys in the order of the columns and the same in every row.
 * Numbers unrounded; no value (null, undefined, NaN, infinite) is null.
 *
 * @param wanted the keys to write; all of them by default
 * @example
 * toJson([{ unit: '01', score: 42.3265, se: NaN }]) // '[\n{"unit":"01","score":42.3265,"se":null}\n]\n'
 */
export function toJson(source: ColumnTable | readonly Row[], wanted?: readonly string[]): string {
  const { names, length, cells } = columnsOf(source, wanted);
  if (length === 0) return '[]\n';
  const text = remembered(cell => JSON.stringify(cell));
  const columns = cells.map((column, i) => ({ column, key: JSON.stringify(names[i]) }));
  const lines: string[] = [];
  for (let row = 0; row < length; row++) {
    lines.push(`{${columns.map(({ column, key }) => `${key}:${value(column[row], text)}`).join(',')}}`);
  }
  return `[\n${lines.join(',\n')}\n]\n`;
}

function value(cell: Cell, text: (cell: string) => string): string {
  if (typeof cell === 'string') return text(cell);
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : 'null';
  return cell === undefined ? 'null' : JSON.stringify(cell);
}
