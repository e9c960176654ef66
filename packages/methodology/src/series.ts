import type { Faults } from '@papi/tables';
import { messages } from './messages.js';
import { checkUnique, type Located } from './row.js';
import { readSheet } from './sheet.js';
import type { IndexNode, SeriesSpan } from './types.js';

const file = 'methodology/series.csv';
const columns = ['node', 'from', 'to', 'series', 'why_vi', 'why_en'];

/**
 * The series of every node. Each year of each node lies in exactly one; every series but a node's first says why it starts;
 * a parent starts a series wherever a child starts one, appears or disappears.
 */
export function readSeries(folder: string, nodes: readonly IndexNode[], faults: Faults): readonly SeriesSpan[] {
  const before = faults.count;
  const located = readSheet(folder, file, { columns }, faults).map((row): Located<SeriesSpan> => {
    const why = row.optionalWords('why');
    const value = {
      node: row.text('node'),
      from: row.year('from'),
      to: row.year('to'),
      series: row.text('series'),
      why: why.vi === '' ? null : why,
    };
    return { value, row };
  });
  checkUnique(located, 'series', s => s.series, { vi: 'tên chuỗi chưa dùng', en: 'a series name not used above' });
  if (faults.count > before) return [];
  const parents = parentByYear(nodes);
  const covering = checkCover(located, parents, faults);
  checkWhy(located);
  checkParents(parents, covering);
  return located.map(l => l.value);
}

type ByYear<T> = Map<string, T>;
const at = (node: string, year: number) => `${node}@${year}`;

/** Parent of each node in each of its years. */
function parentByYear(nodes: readonly IndexNode[]): ByYear<string | null> {
  const parents: ByYear<string | null> = new Map();
  for (const n of nodes) for (let year = n.from; year <= n.to; year++) parents.set(at(n.id, year), n.parent);
  return parents;
}

/** Notes years of a node in no series or in two, and series beyond their node; gives the series of each year. */
function checkCover(
  located: readonly Located<SeriesSpan>[],
  parents: ByYear<string | null>,
  faults: Faults,
): ByYear<Located<SeriesSpan>> {
  const covering: ByYear<Located<SeriesSpan>> = new Map();
  for (const one of located) {
    const { node, from, to } = one.value;
    if (from > to) one.row.contradicts('to', { vi: `năm từ ${from} trở đi`, en: `a year from ${from} on` });
    for (let year = from; year <= to; year++) {
      const key = at(node, year);
      if (!parents.has(key)) {
        one.row.contradicts('node', { vi: `nút có trong năm ${year}`, en: `a node that exists in ${year}` });
      } else if (covering.has(key)) {
        one.row.contradicts('from', { vi: `năm ${year} chỉ thuộc một chuỗi`, en: `${year} in one series only` });
      }
      covering.set(key, one);
    }
  }
  const missing = new Map<string, string[]>();
  for (const key of parents.keys()) {
    const [node = '', year = ''] = key.split('@');
    if (!covering.has(key)) missing.set(node, [...(missing.get(node) ?? []), year]);
  }
  for (const [node, years] of missing) {
    const list = years.join(', ');
    const expected = { vi: `chuỗi của nút ${node} cho ${list}`, en: `a series of node ${node} for ${list}` };
    faults.fault({ file, column: 'node' }, messages.missing(expected));
  }
  return covering;
}

function checkWhy(located: readonly Located<SeriesSpan>[]): void {
  const first = new Map<string, number>();
  for (const { value } of located) first.set(value.node, Math.min(value.from, first.get(value.node) ?? value.from));
  for (const { value, row } of located) {
    const isFirst = value.from === first.get(value.node);
    if (isFirst && value.why)
      row.contradicts('why_en', { vi: 'để trống: đây là chuỗi đầu', en: 'nothing: this is the first series' });
    if (!isFirst && !value.why) row.contradicts('why_en', { vi: 'lý do bắt đầu chuỗi', en: 'why the series starts' });
  }
}

/** A parent's years compare only while its children's do: it starts a series when one starts, comes or goes. */
function checkParents(parents: ByYear<string | null>, covering: ByYear<Located<SeriesSpan>>): void {
  for (const [key, parent] of parents) {
    const [node = '', text] = key.split('@');
    const year = Number(text);
    if (parent === null) continue;
    if (covering.get(key)?.value.from === year) mustStart(parent, year, node);
    if (!parents.has(at(node, year + 1))) mustStart(parent, year + 1, node);
  }

  function mustStart(parent: string, year: number, child: string): void {
    const series = covering.get(at(parent, year));
    if (!series || series.value.from === year) return;
    series.row.contradicts('from', {
      vi: `chuỗi mới từ ${year}, vì nút con ${child} đổi năm đó`,
      en: `a new series from ${year}, when its child ${child} changes`,
    });
  }
}
