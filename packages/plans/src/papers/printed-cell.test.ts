import { describe, expect, it } from 'vitest';
import type { AnnexColumn } from '../annex.js';
import { printedCell } from './printed-cell.js';

const column = (digits: number): AnnexColumn => ({ key: 'x', label: 'x', kind: 'number', digits, width: 1 });
const cell = (value: string | number | null, lang: 'vi' | 'en' = 'vi', digits = 2) =>
  printedCell({ depth: 2, cells: { x: value } }, column(digits), lang);

describe('printedCell', () => {
  it('prints numbers with the column’s decimals as the language does', () => {
    expect([cell(42.32653), cell(42.32653, 'en'), cell(-0.382619), cell(31, 'vi', 0), cell(1234.5)]).toEqual([
      '42,33',
      '42.33',
      '−0,38',
      '31',
      '1.234,50',
    ]);
  });

  it('gives no sign to what rounds to nothing, and a dash to what is not known', () => {
    expect([cell(-0.001), cell(null), cell(Number.NaN), cell('')]).toEqual(['0,00', '–', '–', '']);
    expect(printedCell({ depth: 2, cells: {} }, column(2), 'vi')).toBe('–');
  });

  it('prints no id of the whole', () => {
    expect(printedCell({ depth: 0, cells: { node: 'total' } }, { ...column(0), key: 'node' }, 'vi')).toBe('');
  });
});
