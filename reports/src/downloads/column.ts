import type { Words } from '@papi/methodology';
import { madeScore } from '@papi/scoring';
import { type Cell, toCsv } from '@papi/tables';
import { table } from 'arquero';

/** A column of a file as the data dictionary tells it. */
export interface Field {
  readonly name: string;
  readonly type: 'year' | 'integer' | 'number' | 'string' | 'boolean';
  /** What it holds, with its unit. */
  readonly about: Words;
  /** When a cell is empty; left out where none ever is. */
  readonly empty?: Words;
  /** All values it may have. */
  readonly values?: readonly string[];
}

/** A column with the way to fill it, so that a file and its dictionary are one thing. */
export interface Column<Source> extends Field {
  readonly of: (source: Source) => Cell;
}

/** A column from a field. */
export function column<Source>(field: Field, of: (source: Source) => Cell): Column<Source> {
  return { ...field, of };
}

/**
 * CSV text for people and programs: UTF-8 with a byte order mark, by which spreadsheet programs know the tone marks;
 * comma, decimal point, empty where there is no value.
 */
export function csvOf<Source>(columns: readonly Column<Source>[], sources: readonly Source[]): string {
  return `\uFEFF${toCsv(tableOf(columns, sources))}`;
}

/** JSON text: an array of objects, one a line. A key without a value is left out, which halves the files. */
export function jsonOf<Source>(columns: readonly Column<Source>[], sources: readonly Source[]): string {
  const lines = sources.map(source => {
    const row: Record<string, Cell> = {};
    for (const { name, of } of columns) {
      const value = of(source);
      if (value !== null && value !== undefined && value !== '' && !Number.isNaN(value)) row[name] = value;
    }
    return JSON.stringify(row);
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** The rows as a table, its columns in the order given (an object alone would put ids that are numbers first). */
export function tableOf<Source>(columns: readonly Column<Source>[], sources: readonly Source[]) {
  const entries = columns.map(({ name, of }) => [name, sources.map(of)] as const);
  return table(
    Object.fromEntries(entries),
    columns.map(({ name }) => name),
  );
}

/** A computed figure without the last digits that binary arithmetic leaves behind: nine decimals. */
export function clean(x: number | null | undefined): number | null {
  return x === null || x === undefined || Number.isNaN(x) ? null : madeScore(x);
}
