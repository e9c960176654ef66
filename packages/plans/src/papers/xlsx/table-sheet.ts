import type { Lang } from '@papi/methodology';
import type { Row } from 'write-excel-file/node';
import type { Annex, AnnexColumn, AnnexTable } from '../../annex.js';
import { columnShares } from '../column-shares.js';
import { printedCell } from '../printed-cell.js';
import { texts } from '../texts.js';
import { blankCell, bodyCell, headerCell, spanning, textCell } from './cells.js';
import { exactColumn } from './exact-column.js';
import type { PaperSheet } from './paper-sheet.js';

/** Characters across the page that a table's columns share; a blank column for follow-up has some of its own. */
const across = { table: 132, followUp: 14, least: 6 } as const;

/** Characters beside a number: its indent, and what bold letters take more. A number that does not fit is shown as ###. */
const besideNumber = 3;

/** The part of a sheet's width that who issues the paper has at least. */
const issuerShare = 0.25;

/**
 * A sheet with the head of the paper above a table. Above the table that is read back two rows are hidden: the facts by which a program
 * does so, and right above the header the stable names of the columns. Both stay when the sheet is saved again, also as CSV.
 *
 * @param main whether it is that table
 */
export function tableSheet(name: string, annex: Annex, table: AnnexTable, main: boolean): PaperSheet {
  const { columns, rows, followUp } = table;
  const shares = columnShares(columns);
  const all = columns.length + followUp.length;
  const facts = Object.entries(annex.facts).flatMap(([key, value]) => [textCell(key), textCell(String(value))]);
  const widths = [
    ...columns.map((column, i) =>
      Math.max(across.least, Math.round((shares[i] ?? 0) * across.table), widthOfNumbers(table, column, annex.lang)),
    ),
    ...followUp.map(() => across.followUp),
  ];
  const above: Row[] = [
    ...headOf(annex, widths),
    spanning([annex.kind, ...annex.title, table.caption].filter(text => text !== '').join('\n'), all, {
      align: 'center',
      fontWeight: 'bold',
    }),
    ...(annex.attached === '' ? [] : [spanning(annex.attached, all, { align: 'center', fontStyle: 'italic' })]),
  ];
  const [exactName, exactLabel, ...exact] = exactColumn(table, texts[annex.lang].exact) ?? [];
  const keys = [
    ...columns.map(({ key }) => textCell(key)),
    ...(exactName ? [...followUp.map(() => null), exactName] : []),
  ];
  const hidden = main ? [facts, keys] : [];
  const header = [
    ...[...columns.map(({ label }) => label), ...followUp].map(headerCell),
    ...(exactLabel ? [exactLabel] : []),
  ];
  const body = rows.map((row, at) => [
    ...columns.map((column, i) => bodyCell(row, column, shares[i] ?? 0)),
    ...followUp.map(() => blankCell(row)),
    ...(exact[at] ? [exact[at]] : []),
  ]);
  return {
    name,
    rows: [...above, ...hidden, header, ...body],
    widths: [...widths, ...(exactName ? [across.followUp] : [])],
    ...(exactName && { hiddenColumns: [all] }),
    hidden: hidden.map((_, i) => above.length + i),
    frozen: { rows: above.length + hidden.length + 1, columns: Math.min(2, columns.length - 1) },
  };
}

/** What a column needs for its longest number with decimals, which cannot be broken over lines. */
function widthOfNumbers({ rows }: AnnexTable, column: AnnexColumn, lang: Lang): number {
  if (column.kind !== 'number' || column.digits === 0) return 0;
  return Math.max(...rows.map(row => printedCell(row, column, lang).length), 0) + besideNumber;
}

/** Who issues the paper on the left, the nation's name and the motto on the right. */
function headOf({ superior = [], authority, nation }: Annex, widths: readonly number[]): Row[] {
  const issuers = [...superior, ...authority];
  const left = columnsFor(issuerShare, widths);
  const style = { align: 'center', fontWeight: 'bold' } as const;
  return Array.from({ length: Math.max(issuers.length, nation.length) }, (_, i) => [
    ...spanning(issuers[i] ?? '', left, i < superior.length ? { align: 'center' } : style),
    ...spanning(nation[i] ?? '', widths.length - left, style),
  ]);
}

/** How many columns from the first on have a part of the width, at least one and not all. */
function columnsFor(share: number, widths: readonly number[]): number {
  const wanted = share * widths.reduce((sum, width) => sum + width, 0);
  let columns = 0;
  for (let width = 0; width < wanted; columns++) width += widths[columns] ?? wanted;
  return Math.max(1, Math.min(columns, widths.length - 1));
}
