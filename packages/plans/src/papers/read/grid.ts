import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Index } from '@papi/datasets';
import { type Cells, collectCells, Faults, isWorkbook, readWorkbook, type SheetValue } from '@papi/tables';
import { fieldOf, fieldsIn } from './fields.js';
import { messages } from './messages.js';

/** The rows of a sheet, or of a text, as they stand. */
export interface Grid {
  /** How a fault names it: `plan.xlsx [Theo dõi]`. */
  readonly place: string;
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  /** Its number as a spreadsheet shows it. */
  readonly row: number;
  readonly cells: readonly SheetValue[];
}

/** A plan has some 40 rows; what is larger is something else. */
const mostMegabytes = 10;

/** The grids of a plan file: the sheets of a workbook, or the one table of a text. Undefined after a fault. */
export function gridsOf(path: string, { methodology }: Index, faults: Faults): readonly Grid[] | undefined {
  const file = basename(path);
  const bytes = bytesOf(path, file, faults);
  if (!bytes) return undefined;
  if (isWorkbook(bytes)) {
    return readWorkbook(bytes, file, faults)?.map(({ name, rows }) => ({ place: `${file} [${name}]`, rows }));
  }
  if (isMarkup(bytes)) {
    faults.fault({ file }, messages.notPlan());
    return undefined;
  }
  const known = new Set(methodology.nodes.map(({ name }) => name.vi.toLowerCase()));
  const cells = collectCells(bytes, file, faults, {
    knows: text => known.has(text.toLowerCase()) || fieldOf(text) !== undefined,
    headerCells: widestHeader,
  });
  const rows = cells?.rows.map((row, i) => ({ row: i + 1, cells: unquoted(row, cells).map(blankAsNull) }));
  return rows && [{ place: file, rows }];
}

/** HTML, XML or JSON: the same plan may have been saved as such, and quotes of its text are no news. */
function isMarkup(bytes: Uint8Array): boolean {
  return /^(?:\uFEFF)?\s*(?:<[!?a-z]|\[?\s*\{)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

/**
 * A row that a spreadsheet took for one cell: where commas part no columns, it opens all of a CSV in column A, and quotes whole rows
 * that have quotes when it saves it.
 */
function unquoted(row: readonly string[], { file, delimiter }: Cells): readonly string[] {
  const [whole = '', ...rest] = row;
  if (!whole.includes(delimiter) || !whole.includes('"') || rest.some(cell => cell.trim() !== '')) return row;
  const guide = { knows: () => false, headerCells: () => 0 };
  const inside = collectCells(new TextEncoder().encode(`sep=${delimiter}\n${whole}`), file, new Faults(), guide);
  return inside?.rows[0] ?? row;
}

function blankAsNull(cell: string): string | null {
  return cell.trim() === '' ? null : cell;
}

function bytesOf(path: string, file: string, faults: Faults): Uint8Array | undefined {
  try {
    const megabytes = Math.ceil(statSync(path).size / 1e6);
    if (megabytes <= mostMegabytes) return readFileSync(path);
    faults.fault({ file }, messages.tooLarge(megabytes, mostMegabytes));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    faults.fault({ file }, code === 'ENOENT' ? messages.noFile() : messages.unreadable(code));
  }
  return undefined;
}

/** The most fields that a row names. */
function widestHeader(rows: Iterable<readonly string[]>): number {
  let most = 0;
  for (const row of rows) most = Math.max(most, fieldsIn(row).size);
  return most;
}
