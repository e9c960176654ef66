import { bundled } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../site/context.js';
import { modelOf } from '../../site/model.js';
import { axesNews, comparableBefore, leadersOf, missingOf, regionShares, totalNews, wayOf } from './figures.js';
import { moveNews, rankMoves } from './rank-moves.js';

const model = modelOf(bundled());
const context = contextOf(model, 'vi', { page: 'home' });

describe('a year of the whole country', () => {
  it('compares with the year before only inside one series of the node', () => {
    expect(comparableBefore(model, 'total', 2024)).toBe(2023);
    expect([2011, 2016, 2018, 2019, 2020, 2021].map(year => comparableBefore(model, 'total', year))).toEqual(
      new Array(6).fill(undefined),
    );
    expect(comparableBefore(model, '1', 2021)).toBe(2020);
    expect(comparableBefore(model, '3', 2021)).toBeUndefined();
    expect(comparableBefore(model, '7', 2018)).toBeUndefined();
  });
  it('has no change, no counts and a reason across a break', () => {
    const news = totalNews(context, 2021);
    expect(news).toMatchObject({ year: 2021, before: 2020, median: '42,27', shift: null, counts: null });
    expect(news.why).toContain('5.2');
    expect(totalNews(context, 2011)).toMatchObject({ before: null, why: null, shift: null, counts: null });
  });
  it('counts who rose and fell inside a series', () => {
    const { counts, why } = totalNews(context, 2024);
    expect(why).toBeNull();
    expect(counts).toMatchObject({ both: 59, up: 8, down: 0 });
    expect(counts!.rose + counts!.fell).toBeLessThanOrEqual(counts!.both);
  });
  it('names its first and last', () => {
    const { first, firstScore, last } = leadersOf(context, 2024);
    expect([first.map(r => r.unit.name.vi), firstScore, last.map(r => r.unit.name.vi)]).toEqual([
      ['Quảng Ninh'],
      '47,82',
      ['Kiên Giang'],
    ]);
  });
  it('tells units withheld as a whole from those that lack some axes', () => {
    expect(missingOf(model, 2023).map(m => [m.unit.unit.code, m.axes])).toEqual([
      ['22', null],
      ['74', null],
    ]);
    expect(missingOf(model, 2022).map(m => [m.unit.unit.code, m.axes?.map(a => a.id)])).toEqual([
      ['24', ['1', '2', '4', '5']],
      ['27', ['2', '3', '4', '8']],
    ]);
    expect(missingOf(model, 2013)).toEqual([]);
  });
  it('tells the axes that do not compare from those that do', () => {
    const news = axesNews(context, 2019);
    expect([news.compared, news.apart.map(a => a.id)]).toEqual([6, ['7', '8']]);
    expect(axesNews(context, 2018)).toMatchObject({ compared: 0, up: null, down: null });
  });
  it('gives region shares among units with a score', () => {
    const low = regionShares(context, 2024, 4);
    expect(low).toEqual([{ name: 'Tây Nguyên', count: 4, of: 5 }]);
  });
});

describe('moves of rank', () => {
  it('are given inside a series alone', () => {
    expect(rankMoves(model, 2021)).toBeUndefined();
    expect(rankMoves(model, 2011)).toBeUndefined();
  });
  it('stand largest first, each way, over units ranked in both years', () => {
    const { up, down, both } = rankMoves(model, 2024)!;
    expect([both, up[0]!.unit.name.vi, up[0]!.from, up[0]!.to]).toEqual([59, 'Tây Ninh', 60, 2]);
    const places = [...up.map(m => m.from - m.to), ...down.map(m => m.to - m.from)];
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(up.map(m => m.from - m.to)).toEqual(up.map(m => m.from - m.to).sort((a, b) => b - a));
  });
  it('come with the share of moves at least as large, one a size', () => {
    const { up, down } = rankMoves(model, 2024)!;
    const shown = { year: 2024, before: 2023, up: up.slice(0, 3), down: down.slice(0, 3) };
    expect(moveNews(context, shown).usual.map(u => u.places)).toEqual([58]);
    expect(moveNews(context, shown, { smallest: true }).usual.map(u => u.places)).toEqual([58, 18]);
    const same = { ...shown, up: [], down: down.slice(0, 2) };
    expect(moveNews(context, same, { smallest: true }).usual.map(u => u.places)).toEqual([19]);
  });
});

describe('the way of a figure', () => {
  it('is level where both are written alike', () => {
    const write = (x: number) => x.toFixed(2);
    expect([wayOf(1, 2, write), wayOf(2, 1, write), wayOf(1.001, 1.003, write)]).toEqual(['up', 'down', 'level']);
  });
});
