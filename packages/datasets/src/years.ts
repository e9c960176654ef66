import { type Methodology, yearsOf } from '@papi/methodology';
import type { Faults } from '@papi/tables';
import { messages } from './messages.js';
import type { YearFrom } from './types.js';

/** A year for each row of a file; undefined where the row's own cell is at fault. */
export interface RowYears {
  readonly of: (row: number) => number | undefined;
  readonly distinct: readonly number[];
  readonly from: YearFrom;
}

/** Cells of a column of years, with the place of each row. */
export interface YearColumn {
  readonly header: string;
  readonly cells: readonly string[];
  readonly lines: readonly number[];
}

/**
 * The year of each row: of a column of years, else the option, else four digits in the file's name.
 * A year the methodology does not know is a fault.
 *
 * @returns undefined after a fault that leaves every row without a year
 */
export function rowYears(
  methodology: Methodology,
  file: string,
  column: YearColumn | undefined,
  option: number | undefined,
  faults: Faults,
): RowYears | undefined {
  const known = yearsOf(methodology);
  const range = `${known[0]}-${known.at(-1)}`;
  if (column) return yearsInColumn(column, file, known, range, faults);
  const named = option === undefined ? yearsInName(file) : [option];
  const [year] = named;
  if (year === undefined) faults.fault({ file }, messages.noYear());
  else if (named.length > 1) faults.fault({ file }, messages.severalYears(named));
  else if (!known.includes(year)) faults.fault({ file }, messages.unknownYear(String(year), range));
  else return { of: () => year, distinct: [year], from: option === undefined ? 'file name' : 'option' };
  return undefined;
}

/** Different years of four digits, 1900 to 2099, that stand alone in a file's name. */
export function yearsInName(file: string): number[] {
  return [...new Set(Array.from(file.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g), match => Number(match[0])))];
}

const yearCell = /^(?:năm\s*)?(\d{4})(?:[.,]0+)?$/i;

function yearsInColumn(
  { header, cells, lines }: YearColumn,
  file: string,
  known: readonly number[],
  range: string,
  faults: Faults,
): RowYears {
  // Each text is judged once, at the first row that has it.
  const read = new Map<string, number | undefined>();
  for (const [row, cell] of cells.entries()) {
    if (read.has(cell)) continue;
    const digits = yearCell.exec(cell.trim().normalize('NFC'))?.[1];
    const year = digits === undefined ? undefined : Number(digits);
    const place = { file, row: lines[row] as number, column: header };
    if (year === undefined) faults.fault(place, messages.notYear(cell));
    else if (!known.includes(year)) faults.fault(place, messages.unknownYear(cell, range));
    read.set(cell, year !== undefined && known.includes(year) ? year : undefined);
  }
  const distinct = [...new Set(read.values())].filter(year => year !== undefined).sort((a, b) => a - b);
  return { of: row => read.get(cells[row] as string), distinct, from: 'column' };
}
