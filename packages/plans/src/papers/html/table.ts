import type { Lang } from '@papi/methodology';
import type { AnnexColumn, AnnexRow, AnnexTable } from '../../annex.js';
import { alignmentOf, columnShares, fittedShares } from '../column-shares.js';
import { nodeKey } from '../main-table.js';
import { printedCell } from '../printed-cell.js';
import { escaped } from './escape.js';

/** Columns from which a table takes smaller letters and, on a narrow screen, a bar to move it sideways. */
const many = 8;

/** The printed page in points: what lies between the margins, the letters and the padding of `style`. */
const page = { across: 714, letters: 11, padding: 9 };

/** A table under its caption, the `n`-th of the page; the rows of the whole and of axes are bold. */
export function table(paper: AnnexTable, n: number, lang: Lang): string {
  const { caption, columns, rows } = paper;
  const shares = columnShares(columns);
  const wide = columns.length >= many;
  const named = columns.findIndex(({ key, kind }) => kind === 'text' && key !== nodeKey);
  const head = columns.map(({ label }) => `<th scope="col">${escaped(label)}</th>`);
  const body = rows.map(row => {
    const cells = columns.map((column, i) => cellOf(row, column, shares[i] ?? 0, i === named, lang));
    return `<tr${row.depth < 2 ? ' class="part"' : ''}>${cells.join('')}</tr>`;
  });
  const parts = [
    `<table class="table-${n}${wide ? ' wide' : ''}">`,
    caption === '' ? '' : `<caption>${escaped(caption)}</caption>`,
    `<colgroup>${columns.map(() => '<col>').join('')}</colgroup>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody></table>`,
  ].join('\n');
  if (!wide) return parts;
  const name = caption === '' ? '' : ` aria-label="${escaped(caption)}"`;
  return `<section class="scroll"${name} tabindex="0">${parts}</section>`;
}

/** The rules of style that give the columns of the `n`-th table their widths. */
export function columnStyle(paper: AnnexTable, n: number, lang: Lang): string {
  const shares = fittedShares(paper, lang, page);
  const rules = shares.map(
    (share, i) => `.table-${n} col:nth-child(${i + 1}) { width: ${(share * 100).toFixed(2)}%; }`,
  );
  return rules.join('\n');
}

function cellOf(row: AnnexRow, column: AnnexColumn, share: number, named: boolean, lang: Lang): string {
  const text = escaped(printedCell(row, column, lang));
  if (named) return `<th scope="row">${text}</th>`;
  const name = { left: '', center: ' class="short"', right: ' class="number"' }[alignmentOf(column, share)];
  return `<td${name}>${text}</td>`;
}
