import type { Standing } from '@papi/scoring';
import { describe, expect, it } from 'vitest';
import { codeOf, geography, nameOf, ranked } from './official.js';

const name = (row: Standing | undefined) => nameOf(row?.unit ?? '');
const inGroups = (year: number) =>
  ['High', 'Mid-high', 'Mid-low', 'Low'].map(group => ranked(year).filter(row => row.group === group).length);

describe('ranks as published', () => {
  it('2023: Đắk Lắk has 42.3265 points and is 31st of 61 of 63 (plan of the People’s Committee of Đắk Lắk, May 2024)', () => {
    const row = ranked(2023).find(({ unit }) => unit === codeOf('Đắk Lắk'));
    expect(row?.score.toFixed(4)).toBe('42.3265');
    expect([row?.rank, row?.of, geography.units.length]).toEqual([31, 61, 63]);
  });

  it('2023: Thừa Thiên Huế is first with 46.0415 (PAPI 2023, provincial scores)', () => {
    const [first] = ranked(2023);
    expect([name(first), first?.rank, first?.score.toFixed(4)]).toEqual(['Thừa Thiên Huế', 1, '46.0415']);
  });

  it('2024: Quảng Ninh 47.82, Tây Ninh 47.35 and Bình Thuận 47.13 are the first three (PAPI 2024, provincial scores)', () => {
    expect(
      ranked(2024)
        .slice(0, 3)
        .map(row => [row.rank, name(row), row.score.toFixed(2)]),
    ).toEqual([
      [1, 'Quảng Ninh', '47.82'],
      [2, 'Tây Ninh', '47.35'],
      [3, 'Bình Thuận', '47.13'],
    ]);
  });

  it('2024: Kiên Giang, Kon Tum and Cần Thơ are the last three of 61 (PAPI 2024, provincial scores)', () => {
    expect(
      ranked(2024)
        .slice(-3)
        .map(row => [row.rank, name(row), row.of]),
    ).toEqual([
      [59, 'Cần Thơ', 61],
      [60, 'Kon Tum', 61],
      [61, 'Kiên Giang', 61],
    ]);
  });

  it('2020: Quảng Ninh is first with 48.8114, printed 48.811 (VGP)', () => {
    const [first] = ranked(2020);
    expect([name(first), first?.score.toFixed(3)]).toEqual(['Quảng Ninh', '48.811']);
  });

  it('2021: Sơn La is 50th of 60, where susta.vn says 53rd by counting withheld provinces', () => {
    const row = ranked(2021).find(({ unit }) => unit === codeOf('Sơn La'));
    expect([row?.rank, row?.of]).toEqual([50, 60]);
  });

  it('2024: Hà Giang is 6th on axis 7, where en.baohagiang.vn claims the first place', () => {
    expect(ranked(2024, '7').find(({ unit }) => unit === codeOf('Hà Giang'))?.rank).toBe(6);
  });

  it('2019: fifteen provinces share one score of 8.3, and its rank', () => {
    const ranks = ranked(2019, '8.3').map(row => row.rank);
    expect(Math.max(...ranks.map(rank => ranks.filter(other => other === rank).length))).toBe(15);
  });
});

describe('groups as published', () => {
  it.each([2019, 2020])('%i: 16 High, 16 Mid-high, 15 Mid-low, 16 Low of 63 (PAPI annual reports)', year => {
    expect(inGroups(year)).toEqual([16, 16, 15, 16]);
  });

  it('2021: 15 in each of the four groups of 60 (PAPI 2021)', () => {
    expect(inGroups(2021)).toEqual([15, 15, 15, 15]);
  });

  it('2022, axis 6: the ends of the four groups to four decimals (PAPI 2022)', () => {
    const printed = [
      [1, 16, '8.3148', '7.8579', 'High'],
      [17, 32, '7.8072', '7.5189', 'Mid-high'],
      [33, 47, '7.5173', '7.2294', 'Mid-low'],
      [48, 63, '7.2275', '6.4132', 'Low'],
    ];
    const rows = ranked(2022, '6');
    const found = ['High', 'Mid-high', 'Mid-low', 'Low'].map(group => {
      const members = rows.filter(row => row.group === group);
      const [first, last] = [members[0]!, members.at(-1)!];
      return [first.rank, last.rank, first.score.toFixed(4), last.score.toFixed(4), group];
    });
    expect(found).toEqual(printed);
  });
});
