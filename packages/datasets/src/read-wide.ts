import type { FileRef } from './grid.js';
import { messages } from './messages.js';
import { rangeOf } from './nodes.js';
import { readNumeric } from './numeric.js';
import type { Reader, ReadResult } from './reader.js';
import type { ScoreColumn } from './score-columns.js';
import { type RowRef, Sink, type Slot } from './sink.js';
import { labelled } from './units.js';

/** Reads a file with a row for each unit (and year) and a column for each node. A unit twice in a year is a fault. */
export function readWide(reader: Reader, columns: readonly ScoreColumn[]): ReadResult {
  const { index, records, years, units, gridOf, faults } = reader;
  const { file, header, rows, lines } = records;
  const ranges = columns.map(({ column, node }) => ({ column, ...rangeOf(index.methodology, node) }));
  const numbers = readNumeric(records, ranges, faults);
  const named = columns.map(({ column, node }) => ({ node, column: header[column] as string }));
  const printed = columns.map(({ node, column }) => {
    return [node, { header: header[column] as string, decimals: numbers.decimals(column) }] as const;
  });
  const sink = new Sink(index, new WideFile(file, new Map(printed)), gridOf, faults);
  const cellsOf = perYear(year =>
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
    addRow(sink, cellsOf(year), at, sink.row(year, unit, row), rows[at] as readonly string[]);
  }
  const { scores, withheld, held } = sink;
  return { decimal: numbers.decimal, nodeColumns: named, scores, withheld, held: held.years };
}

/** A column's header, and how many decimals it prints at most. */
interface Printed {
  readonly header: string;
  readonly decimals: number;
}

/** A class, since functions made where the file is read would keep all its texts as long as the grid keeps them. */
class WideFile implements FileRef {
  readonly name: string;
  readonly #columns: ReadonlyMap<string, Printed>;

  constructor(name: string, columns: ReadonlyMap<string, Printed>) {
    this.name = name;
    this.#columns = columns;
  }

  columnOf(node: string): string {
    return this.#columns.get(node)?.header as string;
  }

  decimalsOf(node: string): number {
    return this.#columns.get(node)?.decimals as number;
  }
}

/** The numbers of a column, and where they go. */
interface Cells {
  readonly column: number;
  readonly slot: Slot;
  readonly values: Float64Array;
}

function addRow(sink: Sink, columns: readonly Cells[], at: number, row: RowRef, texts: readonly string[]): void {
  for (let c = 0; c < columns.length; c++) {
    const { column, slot, values } = columns[c] as Cells;
    sink.add(slot, row, texts[column] as string, values[at] as number);
  }
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
