import type { ColumnTable } from 'arquero';
import { type Cell, grid, type Row } from './rows.js';

/**
 * JSON: one array of objects, an object a line, keys in the order of the columns and the same in every row.
 * Numbers unrounded; no value (null, undefined, NaN, infinite) is null.
 *
 * @param columns the keys to write; all of them by default
 * @example
 * toJson([{ unit: '01', score: 42.3265, se: NaN }]) // '[\n{"unit":"01","score":42.3265,"se":null}\n]\n'
 */
export function toJson(source: ColumnTable | readonly Row[], columns?: readonly string[]): string {
  const { names, length, cell } = grid(source, columns);
  if (length === 0) return '[]\n';
  const keys = names.map(name => JSON.stringify(name));
  const lines: string[] = [];
  for (let row = 0; row < length; row++) {
    let line = '';
    for (const [column, key] of keys.entries()) line += `${column > 0 ? ',' : ''}${key}:${value(cell(column, row))}`;
    lines.push(`{${line}}`);
  }
  return `[\n${lines.join(',\n')}\n]\n`;
}

function value(cell: Cell): string {
  return cell === undefined ? 'null' : JSON.stringify(cell);
}
