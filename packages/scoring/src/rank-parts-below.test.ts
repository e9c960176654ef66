import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankParts } from './rank-parts.js';
import type { RankPart } from './table-rows.js';
import { indexOf, type SmallNode, scoresOf } from './testing/small-index.js';

const axis = { parent: 'total', level: 'axis' } as const;
const under = (parent: string): SmallNode => ({ parent, level: 'sub-axis' });
/** Two axes of two parts each, and one that has none. */
const methodology = indexOf({
  total: { parent: null, level: 'total' },
  a: axis,
  a1: under('a'),
  a2: under('a'),
  b: axis,
  b1: under('b'),
  b2: under('b'),
  c: axis,
});
const leaves = ['a1', 'a2', 'b1', 'b2', 'c'] as const;
const axisOf = ['a', 'a', 'b', 'b', 'c'];

/** A year of whole numbers, one list of values a leaf. */
function year(values: readonly (readonly number[])[]) {
  const [a1, a2, b1, b2, c] = values as [number[], number[], number[], number[], number[]];
  const a = a1.map((value, u) => value + a2[u]!);
  const b = b1.map((value, u) => value + b2[u]!);
  return { total: a.map((value, u) => value + b[u]! + c[u]!), a, b, c, a1, a2, b1, b2 };
}

/** Every order of the five leaves in which those of one axis come one right after another. */
const orders = (() => {
  const twice = (pair: readonly number[]) => [pair, pair.toReversed()];
  const axes = [[0, 1], [2, 3], [4]];
  const ranked = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];
  return ranked.flatMap(order =>
    twice(axes[0]!).flatMap(first =>
      twice(axes[1]!).map(second => order.flatMap(at => [first, second, axes[2]!][at]!)),
    ),
  );
})();

const years = { from: 2020, to: 2021 };
const list = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 });
const lists = fc.tuple(list, list, list, list, list);

describe('rankParts down to sub-axes', () => {
  it('is the mean, over every order that keeps an axis together and both fields, of the places won by each', () => {
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const fields = [year(before).total, year(after).total];
        const above = (score: number, field: number[], u: number) =>
          field.filter((other, v) => v !== u && other > score).length;
        const table = rankParts(scoresOf({ 2020: year(before), 2021: year(after) }), methodology, {
          ...years,
          level: 'sub-axis',
        });
        const rows = table.objects() as RankPart[];
        for (let u = 0; u < 7; u++) {
          const expected = leaves.map(() => 0);
          for (const order of orders) {
            for (const field of fields) {
              let score = fields[0]![u]!;
              for (const i of order) {
                const next = score + after[i]![u]! - before[i]![u]!;
                expected[i]! += (above(score, field, u) - above(next, field, u)) / 2 / orders.length;
                score = next;
              }
            }
          }
          const mine = rows.slice(leaves.length * u, leaves.length * (u + 1));
          expect(mine.map(row => row.places)).toEqual(expected.map(value => expect.closeTo(value, 10)));
          expect(mine.map(row => row.points)).toEqual(leaves.map((_, i) => after[i]![u]! - before[i]![u]!));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('adds up to the split by axes, an axis without parts standing for itself', () => {
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const scores = scoresOf({ 2020: year(before), 2021: year(after) });
        const byAxis = rankParts(scores, methodology, years).objects() as RankPart[];
        const below = rankParts(scores, methodology, { ...years, level: 'sub-axis' }).objects() as RankPart[];
        for (const { unit, part, points, places } of byAxis) {
          const mine = below.filter(row => row.unit === unit && axisOf[leaves.indexOf(row.part as 'a1')] === part);
          expect(mine.map(row => row.parent)).toEqual(part === 'c' ? ['total'] : [part, part]);
          expect(mine.reduce((sum, row) => sum + row.points, 0)).toBe(points);
          expect(mine.reduce((sum, row) => sum + row.places, 0)).toBeCloseTo(places, 12);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is the split among the parts of an axis where that is asked for', () => {
    const scores = scoresOf({
      2020: year([
        [1, 2, 3],
        [1, 1, 1],
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ]),
      2021: year([
        [9, 2, 3],
        [1, 1, 1],
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ]),
    });
    const rows = rankParts(scores, methodology, { ...years, node: 'a', level: 'sub-axis' }).objects() as RankPart[];
    expect(rows.filter(row => row.unit === 'A')).toMatchObject([
      { node: 'a', part: 'a1', parent: 'a', points: 8, places: 2 },
      { node: 'a', part: 'a2', parent: 'a', points: 0, places: 0 },
    ]);
  });

  it('refuses more than fourteen parts of an axis, unless only the axes are asked for', () => {
    const ids = Array.from({ length: 15 }, (_, i) => `a${i + 1}`);
    const wide = indexOf({
      total: { parent: null, level: 'total' },
      a: axis,
      ...Object.fromEntries(ids.map(id => [id, under('a')])),
    });
    const scored = Object.fromEntries(['total', 'a', ...ids].map(id => [id, [1, 2]]));
    const scores = scoresOf({ 2020: scored, 2021: scored });
    expect(() => rankParts(scores, wide, { ...years, level: 'sub-axis' })).toThrow(RangeError);
    expect(rankParts(scores, wide, years).numRows()).toBe(2);
  });

  it('leaves out the parts of an axis where the unit lacks one, and only those', () => {
    const scores = scoresOf({
      2020: year([[1], [1], [1], [1], [1]]),
      2021: { ...year([[2], [1], [1], [1], [1]]), a2: [null] },
    });
    const rows = rankParts(scores, methodology, { ...years, level: 'sub-axis' }).objects() as RankPart[];
    expect(rows.map(row => row.part)).toEqual(['b1', 'b2', 'c']);
  });
});
