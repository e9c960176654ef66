import type { FileRef } from './grid.js';
import { messages } from './messages.js';
import { rangeOf } from './nodes.js';
import { readNumeric } from './numeric.js';
import type { Reader, ReadResult } from './reader.js';
import type { ScoreColumn } from './score-columns.js';
import { Sink } from './sink.js';
import { labelled } from './units.js';

/** Reads a file with a row for each unit (and year) and a column for each node. A unit twice in a year is a fault. */
export function readWide(reader: Reader, columns: readonly ScoreColumn[]): ReadResult {
  const { index, records, years, units, gridOf, faults } = reader;
  const { file, header, rows, lines } = records;
  const ranges = columns.map(({ column, node }) => ({ column, ...rangeOf(index.methodology, node) }));
  const numbers = readNumeric(records, ranges, faults);
  const named = columns.map(({ column, node }) => ({ node, column: header[column] as string }));
  const columnOf = new Map(columns.map(({ node, column }) => [node, column]));
  const ref: FileRef = {
    name: file,
    columnOf: node => header[columnOf.get(node) as number] as string,
    decimalsOf: node => numbers.decimals(columnOf.get(node) as number),
  };
  const sink = new Sink(index, ref, gridOf, faults);
  const slotsOf = perYear(year =>
    columns.map(({ column, node }) => ({
      column,
      slot: sink.slot(year, node, header[column] as string),
      values: numbers.values(column),
    })),
  );
  const rowOf = new Map<string, number>();

  for (const [at, unit] of units.entries()) {
    const year = years.of(at);
    if (unit === undefined || year === undefined) continue;
    const row = lines[at] as number;
    const key = `${year}/${unit.code}`;
    const before = rowOf.get(key);
    if (before !== undefined) {
      faults.fault({ file, row }, messages.unitTwice(labelled(unit), year, before));
      continue;
    }
    rowOf.set(key, row);
    const cells = rows[at] as readonly string[];
    for (const { column, slot, values } of slotsOf(year)) {
      sink.add(slot, { unit, row }, cells[column] as string, values[at] as number, NaN, NaN);
    }
  }
  return { decimal: numbers.decimal, nodeColumns: named, scores: sink.scores, withheld: sink.withheld };
}

/** Makes something once for each year. */
function perYear<T>(make: (year: number) => T): (year: number) => T {
  const made = new Map<number, T>();
  return year => {
    const known = made.get(year) ?? make(year);
    made.set(year, known);
    return known;
  };
}
