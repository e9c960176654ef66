import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { collectRecords, type Faults, type Records } from '@papi/tables';
import type { YearGrid } from './grid.js';
import { messages } from './messages.js';
import { readLong } from './read-long.js';
import { readWide } from './read-wide.js';
import type { Reader, ReadResult } from './reader.js';
import { nearestHeader, type Roles, rolesOf } from './roles.js';
import { rowUnits } from './row-units.js';
import { scoreColumns } from './score-columns.js';
import type { Index, Layout, Source } from './types.js';
import { unitOf } from './units.js';
import { unitWords } from './words.js';
import { rowYears } from './years.js';

/** A file that was read, with how it was understood. */
export interface ReadFile {
  readonly source: Source;
  readonly layout: Layout;
}

/**
 * Reads one file of scores into the grids of its years.
 *
 * @returns undefined after a fault that leaves nothing to read
 */
export function readFile(
  path: string,
  index: Index,
  year: number | undefined,
  gridOf: (year: number) => YearGrid,
  faults: Faults,
): ReadFile | undefined {
  const file = basename(path);
  const before = faults.count;
  const bytes = bytesOf(path, faults);
  const records = bytes && collectRecords(bytes, file, faults);
  if (!records) return undefined;
  const roles = rolesOf(records, faults);
  if (isTransposed(index, records)) {
    faults.fault({ file, row: 1 }, messages.transposed(unitWords(index.methodology).many));
    return undefined;
  }
  if (roles.units.length === 0) {
    faults.fault({ file, row: 1 }, messages.noUnitColumn(unitWords(index.methodology).one));
    return undefined;
  }
  const years = rowYears(index.methodology, file, yearColumn(records, roles), year, faults);
  const units = rowUnits(index, records, roles.units, faults);
  if (!years) return undefined;
  const result = readScoresOf({ index, records, years, units, gridOf, faults }, roles);
  if (!result) return undefined;
  if (result.scores === 0 && faults.count === before) faults.fault({ file }, messages.noScores());
  const [only, ...more] = years.distinct;
  return {
    source: {
      file,
      year: only !== undefined && more.length === 0 ? only : null,
      years: years.distinct,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
    },
    layout: {
      file,
      shape: roles.long ? 'long' : 'wide',
      delimiter: records.delimiter,
      encoding: records.encoding,
      ...result,
      years: years.distinct,
      yearFrom: years.from,
      unitColumns: roles.units.map(column => records.header[column] as string),
      noteColumns: roles.notes.map(column => records.header[column] as string),
      units: new Set(units.filter(unit => unit !== undefined)).size,
    },
  };
}

function readScoresOf(reader: Reader, roles: Roles): ReadResult | undefined {
  const { index, records, years, faults } = reader;
  const { file, header } = records;
  if (roles.long) {
    for (const column of roles.others) {
      const text = header[column] as string;
      const near = nearestHeader(text);
      const likely = near === undefined ? undefined : { vi: `"${near}"`, en: `"${near}"` };
      faults.fault({ file, row: 1, column: text }, messages.unknownColumn(text, likely));
    }
    return readLong(reader, roles.long);
  }
  if (years.distinct.length === 0) return undefined;
  const before = faults.count;
  const columns = scoreColumns(index, records, roles.others, years, faults);
  if (columns.length === 0) {
    if (faults.count === before) faults.fault({ file, row: 1 }, messages.noScoreColumns());
    return undefined;
  }
  return readWide(reader, columns);
}

/** Whether most of the header names units: the table lies on its side, as the yearly workbooks of the index do. */
function isTransposed(index: Index, { header }: Records): boolean {
  const units = header.filter(text => unitOf(index, text)).length;
  return units > header.length / 2 && units > index.geography.units.length / 2;
}

function yearColumn({ header, rows, lines }: Records, { year }: Roles) {
  if (year === undefined) return undefined;
  return { header: header[year] as string, cells: rows.map(row => row[year] as string), lines };
}

/** Some thirty times the scores of all years in the long shape; a larger file is something else, and may not fit in memory. */
const mostMegabytes = 50;

function bytesOf(path: string, faults: Faults): Uint8Array | undefined {
  try {
    const megabytes = Math.ceil(statSync(path).size / 1e6);
    if (megabytes > mostMegabytes) {
      faults.fault({ file: basename(path) }, messages.tooLarge(megabytes, mostMegabytes));
      return undefined;
    }
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    faults.fault({ file: basename(path) }, code === 'ENOENT' ? messages.noFile() : messages.unreadable(code));
    return undefined;
  }
}
