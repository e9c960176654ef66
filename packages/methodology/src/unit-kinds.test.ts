import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readGeography } from './read-geography.js';
import { readMethodology } from './read-methodology.js';
import { officialName } from './unit-kinds.js';

const data = fileURLToPath(new URL('../../../data/', import.meta.url));
const { texts } = readMethodology(data);
const { units } = readGeography(data, '63');
const named = (name: string, lang: 'vi' | 'en') =>
  officialName(texts, units.find(unit => unit.name.vi === name)!, lang);

describe('the official name of a unit', () => {
  it('is its kind and its name', () => {
    expect([named('Đắk Lắk', 'vi'), named('Đắk Lắk', 'en')]).toEqual(['tỉnh Đắk Lắk', 'Dak Lak Province']);
    expect([named('Hà Nội', 'vi'), named('Hà Nội', 'en')]).toEqual(['thành phố Hà Nội', 'Ha Noi City']);
  });

  it('says the kind once where the name bears it', () => {
    expect(named('TP. Hồ Chí Minh', 'vi')).toBe('Thành phố Hồ Chí Minh');
    expect(named('TP. Hồ Chí Minh', 'en')).toBe('Ho Chi Minh City');
  });

  it('is the name alone where the index has no word for its kind', () => {
    const unit = units[0]!;
    expect(officialName({}, unit, 'vi')).toBe(unit.name.vi);
  });
});
