import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dakLak } from '../../testing/dak-lak.js';
import type { AnnexTable } from '../annex.js';
import { columnShares, fittedShares } from './column-shares.js';

const table = dakLak.sections[1]!.table!;
const measure = { across: 714, letters: 11, padding: 7 };
const sum = (shares: readonly number[]) => shares.reduce((all, share) => all + share, 0);

describe('columnShares', () => {
  it('adds up to 1, alike where no width is asked for', () => {
    expect(sum(columnShares(table.columns))).toBeCloseTo(1, 12);
    expect(columnShares(table.columns.slice(0, 4).map(column => ({ ...column, width: 0 })))).toEqual([
      0.25, 0.25, 0.25, 0.25,
    ]);
  });
});

describe('fittedShares', () => {
  it('adds up to 1 for any widths', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 11, maxLength: 11 }), widths => {
        const columns = table.columns.map((column, i) => ({ ...column, width: widths[i]! }));
        expect(sum(fittedShares({ ...table, columns }, 'vi', measure))).toBeCloseTo(1, 9);
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  it('gives a column room for its longest word, at the cost of the others', () => {
    const narrow = table.columns.map(column => (column.key === 'score' ? { ...column, width: 1 } : column));
    const squeezed: AnnexTable = { ...table, columns: narrow };
    const at = narrow.findIndex(({ key }) => key === 'score');
    const asked = columnShares(narrow);
    const fitted = fittedShares(squeezed, 'vi', measure);
    expect(fitted[at]! * measure.across).toBeGreaterThan(20 + measure.padding); // `42,33` at 11 points
    expect(fitted.at(-1)!).toBeLessThan(asked.at(-1)!);
  });

  it('keeps to what was asked where the page is too narrow for all words', () => {
    expect(fittedShares(table, 'vi', { ...measure, across: 100 })).toEqual(columnShares(table.columns));
  });
});
