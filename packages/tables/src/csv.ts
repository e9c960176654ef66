import type { ColumnTable } from 'arquero';
import { type Cell, columnsOf, type Row, remembered } from './rows.js';

/**
 * CSV by RFC 4180, with LF line ends: a header, then the rows of a table or of an array.
 *
 * Numbers are written unrounded and untouched; no value (null, undefined, NaN, infinite) is an empty cell.
 * A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return would run as a formula when the file is opened in
 * a spreadsheet: it gets an apostrophe before it (OWASP, CSV injection). A list of words is joined by `;`.
 *
 * @param wanted the columns to write, also where there is no row; all of them by default
 * @example
 * toCsv([{ unit: '01', note: '=1+1', score: 42.3265 }]) // "unit,note,score\n01,'=1+1,42.3265\n"
 */
export function toCsv(source: ColumnTable | readonly Row[], wanted?: readonly string[]): string {
  const { names, length, cells } = columnsOf(source, wanted);
  const text = remembered(printedText);
  const lines = [names.map(text).join(',')];
  for (let row = 0; row < length; row++) lines.push(cells.map(column => printed(column[row], text)).join(','));
  return `${lines.join('\n')}\n`;
}

function printed(cell: Cell, text: (cell: string) => string): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return cell === null || cell === undefined ? '' : text(Array.isArray(cell) ? cell.join(';') : String(cell));
}

function printedText(cell: string): string {
  const text = neutralised(cell);
  return mustQuote.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const mustQuote = /[",\r\n]/;

/** The text, with an apostrophe before it where a spreadsheet would take it for a formula. */
export function neutralised(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
