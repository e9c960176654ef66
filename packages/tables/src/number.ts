import type { Message } from './diagnostic.js';
import { messages } from './messages.js';
import { undated } from './undated.js';

/** The sign before the decimals. Groups of thousands are then set apart by the other sign or by a space. */
export type Decimal = '.' | ',';

const plain = /^-?\d+(?:\.\d+)?$/;

/**
 * A cell as a number, or undefined where it is none in this convention.
 * Accepts a sign (`-`, `−`, `+`), decimals, an exponent, thousands set apart in threes by the other sign or by spaces, and
 * an apostrophe before it all (`'0,96`, a number kept as text).
 *
 * @example
 * parseNumber('1.234,5', ',')  // 1234.5
 * parseNumber('1 234.5', '.')  // 1234.5
 * parseNumber('0,96', '.')     // undefined
 */
export function parseNumber(cell: string, decimal: Decimal): number | undefined {
  if (decimal === '.' && plain.test(cell)) return Number(cell);
  const text = withoutApostrophe(cell.trim());
  const match = (decimal === '.' ? withPoint : withComma).exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', part = '', exponent = ''] = match;
  const digits = whole.replace(/\D/g, '');
  if (digits === '' && part === '') return undefined;
  const value = Number(`${digits || '0'}.${part || '0'}${exponent}`);
  return sign === '-' || sign === '−' ? -value : value;
}

/** Without the apostrophe by which a spreadsheet marks a number as text. */
function withoutApostrophe(text: string): string {
  return text.startsWith("'") ? text.slice(1).trimStart() : text;
}

// Thousands by the other sign, or by a space: plain, no-break, figure, thin, narrow no-break.
const groups = (sign: string) => `\\d{1,3}(?:${sign}\\d{3})+|\\d{1,3}(?:[ \\u00A0\\u2007\\u2009\\u202F]\\d{3})+|\\d*`;
const withPoint = new RegExp(`^([-+−]?)(${groups(',')})(?:\\.(\\d*))?((?:[eE][-+]?\\d+)?)$`);
const withComma = new RegExp(`^([-+−]?)(${groups('\\.')})(?:,(\\d*))?((?:[eE][-+]?\\d+)?)$`);

/** The message for a cell that is no number: a percent sign, the other decimal sign, a date that was a number, or none. */
export function numberMessage(cell: string, decimal: Decimal): Message {
  if (cell.includes('%')) return messages.percent(cell);
  const otherwise = parseNumber(cell, other(decimal));
  const likely = otherwise === undefined ? undated(cell)?.replace('.', decimal) : printed(otherwise, decimal);
  return messages.notNumber(cell, decimal, likely);
}

/** The warning that a file's numbers read in two ways, with one of them and the decimal sign that was guessed. */
export function ambiguityMessage(cell: string, decimal: Decimal): Message {
  return messages.ambiguousNumbers(cell, decimal);
}

/** Digits after the decimal sign as the cell prints them: 2 for `0,96`, 0 for `12`. */
export function decimalsOf(cell: string, decimal: Decimal): number {
  const at = cell.lastIndexOf(decimal);
  if (at < 0) return 0;
  let end = at + 1;
  while (end < cell.length && isDigit(cell.charCodeAt(end))) end++;
  const digits = end - at - 1;
  const exponent = end < cell.length ? /e([-+]?\d+)\s*$/i.exec(cell) : null;
  return Math.max(0, digits - Number(exponent?.[1] ?? 0));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function printed(value: number, decimal: Decimal): string {
  return String(value).replace('.', decimal);
}

/** The other of the two signs. */
export function other(sign: Decimal): Decimal {
  return sign === '.' ? ',' : '.';
}
