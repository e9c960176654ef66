import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import type { PaperSheet } from './paper-sheet.js';
import { rowHeight } from './row-height.js';

/** What the library takes a part of a workbook to be, beside a text. */
type Content = Stream | Buffer | Blob;

/** Inches of 20, 20, 30 and 15 mm, the margins of an official paper. */
const margins = { left: 30 / 25.4, right: 15 / 25.4, top: 20 / 25.4, bottom: 20 / 25.4, header: 0.4, footer: 0.4 };

/**
 * How sheets are shown and printed: as wide as the page, the header on every page, page numbers, hidden rows; no mark at
 * numbers kept as text, which ids of nodes are.
 */
export function printSetup(sheets: readonly PaperSheet[]): Feature<Content> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes, index, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (tag === 'row' && sheet && index !== undefined) return { ...attributes, ...rowOf(sheet, index) };
            if (tag === 'col' && isHidden(attributes, sheet)) return { ...attributes, hidden: 1 };
            if (tag === 'pageMargins') return { ...attributes, ...margins };
            if (tag === 'pageSetup') return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
            return attributes;
          },
          transform: (xml, _options, { sheetIndex }) => {
            const area = areaOf(sheets[sheetIndex]);
            return xml
              .replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace(
                '</worksheet>',
                '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader></headerFooter>' +
                  `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors></worksheet>`,
              );
          },
        },
        'xl/workbook.xml': {
          transform: xml => xml.replace(/<definedNames\s*\/>/, `<definedNames>${titles(sheets)}</definedNames>`),
        },
      },
    },
  };
}

/** A row's height, without a word that it must stay: it grows with what is typed into it. */
function rowOf({ rows, widths, hidden }: PaperSheet, index: number) {
  return { ht: rowHeight(rows[index] ?? [], widths), ...(hidden.includes(index) && { hidden: 1 }) };
}

function isHidden({ min }: { readonly min?: unknown }, sheet: PaperSheet | undefined): boolean {
  return sheet?.hiddenColumns?.includes(Number(min) - 1) ?? false;
}

/** The rows that every printed page repeats: the header of each sheet's table. */
function titles(sheets: readonly PaperSheet[]): string {
  const names = sheets.map(({ name, frozen }, i) => {
    const row = frozen ? `$${frozen.rows}:$${frozen.rows}` : '$1:$1';
    const quoted = `'${name.replaceAll("'", "''")}'`.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${quoted}!${row}</definedName>`;
  });
  return names.join('');
}

function areaOf(sheet: PaperSheet | undefined): string {
  return `A1:B${sheet?.rows.length ?? 1}`;
}
