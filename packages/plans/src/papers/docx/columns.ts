import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable } from 'docx';
import { textWidthOfPage } from './page.js';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const borderless = { top: none, bottom: none, left: none, right: none };

/**
 * Two columns side by side without borders, as the head and the foot of an official paper have them; they stay on one page.
 *
 * @param share of the page's width that the left one takes
 */
export function twoColumns(
  share: number,
  left: (across: number) => readonly Paragraph[],
  right: (across: number) => readonly Paragraph[],
): Table {
  const widths = [Math.round(textWidthOfPage * share), textWidthOfPage - Math.round(textWidthOfPage * share)] as const;
  const cell = (across: number, children: readonly Paragraph[]) =>
    new TableCell({
      width: { size: across, type: 'dxa' },
      borders: borderless,
      margins: { left: 0, right: 0, marginUnitType: 'dxa' },
      verticalAlign: VerticalAlignTable.TOP,
      children,
    });
  return new Table({
    width: { size: textWidthOfPage, type: 'dxa' },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...borderless, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [cell(widths[0], left(widths[0])), cell(widths[1], right(widths[1]))],
      }),
    ],
  });
}
