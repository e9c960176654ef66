import type { Indicator, Methodology, ScoringRule } from '@papi/methodology';
import { table } from 'arquero';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes } from '../changes.js';
import { panel } from '../panel.js';
import type { Change } from '../table-rows.js';
import { indexOf, SMALL, scoresOf } from '../testing/small-index.js';
import { changeExplainer, explainChange } from './explain-change.js';
import type { ExplainedPart } from './explained-change.js';

/** A year of the small index, in which every parent is the sum of its parts. */
function year(a: readonly number[], b: readonly number[], c: readonly number[]) {
  const sum = a.map((_, u) => a[u]! + b[u]!);
  return { total: sum.map((value, u) => value + c[u]!), '1': sum, '1.1': a, '1.2': b, '2': c, '2.1': c };
}

const years = { from: 2020, to: 2021 };
const scores = scoresOf({ 2020: year([1, 2, 3], [1, 1, 1], [1, 1, 1]), 2021: year([4, 2, 3], [0, 1, 1], [2, 1, 1]) });
const sumOf = (parts: readonly ExplainedPart[], of: 'points' | 'places') => parts.reduce((sum, p) => sum + p[of], 0);

describe('explainChange', () => {
  it('is the row of changes, and its parts in reading order with their own scores, verdicts and ranks', () => {
    const found = explainChange(scores, SMALL, { unit: 'A', ...years })!;
    expect(found).toMatchObject({ unit: 'A', node: 'total', scoreFrom: 3, scoreTo: 6, delta: 3, own: 2, broken: [] });
    expect(found.parts.map(part => [part.node, part.level, part.parent, part.points, part.verdict])).toEqual([
      ['1', 'axis', 'total', 2, 'up'],
      ['1.1', 'sub-axis', '1', 3, 'up'],
      ['1.2', 'sub-axis', '1', -1, 'down'],
      ['2', 'axis', 'total', 1, 'up'],
      ['2.1', 'sub-axis', '2', 1, 'up'],
    ]);
    expect(found.parts[1]).toMatchObject({ scoreFrom: 1, scoreTo: 4, relative: 3, rankFrom: 3, rankTo: 1 });
  });

  it('adds up: children to the move’s own places and points, their parts to theirs', () => {
    const list = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 7, maxLength: 7 });
    const lists = fc.tuple(list, list, list);
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const laid = panel(scoresOf({ 2020: year(...before), 2021: year(...after) }));
        const explain = changeExplainer(laid, SMALL, years);
        for (const { unit, own, delta } of changes(laid, SMALL, { ...years, nodes: ['total'] }).objects() as Change[]) {
          const { parts } = explain(unit)!;
          for (const [parent, points, places] of [
            ['total', delta, own],
            ...parts.filter(p => p.level === 'axis').map(p => [p.node, p.points, p.places] as const),
          ] as const) {
            const below = parts.filter(part => part.parent === parent);
            expect(sumOf(below, 'points')).toBeCloseTo(points, 12);
            expect(sumOf(below, 'places')).toBeCloseTo(places, 12);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('shares equally what publication rounded off', () => {
    const rounded = scoresOf({
      2020: year([1, 2], [1, 1], [1, 1]),
      2021: { total: [3.5004, 4], '1': [2.4, 3], '1.1': [1.1, 2], '1.2': [1.3005, 1], '2': [1.1, 1], '2.1': [1.1, 1] },
    });
    const { parts } = explainChange(rounded, SMALL, { unit: 'A', ...years })!;
    expect(parts.map(part => [part.node, Number(part.points.toFixed(9))])).toEqual([
      ['1', 0.4002],
      ['1.1', 0.09985],
      ['1.2', 0.30035],
      ['2', 0.1002],
      ['2.1', 0.1002],
    ]);
  });

  it('explains an axis by its sub-axes', () => {
    const found = explainChange(scores, SMALL, { unit: 'A', ...years, node: '1' })!;
    expect(found.parts.map(part => part.node)).toEqual(['1.1', '1.2']);
    expect(sumOf(found.parts, 'points')).toBe(found.delta);
    expect(sumOf(found.parts, 'places')).toBeCloseTo(found.own, 12);
  });

  it('leaves parts out where a child is withheld, and a child’s parts where one of those is', () => {
    const withheld = scoresOf({
      2020: year([1, 2, 3], [1, 1, 1], [1, 1, 1]),
      2021: { ...year([4, 2, 3], [0, 1, 1], [2, 1, 1]), '1.2': [0, null, 1], '2': [2, 1, null], '2.1': [2, 1, null] },
    });
    const explain = changeExplainer(withheld, SMALL, years);
    expect(explain('B')!.parts.map(part => part.node)).toEqual(['1', '2', '2.1']);
    expect(explain('C')!).toMatchObject({ delta: 0, reason: null, parts: [] });
  });

  it('is nothing for a unit with a score in neither year', () => {
    const gone = scoresOf({ ...{ 2019: { total: [1, 1] } }, 2020: { total: [1] }, 2021: { total: [2] } });
    expect(explainChange(gone, SMALL, { unit: 'B', ...years })).toBeNull();
    expect(explainChange(gone, SMALL, { unit: 'Z', ...years })).toBeNull();
  });

  it('tests with the errors that are given', () => {
    const errors = (_: string, node: string) => (node === 'total' ? { se: 0.1, df: 10 } : undefined);
    const found = explainChange(scores, SMALL, { unit: 'A', ...years, errors })!;
    expect([found.se, found.verdict, found.pBH < 0.01]).toEqual([0.1, 'up', true]);
  });
});

describe('explainChange of many parts', () => {
  const ids = Array.from({ length: 15 }, (_, i) => `p${i}`);
  const many = (parent: string, level: 'axis' | 'sub-axis') =>
    Object.fromEntries(ids.map(id => [id, { parent, level }] as const));
  const scored = (first: number) => Object.fromEntries(ids.map((id, i) => [id, [i === 0 ? first : 1, 1]]));

  it('knows the points of more than fourteen, and no places', () => {
    const wide = indexOf({ total: { parent: null, level: 'total' }, ...many('total', 'axis') });
    const scores = scoresOf({ 2020: { total: [15, 16], ...scored(1) }, 2021: { total: [17, 16], ...scored(3) } });
    const { parts, own } = explainChange(scores, wide, { unit: 'A', ...years })!;
    expect(own).toBe(1);
    expect(parts.map(part => part.points)).toEqual([2, ...new Array<number>(14).fill(0)]);
    expect(parts.every(part => Number.isNaN(part.places))).toBe(true);
  });

  it('still shares the places among the parents of such parts', () => {
    const deep = indexOf({
      total: { parent: null, level: 'total' },
      '1': { parent: 'total', level: 'axis' },
      ...many('1', 'sub-axis'),
    });
    const year = (first: number, total: number) => ({ total: [total, 16], '1': [total, 16], ...scored(first) });
    const scores = scoresOf({ 2020: year(1, 15), 2021: year(3, 17) });
    const { parts } = explainChange(scores, deep, { unit: 'A', ...years })!;
    expect(parts.map(part => part.places)).toEqual([1, ...new Array<number>(15).fill(Number.NaN)]);
  });
});

describe('explainChange across a break', () => {
  const why = { vi: 'đổi thang', en: 'rescaled' };
  const index = indexOf({
    total: { parent: null, level: 'total', hi: 30, starts: [2000, 2021] },
    '1': { parent: 'total', level: 'axis', starts: [2000, 2021] },
    '2': { parent: 'total', level: 'axis' },
    '3': { parent: 'total', level: 'axis', to: 2020 },
    '4': { parent: 'total', level: 'axis', from: 2021 },
  });
  const broken: Methodology = {
    ...index,
    series: index.series.map(span => (span.from === 2021 && span.node !== '4' ? { ...span, why } : span)),
  };
  const scores = scoresOf({
    2020: { total: [3, 4], '1': [1, 2], '2': [1, 1], '3': [1, 1] },
    2021: { total: [5, 4], '1': [2, 2], '2': [1, 1], '4': [2, 1] },
  });

  it('is two ranks, and which nodes are new, gone or another measure, with the reason', () => {
    const found = explainChange(scores, broken, { unit: 'A', ...years })!;
    expect(found).toMatchObject({ verdict: 'not comparable', reason: 'series', rankFrom: 2, rankTo: 1, parts: [] });
    expect([found.delta, found.own]).toEqual([Number.NaN, Number.NaN]);
    expect(found.broken).toEqual([
      { node: 'total', level: 'total', how: 'changed', starts: [{ year: 2021, why }] },
      { node: '1', level: 'axis', how: 'changed', starts: [{ year: 2021, why }] },
      { node: '4', level: 'axis', how: 'new', starts: [{ year: 2021, why: null }] },
      { node: '3', level: 'axis', how: 'gone', starts: [] },
    ]);
  });

  it('does not split a parent that is said to compare though a child does not', () => {
    const careless: Methodology = {
      ...SMALL,
      series: SMALL.series.flatMap(span =>
        span.node === '1.1'
          ? [
              { ...span, to: 2020 },
              { ...span, from: 2021, series: 'other' },
            ]
          : [span],
      ),
    };
    const scores = scoresOf({ 2020: year([1, 2], [1, 1], [1, 1]), 2021: year([4, 2], [0, 1], [2, 1]) });
    const { parts } = explainChange(scores, careless, { unit: 'A', ...years })!;
    expect(parts.map(part => part.node)).toEqual(['1', '2', '2.1']);
  });
});

describe('explainChange with indicators', () => {
  const item = (year: number, id: string, concept: string): Indicator => ({
    ...{ year, id, parent: '1.1', concept, name: { vi: '', en: '' }, unit: 'share', lo: 0, hi: 1 },
    ...{ direction: 'up', scored: 'yes' },
  });
  const term = (id: string) => ({ item: id, worst: 0, best: 1 });
  const rule = (year: number, ids: readonly string[]): ScoringRule => ({
    ...{ node: '1.1', from: year, to: year, lo: 0, hi: 6, items: 3, status: 'exact', largestResidual: 0 },
    terms: ids.map(term),
  });
  const index: Methodology = {
    ...SMALL,
    // What was 1.1.1 in 2020 is 1.1.2 in 2021; the third question is another one.
    indicators: [
      ...[item(2020, '1.1.1', 'trust'), item(2020, '1.1.2', 'speed'), item(2020, '1.1.3', 'old')],
      ...[item(2021, '1.1.1', 'speed'), item(2021, '1.1.2', 'trust'), item(2021, '1.1.3', 'new')],
    ],
    scoring: [rule(2020, ['1.1.1', '1.1.2', '1.1.3']), rule(2021, ['1.1.1', '1.1.2', '1.1.3'])],
  };
  const values = table({
    year: [2020, 2020, 2020, 2021, 2021, 2021],
    unit: ['A', 'A', 'A', 'A', 'A', 'A'],
    indicator: ['1.1.1', '1.1.2', '1.1.3', '1.1.1', '1.1.2', '1.1.3'],
    concept: ['trust', 'speed', 'old', 'speed', 'trust', 'new'],
    value: [0.1, 0.3, 0.1, 0.5, 0.7, 0.8],
  });

  it('gives each question its points by the rule, and what they do not explain to the rest', () => {
    const found = explainChange(scores, index, { unit: 'A', ...years, indicators: values })!;
    const below = found.parts.filter(part => part.parent === '1.1');
    expect(below.map(part => [part.node, part.level, part.scoreFrom, part.scoreTo])).toEqual([
      ['1.1.1', 'indicator', 0.3, 0.5],
      ['1.1.2', 'indicator', 0.1, 0.7],
      ['1.1', 'rest', Number.NaN, Number.NaN],
    ]);
    // Of 3 points: 2 a unit, 0.4 and 1.2 of the two questions asked in both years, 1.4 of the rest.
    expect(below.map(part => Number(part.points.toFixed(9)))).toEqual([0.4, 1.2, 1.4]);
    expect(found.parts[1]!.node).toBe('1.1');
    expect(found.parts.findIndex(part => part.node === '1.2')).toBe(5);
  });

  it('explains a sub-axis by its indicators alone', () => {
    const found = explainChange(scores, index, { unit: 'A', ...years, node: '1.1', indicators: values })!;
    expect(found.parts.map(part => [part.node, part.level])).toEqual([
      ['1.1.1', 'indicator'],
      ['1.1.2', 'indicator'],
      ['1.1', 'rest'],
    ]);
    expect(sumOf(found.parts, 'points')).toBeCloseTo(found.delta, 12);
    expect(explainChange(scores, index, { unit: 'A', ...years, node: '1.1' })!.parts).toEqual([]);
  });

  it('says nothing of a unit without values, and of a sub-axis without a rule', () => {
    expect(explainChange(scores, index, { unit: 'B', ...years, indicators: values })!.parts).toHaveLength(5);
    const found = explainChange(scores, { ...index, scoring: [] }, { unit: 'A', ...years, indicators: values })!;
    expect(found.parts).toHaveLength(5);
  });
});
