import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostic.js';
import { Faults } from '../../faults.js';
import type { WantedColumn } from '../column-file.js';
import { type ColumnOptions, isBlankOrNA, openColumns } from '../open.js';
import { columnsByParser, type Reading } from './by-parser.js';

/** What was read, and what was told beside it, by rows and columns. */
export interface Outcome {
  /** Undefined where nothing can be read: without a header, or with wrong quotes. */
  readonly reading: Reading | undefined;
  readonly told: readonly Diagnostic[];
  readonly count: number;
}

export type Wanted = (header: readonly string[]) => readonly WantedColumn[];

/** What the general reader makes of a file. */
export function byParser(bytes: Uint8Array, wanted: Wanted): Outcome {
  const faults = new Faults();
  const reading = columnsByParser(bytes, 'a.csv', wanted, isBlankOrNA, faults);
  return { reading, ...toldBy(faults, reading?.header ?? []) };
}

/** What `openColumns` makes of the same bytes in a file. */
export function byColumns(bytes: Uint8Array, wanted: Wanted, options: ColumnOptions = {}): Outcome {
  return onDisk(bytes, path => {
    const faults = new Faults();
    const opened = openColumns(path, faults, options);
    if (!opened) return { reading: undefined, ...toldBy(faults, []) };
    const { header, delimiter, encoding } = opened;
    const lines: number[] = [];
    const columns: Record<string, (string | number)[]> = {};
    const asked = wanted(header);
    for (const { name } of asked) columns[name] = [];
    for (const block of opened.blocks(asked, faults)) {
      for (let row = 0; row < block.rows; row++) lines.push(block.line(row));
      for (const { name } of asked) columns[name]?.push(...block.column(name));
    }
    const broken = faults.diagnostics.some(({ code }) => code === 'open-quote' || code === 'stray-quote');
    const reading = { header, delimiter, encoding, decimal: opened.decimal, lines, columns };
    return { reading: broken ? undefined : reading, ...toldBy(faults, header) };
  });
}

/** Writes bytes to a file, that is there while it is used. */
export function onDisk<T>(bytes: Uint8Array, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'columns-'));
  try {
    const path = join(folder, 'a.csv');
    writeFileSync(path, bytes);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function toldBy(faults: Faults, header: readonly string[]): Omit<Outcome, 'reading'> {
  const place = ({ column }: Diagnostic) => (column === undefined ? -1 : header.indexOf(column));
  const told = [...faults.diagnostics].sort((a, b) => (a.row ?? 0) - (b.row ?? 0) || place(a) - place(b));
  return { told, count: faults.count };
}
