import type { Annex, AnnexTable } from '../annex.js';
import { mainTable, tablesOf } from './main-table.js';
import { printable } from './printable.js';
import { repacked } from './repacked.js';
import { texts } from './texts.js';
import { aboutSheet } from './xlsx/about-sheet.js';
import type { PaperSheet } from './xlsx/paper-sheet.js';
import { printSetup } from './xlsx/print-setup.js';
import { tableSheet } from './xlsx/table-sheet.js';

/**
 * The annex as a workbook (.xlsx) to be followed up: a sheet with the main table, blank columns beside it, a sheet for each
 * other table, and one with what else the paper says. Numbers are numbers; texts stay texts, whatever they begin with; there
 * are no formulas. It prints A4 across, as wide as the page. The same annex gives the same bytes.
 *
 * @example writeFileSync('theo-doi.xlsx', await toXlsx(annex))
 */
export async function toXlsx(annex: Annex): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const sheets = sheetsOf(printable(annex));
  const written = writeXlsxFile(
    sheets.map(({ name, rows, widths, frozen }) => ({
      sheet: name,
      data: rows,
      columns: widths.map(width => ({ width })),
      orientation: 'landscape' as const,
      ...(frozen && { stickyRowsCount: frozen.rows, stickyColumnsCount: frozen.columns }),
    })),
    { fontFamily: 'Times New Roman', fontSize: 12, features: [printSetup(sheets)] },
  );
  return repacked(await written.toBuffer(), (_, text) => text);
}

function sheetsOf(annex: Annex): readonly PaperSheet[] {
  const words = texts[annex.lang];
  const main = mainTable(annex);
  const others = tablesOf(annex).filter(table => table !== main);
  return [
    ...(main ? [tableSheet(sheetName(main, words.followUp), annex, main, true)] : []),
    ...others.map((table, i) => tableSheet(sheetName(table, words.table(i + 2)), annex, table, false)),
    aboutSheet(annex),
  ];
}

/** A name that spreadsheets allow: 31 letters, none of those that they keep for themselves. */
function sheetName({ sheet }: AnnexTable, other: string): string {
  const name = sheet
    ?.replace(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, 31)
    .trim();
  return name || other;
}
