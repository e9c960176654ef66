import type { Lang } from '@papi/methodology';
import { rounded, upTo } from '@papi/tables';
import { type FormatLocaleObject, formatLocale } from 'd3-format';
import type { AnnexColumn, AnnexRow } from '../annex.js';
import { nodeKey } from './main-table.js';

const locales: Record<Lang, FormatLocaleObject> = {
  vi: formatLocale({ decimal: ',', thousands: '.', grouping: [3], currency: ['', ''] }),
  en: formatLocale({ decimal: '.', thousands: ',', grouping: [3], currency: ['', ''] }),
};

/** What stands where nothing is known. */
export const unknown = '–';

/**
 * A cell as it is printed: a number with the column's decimals in the language's way (`42,33`, `−0,38`), a text as it is,
 * a dash where nothing is known. The whole has no number of its own: its id is for programs.
 *
 * @example printedCell(row, { key: 'score', kind: 'number', digits: 2, … }, 'vi') // '42,33'
 */
export function printedCell(row: AnnexRow, column: AnnexColumn, lang: Lang): string {
  const { key, digits, up } = column;
  if (isIdOfWhole(row.depth, key)) return '';
  const value = row.cells[key];
  if (value === undefined || value === null) return unknown;
  if (typeof value === 'string') return value;
  if (!Number.isFinite(value)) return unknown;
  if (value === 0 && up) return '0';
  const printed = locales[lang].format(`,.${digits}f`)(rounded(inSight(value, row, column), digits));
  return /[1-9]/.test(printed) ? printed : printed.replace('−', '');
}

/** A number as it is shown: rounded up where it must be reached, else as it is, to be rounded by who prints it. */
export function inSight(value: number, { cells }: AnnexRow, { up, digits }: AnnexColumn): number {
  if (!up) return value;
  const there = up === 'always' ? Number.NEGATIVE_INFINITY : cells[up.beyond];
  const kept = typeof there === 'number' && value <= there;
  return kept ? rounded(value, digits) : upTo(value, digits);
}

/** Whether a cell holds the id of the whole, by which programs know it and which no paper prints. */
export function isIdOfWhole(depth: AnnexRow['depth'], key: string): boolean {
  return depth === 0 && key === nodeKey;
}
