import type { SheetData } from 'write-excel-file/node';

/** A sheet to be written. */
export interface PaperSheet {
  readonly name: string;
  readonly rows: SheetData;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Rows not shown, from 0. */
  readonly hidden: readonly number[];
  /** Columns not shown, from 0. */
  readonly hiddenColumns?: readonly number[];
  /** How many rows and columns stay in sight; the last of these rows is printed again on every page. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
}
