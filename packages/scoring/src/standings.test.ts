import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panel } from './panel.js';
import { type StandingSets, standings } from './standings.js';
import type { Standing } from './table-rows.js';
import { scoresOf } from './testing/small-index.js';

describe('standings', () => {
  it('says where every score stands', () => {
    const rows = standings(scoresOf({ 2020: { total: [5, 9, 5, 1] } })).objects();
    expect(rows.map(row => Object.values(row))).toEqual([
      [2020, 'A', 'total', 5, NaN, NaN, 2, 4, 'Mid-high', NaN, NaN, 0.5],
      [2020, 'B', 'total', 9, NaN, NaN, 1, 4, 'High', NaN, NaN, 1],
      [2020, 'C', 'total', 5, NaN, NaN, 2, 4, 'Mid-high', NaN, NaN, 0.5],
      [2020, 'D', 'total', 1, NaN, NaN, 4, 4, 'Low', NaN, NaN, 0],
    ]);
  });

  it('has the columns of the Standings table, numbers in typed arrays', () => {
    const table = standings(scoresOf({ 2020: { total: [5, 9] } }));
    expect(table.columnNames()).toEqual([
      ...['year', 'unit', 'node', 'score', 'se', 'n', 'rank', 'of', 'group', 'rankLow', 'rankHigh', 'percentile'],
    ]);
    for (const name of ['year', 'rank', 'of']) expect(table.column(name)).toBeInstanceOf(Int32Array);
    for (const name of ['score', 'se', 'n', 'rankLow', 'percentile']) {
      expect(table.column(name)).toBeInstanceOf(Float64Array);
    }
  });

  it('carries the errors it is given to their own rows', () => {
    const table = standings(scoresOf({ 2020: { a: [null, 6, 7], b: [1, 2, 3] } }, { 2020: { a: [null, null, 0.3] } }));
    expect([...(table.array('se') as Float64Array)]).toEqual([Number.NaN, 0.3, Number.NaN, Number.NaN, Number.NaN]);
  });

  it('gives the ranks that the errors leave possible, where it is asked for them', () => {
    const scores = scoresOf(
      { 2020: { a: [9, 5, 5.1], b: [1, 2, 3] } },
      { 2020: { a: [0.1, 0.1, 0.1], b: [1, 1, null] } },
    );
    const ranges = (sets?: StandingSets) =>
      (standings(scores, { sets }).objects() as Standing[]).map(row => [row.rankLow, row.rankHigh]);
    const none = [Number.NaN, Number.NaN];
    const ofA = [
      [1, 1],
      [2, 3],
      [2, 3],
    ];
    expect(ranges()).toEqual(Array.from({ length: 6 }, () => none));
    expect(ranges({ draws: 500 })).toEqual([...ofA, [1, 3], [1, 3], none]);
    expect(ranges({ draws: 500, nodes: ['a'] })).toEqual([...ofA, none, none, none]);
    expect(ranges({ draws: 500, years: [2019] })).toEqual(Array.from({ length: 6 }, () => none));
  });

  it('never ranks a withheld score: it has no row and is not counted', () => {
    const rows = standings(scoresOf({ 2020: { total: [5, null, 7] } })).objects();
    expect(rows).toMatchObject([
      { unit: 'A', rank: 2, of: 2 },
      { unit: 'C', rank: 1, of: 2 },
    ]);
  });

  it('gives the same for a table and for its panel', () => {
    const scores = scoresOf({ 2020: { total: [5, null, 7], '1': [1, 1, 2] } });
    expect(standings(panel(scores)).objects()).toEqual(standings(scores).objects());
  });

  it('keeps every percentile in 0..1, every rank in 1..of, and groups in the order of ranks', () => {
    const order = ['High', 'Mid-high', 'Mid-low', 'Low'];
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 40 })), { minLength: 2, maxLength: 70 }), values => {
        fc.pre(values.filter(v => v !== null).length > 1);
        const rows = standings(scoresOf({ 2020: { total: values } })).objects() as unknown as Standing[];
        expect(rows).toHaveLength(values.filter(v => v !== null).length);
        for (const { rank, of, percentile } of rows) {
          expect(of).toBe(rows.length);
          expect(rank >= 1 && rank <= of && percentile >= 0 && percentile <= 1).toBe(true);
        }
        const byRank = rows.toSorted((a, b) => a.rank - b.rank).map(row => order.indexOf(row.group));
        expect(byRank).toEqual(byRank.toSorted((a, b) => a - b));
      }),
    );
  });

  it('is the same whatever is added to all scores', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 70 }),
        fc.nat(500),
        (values, by) => {
          const standing = (scores: number[]) =>
            standings(scoresOf({ 2020: { total: scores } }))
              .select('unit', 'rank', 'of', 'group', 'percentile')
              .objects();
          expect(standing(values.map(v => v + by))).toEqual(standing(values));
        },
      ),
    );
  });
});
