import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes } from './changes.js';
import { rankParts } from './rank-parts.js';
import type { RankPart } from './table-rows.js';
import { indexOf, type SmallNode, scoresOf } from './testing/small-index.js';

const root = { parent: null, level: 'total' } as const;
const part = { parent: 'total', level: 'axis' } as const;
const methodology = indexOf({ total: root, a: part, b: part, c: part });
const parts = (scores: Parameters<typeof rankParts>[0], index = methodology) =>
  rankParts(scores, index, { from: 2020, to: 2021 }).objects() as unknown as RankPart[];

/** A year in which the total is the sum of its parts; one list of values a part. */
function year(...values: readonly (readonly number[])[]) {
  const [a, b, c] = values as [number[], number[], number[]];
  return { total: a.map((_, u) => a[u]! + b[u]! + c[u]!), a, b, c };
}

describe('rankParts', () => {
  it('gives the places to the one part that moved', () => {
    const scores = scoresOf({
      2020: year([1, 2, 3], [1, 1, 1], [1, 1, 1]),
      2021: year([9, 2, 3], [1, 1, 1], [1, 1, 1]),
    });
    expect(parts(scores).filter(row => row.unit === 'A')).toMatchObject([
      { part: 'a', points: 8, places: 2 },
      { part: 'b', points: 0, places: 0 },
      { part: 'c', points: 0, places: 0 },
    ]);
  });

  it('sets a fall against a rise, so that the parts add up to a standstill', () => {
    const scores = scoresOf({
      2020: year([5, 2, 8], [1, 1, 1], [1, 1, 1]),
      2021: year([1, 2, 8], [5, 1, 1], [1, 1, 1]),
    });
    expect(parts(scores).filter(row => row.unit === 'A')).toMatchObject([
      { part: 'a', points: -4, places: -1 },
      { part: 'b', points: 4, places: 1 },
      { part: 'c', points: 0, places: 0 },
    ]);
  });

  it('is the mean, over every order in which the parts change and both fields, of the places won by each', () => {
    const list = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 8, maxLength: 8 });
    const lists = fc.tuple(list, list, list);
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const fields = [year(...before).total, year(...after).total];
        const rankOf = (score: number, field: number[], u: number) =>
          field.filter((s, v) => v !== u && s > score).length;
        const rows = parts(scoresOf({ 2020: year(...before), 2021: year(...after) }));
        for (let u = 0; u < 8; u++) {
          const expected = [0, 0, 0];
          for (const order of [
            [0, 1, 2],
            [0, 2, 1],
            [1, 0, 2],
            [1, 2, 0],
            [2, 0, 1],
            [2, 1, 0],
          ]) {
            for (const field of fields) {
              let score = fields[0]![u]!;
              for (const i of order) {
                const next = score + after[i]![u]! - before[i]![u]!;
                expected[i]! += (rankOf(score, field, u) - rankOf(next, field, u)) / 12;
                score = next;
              }
            }
          }
          const places = rows.slice(3 * u, 3 * u + 3).map(row => row.places);
          expect(places).toEqual(expected.map(value => expect.closeTo(value, 10)));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('adds up to the own part of the move, and the points to the change', () => {
    const list = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 8, maxLength: 8 });
    const lists = fc.tuple(list, list, list);
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const scores = scoresOf({ 2020: year(...before), 2021: year(...after) });
        const rows = parts(scores);
        const moves = changes(scores, methodology, { from: 2020, to: 2021, nodes: ['total'] }).objects();
        for (const { unit, own, delta } of moves as { unit: string; own: number; delta: number }[]) {
          const mine = rows.filter(row => row.unit === unit);
          expect(mine.reduce((sum, row) => sum + row.places, 0)).toBeCloseTo(own, 10);
          expect(mine.reduce((sum, row) => sum + row.points, 0)).toBe(delta);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('ends at the node’s own new score where published parts are rounded', () => {
    const before = { total: [3, 3.5], a: [1, 1], b: [1, 1], c: [1, 1.5] };
    const after = { total: [3.4999999, 3.5], a: [1.5, 1], b: [1, 1], c: [1, 1.5] };
    const places = parts(scoresOf({ 2020: before, 2021: after }))
      .filter(row => row.unit === 'A')
      .map(row => row.places);
    // 1.5 + 1 + 1 ties with 3.5 and would win a place; the published total is below it.
    expect(places.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 12);
  });

  it('leaves out a unit without one of the parts, and says nothing across a break', () => {
    const scores = scoresOf({
      2020: { total: [3, 3], a: [1, 1], b: [1, 1], c: [1, 1] },
      2021: { total: [3, 3], a: [1, 1], b: [1, null], c: [1, 1] },
    });
    expect(parts(scores).map(row => row.unit)).toEqual(['A', 'A', 'A']);
    const broken = indexOf({ total: { ...root, starts: [2000, 2021] }, a: part, b: part, c: part });
    expect(parts(scores, broken)).toEqual([]);
  });

  it('has no rows for a node without parts', () => {
    const scores = scoresOf({ 2020: { a: [1] }, 2021: { a: [2] } });
    expect(rankParts(scores, methodology, { from: 2020, to: 2021, node: 'a' }).numRows()).toBe(0);
  });

  it('says which node each part adds to', () => {
    const scores = scoresOf({ 2020: year([1], [1], [1]), 2021: year([2], [1], [1]) });
    expect(parts(scores).map(row => [row.part, row.parent])).toEqual([
      ['a', 'total'],
      ['b', 'total'],
      ['c', 'total'],
    ]);
  });

  it('refuses more than fourteen parts', () => {
    const names = Array.from({ length: 15 }, (_, i) => `p${i}`);
    const wide: Record<string, SmallNode> = { total: root };
    for (const name of names) wide[name] = part;
    const scored = Object.fromEntries(['total', ...names].map(name => [name, [1, 2]]));
    expect(() => parts(scoresOf({ 2020: scored, 2021: scored }), indexOf(wide))).toThrow(RangeError);
  });
});
