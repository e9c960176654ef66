import { type ColumnFile, Faults, InputError, parseNumber, type WantedColumn } from '@papi/tables';
import { estimateMessages } from '../texts/messages.js';

/** Faults that follow from rows that were lost: with the rows there, the sample may be in order. */
const consequences = new Set(['lonely-psu', 'no-rows', 'all-weights-zero', 'no-sample']);
/** Faults of a cell, which lose no row. */
const ofCells = new Set(['not-a-number', 'percent-sign']);

/**
 * Faults of the file first, then those of the design and the answers: without the places that the file's faults name
 * already, and without what follows from lost rows.
 *
 * @param errors what the design and the answers were found to have
 * @param named gives a column's name as it stands in the file
 */
export function together(
  faults: Faults,
  errors: readonly Pick<InputError, 'diagnostics' | 'counts'>[],
  named: (column: string) => string,
): InputError {
  const place = ({ row, column }: { row?: number; column?: string }) => `${row}\u0000${column}`;
  const told = new Set(faults.diagnostics.map(place));
  const lost = faults.diagnostics.some(d => d.severity === 'fault' && !ofCells.has(d.code));
  const more = errors.flatMap(error => error.diagnostics);
  const counted = errors.reduce((sum, { counts }) => sum + counts.faults, 0);
  const rest = more.filter(d => !told.has(place(d)) && !(lost && consequences.has(d.code)));
  const inFile = rest.map(d => (d.column === undefined ? d : { ...d, column: named(d.column) }));
  return new InputError([...faults.diagnostics, ...inFile], {
    faults: faults.count + counted - (more.length - rest.length),
    warnings: faults.warnings.length,
  });
}

/**
 * The faults with one in place of many for a column that holds words throughout, where numbers are wanted.
 *
 * @param answers columns that can be counted by their values instead
 */
export function withoutWords(
  file: ColumnFile,
  wanted: readonly WantedColumn[],
  answers: readonly string[],
  faults: Faults,
): Faults {
  const suspects = wanted.filter(
    ({ name, kind }) => kind === 'number' && faults.diagnostics.some(d => d.column === name && ofCells.has(d.code)),
  );
  const words = new Map(suspects.map(({ name }) => [name, new Set<string>()]));
  const columns = suspects.map(({ name }) => ({ name, kind: 'text' as const }));
  for (const block of columns.length > 0 ? file.blocks(columns, new Faults()) : []) {
    for (const [name, found] of words) {
      for (const cell of block.column(name) as readonly string[]) {
        if (isNumber(cell)) words.delete(name);
        else if (found.size < 4 && cell !== '' && cell !== 'NA' && cell !== '.') found.add(cell);
      }
    }
  }
  if (words.size === 0) return faults;
  const others = new Faults();
  const rest = wanted.filter(({ name }) => !words.has(name));
  // A pass reads at least one column; what is wrong with the rows shows in any.
  const read = rest.length > 0 ? rest : columns.slice(0, 1);
  for (const _ of file.blocks(read, others));
  for (const [name, found] of words)
    others.fault({ file: file.file, column: name }, estimateMessages.words(name, [...found], answers.includes(name)));
  return others;
}

function isNumber(cell: string): boolean {
  return parseNumber(cell, '.') !== undefined || parseNumber(cell, ',') !== undefined;
}
