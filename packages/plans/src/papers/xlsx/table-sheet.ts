import type { Row } from 'write-excel-file/node';
import type { Annex, AnnexTable } from '../../annex.js';
import { columnShares } from '../column-shares.js';
import { blankCell, bodyCell, headerCell, spanning, textCell } from './cells.js';
import type { PaperSheet } from './paper-sheet.js';

/** Characters across the page that a table's columns share; a blank column for follow-up has some of its own. */
const across = { table: 132, followUp: 14, least: 6 } as const;

/**
 * A sheet with the head of the paper above a table. Two rows are hidden: the facts by which a program reads the file back,
 * and right above the header the stable names of the columns. Both stay when the sheet is saved again, also as CSV.
 */
export function tableSheet(name: string, annex: Annex, table: AnnexTable): PaperSheet {
  const { columns, rows, followUp } = table;
  const shares = columnShares(columns);
  const all = columns.length + followUp.length;
  const facts = Object.entries(annex.facts).flatMap(([key, value]) => [textCell(key), textCell(String(value))]);
  const above: Row[] = [
    ...headOf(annex, all),
    spanning([annex.kind, ...annex.title, table.caption].filter(text => text !== '').join('\n'), all, {
      align: 'center',
      fontWeight: 'bold',
    }),
    ...(annex.attached === '' ? [] : [spanning(annex.attached, all, { align: 'center', fontStyle: 'italic' })]),
  ];
  const keys = columns.map(({ key }) => textCell(key));
  const header = [...columns.map(({ label }) => label), ...followUp].map(headerCell);
  const body = rows.map(row => [
    ...columns.map((column, i) => bodyCell(row, column, shares[i] ?? 0)),
    ...followUp.map(() => blankCell(row)),
  ]);
  return {
    name,
    rows: [...above, facts, keys, header, ...body],
    widths: [
      ...shares.map(share => Math.max(across.least, Math.round(share * across.table))),
      ...followUp.map(() => across.followUp),
    ],
    hidden: [above.length, above.length + 1],
    frozen: { rows: above.length + 3, columns: Math.min(2, columns.length - 1) },
  };
}

/** Who issues the paper on the left, the nation's name and the motto on the right. */
function headOf({ superior = [], authority, nation }: Annex, columns: number): Row[] {
  const issuers = [...superior, ...authority];
  const left = Math.max(1, Math.floor(columns / 3));
  const style = { align: 'center', fontWeight: 'bold' } as const;
  return Array.from({ length: Math.max(issuers.length, nation.length) }, (_, i) => [
    ...spanning(issuers[i] ?? '', left, i < superior.length ? { align: 'center' } : style),
    ...spanning(nation[i] ?? '', columns - left, style),
  ]);
}
