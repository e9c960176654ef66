import { bundled } from '@papi/datasets';
import type { Row } from '@papi/tables';
import { describe, expect, it } from 'vitest';
import { render } from '../output.js';
import { weakTable } from './weak-table.js';

const dataset = bundled();
/** The widest a row of PAPI's can be. */
const row = (more: Row = {}): Row => ({
  ...{ year: 2024, unit: '77', name: 'Bà Rịa - Vũng Tàu', node: '4.2', score: 2.0432, group: 'Low', benchmark: 2.0049 },
  ...{
    gap: -0.0383,
    reasons: ['low', 'falling', 'stuck', 'far'],
    trend: 'down',
    yearsLow: 12,
    leverage: 0,
    rankGain: 58,
  },
  ...{ p: null, proved: null },
  ...more,
});
const table = (rows: readonly Row[], lang: 'vi' | 'en' = 'vi') =>
  render({ columns: [], ...weakTable(rows, dataset, { level: 'sub-axis', lang }) }, 'table', lang).split('\n');

describe('the table of weak spots for people', () => {
  it('names nodes beside their codes', () => {
    expect(table([row()])[2]).toContain('4.2  Trong dịch vụ công  ');
    expect(table([row()], 'en')[2]).toContain('4.2   Clean services  ');
  });

  it('holds p and what it proves where errors are known, and otherwise the benchmark and the years in the Low group', () => {
    expect(table([row()])[0]).toMatch(/mốc .*năm thấp/);
    expect(table([row()])[0]).not.toContain('kiểm định');
    const tested = table([
      row({ p: 0.01234, proved: true }),
      row({ p: 0.00002, proved: true }),
      row({ p: 0.3, proved: false }),
    ]);
    expect(tested[0]).not.toContain('năm thấp');
    expect(tested.slice(2, 5).map(line => line.split(/ {2,}/).slice(-2))).toEqual([
      ['0,0123', 'có ý nghĩa'],
      ['< 0,0001', 'có ý nghĩa'],
      ['0,3000', 'chưa'],
    ]);
  });

  it('leaves open what could not be tested beside what was', () => {
    expect(table([row({ p: 0.3, proved: false }), row()])[3]).toMatch(/– {2}–$/);
  });

  it('is at most 120 characters wide', () => {
    for (const lang of ['vi', 'en'] as const) {
      for (const each of [row(), row({ p: 0.00001, proved: false })])
        for (const line of table([each], lang)) expect([...line].length).toBeLessThanOrEqual(120);
    }
  });
});
