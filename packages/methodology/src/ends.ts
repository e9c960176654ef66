import type { Faults } from '@papi/tables';
import { checkUnique, type Located } from './row.js';
import { readSheet } from './sheet.js';
import type { Indicator, ItemEnds } from './types.js';

const file = 'methodology/ends.csv';
const columns = ['year', 'item', 'lowest', 'highest', 'source'];

/** The published lowest and highest unit of items scored between the two; a folder without the file has none. */
export function readEnds(folder: string, indicators: readonly Indicator[], faults: Faults): readonly ItemEnds[] {
  const located = readSheet(folder, file, { columns, optional: true }, faults).map((row): Located<ItemEnds> => {
    const value = {
      year: row.year('year'),
      item: row.text('item'),
      lowest: row.number('lowest'),
      highest: row.number('highest'),
      source: row.text('source'),
    };
    return { value, row };
  });
  checkUnique(located, 'item', e => `${e.year}/${e.item}`, { vi: 'mỗi năm một dòng', en: 'each item once a year' });
  for (const { value, row } of located) {
    if (!indicators.some(({ year, id }) => year === value.year && id === value.item)) {
      const words = { vi: `chỉ tiêu có trong năm ${value.year}`, en: `an item of the list of ${value.year}` };
      row.contradicts('item', words);
    }
    if (value.lowest >= value.highest) {
      row.contradicts('highest', { vi: 'lớn hơn lowest', en: 'more than lowest' });
    }
  }
  return located.map(({ value }) => value);
}
