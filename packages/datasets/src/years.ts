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
 * The year of each row: of a column of years, else the option, else four digits in the file's name, else the only year in
 * the title above the table. A year the methodology does not know is a fault; a title that names another year than the
 * option or the file's name is a warning.
 *
 * @param title different years in the title
 * @returns undefined after a fault that leaves every row without a year
 */
export function rowYears(
  methodology: Methodology,
  file: string,
  column: YearColumn | undefined,
  option: number | undefined,
  faults: Faults,
  title: readonly number[] = [],
): RowYears | undefined {
  const known = yearsOf(methodology);
  const range = `${known[0]}-${known.at(-1)}`;
  if (column) return yearsInColumn(column, file, known, range, faults);
  const inName = option === undefined ? yearsInName(file) : [option];
  const inTitle = title.filter(year => known.includes(year));
  const [named, from] =
    inName.length === 0 && inTitle.length === 1
      ? ([inTitle, 'title'] as const)
      : ([inName, option === undefined ? 'file name' : 'option'] as const);
  const [year] = named;
  const [other] = inTitle.length === 1 && inTitle[0] !== year ? inTitle : [];
  if (year === undefined) faults.fault({ file }, messages.noYear());
  else if (named.length > 1) faults.fault({ file }, messages.severalYears(named));
  else if (!known.includes(year)) faults.fault({ file }, messages.unknownYear(String(year), range));
  else {
    if (other !== undefined) faults.warn({ file }, messages.otherYearInTitle(other, year));
    return { of: () => year, distinct: [year], from };
  }
  return undefined;
}

/**
 * The year an option gives one of the files that are read together: it is that of the only file, and of any whose name tells
 * none or several; a name with one year keeps it, or all of a folder's files would be of one year.
 */
export function yearGiven(option: number | undefined, file: string, files: number): number | undefined {
  return files > 1 && yearsInName(file).length === 1 ? undefined : option;
}

/** Different years of four digits, 1900 to 2099, that stand alone in a file's name. */
export function yearsInName(file: string): number[] {
  return [...new Set(Array.from(file.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g), match => Number(match[0])))];
}

const yearCell = /^(?:năm\s*)?(\d{4})(?:[.,]0+)?$/i;

/** The year a cell says: `2023`, `2023.0`, `Năm 2023`; undefined where it says none. */
export function yearIn(cell: string): number | undefined {
  const digits = yearCell.exec(cell.trim().normalize('NFC'))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

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
    const year = yearIn(cell);
    const place = { file, row: lines[row] as number, column: header };
    if (year === undefined) faults.fault(place, messages.notYear(cell));
    else if (!known.includes(year)) faults.fault(place, messages.unknownYear(cell, range));
    read.set(cell, year !== undefined && known.includes(year) ? year : undefined);
  }
  const distinct = [...new Set(read.values())].filter(year => year !== undefined).sort((a, b) => a - b);
  return { of: row => read.get(cells[row] as string), distinct, from: 'column' };
}
