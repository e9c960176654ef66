import { basename, dirname } from 'node:path';
import { Faults } from '@papi/tables';
import { kinds } from './messages.js';
import { month } from './patterns.js';
import type { Located, SheetRow } from './row.js';
import { readSheet } from './sheet.js';
import type { Agency, IndexNode } from './types.js';

const file = 'plan/agencies.csv';
const columns = ['node', 'from', 'to', 'lead_vi', 'with_vi'];

/** Who leads the work on a node, in spells that do not overlap; a folder without the file has none. */
export function readAgencies(folder: string, nodes: readonly IndexNode[], faults: Faults): readonly Agency[] {
  return agenciesOf(readSheet(folder, file, { columns, optional: true }, faults), nodes);
}

/**
 * The same table from a file of its own, in place of the index's.
 *
 * @param path a CSV file with the columns of `plan/agencies.csv`
 * @throws InputError with every fault found, each with row and column
 */
export function readAgencyFile(path: string, nodes: readonly IndexNode[]): readonly Agency[] {
  const faults = new Faults();
  const rows = readSheet(dirname(path), basename(path), { columns }, faults);
  const agencies = agenciesOf(rows, nodes);
  faults.throwIfAny();
  return agencies;
}

function agenciesOf(rows: readonly SheetRow[], nodes: readonly IndexNode[]): readonly Agency[] {
  const located = rows.map((row): Located<Agency> => {
    row.text('lead_vi');
    const value = {
      node: row.text('node'),
      from: row.text('from', month, kinds.month),
      to: row.optional('to') === '' ? '' : row.text('to', month, kinds.month),
      lead: row.list('lead_vi', ';'),
      with: row.list('with_vi', ';'),
    };
    return { value, row };
  });
  located.forEach(({ value, row }, i) => {
    if (!nodes.some(n => n.id === value.node))
      row.contradicts('node', { vi: 'mã của một nội dung trong bảng nội dung', en: 'a node of the node table' });
    const isMonth = month.test(value.from) && (value.to === '' || month.test(value.to));
    if (isMonth && lastMonth(value) < firstMonth(value))
      row.contradicts('to', { vi: `từ ${value.from} trở đi`, en: `${value.from} or later` });
    const overlaps = located.slice(0, i).some(({ value: other }) => {
      return (
        other.node === value.node && firstMonth(other) <= lastMonth(value) && firstMonth(value) <= lastMonth(other)
      );
    });
    if (overlaps)
      row.contradicts('from', { vi: 'thời gian chưa có cơ quan khác', en: 'a time with no other row of the node' });
  });
  return located.map(l => l.value);
}

const firstMonth = (a: Agency) => (a.from.length === 4 ? `${a.from}-01` : a.from);
const lastMonth = (a: Agency) => (a.to === '' ? '9999-12' : a.to.length === 4 ? `${a.to}-12` : a.to);
