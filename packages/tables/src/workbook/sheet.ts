import { readXml } from './xml.js';

/** What a cell holds; null where it is empty. A formula stands with the value that was saved with it. */
export type SheetValue = string | number | boolean | null;

/** A row of a sheet that has a cell. */
export interface SheetRow {
  /** Its number in the spreadsheet, from 1. */
  readonly row: number;
  /** Its cells from column A on, as far as its last filled cell. */
  readonly cells: readonly SheetValue[];
}

/** A sheet of a workbook as it stands, nothing interpreted. */
export interface Sheet {
  readonly name: string;
  /** Hidden by its author. */
  readonly hidden: boolean;
  /** Rows with at least one filled cell, from the top. */
  readonly rows: readonly SheetRow[];
}

/** Columns a sheet of scores may have: 16,384 are possible, PAPI's widest has about 80. */
const widest = 2_000;

/**
 * The cells of one sheet's XML. Cells beyond the 2,000th column are left out.
 *
 * @param texts the workbook's shared texts
 */
export function readSheetRows(xml: string, texts: readonly string[]): SheetRow[] {
  const rows: { row: number; cells: SheetValue[] }[] = [];
  let number = 0;
  let cells: SheetValue[] = [];
  let column = -1;
  let type = 'n';
  let held: string | undefined;
  let inValue = false;
  readXml(xml, {
    open(name, attribute) {
      if (name === 'row') {
        number = Number(attribute('r') ?? number + 1);
        cells = [];
        column = -1;
      } else if (name === 'c') {
        const reference = attribute('r');
        column = reference === undefined ? column + 1 : columnOf(reference);
        type = attribute('t') ?? 'n';
        held = undefined;
      }
      inValue = name === 'v' || name === 't';
      if (inValue) held ??= '';
    },
    text(text) {
      if (inValue) held = (held ?? '') + text;
    },
    close(name) {
      inValue = false;
      if (name === 'row') {
        if (cells.length > 0) rows.push({ row: number, cells });
      } else if (name === 'c' && held !== undefined && column >= 0 && column < widest) {
        const value = cellValue(held, type, texts);
        if (value === null) return;
        while (cells.length < column) cells.push(null);
        cells[column] = value;
      }
    },
  });
  return rows.sort((a, b) => a.row - b.row);
}

function cellValue(held: string, type: string, texts: readonly string[]): SheetValue {
  switch (type) {
    case 's':
      return filled(texts[Number(held)] ?? '');
    case 'b':
      return held === '1' || held === 'true';
    case 'n':
      return held === '' || Number.isNaN(Number(held)) ? filled(held) : Number(held);
    default:
      return filled(held); // texts, errors such as #N/A, dates as written
  }
}

function filled(text: string): string | null {
  return text.trim() === '' ? null : text;
}

/** `BC12` is column 54, from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}
