import type { Faults } from '../../faults.js';
import { ambiguityMessage, numberMessage } from '../../number.js';
import { parseNumbers } from '../../numbers.js';
import { collectRecords } from '../../records.js';
import type { WantedColumn } from '../column-file.js';

/** What a reading of columns gives, whatever the way. */
export interface Reading {
  readonly header: readonly string[];
  readonly delimiter: string;
  readonly encoding: string;
  readonly decimal: string | undefined;
  readonly lines: readonly number[];
  readonly columns: Readonly<Record<string, readonly (string | number)[]>>;
}

/** Reads columns with the general reader: the whole text, every cell a string. */
export function columnsByParser(
  bytes: Uint8Array,
  file: string,
  wanted: (header: readonly string[]) => readonly WantedColumn[],
  isMissing: (cell: string) => boolean,
  faults: Faults,
): Reading | undefined {
  const records = collectRecords(bytes, file, faults);
  if (!records) return undefined;
  const { header, rows, lines, delimiter, encoding } = records;
  const asked = wanted(header);
  const cellsOf = (name: string) => rows.map(row => row[header.indexOf(name)] as string);
  const numbers = asked.filter(({ kind }) => kind === 'number');
  const { decimal, ambiguous, values, bad } = parseNumbers(
    numbers.map(({ name, kind: _, ...range }) => ({ cells: cellsOf(name), ...range })),
    () => false,
  );
  for (const { column, row, cell } of bad) {
    if (isMissing(cell.trim())) continue;
    const place = { file, row: lines[row] as number, column: numbers[column]?.name as string };
    faults.fault(place, numberMessage(cell, decimal ?? '.'));
  }
  if (ambiguous !== undefined) faults.warn({ file }, ambiguityMessage(ambiguous, decimal ?? '.'));
  const text = (name: string) => cellsOf(name).map(cell => (isMissing(cell.trim()) ? '' : cell.trim()));
  const columns = asked.map(({ name, kind }) => [
    name,
    kind === 'text' ? text(name) : [...(values[numbers.findIndex(n => n.name === name)] as Float64Array)],
  ]);
  return { header, delimiter, encoding, decimal, lines, columns: Object.fromEntries(columns) };
}
