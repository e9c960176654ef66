import type { Lang } from '@papi/methodology';
import {
  AlignmentType,
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
} from 'docx';
import type { AnnexRow, AnnexTable } from '../../annex.js';
import { alignmentOf, columnShares, fittedShares } from '../column-shares.js';
import { printedCell } from '../printed-cell.js';
import { line } from './lines.js';
import { size, textWidthOfPage, twips } from './page.js';

const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const borders = { top: thin, bottom: thin, left: thin, right: thin };

/** Millimetres left and right of a cell's text. */
const padding = 1.2;

/** Columns from which a table takes the smaller letters. */
const many = 8;

/**
 * A table with all its lines; its header stands again on every page, no row is split over two pages or
 * parted from the first that stands below it, and the rows of the whole and of axes are bold.
 */
export function table(paper: AnnexTable, lang: Lang): Table {
  const { columns, rows } = paper;
  const half = columns.length >= many ? size.wideTable : size.table;
  const shares = columnShares(columns);
  const fitted = fittedShares(paper, lang, {
    across: textWidthOfPage,
    letters: half * 10,
    padding: twips(2 * padding),
  });
  const widths = fitted.map(share => Math.floor(share * textWidthOfPage));
  const cell = (i: number, children: readonly Paragraph[]) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: 'dxa' },
      borders,
      margins: { top: 30, bottom: 30, left: twips(padding), right: twips(padding), marginUnitType: 'dxa' },
      verticalAlign: VerticalAlignTable.CENTER,
      children,
    });
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }, i) =>
      cell(i, [line(label, { alignment: AlignmentType.CENTER, run: { bold: true, size: half } })]),
    ),
  });
  const body = rows.map(
    (row, at) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((column, i) =>
          cell(i, [
            line(printedCell(row, column, lang), {
              alignment: alignmentOf(column, shares[i] ?? 0),
              keepNext: (rows[at + 1]?.depth ?? 0) > row.depth,
              run: { bold: isBold(row), size: half },
            }),
          ]),
        ),
      }),
  );
  return new Table({
    width: { size: textWidthOfPage, type: 'dxa' },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [header, ...body],
  });
}

function isBold({ depth }: AnnexRow): boolean {
  return depth < 2;
}
