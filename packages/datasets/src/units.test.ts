import type { Geography, Unit } from '@papi/methodology';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { index } from './fixtures.js';
import { findUnit, labelled } from './units.js';

const codeOf = (text: string) => findUnit(index, text).found?.code;
const units = index.geography.units;

test('a unit is found by its code, with or without leading zeros', () => {
  for (const { code } of units) {
    expect(codeOf(code)).toBe(code);
    expect(codeOf(String(Number(code)))).toBe(code);
    expect(codeOf(` ${code} `)).toBe(code);
  }
});

test('every name and alias of a unit finds it', () => {
  for (const { code, name, slug, aliases } of units) {
    for (const text of [name.vi, name.en, slug, ...aliases]) expect(codeOf(text), text).toBe(code);
  }
});

test('case, tone marks, spaces, punctuation and what kind of place it is do not count', () => {
  const strip = (text: string) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  const forms: ((name: string) => string)[] = [
    name => name.toUpperCase(),
    name => name.toLowerCase(),
    strip,
    name => strip(name).replaceAll(' ', ''),
    name => name.replaceAll(' ', ' - '),
    name => `Tỉnh ${name}`,
    name => `TP. ${name}`,
    name => `TP ${name}`,
    name => `Thành phố ${name}`,
    name => `TINH ${strip(name)}`,
    name => `${strip(name)} province`,
    name => `${strip(name)} City`,
    name => `Province of ${strip(name)}`,
    name => name.normalize('NFD'),
  ];
  for (const { code, name } of units) {
    const bare = name.vi.replace(/^TP\. /, '');
    for (const form of forms) expect(codeOf(form(bare)), form(bare)).toBe(code);
  }
});

test('Đắc Lắc is a known alias of Đắk Lắk, a slip offers it', () => {
  expect(codeOf('Đắc Lắc')).toBe('66');
  expect(findUnit(index, 'Đắt Lắk').near?.map(labelled)).toEqual(['66 Đắk Lắk']);
});

test('a slip of one letter offers the unit first', () => {
  fc.assert(
    fc.property(fc.constantFrom(...units), fc.nat(), (unit, at) => {
      const name = unit.name.vi;
      const slip = [...name].map((c, i) => (i === at % name.length ? `${c}x` : c)).join('');
      const { found, near } = findUnit(index, slip);
      expect(found ?? near?.[0]).toBe(unit);
    }),
  );
});

test('what is no unit finds nothing, and nothing far is offered', () => {
  for (const text of ['', 'x', '03', '100', 'Paris', 'Cả nước', 'Trung bình']) {
    expect(findUnit(index, text), text).toEqual({ near: [] });
  }
});

test('two units whose names differ in a tone mark alone are told apart by it, and both offered without it', () => {
  const unit = (code: string, vi: string): Unit => ({
    ...(units[0] as Unit),
    code,
    name: { vi, en: vi },
    slug: code,
    aliases: [],
  });
  const geography: Geography = {
    ...index.geography,
    units: [unit('a', 'Bình Tân'), unit('b', 'Bình Tấn'), unit('c', 'Tân')],
  };
  expect(findUnit({ geography }, 'bình tấn').found?.code).toBe('b');
  expect(findUnit({ geography }, 'Huyện Bình Tân').found).toBeUndefined();
  expect(findUnit({ geography }, 'Binh Tan').near?.map(u => u.code)).toEqual(['a', 'b']);
});

test('units that differ in what kind of place they are alone are told apart by it', () => {
  const unit = (code: string, vi: string): Unit => ({
    ...(units[0] as Unit),
    code,
    name: { vi, en: vi },
    slug: code,
    aliases: [],
  });
  const geography: Geography = {
    ...index.geography,
    units: [unit('a', 'Thành phố Cao Lãnh'), unit('b', 'Tỉnh Cao Lãnh')],
  };
  expect(findUnit({ geography }, 'TP. Cao Lãnh').found).toBeUndefined();
  expect(findUnit({ geography }, 'thanh pho cao lanh').found?.code).toBe('a');
  expect(findUnit({ geography }, 'Cao Lãnh').near?.map(u => u.code)).toEqual(['a', 'b']);
});
