import type { CellObject, Row } from 'write-excel-file/node';
import { wrappedLines } from '../wrapped-lines.js';

/** Points that a line takes, and that a row has beside its lines. */
const points = { line: 15.5, room: 3 } as const;

/** A character of a column's width in parts of the letters' size, less a little: words do not fill their lines. */
const perCharacter = 0.5;

/**
 * The height in points that shows all a row's texts; spreadsheets fit no heights by themselves when they open a file.
 *
 * @param widths of the columns, in characters
 */
export function rowHeight(row: Row, widths: readonly number[]): number {
  const lines = row.map((cell, i) => {
    if (!isObject(cell) || typeof cell.value !== 'string') return 1;
    const span = widths.slice(i, i + (cell.columnSpan ?? 1)).reduce((sum, width) => sum + width, 0);
    return wrappedLines(cell.value, Math.max(1, span * perCharacter - 0.3), cell.fontWeight === 'bold');
  });
  return Math.max(1, ...lines) * points.line + points.room;
}

function isObject(cell: Row[number]): cell is CellObject {
  return typeof cell === 'object' && cell !== null && 'value' in cell;
}
