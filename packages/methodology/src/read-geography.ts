import { Faults } from '@papi/tables';
import { kinds } from './messages.js';
import { code, slug } from './patterns.js';
import { checkUnique, type Located } from './row.js';
import { readSheet } from './sheet.js';
import { readTiles } from './tiles.js';
import type { Geography, Region, Unit } from './types.js';
import { readUnits } from './units.js';

/**
 * Reads a set of units and its regions and tile map from `geography/<id>/` in a data folder, and checks them.
 *
 * Needed: `units.csv` and `regions.csv`; `tiles.csv` may be missing, then there is no map.
 * Checked: codes, slugs and marks unique; no name or alias that could mean two units, however carelessly it is typed;
 * regions known; one tile a unit and no two on one place.
 *
 * @param folder the folder that holds `geography/`
 * @param id the geography's folder name, `63`
 * @param after the folder of the units that took the place of these, `34`, among which each unit may name its `successor`
 * @throws InputError with every fault found, each with file, row and column; RangeError for an id that is no folder name
 * @example
 * readGeography('data', '63').units.length // 63
 * readGeography('data', '63', '34').units[1]?.successor?.name.vi // 'Tuyên Quang', of Hà Giang
 */
export function readGeography(folder: string, id: string, after?: string): Geography {
  for (const each of [id, after ?? id]) {
    if (!code.test(each)) throw new RangeError(`geography "${each}": expected letters, digits and hyphens`);
  }
  const faults = new Faults();
  const regions = readRegions(folder, `geography/${id}/regions.csv`, faults);
  const successors = after === undefined || after === id ? undefined : readSuccessors(folder, after, faults);
  const units = readUnits(folder, `geography/${id}/units.csv`, regions, faults, successors);
  const tiles = readTiles(folder, `geography/${id}/tiles.csv`, units, faults);
  faults.throwIfAny();
  return { id, units, regions, tiles };
}

function readSuccessors(folder: string, id: string, faults: Faults): readonly Unit[] {
  const regions = readRegions(folder, `geography/${id}/regions.csv`, faults);
  return readUnits(folder, `geography/${id}/units.csv`, regions, faults);
}

function readRegions(folder: string, file: string, faults: Faults): readonly Region[] {
  const columns = ['code', 'name_vi', 'name_en', 'slug'];
  const located = readSheet(folder, file, { columns }, faults).map((row): Located<Region> => {
    const value = {
      code: row.text('code', code, kinds.code),
      name: row.words('name'),
      slug: row.text('slug', slug, kinds.slug),
    };
    return { value, row };
  });
  checkUnique(located, 'code', r => r.code, { vi: 'mã vùng chưa dùng', en: 'a code not used above' });
  checkUnique(located, 'slug', r => r.slug, { vi: 'tên địa chỉ chưa dùng', en: 'a slug not used above' });
  return located.map(l => l.value);
}
