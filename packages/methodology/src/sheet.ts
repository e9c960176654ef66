import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectRecords, type Faults } from '@papi/tables';
import { messages } from './messages.js';
import { SheetRow } from './row.js';

/** Which columns a file must have, and whether it may be missing altogether. */
export interface SheetRule {
  readonly columns: readonly string[];
  /** A file that may be missing reads as no rows. */
  readonly optional?: boolean;
}

/**
 * The rows of one CSV file of a data folder, as readers of their cells. Columns the rule does not name are left alone.
 * A missing file or column is a fault, and then there are no rows.
 *
 * @param file path inside the folder, with `/`: it also names the file in faults
 */
export function readSheet(folder: string, file: string, rule: SheetRule, faults: Faults): readonly SheetRow[] {
  const path = join(folder, ...file.split('/'));
  if (!existsSync(path)) {
    if (!rule.optional) faults.fault({ file }, messages.noFile());
    return [];
  }
  const before = faults.count;
  const records = collectRecords(readFileSync(path), file, faults);
  if (!records) return [];
  const at = new Map<string, number>();
  records.header.forEach((column, i) => {
    if (at.has(column)) faults.fault({ file, row: 1, column }, messages.columnTwice());
    at.set(column, i);
  });
  for (const column of rule.columns) if (!at.has(column)) faults.fault({ file, row: 1 }, messages.noColumn(column));
  if (faults.count > before) return [];
  return records.rows.map((cells, i) => new SheetRow({ file, row: records.lines[i] as number, cells, at, faults }));
}
