import { createHash } from 'node:crypto';
import { nodesIn } from '@papi/methodology';
import { type Faults, fold, type Records } from '@papi/tables';
import { isWithheld } from './columns.js';
import type { Beside } from './grid.js';
import { madeUpYears } from './made-up.js';
import { messages } from './messages.js';
import { readNumeric } from './numeric.js';
import type { ReadFile } from './read-file.js';
import { rolesOf } from './roles.js';
import { rowUnits } from './row-units.js';
import { isHidden } from './scored-rows.js';
import type { Targets } from './targets.js';
import type { TextTable } from './text-table/read-table.js';
import type { Index } from './types.js';
import { labelled } from './units.js';
import { unitWords } from './words.js';
import { sheetMessages } from './workbooks/messages.js';
import { scaleOf } from './workbooks/scale-of.js';
import { rowYears } from './years.js';

/**
 * Whether a file holds values of indicators, a row each: it has the columns `indicator`, `concept` and `value`. Without
 * `concept` some rows must be of indicators and none of a node, since a file of scores may call its columns so.
 */
export function isIndicatorFile({ methodology }: Index, { header, rows }: Records): boolean {
  const has = (name: string) => header.some(text => text.length >= name.length && fold(text) === name);
  if (!has('indicator') || !has('value')) return false;
  if (has('concept')) return true;
  const column = columnOf(header, 'indicator');
  const isOf = (some: readonly { readonly id: string }[]) => {
    const ids = new Set(some.map(({ id }) => id));
    return rows.some(row => ids.has((row[column] as string).trim()));
  };
  return isOf(methodology.indicators) && !isOf(methodology.nodes);
}

function columnOf(header: readonly string[], name: string): number {
  return header.findIndex(text => fold(text) === name);
}

/**
 * Reads `year, province, indicator, concept, value`, as `papi import` writes them, and `indicator-estimates.csv` of a site of
 * respondents, which has no concepts: they are those of the year's list. An indicator must stand under a sub-axis of its year; a
 * value twice, beyond its scale or no number is a fault; an empty cell, or a row that may not be shown, is no value.
 */
export function readIndicators(
  bytes: Uint8Array,
  { records, decisions }: TextTable,
  index: Index,
  targets: Targets,
  faults: Faults,
): ReadFile | undefined {
  const { file, header, headerLine, rows, lines } = records;
  const at = (name: string) => columnOf(header, name);
  const [idAt, conceptAt, valueAt] = [at('indicator'), at('concept'), at('value')];
  // The column of concepts has no role elsewhere, and is no fault here.
  const roles = rolesOf(index.methodology, records, faults);
  const column = roles.year;
  if (column === undefined || roles.units.length === 0) {
    if (column === undefined) faults.fault({ file, row: headerLine }, messages.noYear());
    else faults.fault({ file, row: headerLine }, messages.noUnitColumn(unitWords(index.methodology).one));
    return undefined;
  }
  const cells = rows.map(row => row[column] as string);
  const years = rowYears(
    index.methodology,
    file,
    { header: header[column] as string, cells, lines },
    undefined,
    faults,
  );
  const units = rowUnits(index, records, roles.units, faults);
  const beside = (['se', 'df', 'n'] as const)
    .map(name => ({ name, column: at(name) }))
    .filter(({ column }) => column >= 0);
  const numbers = readNumeric(records, [{ column: valueAt }, ...beside], faults);
  const values = numbers.values(valueAt);
  const besideAt = (row: number): Beside | undefined => {
    if (beside.length === 0) return undefined;
    const given = beside.map(({ name, column }) => [name, numbers.values(column)[row] as number] as const);
    return { se: Number.NaN, n: Number.NaN, ...Object.fromEntries(given) };
  };
  const shownAt = at('shown');
  const named = new Set<string>();
  let read = 0;
  let withheld = 0;
  for (const [row, texts] of rows.entries()) {
    const [year, unit] = [years?.of(row), units[row]];
    if (year === undefined || unit === undefined) continue;
    const id = (texts[idAt] as string).trim();
    const place = { file, row: lines[row] as number };
    const parent = id.slice(0, Math.max(0, id.lastIndexOf('.')));
    if (!/^\d+(?:\.\d+)+$/.test(id) || !nodesIn(index.methodology, year).some(node => node.id === parent)) {
      faults.fault({ ...place, column: header[idAt] as string }, sheetMessages.notIndicator(id));
      continue;
    }
    const known = index.methodology.indicators.find(i => i.year === year && i.id === id);
    const concept = conceptAt < 0 ? known?.concept : (texts[conceptAt] as string).trim();
    if (concept === undefined) {
      faults.fault({ ...place, column: header[idAt] as string }, sheetMessages.unlistedIndicator(id, year));
      continue;
    }
    if (known && known.concept !== concept) {
      const message = sheetMessages.otherConcept(concept, id, year, known.concept);
      faults.fault({ ...place, column: header[conceptAt] as string }, message);
      continue;
    }
    named.add(id);
    const value = values[row] as number;
    const hidden = isHidden(texts, shownAt < 0 ? undefined : shownAt);
    if (hidden || Number.isNaN(value)) {
      if (hidden || isWithheld(texts[valueAt] as string)) withheld++;
      continue;
    }
    const scale = scaleOf(index.methodology, concept);
    const grid = targets.indicatorsOf(year);
    const inValue = { ...place, column: header[valueAt] as string };
    if (scale && !(scale.lo <= value && value <= scale.hi)) {
      faults.fault(inValue, sheetMessages.offScale(String(value), id, scale.lo, scale.hi));
    } else if (!grid.put(id, concept, index.geography.units.indexOf(unit), value, besideAt(row))) {
      faults.fault(inValue, sheetMessages.valueTwice(labelled(unit), id, year));
    } else read++;
  }
  if (years) for (const year of madeUpYears(records, roles.synthetic, years, faults)) targets.madeUp.add(year);
  const distinct = years?.distinct ?? [];
  return {
    source: {
      file,
      year: distinct.length === 1 ? (distinct[0] as number) : null,
      years: distinct,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
    },
    layouts: [
      {
        ...{ file, shape: 'long', delimiter: records.delimiter, encoding: records.encoding, decimal: numbers.decimal },
        ...{ years: distinct, yearFrom: 'column', unitColumns: roles.units.map(unit => header[unit] as string) },
        nodeColumns: [...named].map(node => ({ column: header[valueAt] as string, node })),
        noteColumns: [],
        units: new Set(units.filter(unit => unit !== undefined)).size,
        scores: read,
        withheld,
        held: [],
        decisions,
      },
    ],
  };
}
