import { foldWords, isBlankRow } from '@papi/tables';
import type { Index } from '../types.js';
import { unitOf } from '../units.js';
import { roleIn } from '../words.js';
import { isOfMany } from './aggregate.js';

type Rows = readonly (readonly string[])[];

/** Why a row below the header is no row of scores. */
export type Why = 'second-header' | 'under-header' | 'header-again' | 'of-many' | 'footnote';

/** A row that is left out, by its position, with the text that says what it is. */
export interface LeftRow {
  readonly at: number;
  readonly why: Why;
  readonly text: string;
}

type Reason = Omit<LeftRow, 'at'>;

/**
 * The rows below a header that are no rows of units: what explains the header (`(điểm)`, `(1) (2) (3)`), the header again
 * on a new page, totals and means (`Cả nước`, `Trung bình`, a region), notes at the foot (`Nguồn: …`).
 * A row that names a unit is never left out, nor one that names nothing.
 *
 * @param second position of the header's second row, where it has two
 */
export function leftRows(index: Index, rows: Rows, header: number, second?: number): readonly LeftRow[] {
  const names = (rows[header] as readonly string[]).map(cell => cell.trim());
  const roles = names.map(name => roleIn(index.methodology, name));
  const unitColumns = roles.flatMap((role, column) => (role === 'unit' ? [column] : []));
  if (unitColumns.length === 0) return [];
  // A name that is merged over the columns before it stands in the first of these.
  const before = roles.flatMap((role, c) => (role === 'note' && c < (unitColumns[0] as number) ? [c] : []));
  const left: LeftRow[] = [];
  let first = true;
  for (let at = header + 1; at < rows.length; at++) {
    const row = rows[at] as readonly string[];
    if (at === second) {
      left.push({ at, why: 'second-header', text: row.find(cell => cell.trim() !== '') ?? '' });
      continue;
    }
    const isUnit = unitColumns.some(column => unitOf(index, (row[column] ?? '').trim()));
    if (!isUnit && isBlankRow(row)) continue;
    const reason: Reason | undefined = isUnit ? undefined : whyLeft(index, row, { names, unitColumns, before }, first);
    if (reason) left.push({ at, ...reason });
    first &&= reason?.why === 'under-header';
  }
  return left;
}

/** A header's texts, its columns of units and those that may hold a name merged over them. */
interface Header {
  readonly names: readonly string[];
  readonly unitColumns: readonly number[];
  readonly before: readonly number[];
}

function whyLeft(
  index: Index,
  row: readonly string[],
  { names, unitColumns, before }: Header,
  first: boolean,
): Reason | undefined {
  const cells = row.map(cell => cell.trim()).filter(cell => cell !== '');
  const text = cells[0] as string;
  if (first && explainsHeader(cells)) return { why: 'under-header', text };
  if (names.every((name, column) => name === (row[column] ?? '').trim())) return { why: 'header-again', text };
  const textsIn = (columns: readonly number[]) => columns.map(column => (row[column] ?? '').trim());
  const named = textsIn(unitColumns).filter(text => text !== '');
  const many = (named.length > 0 ? named : textsIn(before)).find(name => isOfMany(index, name));
  if (many !== undefined) return { why: 'of-many', text: many };
  return cells.length === 1 && footnote.test(foldWords(text)) ? { why: 'footnote', text } : undefined;
}

const footnote = /^(?:nguon|ghi chu|chu thich|luu y|source|sources|note|notes|copyright|don vi tinh|nguoi lap)(?: |$)/;
const words = /^(?:\(.*\)|điểm|points?|scores?|[a-c])$/isu;

/** `(điểm)` under each column, or the columns' numbers `A B 1 2 3`; a share is no score, so a `%` explains none. */
function explainsHeader(cells: readonly string[]): boolean {
  const rest = cells.filter(cell => !words.test(cell.normalize('NFC')));
  const counted =
    rest.length > 2 && rest.every((cell, i) => /^\d+$/.test(cell) && Number(cell) === Number(rest[0]) + i);
  return (rest.length === 0 || (counted && rest.length < cells.length)) && !cells.some(cell => cell.includes('%'));
}
