import type { Lang } from '@papi/methodology';
import { rounded } from '@papi/tables';
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
export function printedCell({ cells, depth }: AnnexRow, { key, digits }: AnnexColumn, lang: Lang): string {
  if (isIdOfWhole(depth, key)) return '';
  const value = cells[key];
  if (value === undefined || value === null) return unknown;
  if (typeof value === 'string') return value;
  if (!Number.isFinite(value)) return unknown;
  const printed = locales[lang].format(`,.${digits}f`)(rounded(value, digits));
  return /[1-9]/.test(printed) ? printed : printed.replace('−', '');
}

/** Whether a cell holds the id of the whole, by which programs know it and which no paper prints. */
export function isIdOfWhole(depth: AnnexRow['depth'], key: string): boolean {
  return depth === 0 && key === nodeKey;
}
