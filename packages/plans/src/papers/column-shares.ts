import type { Lang } from '@papi/methodology';
import type { AnnexColumn, AnnexTable } from '../annex.js';
import { printedCell } from './printed-cell.js';
import { textWidth } from './text-width.js';

/** How much a table has across, and what its letters take of it; all in one measure. */
export interface TableMeasure {
  readonly across: number;
  /** The size of the letters. */
  readonly letters: number;
  /** Left and right of a cell's text, together. */
  readonly padding: number;
}

/** Each column's part of the table's width as asked for; they add up to 1. Columns without widths share alike. */
export function columnShares(columns: readonly AnnexColumn[]): readonly number[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => (all > 0 ? width / all : 1 / columns.length));
}

/**
 * Each column's part of the width, so that no word is broken: a column that asks for less than its longest word gets as much as
 * that, and the others give it up in proportion. As asked for where all words together do not fit.
 */
export function fittedShares(
  table: AnnexTable,
  lang: Lang,
  { across, letters, padding }: TableMeasure,
): readonly number[] {
  const asked = columnShares(table.columns);
  const least = table.columns.map(column => (longestWord(table, column, lang) * letters + padding) / across);
  const short = asked.map((share, i) => share < least[i]!);
  const taken = least.reduce((sum, share, i) => sum + (short[i] ? share : 0), 0);
  const rest = asked.reduce((sum, share, i) => sum + (short[i] ? 0 : share), 0);
  const fitted = asked.map((share, i) => (short[i] ? least[i]! : (share / rest) * (1 - taken)));
  return rest > 0 && fitted.every((share, i) => share >= least[i]! - 1e-9) ? fitted : asked;
}

function longestWord({ rows }: AnnexTable, column: AnnexColumn, lang: Lang): number {
  const texts = [column.label, ...rows.map(row => printedCell(row, column, lang))];
  return Math.max(...texts.flatMap(text => text.split(/\s/)).map(word => textWidth(word, true)));
}

/**
 * Where a column's cells stand: numbers with decimals on the right, so that their signs stand below one another; whole numbers and
 * short words (columns of less than a tenth) in the middle; texts on the left.
 */
export function alignmentOf({ kind, digits }: AnnexColumn, share: number): 'left' | 'center' | 'right' {
  if (kind === 'number') return digits > 0 ? 'right' : 'center';
  return share < 0.1 ? 'center' : 'left';
}
