import { desc, table } from 'arquero';
import { describe, expect, it } from 'vitest';
import { panel, panelOf } from './panel.js';
import { scoresOf } from './testing/small-index.js';

const NAN = Number.NaN;

describe('panel', () => {
  it('lays scores out by year and node, one value a unit, NaN where there is none', () => {
    const laid = panel(scoresOf({ 2020: { total: [5, null, 7] }, 2021: { total: [6, 4, null] } }));
    expect(laid.units).toEqual(['A', 'C', 'B']);
    expect(laid.column(2020, 'total')).toEqual(Float64Array.of(5, 7, NAN));
    expect(laid.column(2021, 'total')).toEqual(Float64Array.of(6, NAN, 4));
  });

  it('orders years by number, nodes and units as they first appear', () => {
    const laid = panel(table({ year: [2021, 2020], unit: ['02', '01'], node: ['b', 'a'], score: [1, 2] }));
    expect([laid.years, laid.nodes, laid.units]).toEqual([
      [2020, 2021],
      ['b', 'a'],
      ['02', '01'],
    ]);
    expect(laid.columns.map(column => [column.year, column.node])).toEqual([
      [2020, 'a'],
      [2021, 'b'],
    ]);
  });

  it('takes a null, empty or missing cell for no score, never for 0, and keeps a true 0', () => {
    const laid = panel(
      table({
        year: [1, 1, 1, 1],
        unit: ['a', 'b', 'c', 'd'],
        node: Array(4).fill('x'),
        score: [null, '', undefined, 0],
      }),
    );
    expect(laid.column(1, 'x')).toEqual(Float64Array.of(NAN, NAN, NAN, 0));
    expect(laid.at(1, 'x').sorted).toEqual([0]);
  });

  it('respects the filter and the order of the table', () => {
    const scores = scoresOf({ 2020: { total: [5, 6] }, 2021: { total: [7, 8] } });
    expect(panel(scores.filter((d: { year: number }) => d.year === 2021)).years).toEqual([2021]);
    expect(panel(scores.orderby(desc('score'))).units).toEqual(['B', 'A']);
  });

  it('reads years written as text', () => {
    const laid = panel(table({ year: ['2020', '2020'], unit: ['a', 'b'], node: ['x', 'x'], score: ['1.5', 2] }));
    expect(laid.column(2020, 'x')).toEqual(Float64Array.of(1.5, 2));
  });

  it('has an empty column for a year or node without scores', () => {
    const laid = panel(scoresOf({ 2020: { total: [5, 6] } }));
    expect(laid.column(1999, 'total')).toEqual(Float64Array.of(NAN, NAN));
    expect(laid.at(2020, 'nothing').of).toBe(0);
  });

  it('ranks the scores of a column and no unit without one', () => {
    const column = panel(scoresOf({ 2019: { total: [1, 1, 1, 1] }, 2020: { total: [5, null, 7, 5] } })).at(
      2020,
      'total',
    );
    expect(column.ranks).toEqual(Float64Array.of(2, NAN, 1, 2));
    expect([column.scored, column.of]).toEqual([[0, 2, 3], 3]);
  });

  it('knows a standard error only where it is above 0', () => {
    const laid = panel(scoresOf({ 2020: { total: [5, 6, 7] } }, { 2020: { total: [0.5, 0, null] } }));
    expect(laid.at(2020, 'total').errors).toEqual(Float64Array.of(0.5, NAN, NAN));
  });

  it('needs no columns se and n', () => {
    const laid = panel(table({ year: [1], unit: ['a'], node: ['x'], score: [3] }));
    expect([...laid.at(1, 'x').errors, ...laid.at(1, 'x').counts]).toEqual([NAN, NAN]);
  });

  it('refuses a unit with two scores of one node in one year', () => {
    const twice = table({ year: [1, 1], unit: ['a', 'a'], node: ['x', 'x'], score: [3, 3] });
    expect(() => panel(twice)).toThrow(new RangeError('scores: unit a has two scores of node x in 1'));
  });

  it('names the column that is missing', () => {
    expect(() => panel(table({ year: [1], unit: ['a'], score: [3] }))).toThrow(
      new RangeError("scores: no column 'node' (found year, unit, score)"),
    );
  });

  it('tells which units have any score in a year', () => {
    const laid = panel(scoresOf({ 2020: { total: [null, 6], '1': [2, 6] }, 2021: { total: [null, 6] } }));
    const a = laid.indexOf('A');
    expect([laid.appears(2020, a), laid.appears(2021, a), laid.appears(2022, a)]).toEqual([true, false, false]);
    expect(laid.indexOf('Z')).toBe(-1);
  });
});

describe('panelOf', () => {
  it('takes a panel as it is', () => {
    const laid = panel(scoresOf({ 2020: { total: [5] } }));
    expect(panelOf(laid)).toBe(laid);
  });
});
