import { describe, expect, it } from 'vitest';
import { type Files, faultsOf, inFolder, replaced, smallGeography } from '../testing/small-index.js';
import { readGeography } from './read-geography.js';

const units = 'geography/two/units.csv';
const tiles = 'geography/two/tiles.csv';
const read = (folder: string) => readGeography(folder, 'two');
const broken = (file: string, from: string, to: string, files: Files = smallGeography) =>
  faultsOf(replaced(files, file, from, to), read);

describe('a geography folder', () => {
  it('gives units in code order, with what is not known as null', () => {
    const geography = inFolder(smallGeography, read);
    expect(geography.id).toBe('two');
    expect(geography.units).toEqual([
      {
        code: '01',
        name: { vi: 'Sông', en: 'Song' },
        slug: 'song',
        kind: 'province',
        region: 'N',
        aliases: [],
        population: 1000,
        area: null,
        mark: 'S',
      },
      {
        code: '02',
        name: { vi: 'Đồi', en: 'Doi' },
        slug: 'doi',
        kind: 'province',
        region: 'N',
        aliases: ['Xứ Đồi', 'Doi Xu'],
        population: null,
        area: 12.5,
        mark: 'ĐO',
      },
    ]);
    expect(geography.regions).toEqual([{ code: 'N', name: { vi: 'Bắc', en: 'North' }, slug: 'north' }]);
    expect(geography.tiles[2]).toEqual({ id: 'D', unit: '02', row: 0, col: 2, part: 'Đảo', label: ['Đảo', 'Nhỏ'] });
  });

  it('has no map where there is no tiles file', () => {
    const { [tiles]: _, ...without } = smallGeography;
    expect(inFolder(without, read).tiles).toEqual([]);
  });

  it.each([
    ['code', '01,Sông', '02,Sông', 'a code not used above'],
    ['slug', 'song,S', 'doi,S', 'a slug not used above'],
    ['slug', 'song,S', '../song,S', 'lower-case ASCII'],
    ['mark', 'song,S', 'song,ĐO', 'a mark not used above'],
    ['mark', 'song,S', 'song,SÔNG', 'one to three letters'],
    ['region', 'province,N,1000', 'province,Z,1000', 'a region of the regions file'],
    ['population', 'N,1000', 'N,ít', 'a number'],
  ])('refuses a wrong %s', (column, from, to, expected) => {
    expect(broken(units, from, to)).toContainEqual(
      expect.stringMatching(new RegExp(`units.csv, row 3, column "${column}": .*${expected}`)),
    );
  });

  it('refuses a name that carelessly typed could mean two units', () => {
    expect(broken(units, '01,Sông,Song', '01,DOI-XU,Song')).toEqual([
      'geography/two/units.csv, row 3, column "name_vi": found "DOI-XU", expected no name that 02 has too: DOI-XU',
    ]);
    expect(broken(units, '1000,,', '1000,,Xu doi')).toEqual([
      expect.stringContaining('no name that 02 has too: Xu doi'),
    ]);
  });

  it('refuses tiles that share a place, a unit without a tile and a label of three lines', () => {
    expect(broken(tiles, '02,02,0,1', '02,02,0,0')).toEqual([expect.stringContaining('a place without a tile')]);
    expect(broken(tiles, '02,02,0,1', '02,01,0,1')).toContainEqual(expect.stringContaining('a tile for unit 02'));
    expect(broken(tiles, '02,02,0,1', '02,03,0,1')).toContainEqual(expect.stringContaining('a unit of the units file'));
    expect(broken(tiles, 'Đảo|Nhỏ', 'Đảo|Rất|Nhỏ')).toEqual([expect.stringContaining('at most two lines')]);
  });

  it('takes no path for an id', () => {
    expect(() => readGeography('.', '../63')).toThrow(RangeError);
  });
});
