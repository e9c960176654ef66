import type { Faults } from '@papi/tables';
import { kinds } from './messages.js';
import { code } from './patterns.js';
import { checkUnique, type Located } from './row.js';
import { readSheet } from './sheet.js';
import type { IndexNode, SumException } from './types.js';

const file = 'methodology/exceptions.csv';
const columns = ['year', 'unit', 'node', 'difference', 'note_vi', 'note_en'];

/** Published values that are not the sum of their parts, known and accepted; a folder without the file has none. */
export function readExceptions(folder: string, nodes: readonly IndexNode[], faults: Faults): readonly SumException[] {
  const located = readSheet(folder, file, { columns, optional: true }, faults).map((row): Located<SumException> => {
    const value = {
      year: row.year('year'),
      unit: row.text('unit', code, kinds.code),
      node: row.text('node'),
      difference: row.number('difference'),
      note: row.words('note'),
    };
    return { value, row };
  });
  const key = (e: SumException) => `${e.year}/${e.unit}/${e.node}`;
  checkUnique(located, 'node', key, { vi: 'mỗi trường hợp một dòng', en: 'each case once' });
  for (const { value, row } of located) {
    const hasParts = nodes.some(n => n.parent === value.node && n.from <= value.year && value.year <= n.to);
    if (!hasParts) {
      row.contradicts('node', {
        vi: `nút có phần con trong năm ${value.year}`,
        en: `a node with parts in ${value.year}`,
      });
    }
  }
  return located.map(l => l.value);
}
