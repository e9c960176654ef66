import type { Methodology } from '@papi/methodology';
import { ambiguityMessage, type Faults, numberMessage, parseNumbers, rounded, upTo } from '@papi/tables';
import { shownDecimals } from '../xlsx/exact-column.js';
import { type PlanTable, placeOf } from './find-table.js';

const fields = ['target', 'score', 'target_exact'] as const;

/** What people write where there is no number. */
const none = /^\s*(?:[-–—…]*|n\/?a)\s*$/i;

/**
 * The targets and scores of a plan's rows; NaN where there is none. A workbook's numbers are taken as they are; those written
 * as texts are read in one convention for the whole table (see `parseNumbers` of tables).
 */
export function planNumbers(
  table: PlanTable,
  { nodes }: Methodology,
  faults: Faults,
): Readonly<Record<'target' | 'score', readonly number[]>> {
  const values = fields.map(field => {
    const column = table.columns.get(field);
    return table.rows.map(({ cells }) => (column === undefined ? null : (cells[column] ?? null)));
  });
  const hi = Math.max(...nodes.map(node => node.hi));
  const read = parseNumbers(
    values.map(cells => ({
      cells: cells.map(cell => (typeof cell === 'number' ? '' : String(cell ?? ''))),
      lo: 0,
      hi,
    })),
    cell => none.test(cell),
  );
  for (const { column, row, cell } of read.bad) {
    faults.fault(placeOf(table, table.rows[row]!, fields[column]!), numberMessage(cell, read.decimal ?? '.'));
  }
  if (read.ambiguous !== undefined)
    faults.fault({ file: table.place }, ambiguityMessage(read.ambiguous, read.decimal ?? '.'));
  const [target = [], score = [], exact = []] = values.map((cells, column) =>
    cells.map((cell, row) => (typeof cell === 'number' ? cell : (read.values[column]?.[row] ?? Number.NaN))),
  );
  return { target: target.map((shown, row) => exactly(shown, exact[row] ?? Number.NaN)), score };
}

/** A workbook shows targets rounded up and keeps all digits beside; what a person wrote in place of one counts as written. */
function exactly(shown: number, exact: number): number {
  return [upTo, rounded].some(round => round(exact, shownDecimals) === shown) ? exact : shown;
}
