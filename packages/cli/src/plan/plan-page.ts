import type { Dataset } from '@papi/datasets';
import { type Lang, nodeIn } from '@papi/methodology';
import { type Annex, type AnnexColumn, type AnnexRow, type AnnexTable, inSight } from '@papi/plans';
import type { Cell, Row } from '@papi/tables';
import { render } from '../output.js';

/** A paper as it is read on a terminal: its title, its sentences, and of its tables the columns there is room for. */
export function paperPage(
  { title, sections, notes }: Annex,
  { methodology }: Dataset,
  year: number,
  hidden: readonly string[],
  lang: Lang,
): string {
  const short = (id: string) => nodeIn(methodology, id, year)?.short[lang];
  const parts = sections.flatMap(({ heading, paragraphs, table }) => [
    ...(heading === '' ? [] : [heading]),
    ...paragraphs,
    ...(table ? [tableText(table, short, hidden, lang)] : []),
    '',
  ]);
  return [...title, '', ...parts, ...notes, ''].join('\n');
}

function tableText(
  { columns, rows }: AnnexTable,
  short: (id: string) => string | undefined,
  hidden: readonly string[],
  lang: Lang,
): string {
  const shown = columns.filter(({ key }) => !hidden.includes(key));
  const upwards = columns.filter(({ up }) => up);
  const digits = new Map(columns.map(column => [column.key, column.digits]));
  const named = rows.map(
    ({ depth, cells }): Row => ({
      ...cells,
      ...Object.fromEntries(upwards.map(column => [column.key, shownCell({ depth, cells }, column)])),
      ...('name' in cells && { name: `${'  '.repeat(depth)}${short(String(cells.node)) ?? cells.name}` }),
    }),
  );
  return render(
    {
      columns: columns.map(({ key }) => key),
      rows: named,
      shown: shown.map(({ key }) => key),
      headings: Object.fromEntries(columns.map(({ key, label }) => [key, label])),
      digits: (_, key) => digits.get(key),
    },
    'table',
    lang,
  ).trimEnd();
}

/** A number as the papers show it. */
function shownCell(row: AnnexRow, column: AnnexColumn): Cell {
  const value = row.cells[column.key];
  return typeof value === 'number' ? inSight(value, row, column) : (value ?? null);
}
