import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Faults, Records } from '@papi/tables';
import { madeUpYears } from './made-up.js';
import { messages } from './messages.js';
import { isIndicatorFile, readIndicators } from './read-indicators.js';
import { readLong } from './read-long.js';
import { readWide } from './read-wide.js';
import type { Reader, ReadResult } from './reader.js';
import { nearestHeader, type Roles, rolesOf } from './roles.js';
import { rowUnits } from './row-units.js';
import { scoreColumns } from './score-columns.js';
import { isOfDifferences, type ScoredRows, scoredRows } from './scored-rows.js';
import type { Targets } from './targets.js';
import { readTable } from './text-table/read-table.js';
import { tableDecisions } from './text-table/table-decisions.js';
import type { Index, Layout, Source } from './types.js';
import { unitOf } from './units.js';
import { unitWords } from './words.js';
import { rowYears } from './years.js';

/** A text with a column for each unit: a published sheet saved as text, to be read as the sheet it was. */
export interface Sideways {
  readonly rows: readonly (readonly string[])[];
}

/** A file that was read, with how it was understood. */
export interface ReadFile {
  readonly source: Source;
  readonly layouts: readonly Layout[];
}

/**
 * Reads one text file of scores, or of indicators, into the grids of its years.
 *
 * @returns undefined after a fault that leaves nothing to read
 */
export function readFile(
  path: string,
  bytes: Uint8Array,
  index: Index,
  year: number | undefined,
  targets: Targets,
  faults: Faults,
): ReadFile | Sideways | undefined {
  const file = basename(path);
  const before = faults.count;
  const table = readTable(bytes, file, index, faults);
  if (!table) return undefined;
  const { titleYears } = table;
  if (isIndicatorFile(index, table.records)) return readIndicators(bytes, table, index, targets, faults);
  if (isSideways(index, table.records)) return { rows: table.rows };
  if (isOfDifferences(table.records)) {
    faults.fault({ file, row: table.records.headerLine }, messages.ofDifferences());
    return undefined;
  }
  const roles = rolesOf(index.methodology, table.records, faults);
  const scored = roles.long ? scoredRows(table.records, roles.long, faults) : asItStands(table.records);
  if (!scored) return undefined;
  const { records, value } = scored;
  if (roles.units.length === 0) {
    faults.fault({ file, row: records.headerLine }, messages.noUnitColumn(unitWords(index.methodology).one));
    return undefined;
  }
  const years = rowYears(index.methodology, file, yearColumn(records, roles), year, faults, titleYears);
  const units = rowUnits(index, records, roles.units, faults);
  if (!years) return undefined;
  const result = readScoresOf({ index, records, years, units, ...targets, faults }, roles, value);
  if (!result) return undefined;
  for (const each of madeUpYears(records, roles.synthetic, years, faults)) targets.madeUp.add(each);
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
    layouts: [
      {
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
        decisions: [
          ...table.decisions,
          ...scored.decisions,
          ...(result.decisions ?? []),
          ...(years.from === 'title' ? years.distinct.map(tableDecisions.yearFromTitle) : []),
        ],
      },
    ],
  };
}

/** The rows of a wide file: each is about a unit. */
function asItStands(records: Records): ScoredRows {
  return { records, value: undefined, decisions: [] };
}

function readScoresOf(reader: Reader, roles: Roles, value: number | undefined): ReadResult | undefined {
  const { index, records, years, faults } = reader;
  const { file, header, headerLine } = records;
  if (roles.long) {
    for (const column of roles.others) {
      const text = header[column] as string;
      const near = nearestHeader(text);
      const likely = near === undefined ? undefined : { vi: `"${near}"`, en: `"${near}"` };
      faults.fault({ file, row: headerLine, column: text }, messages.unknownColumn(text, likely));
    }
    return readLong(reader, { ...roles.long, value });
  }
  if (years.distinct.length === 0) return undefined;
  const before = faults.count;
  const columns = scoreColumns(index, records, roles.others, years, faults);
  if (columns.length === 0) {
    if (faults.count === before) faults.fault({ file, row: records.headerLine }, messages.noScoreColumns());
    return undefined;
  }
  return readWide(reader, columns);
}

/** Whether most of the header names units: the table lies as the yearly workbooks of the index do. */
function isSideways(index: Index, { header }: Records): boolean {
  const units = header.filter(text => unitOf(index, text)).length;
  return units > header.length / 2 && units > index.geography.units.length / 2;
}

function yearColumn({ header, rows, lines }: Records, { year }: Roles) {
  if (year === undefined) return undefined;
  return { header: header[year] as string, cells: rows.map(row => row[year] as string), lines };
}
