import type { Place, Sheet, SheetValue } from '@papi/tables';
import { letter } from '../letters.js';

/** Which way a line of a sheet runs. */
export type Way = 'row' | 'column';

/** The cells of a sheet by position from 0, and the words for a place in it. */
export class SheetCells {
  readonly file: string;
  readonly name: string;
  readonly hidden: boolean;
  /** Positions of the rows and columns that hold a cell, in order. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** How many cells its rows reach over. */
  readonly size: number;
  readonly #cells: ReadonlyMap<number, readonly SheetValue[]>;

  constructor(file: string, { name, hidden, rows }: Sheet) {
    this.file = file;
    this.name = name;
    this.hidden = hidden;
    this.#cells = new Map(rows.map(({ row, cells }) => [row - 1, cells]));
    this.rows = [...this.#cells.keys()];
    this.size = rows.reduce((sum, { cells }) => sum + cells.length, 0);
    const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    this.columns = Array.from({ length: width }, (_, column) => column);
  }

  /** The file and the sheet, as faults name them; the file alone where it is a text. */
  get place(): string {
    return this.name === '' ? this.file : `${this.file} [${this.name}]`;
  }

  at(row: number, column: number): SheetValue {
    return this.#cells.get(row)?.[column] ?? null;
  }

  /** The texts of a row with their columns. */
  texts(row: number): readonly (readonly [column: number, text: string])[] {
    return (this.#cells.get(row) ?? []).flatMap((value, column) => {
      const text = textOf(value);
      return text === '' ? [] : [[column, text] as const];
    });
  }

  /** The cell where a line crosses a position on it. */
  on(way: Way, line: number, position: number): SheetValue {
    return way === 'row' ? this.at(line, position) : this.at(position, line);
  }

  /** The place of the cell where a line crosses a position on it. */
  placeOn(way: Way, line: number, position: number): Place & { readonly row: number; readonly column: string } {
    const [row, column] = way === 'row' ? [line, position] : [position, line];
    return { file: this.place, row: row + 1, column: letter(column) };
  }

  /** Lines of one way that hold a cell. */
  lines(way: Way): readonly number[] {
    return way === 'row' ? this.rows : this.columns;
  }
}

/** The other way: the one in which the figures of a line of units run. */
export function across(way: Way): Way {
  return way === 'row' ? 'column' : 'row';
}

/** A line's name in the sheet: the row's number or the column's letter. */
export function lineName(way: Way, line: number): string {
  return way === 'row' ? String(line + 1) : letter(line);
}

/** The text of a cell, trimmed and in composed form; empty where it holds none or a number. */
export function textOf(value: SheetValue): string {
  return typeof value === 'string' ? value.trim().normalize('NFC') : '';
}
