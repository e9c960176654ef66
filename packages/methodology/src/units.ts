import { type Faults, fold } from '@papi/tables';
import { kinds } from './messages.js';
import { code, slug } from './patterns.js';
import { checkUnique, type Located } from './row.js';
import { readSheet } from './sheet.js';
import type { Region, Unit } from './types.js';

const columns = ['code', 'name_vi', 'name_en', 'slug', 'mark', 'kind', 'region', 'population', 'area_km2', 'aliases'];
const mark = /^\p{L}{1,3}$/u;

/**
 * The units in code order; codes, slugs and marks are unique, and no name or alias could mean two units. Where the units that took
 * their place are given, a successor is one of these.
 */
export function readUnits(
  folder: string,
  file: string,
  regions: readonly Region[],
  faults: Faults,
  successors?: readonly Unit[],
): readonly Unit[] {
  const located = readSheet(folder, file, { columns }, faults).map((row): Located<Unit> => {
    const successor = successors?.find(later => later.code === row.optional('successor'));
    const value = {
      code: row.text('code', code, kinds.code),
      name: row.words('name'),
      slug: row.text('slug', slug, kinds.slug),
      kind: row.text('kind'),
      region: row.text('region'),
      aliases: row.list('aliases', ';'),
      population: row.optionalNumber('population'),
      area: row.optionalNumber('area_km2'),
      mark: row.text('mark', mark, kinds.mark),
      ...(successor && { successor }),
    };
    return { value, row };
  });
  checkUnique(located, 'code', u => u.code, { vi: 'mã chưa dùng', en: 'a code not used above' });
  checkUnique(located, 'slug', u => u.slug, { vi: 'tên địa chỉ chưa dùng', en: 'a slug not used above' });
  checkUnique(located, 'mark', u => u.mark, { vi: 'ký hiệu chưa dùng', en: 'a mark not used above' });
  for (const { value, row } of located) {
    if (regions.length > 0 && !regions.some(r => r.code === value.region)) {
      row.contradicts('region', { vi: 'một vùng đã khai báo', en: 'a region of the regions file' });
    }
  }
  for (const { value, row } of located) {
    if (successors && !value.successor && row.optional('successor') !== '') {
      row.contradicts('successor', { vi: 'mã của một đơn vị sau sắp xếp', en: 'a code of the later units' });
    }
  }
  checkNames(located);
  return located.map(l => l.value).sort((a, b) => (a.code < b.code ? -1 : 1));
}

function checkNames(located: readonly Located<Unit>[]): void {
  const owner = new Map<string, string>();
  for (const { value, row } of located) {
    for (const [column, names] of [
      ['name_vi', [value.name.vi]],
      ['name_en', [value.name.en]],
      ['aliases', value.aliases],
    ] as const) {
      for (const name of names) {
        const other = owner.get(fold(name)) ?? value.code;
        if (other !== value.code) {
          row.contradicts(column, {
            vi: `tên không trùng với ${other}: ${name}`,
            en: `no name that ${other} has too: ${name}`,
          });
        }
        owner.set(fold(name), value.code);
      }
    }
  }
}
