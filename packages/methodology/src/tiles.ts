import type { Faults } from '@papi/tables';
import { kinds, messages } from './messages.js';
import { code } from './patterns.js';
import { checkUnique, type Located } from './row.js';
import { readSheet } from './sheet.js';
import type { Tile, Unit } from './types.js';

const columns = ['id', 'unit', 'row', 'col', 'part', 'label'];

/** The tile map: one tile a unit, and tiles of parts; no two on one place. A geography without the file has no map. */
export function readTiles(folder: string, file: string, units: readonly Unit[], faults: Faults): readonly Tile[] {
  const located = readSheet(folder, file, { columns, optional: true }, faults).map((row): Located<Tile> => {
    row.text('label');
    const value = {
      id: row.text('id', code, kinds.code),
      unit: row.text('unit'),
      row: row.whole('row'),
      col: row.whole('col'),
      part: row.optional('part') || null,
      label: row.list('label', '|'),
    };
    return { value, row };
  });
  checkUnique(located, 'id', t => t.id, { vi: 'mã ô chưa dùng', en: 'an id not used above' });
  checkUnique(located, 'col', t => `${t.row}/${t.col}`, { vi: 'chỗ còn trống', en: 'a place without a tile' });
  const whole = located.filter(l => l.value.part === null);
  checkUnique(whole, 'unit', t => t.unit, { vi: 'mỗi đơn vị một ô', en: 'one tile a unit' });
  for (const { value, row } of located) {
    if (!units.some(u => u.code === value.unit))
      row.contradicts('unit', { vi: 'một đơn vị đã khai báo', en: 'a unit of the units file' });
    if (value.label.length > 2) row.contradicts('label', { vi: 'nhiều nhất hai dòng', en: 'at most two lines' });
  }
  for (const unit of located.length > 0 ? units : []) {
    if (whole.some(l => l.value.unit === unit.code)) continue;
    const expected = { vi: `ô cho đơn vị ${unit.code}`, en: `a tile for unit ${unit.code}` };
    faults.fault({ file, column: 'unit' }, messages.missing(expected));
  }
  return located.map(l => l.value);
}
