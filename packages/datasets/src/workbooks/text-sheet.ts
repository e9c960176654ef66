import { ambiguityMessage, detectDecimal, type Faults, parseNumber, type Sheet, type SheetValue } from '@papi/tables';

/**
 * The rows of a text file as a sheet, for a published sheet that was saved as CSV: numbers are read in the one convention
 * that the whole file shows, everything else stays text.
 *
 * @param rows all rows from the top, each from column A on; blank ones too
 * @param file base name, for the warning where all numbers read in two ways
 * @example textSheet([['', 'Hà Nội', 'Cà Mau'], ['1: Tham gia', '5,05', '4,61']], 'a.csv', faults).rows[1].cells // ['1: Tham gia', 5.05, 4.61]
 */
export function textSheet(rows: readonly (readonly string[])[], file: string, faults: Faults): Sheet {
  const { decimal = '.', ambiguous } = detectDecimal(rows.map(cells => ({ cells })));
  if (ambiguous !== undefined) faults.warn({ file }, ambiguityMessage(ambiguous, decimal));
  const value = (cell: string): SheetValue => (cell.trim() === '' ? null : (parseNumber(cell, decimal) ?? cell));
  const read = rows.map((cells, i) => ({ row: i + 1, cells: cells.map(value) }));
  return { name: '', hidden: false, rows: read.filter(({ cells }) => cells.some(cell => cell !== null)) };
}
