import { type Cells, collectCells, type Faults, firstRow, type Records, toRecords } from '@papi/tables';
import type { Index } from '../types.js';
import type { Decision } from '../workbooks/types.js';
import { yearsInName } from '../years.js';
import { headerIn } from './header-row.js';
import { joinHeader } from './join-header.js';
import { knownWords } from './known-words.js';
import { type LeftRow, leftRows } from './left-rows.js';
import { tableDecisions } from './table-decisions.js';

/** A table in a text, without what stands above and between its rows. */
export interface TextTable {
  /** All rows as they stand, from the top. */
  readonly rows: readonly (readonly string[])[];
  readonly records: Records;
  /** Years that the title names. */
  readonly titleYears: readonly number[];
  /** What was decided to read it so. */
  readonly decisions: readonly Decision[];
}

/**
 * Reads the table of scores in a delimited text as spreadsheets save it: in Unicode or an old encoding, with a title above
 * its header (of one row or two), a row of units of measure below it, totals and means among the units, and notes at its foot. What is left
 * out is told, with its rows. Where no header is known, the first row that is not blank is one, and nothing is left out.
 *
 * @returns undefined after a fault that leaves nothing to read
 */
export function readTable(bytes: Uint8Array, file: string, index: Index, faults: Faults): TextTable | undefined {
  const cells = collectCells(bytes, file, faults, {
    knows: text => knownWords(index)(text),
    headerCells: rows => headerIn(index, rows)?.known ?? 0,
  });
  if (!cells) return undefined;
  const header = headerIn(index, cells.rows)?.at;
  const joined = header === undefined ? undefined : joinHeader(index, cells.rows, header);
  const rows = joined?.rows ?? cells.rows;
  const left = header === undefined ? [] : leftRows(index, rows, header, joined?.second);
  const positions = new Set(left.map(({ at }) => at));
  const records = toRecords({ ...cells, rows }, header ?? firstRow(rows), faults, row => positions.has(row));
  if (!records) return undefined;
  const title = titleOf(cells, header ?? 0);
  return {
    rows: cells.rows,
    records,
    titleYears: [...new Set(title.flatMap(({ text }) => yearsInName(text)))],
    decisions: decisionsOf(cells, title, left),
  };
}

function titleOf({ rows }: Cells, header: number): readonly Pick<LeftRow, 'at' | 'text'>[] {
  return rows.slice(0, header).flatMap((row, at) => {
    const text = row
      .map(cell => cell.trim())
      .filter(cell => cell !== '')
      .join(' ');
    return text === '' ? [] : [{ at, text }];
  });
}

function decisionsOf(
  { encoding, evidence }: Cells,
  title: readonly Pick<LeftRow, 'at' | 'text'>[],
  left: readonly LeftRow[],
): readonly Decision[] {
  const of = (why: LeftRow['why']) => left.filter(row => row.why === why);
  return [
    ...(evidence ? [tableDecisions.encoding(encoding, evidence)] : []),
    ...(title.length > 0 ? [tableDecisions.title(title)] : []),
    ...(['second-header', 'under-header', 'header-again', 'of-many', 'footnote'] as const).flatMap(why => {
      const rows = of(why);
      return rows.length > 0 ? [tableDecisions[why](rows)] : [];
    }),
  ];
}
