import type { Faults } from '@papi/tables';
import { checkUnique, type Located } from './row.js';
import { readSheet } from './sheet.js';
import type { Edition, IndexNode } from './types.js';

const file = 'methodology/editions.csv';
const columns = ['year', 'respondents', 'note_vi', 'note_en'];

/** What is known of each published year, oldest first; a folder without the file has none. */
export function readEditions(folder: string, nodes: readonly IndexNode[], faults: Faults): readonly Edition[] {
  const located = readSheet(folder, file, { columns, optional: true }, faults).map((row): Located<Edition> => {
    const value = {
      year: row.year('year'),
      respondents: row.optional('respondents') === '' ? null : row.whole('respondents'),
      note: row.optionalWords('note'),
    };
    return { value, row };
  });
  checkUnique(located, 'year', e => String(e.year), { vi: 'mỗi năm một dòng', en: 'each year once' });
  for (const { value, row } of located) {
    if (!nodes.some(n => n.from <= value.year && value.year <= n.to)) {
      row.contradicts('year', { vi: 'năm có trong bảng nút', en: 'a year of the node table' });
    }
  }
  return located.map(l => l.value).sort((a, b) => a.year - b.year);
}
