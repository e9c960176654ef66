import type { Cell, Row } from '@papi/tables';

/** A row with every column, in order; what is not known is null. */
export function wholeRow(row: Readonly<Record<string, Cell>>, columns: readonly string[]): Row {
  return Object.fromEntries(
    columns.map(name => {
      const value = row[name];
      return [name, value === undefined || (typeof value === 'number' && Number.isNaN(value)) ? null : value];
    }),
  );
}
