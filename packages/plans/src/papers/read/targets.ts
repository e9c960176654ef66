import { findNode, type Index } from '@papi/datasets';
import { type IndexNode, type Methodology, ownAgencyName } from '@papi/methodology';
import { type Faults, undated } from '@papi/tables';
import type { PlannedTarget } from '../../types.js';
import type { Field } from './fields.js';
import { type PlanTable, placeOf } from './find-table.js';
import type { GridRow } from './grid.js';
import { messages } from './messages.js';
import { planNumbers } from './plan-numbers.js';

/**
 * The targets of a plan's rows, in its order. A row without a target aims at nothing and is left out: a note below the table,
 * a node that was crossed out.
 *
 * @param year whose nodes the plan is about
 */
export function readTargets(table: PlanTable, index: Index, year: number, faults: Faults): readonly PlannedTarget[] {
  const before = faults.count;
  const numbers = planNumbers(table, index.methodology, faults);
  const targets: PlannedTarget[] = [];
  const seen = new Map<string, number>();
  for (const [i, row] of table.rows.entries()) {
    const target = numbers.target[i] ?? Number.NaN;
    if (Number.isNaN(target)) continue;
    const node = nodeOf(row, table, index, year, faults);
    if (!node) continue;
    const place = (field: Field) => placeOf(table, row, field);
    const again = seen.get(node.id);
    if (again !== undefined) faults.fault(place('node'), messages.nodeTwice(node.id, again));
    else seen.set(node.id, row.row);
    if (target < node.lo || target > node.hi)
      faults.fault(place('target'), messages.outOfRange(String(target), node.lo, node.hi));
    targets.push({
      node: node.id,
      score: numbers.score[i] ?? Number.NaN,
      target,
      lead: agenciesIn(cellOf(row, table, 'lead'), index.methodology),
      with: agenciesIn(cellOf(row, table, 'with'), index.methodology),
    });
  }
  if (targets.length === 0 && faults.count === before) faults.fault({ file: table.place }, messages.noTargets());
  return targets;
}

/** The node of a row by its number; where a spreadsheet made a date of that, or it is gone, by its name. */
function nodeOf(row: GridRow, table: PlanTable, index: Index, year: number, faults: Faults): IndexNode | undefined {
  const id = cellOf(row, table, 'node');
  const name = cellOf(row, table, 'name');
  const byId = id === '' ? undefined : findNode(index, undated(id) ?? id, year);
  if (byId?.found) return byId.found;
  const byName = name === '' ? undefined : findNode(index, name, year);
  if (byName?.found) return byName.found;
  const near = byId?.near[0] ?? byName?.near[0];
  const likely = near && { vi: `${near.id} ${near.name.vi}`, en: `${near.id} ${near.name.en}` };
  faults.fault(placeOf(table, row, id === '' ? 'name' : 'node'), messages.unknownNode(id || name, year, likely));
  return undefined;
}

function cellOf({ cells }: GridRow, { columns }: PlanTable, field: Field): string {
  const column = columns.get(field);
  return column === undefined ? '' : String(cells[column] ?? '').trim();
}

/**
 * Agencies of a cell, apart by semicolons or lines, by their own names where the plan was written in English; an apostrophe that keeps
 * a text from being a formula is no part of it.
 */
function agenciesIn(cell: string, methodology: Methodology): readonly string[] {
  const text = /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
  const names = text.split(/[;\n]/).map(name => name.trim());
  return names.filter(name => name !== '' && name !== '–').map(name => ownAgencyName(methodology, name));
}
