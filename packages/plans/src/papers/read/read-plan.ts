import { basename } from 'node:path';
import type { Index } from '@papi/datasets';
import { Faults } from '@papi/tables';
import type { PlannedTargets } from '../../types.js';
import { readFacts } from './facts.js';
import { findTable } from './find-table.js';
import { gridsOf } from './grid.js';
import { messages } from './messages.js';
import { readTargets } from './targets.js';

/**
 * Reads a plan back from the .csv or .xlsx that was made of it, also after a person edited it in a spreadsheet and saved it in
 * that program's way: semicolons, decimal commas, a byte order mark, a title above the table, columns moved or added, numbers of
 * nodes turned into dates. Formulas are not worked out: the value that was saved with one counts.
 *
 * @param path of the file; faults name it without its folder
 * @throws InputError with every fault and its place: no such table, an unknown unit or node, a target that is no number or
 *   lies beyond its node's range, a node that stands twice
 * @example readPlan('ke-hoach-2024.xlsx', bundled()) // { unit: '66', from: 2023, to: 2024, rankWanted: 26, rows: […] }
 */
export function readPlan(path: string, index: Index): PlannedTargets {
  const faults = new Faults();
  const plan = planIn(path, index, faults);
  faults.throwIfAny();
  return plan as PlannedTargets;
}

function planIn(path: string, index: Index, faults: Faults): PlannedTargets | undefined {
  const grids = gridsOf(path, index, faults);
  if (!grids) return undefined;
  const table = findTable(grids);
  if (!table) {
    faults.fault({ file: basename(path) }, messages.notPlan());
    return undefined;
  }
  const facts = readFacts(table, grids, index, faults);
  const rows = facts && readTargets(table, index, facts.from, faults);
  return facts && rows && { ...facts, rows };
}
