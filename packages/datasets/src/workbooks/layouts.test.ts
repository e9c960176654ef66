import { describe, expect, it } from 'vitest';
import { listOf, madeError, madeSheet, madeValue, officialCount, offOfficial, readSheets } from './fixtures.js';
import type { SheetKind, SheetLayout } from './types.js';

const cases: readonly (readonly [number, SheetKind])[] = [
  [2011, 'units-in-rows'],
  [2017, 'units-in-rows'],
  [2018, 'one-header-row'],
  [2019, 'code-and-name-rows'],
  [2020, 'two-languages'],
  [2021, 'two-languages'],
  [2022, 'two-languages'],
  [2023, 'two-languages'],
  [2024, 'new-units-above'],
];
const of = (...kinds: readonly SheetKind[]) => cases.filter(([, kind]) => kinds.includes(kind));

function read(year: number, kind: SheetKind) {
  const dataset = readSheets([madeSheet({ year, kind })]);
  const layout = dataset.layouts[0] as SheetLayout;
  return { dataset, layout, codes: layout.decisions.map(({ code }) => code) };
}

describe('a published sheet', () => {
  it.each(cases)('of %i, %s, is told by its content and gives every official score of the year', (year, kind) => {
    const { dataset, layout } = read(year, kind);
    expect(layout).toMatchObject({ shape: 'sheet', layout: kind, years: [year], units: 63 });
    expect(offOfficial(dataset)).toEqual({ most: expect.closeTo(0, 4), count: officialCount(year) });
    expect(dataset.warnings).toEqual([]);
    expect(dataset.sources).toMatchObject([{ file: 'book.xlsx', year }]);
  });

  it.each(cases)('of %i, %s, says what stands in it besides', (year, kind) => {
    const { layout, codes } = read(year, kind);
    expect(codes.includes('total-summed')).toBe(kind === 'units-in-rows');
    expect(codes.includes('weighted-left-out')).toBe(kind === 'code-and-name-rows');
    expect(codes.includes('variance-left-out')).toBe(kind === 'code-and-name-rows');
    expect(codes.includes('blank-lines-between-units')).toBe(kind === 'new-units-above');
    for (const { code, vi, en } of layout.decisions) expect(vi !== '' && en !== '' && vi !== en, code).toBe(true);
  });

  it.each(of('one-header-row', 'code-and-name-rows', 'two-languages', 'new-units-above'))(
    'of %i, %s, gives every indicator by its wording, with the value printed for each unit',
    (year, kind) => {
      const { dataset, layout, codes } = read(year, kind);
      const list = listOf(year);
      expect(layout.indicators.map(({ concept }) => concept)).toEqual(list.map(({ concept }) => concept));
      const ids = new Map(layout.indicators.map(({ indicator, concept }) => [concept, indicator]));
      const positions = new Map(dataset.geography.units.map(({ code }, i) => [code, i]));
      const own = dataset.indicators?.objects() as {
        unit: string;
        indicator: string;
        concept: string;
        value: number;
      }[];
      for (const { unit, indicator, concept, value } of own) {
        expect(indicator).toBe(ids.get(concept));
        expect(value).toBe(madeValue(concept, positions.get(unit) as number));
      }
      expect(own).toHaveLength(layout.values);
      expect(codes.includes('ids-by-order')).toBe([2020, 2021, 2024].includes(year));
    },
  );

  it.each(of('two-languages', 'code-and-name-rows'))(
    'of %i, %s, has errors beside the total alone, and an interval that is a 90 % one',
    (year, kind) => {
      const { dataset, layout } = read(year, kind);
      const units = dataset.geography.units.map(({ code }) => code);
      for (const { unit, node, se, n } of dataset.scores.objects() as {
        unit: string;
        node: string;
        se: number;
        n: number;
      }[]) {
        expect(se).toEqual(node === 'total' ? madeError(units.indexOf(unit)) : Number.NaN);
        expect(n).toEqual(node === 'total' && kind === 'two-languages' ? 200 + units.indexOf(unit) : Number.NaN);
      }
      expect(layout.decisions.find(({ code }) => code === 'interval-is-90')?.vi).toContain('1,645');
    },
  );
});
