import type { Dataset } from '@papi/datasets';
import { type Lang, nodeIn } from '@papi/methodology';
import type { Annex, AnnexTable } from '@papi/plans';
import type { Row } from '@papi/tables';
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
  const digits = new Map(columns.map(column => [column.key, column.digits]));
  const named = rows.map(
    ({ depth, cells }): Row => ({
      ...cells,
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
