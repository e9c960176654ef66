import type { Place } from '@papi/tables';
import { type Field, fieldsIn } from './fields.js';
import type { Grid, GridRow } from './grid.js';

/** The table of a plan: which column is what, and the rows below its header. */
export interface PlanTable {
  readonly place: string;
  readonly columns: ReadonlyMap<Field, number>;
  /** The texts of the header by column, as a person sees them: the labels where they stand below the stable names. */
  readonly header: GridRow;
  readonly rows: readonly GridRow[];
  /** Rows above the header. */
  readonly above: readonly GridRow[];
}

/** The first table with a column of nodes and one of targets. The header may stand twice: stable names, then labels. */
export function findTable(grids: readonly Grid[]): PlanTable | undefined {
  for (const { place, rows } of grids) {
    const at = rows.findIndex(({ cells }) => isHeader(cells));
    const first = rows[at];
    if (!first) continue;
    const second = rows[at + 1];
    const columns = fieldsIn(first.cells);
    const twice =
      second !== undefined &&
      (isHeader(second.cells) || (at > 0 && isLabel(second.cells[columns.get('target') ?? -1])));
    return {
      place,
      columns,
      header: twice ? second : first,
      rows: rows.slice(at + (twice ? 2 : 1)),
      above: rows.slice(0, at),
    };
  }
  return undefined;
}

/** Where a field of a row stands; the column by the words that a person sees above it. */
export function placeOf({ place, columns, header }: PlanTable, { row }: GridRow, field: Field): Place {
  const column = columns.get(field);
  return { file: place, row, column: String((column === undefined ? undefined : header.cells[column]) ?? field) };
}

/** A text of words in the column of targets, below the stable names and a title: what people call that column. */
function isLabel(cell: GridRow['cells'][number] | undefined): boolean {
  return typeof cell === 'string' && /\p{L}{3}/u.test(cell);
}

function isHeader(cells: GridRow['cells']): boolean {
  const fields = fieldsIn(cells);
  return fields.has('target') && (fields.has('node') || fields.has('name'));
}
