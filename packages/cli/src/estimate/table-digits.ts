import type { Row } from '@papi/tables';

const inUnitsOfItem = new Set(['estimate', 'se', 'low', 'high']);
const fixed: Readonly<Record<string, number>> = { deff: 2, df: 0, n: 0, nEffective: 1 };

/**
 * How many decimals the numbers of a table for people have: for an item as many as give the least of its standard
 * errors three figures, the same in all its rows; where it has none, four figures of its largest estimate.
 */
export function tableDigits(rows: readonly Row[]): (row: Row, column: string) => number | undefined {
  // The shares of a column's values (`sex=F`, `sex=M`) are read together.
  const key = ({ statistic, item }: Row) => `${statistic}\u0000${String(item).split('=')[0]}`;
  const least = new Map<string, number>();
  const largest = new Map<string, number>();
  for (const row of rows) {
    const { se, estimate } = row;
    // What is left of rounding where all answers are alike is no error to be read.
    if (typeof se === 'number' && se > 1e-9 * Math.abs(Number(estimate)))
      least.set(key(row), Math.min(se, least.get(key(row)) ?? se));
    if (typeof estimate === 'number' && !Number.isNaN(estimate))
      largest.set(key(row), Math.max(Math.abs(estimate), largest.get(key(row)) ?? 0));
  }
  const decimals = (row: Row): number => {
    const se = least.get(key(row));
    const size = se ?? largest.get(key(row)) ?? 1;
    return Math.min(8, Math.max(0, (se === undefined ? 3 : 2) - Math.floor(Math.log10(size || 1))));
  };
  return (row, column) => (inUnitsOfItem.has(column) ? decimals(row) : fixed[column]);
}
