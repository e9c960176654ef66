import { findUnit, type Index } from '@papi/datasets';
import { nodesIn } from '@papi/methodology';
import type { Faults, Place, SheetValue } from '@papi/tables';
import type { PlannedTargets } from '../../types.js';
import { type Fact as FactName, factKeys } from './fields.js';
import type { PlanTable } from './find-table.js';
import type { Grid, GridRow } from './grid.js';
import { messages } from './messages.js';
import { stepsOf } from './steps.js';

/** A value and where it stands. */
export interface Fact {
  readonly value: string;
  readonly place: Place;
}

/** What the whole plan is about: whose it is, from which results, for which year, and what is aimed at in it and later. */
export type PlanFacts = Omit<PlannedTargets, 'rows'>;

/**
 * The facts of a plan: from columns of its table, else from cells that name one with its value to the right, wherever they stand
 * outside the table (hidden rows above it, or a sheet of their own).
 *
 * @returns undefined after a fault
 */
export function readFacts(
  table: PlanTable,
  grids: readonly Grid[],
  index: Index,
  faults: Faults,
): PlanFacts | undefined {
  const file = { file: table.place };
  const before = faults.count;
  const facts = new Map(factKeys.flatMap(key => both(key, factOf(key, table, grids, faults))));
  const year = (key: 'from' | 'to', vi: string, en: string) => {
    const fact = facts.get(key);
    if (!fact) faults.fault(file, messages.noFact(key, { vi, en }));
    else if (!/^\d{4}$/.test(fact.value)) faults.fault(fact.place, messages.notYear(fact.value));
    else if (key === 'from' && nodesIn(index.methodology, Number(fact.value)).length === 0)
      faults.fault(fact.place, messages.noNodes(fact.value));
    return Number(fact?.value);
  };
  const unit = unitOf(facts.get('unit'), file, index, faults);
  const from = year('from', 'năm của kết quả làm gốc', 'year of the results it starts from');
  const to = year('to', 'năm kế hoạch', 'planned year');
  if (to <= from) faults.fault(facts.get('to')?.place ?? file, messages.yearsOrder(from, to));
  const steps = stepsOf(facts, to, index, faults);
  return faults.count > before || unit === undefined ? undefined : { unit, from, to, steps };
}

function both<K, V>(key: K, value: V | undefined): readonly (readonly [K, V])[] {
  return value === undefined ? [] : [[key, value]];
}

function unitOf(fact: Fact | undefined, file: Place, index: Index, faults: Faults): string | undefined {
  const one = index.methodology.texts.unit_one ?? { vi: 'đơn vị', en: 'unit' };
  if (!fact) {
    faults.fault(file, messages.noFact('unit', one));
    return undefined;
  }
  const { found, near } = findUnit(index, fact.value);
  if (found) return found.code;
  const likely = near[0] && `${near[0].code} ${near[0].name.vi}`;
  faults.fault(fact.place, messages.unknownUnit(fact.value, one, likely));
  return undefined;
}

function factOf(key: FactName, table: PlanTable, grids: readonly Grid[], faults: Faults): Fact | undefined {
  const column = table.columns.get(key);
  return column === undefined ? besideKey(key, table, grids) : inColumn(key, column, table, faults);
}

/** The one value that a column holds in all rows of nodes; a note below them is no fact. */
function inColumn(key: FactName, column: number, table: PlanTable, faults: Faults): Fact | undefined {
  const { place, rows, header, columns } = table;
  const ofNode = (['node', 'name', 'target'] as const).flatMap(field => columns.get(field) ?? []);
  const named = String(header.cells[column] ?? key);
  let first: Fact | undefined;
  for (const { row, cells } of rows) {
    const value = textOf(cells[column]);
    if (value === '' || ofNode.every(at => textOf(cells[at]) === '')) continue;
    first ??= { value, place: { file: place, row, column: named } };
    if (value === first.value) continue;
    faults.fault({ file: place, row, column: named }, messages.twoFacts(key, first.value, value));
    return first;
  }
  return first;
}

/** The value to the right of a cell with the fact's name, outside the table. */
function besideKey(key: FactName, table: PlanTable, grids: readonly Grid[]): Fact | undefined {
  const others = grids.filter(({ place }) => place !== table.place);
  for (const { place, rows } of [{ place: table.place, rows: table.above }, ...others]) {
    for (const { row, cells } of rows) {
      const value = beside(key, cells);
      if (value !== '') return { value, place: { file: place, row, column: key } };
    }
  }
  return undefined;
}

function beside(key: FactName, cells: GridRow['cells']): string {
  const at = cells.findIndex(cell => typeof cell === 'string' && cell.trim().toLowerCase() === key);
  const value = at < 0 ? '' : textOf(cells[at + 1]);
  return (factKeys as readonly string[]).includes(value) ? '' : value;
}

function textOf(value: SheetValue | undefined): string {
  return String(value ?? '').trim();
}
