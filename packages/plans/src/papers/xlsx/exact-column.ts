import type { Row } from 'write-excel-file/node';
import type { AnnexColumn, AnnexTable } from '../../annex.js';
import { bodyCell, textCell } from './cells.js';

/** Decimals with which a target is shown. */
export const shownDecimals = 4;

/** The column whose numbers a program reads back, and the stable name of the one beside it that keeps all their digits. */
const names = { shown: 'target', exact: 'target_exact' } as const;

/**
 * The hidden column beside a table of targets, a cell a row from the stable name on: a spreadsheet cannot round up what it shows, so
 * the column in sight holds targets as they are printed, and this one all digits. None where targets are not rounded up.
 *
 * @param label what the column is called, from what the one in sight is called
 */
export function exactColumn({ columns, rows }: AnnexTable, label: (shown: string) => string): Row | undefined {
  const shown = columns.find(({ key, up, digits }) => key === names.shown && up && digits === shownDecimals);
  if (!shown) return undefined;
  const { up: _, ...exact }: AnnexColumn = { ...shown, digits: 9 };
  return [textCell(names.exact), textCell(label(shown.label)), ...rows.map(row => bodyCell(row, exact, 0))];
}
