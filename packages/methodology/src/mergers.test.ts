import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultsOf, inFolder, replaced, smallGeography } from '../testing/small-index.js';
import { mergerNote, mergerOf, unitAt } from './mergers.js';
import { readGeography } from './read-geography.js';
import { readMethodology } from './read-methodology.js';

const data = fileURLToPath(new URL('../../../data/', import.meta.url));
const { texts } = readMethodology(data);
const provinces = readGeography(data, '63', texts.merger_geography?.en);
const unitOf = (name: string) => provinces.units.find(unit => unit.name.vi === name)!;

describe('a unit that was merged', () => {
  it('names the unit it went into and all that went with it', () => {
    const merger = mergerOf(provinces, unitOf('Sóc Trăng'))!;
    expect(merger.into.name.vi).toBe('Cần Thơ');
    expect(merger.others.map(unit => unit.name.vi)).toEqual(['Cần Thơ', 'Hậu Giang']);
  });

  it('says so in official words, also where the new unit keeps its name', () => {
    expect(mergerNote(texts, provinces, unitOf('Sóc Trăng'), 'vi')).toBe(
      'Từ ngày 1/7/2025, tỉnh Sóc Trăng cùng với thành phố Cần Thơ và tỉnh Hậu Giang được sắp xếp thành thành phố Cần Thơ (mới); số liệu và mục tiêu ở đây là của địa bàn tỉnh Sóc Trăng trước khi sắp xếp.',
    );
    expect(mergerNote(texts, provinces, unitOf('Đắk Lắk'), 'en')).toBe(
      'On 1 July 2025 Dak Lak Province was merged with Phu Yen Province into the new Dak Lak Province; figures and targets here are for Dak Lak Province as it was before.',
    );
  });

  it('is spoken for by its successor from the month of the merger on', () => {
    const at = (name: string, month: string) => unitAt(texts, unitOf(name), month).name.vi;
    expect([at('Sóc Trăng', '2025-06'), at('Sóc Trăng', '2025-07'), at('Hà Nội', '2025-07')]).toEqual([
      ...['Sóc Trăng', 'Cần Thơ', 'Hà Nội'],
    ]);
    expect(unitAt({}, unitOf('Sóc Trăng'), '2025-07').name.vi).toBe('Sóc Trăng');
  });

  it('is none of those that live on by themselves, under whatever name', () => {
    for (const name of ['Hà Nội', 'Cao Bằng', 'Thừa Thiên Huế']) {
      expect(mergerNote(texts, provinces, unitOf(name), 'vi')).toBeUndefined();
    }
  });

  it('is every unit of a geography but those that live on', () => {
    const alone = provinces.units.filter(unit => !mergerOf(provinces, unit));
    expect([provinces.units.length - alone.length, alone.length]).toEqual([52, 11]);
  });

  it('is not known where the index names no later units or has no words for it', () => {
    expect(mergerOf(readGeography(data, '63'), unitOf('Sóc Trăng'))).toBeUndefined();
    const { merger_unit: _, ...silent } = texts;
    expect(mergerNote(silent, provinces, unitOf('Sóc Trăng'), 'vi')).toBeUndefined();
  });

  it('must be among the units of the later geography', () => {
    const later = Object.fromEntries(
      Object.entries(smallGeography).map(([file, text]) => [file.replace('/two/', '/one/'), text]),
    );
    const units = 'geography/two/units.csv';
    const named = replaced(
      replaced(
        replaced({ ...smallGeography, ...later }, units, 'aliases', 'aliases,successor'),
        units,
        '1000,,',
        '1000,,,01',
      ),
      units,
      'Doi Xu',
      'Doi Xu,01',
    );
    const read = (folder: string) => readGeography(folder, 'two', 'one');
    expect(inFolder(named, read).units.map(({ successor }) => successor?.code)).toEqual(['01', '01']);
    expect(faultsOf(replaced(named, units, 'Doi Xu,01', 'Doi Xu,09'), read)).toEqual([
      expect.stringMatching(/units.csv, row 2, column "successor": .*a code of the later units/),
    ]);
  });
});
