import type { CellObject, Row } from 'write-excel-file/node';
import type { AnnexColumn, AnnexRow } from '../../annex.js';
import { alignmentOf } from '../column-shares.js';
import { inSight, isIdOfWhole } from '../printed-cell.js';

/** The lines around a table's cells. */
const lined = { borderStyle: 'thin', borderColor: '#000000' } as const;
const bold = { fontWeight: 'bold' } as const;
const middle = { align: 'center' } as const;

/** A text that stays a text, whatever it begins with, also when it is typed into again. */
export function textCell(value: string, style: Partial<CellObject> = {}): CellObject {
  return { value, type: String, format: '@', wrap: true, alignVertical: 'top', ...style };
}

/** A text over several columns. */
export function spanning(value: string, columns: number, style: Partial<CellObject> = {}): Row {
  const spans = columns > 1 ? { columnSpan: columns } : {};
  return [textCell(value, { ...spans, ...style }), ...Array.from({ length: columns - 1 }, () => null)];
}

export function headerCell(label: string): CellObject {
  return textCell(label, { ...lined, ...middle, alignVertical: 'center', ...bold });
}

/** A cell of a table: numbers stay numbers, shown with the column's decimals (rounded up where the column is); what is not known stays empty. */
export function bodyCell(row: AnnexRow, column: AnnexColumn, share: number): CellObject {
  const { cells, depth } = row;
  const { key, digits, up } = column;
  const align = alignmentOf(column, share);
  const value = isIdOfWhole(depth, key) ? '' : cells[key];
  const style: CellObject = { ...lined, alignVertical: 'center', ...(depth < 2 && bold) };
  const decimals = `0.${'0'.repeat(digits)}`;
  if (typeof value === 'number' && Number.isFinite(value)) {
    return {
      value: inSight(value, row, column),
      type: Number,
      format: digits > 0 ? `${decimals}${up ? `;-${decimals};0` : ''}` : '0',
      ...style,
      align,
      ...(align === 'right' && { indent: 1 }),
    };
  }
  if (typeof value !== 'string' || value === '') return style;
  return textCell(value, { ...style, align });
}

/** An empty cell to be filled in. */
export function blankCell({ depth }: AnnexRow): CellObject {
  return { ...lined, wrap: true, alignVertical: 'center', ...(depth < 2 && bold) };
}
