import type { Faults } from '@papi/tables';
import { kinds } from './messages.js';
import { nodeId } from './patterns.js';
import { checkUnique, type Located } from './row.js';
import { readSheet } from './sheet.js';
import type { IndexNode, Level } from './types.js';

const file = 'methodology/nodes.csv';
const columns = [
  ...['node', 'from', 'to', 'level', 'parent', 'name_vi', 'name_en', 'short_vi', 'short_en', 'about_vi', 'about_en'],
  ...['lo', 'hi', 'ceiling'],
];

const levels: readonly [Level, ...Level[]] = ['total', 'axis', 'sub-axis'];
const levelAbove: Partial<Record<Level, Level>> = { axis: 'total', 'sub-axis': 'axis' };

/** The node rows in file order, each checked for itself and against the tree of every year it stands in. */
export function readNodes(folder: string, faults: Faults): readonly IndexNode[] {
  const located = readSheet(folder, file, { columns }, faults).map((row): Located<IndexNode> => {
    const value: IndexNode = {
      id: row.text('node', nodeId, kinds.nodeId),
      level: row.oneOf('level', levels),
      parent: row.optional('parent') || null,
      from: row.year('from'),
      to: row.year('to'),
      name: row.words('name'),
      short: row.words('short'),
      about: row.optionalWords('about'),
      lo: row.number('lo'),
      hi: row.number('hi'),
      ceiling: row.number('ceiling'),
    };
    return { value, row };
  });
  const before = faults.count;
  for (const { value, row } of located) {
    if (value.from > value.to)
      row.contradicts('to', { vi: `năm từ ${value.from} trở đi`, en: `a year from ${value.from} on` });
    if (value.lo >= value.hi) row.contradicts('hi', { vi: 'lớn hơn lo', en: 'more than lo' });
    if (value.ceiling <= value.lo || value.ceiling > value.hi) {
      row.contradicts('ceiling', { vi: 'lớn hơn lo, không quá hi', en: 'more than lo and at most hi' });
    }
  }
  if (faults.count === before) checkTrees(located);
  return located.map(l => l.value);
}

/** In every year: ids once, one total, each node under a node of the level above, axes followed by their own sub-axes. */
function checkTrees(located: readonly Located<IndexNode>[]): void {
  const first = Math.min(...located.map(l => l.value.from));
  const last = Math.max(...located.map(l => l.value.to));
  for (let year = first; year <= last; year++) {
    const rows = located.filter(l => l.value.from <= year && year <= l.value.to);
    const inYear = { vi: `trong năm ${year}`, en: `in ${year}` };
    checkUnique(rows, 'node', n => n.id, { vi: `mỗi mã một dòng ${inYear.vi}`, en: `each id once ${inYear.en}` });
    let above: { readonly [level in Level]?: string } = {};
    for (const { value, row } of rows) {
      const expected = levelAbove[value.level];
      const open = expected && above[expected];
      if (expected ? open === undefined || value.parent !== open : value.parent !== null || above.total !== undefined) {
        row.contradicts('parent', {
          vi: expected
            ? `nút cấp ${expected} đứng ngay trên nhánh này ${inYear.vi}`
            : `một tổng điểm duy nhất, không có cấp trên, ${inYear.vi}`,
          en: expected
            ? `the ${expected} that this branch stands under ${inYear.en}`
            : `one total without a parent ${inYear.en}`,
        });
      }
      above = value.level === 'total' ? { total: value.id } : { ...above, [value.level]: value.id };
    }
  }
}
