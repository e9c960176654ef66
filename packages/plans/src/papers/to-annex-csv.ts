import { type Cell, type Row, toCsv } from '@papi/tables';
import type { Annex } from '../annex.js';
import { mainTable } from './main-table.js';
import { printable } from './printable.js';

/**
 * The annex's main table as CSV: the facts (unit, years, rank aimed at) in every row, then the columns by their stable names.
 * Numbers are unrounded with a decimal point, what is not known is an empty cell, texts that a spreadsheet would run as a
 * formula have an apostrophe before them; a byte order mark tells Excel that it is UTF-8.
 *
 * @example toAnnexCsv(annex) // '\uFEFFunit,from,to,rank_wanted,node,…\n66,2023,2024,26,total,…\n…'
 */
export function toAnnexCsv(annex: Annex): string {
  const { facts, ...paper } = printable(annex);
  const { columns = [], rows = [] } = mainTable({ facts, ...paper }) ?? {};
  const keys = columns.map(({ key }) => key).filter(key => !(key in facts));
  const lines = rows.map(
    ({ cells }): Row => ({ ...facts, ...Object.fromEntries(keys.map(key => [key, cellOf(cells[key])])) }),
  );
  return `\uFEFF${toCsv(lines, [...Object.keys(facts), ...keys])}`;
}

function cellOf(value: string | number | null | undefined): Cell {
  return value ?? null;
}
