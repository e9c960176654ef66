import { describe, expect, it } from 'vitest';
import { codeOf, official } from './official.js';

const AXES = ['1', '2', '3', '4', '5', '6', '7', '8'];

// Province-years the publishers hold back, with the axes named where only some are.
const WITHHELD: readonly (readonly [number, string, readonly string[]])[] = [
  [2014, 'Bắc Giang', AXES.slice(0, 6)],
  [2014, 'Đồng Tháp', AXES.slice(0, 6)],
  [2018, 'Quảng Ninh', ['2', '4']],
  [2018, 'Đồng Tháp', ['2', '4']],
  [2021, 'Quảng Ninh', AXES],
  [2021, 'Bắc Giang', AXES],
  [2021, 'Bắc Ninh', AXES],
  [2022, 'Bắc Giang', ['1', '2', '4', '5']],
  [2022, 'Bắc Ninh', ['2', '3', '4', '8']],
  [2023, 'Quảng Ninh', AXES],
  [2023, 'Bình Dương', AXES],
  [2024, 'Vĩnh Phúc', AXES],
  [2024, 'Tiền Giang', AXES],
];

describe('withheld scores (annual workbooks of PAPI)', () => {
  it.each(WITHHELD)('%i %s: no total, and none of axes %j or their sub-axes', (year, name, axes) => {
    const unit = official.indexOf(codeOf(name));
    const absent = (node: string) => Number.isNaN(official.column(year, node)[unit]!);
    const inYear = official.columns.filter(column => column.year === year).map(column => column.node);
    const expected = inYear.filter(node => node === 'total' || axes.includes(node.split('.')[0]!));
    expect(inYear.filter(absent)).toEqual(expected);
  });

  it('are the only ones: every other province has every score of its year', () => {
    const held = new Set(WITHHELD.map(([year, name]) => `${year} ${codeOf(name)}`));
    const missing = official.columns.flatMap(column =>
      official.units
        .filter((_, u) => Number.isNaN(column.scores[u]!))
        .map(unit => `${column.year} ${unit}`)
        .filter(key => !held.has(key)),
    );
    expect(missing).toEqual([]);
  });
});
