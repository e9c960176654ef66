import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panel } from './panel.js';
import { splitRankMoves } from './rank-split.js';
import { scoresOf } from './testing/small-index.js';

type Values = readonly (number | null)[];

function columns(before: Values, after: Values) {
  const laid = panel(scoresOf({ 1: { anchor: before.map(() => 1), x: before }, 2: { x: after } }));
  return [laid.at(1, 'x'), laid.at(2, 'x')] as const;
}

const split = (before: Values, after: Values) => splitRankMoves(...columns(before, after));

describe('splitRankMoves', () => {
  it('gives it all to the unit when only its own score moved', () => {
    const { own, field, entry } = split([1, 2, 3, 4], [5, 2, 3, 4]);
    expect([own[0], field[0], entry[0]]).toEqual([3, 0, 0]);
  });

  it('gives it all to the field when only the others moved', () => {
    const { own, field, entry } = split([5, 2, 3, 4], [5, 6, 7, 4]);
    expect([own[0], field[0], entry[0]]).toEqual([0, -2, 0]);
  });

  it('gives the places behind a newcomer to entry', () => {
    const { own, field, entry } = split([5, 2, null], [5, 2, 9]);
    expect([own[0], field[0], entry[0]]).toEqual([0, 0, -1]);
  });

  it('gives the places of one who left to entry', () => {
    const { own, field, entry } = split([5, 2, 9], [5, 2, null]);
    expect([own[1], field[1], entry[1]]).toEqual([0, 0, 1]);
    expect([own[2], field[2], entry[2]]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it('averages over the two fields: the unit overtakes one of the old field and two of the new', () => {
    // From 1 to 5 it passes 2 and 4 of the old field, and only 3 of the new one (2 → 3, 4 → 6).
    const { own, field } = split([1, 2, 4], [5, 3, 6]);
    expect([own[0], field[0]]).toEqual([1.5, -0.5]);
  });

  it('does not count the unit’s own old score against it', () => {
    expect(split([9, 1], [5, 1]).own[0]).toBe(0);
  });

  it('adds up exactly to the move among all units, in halves', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 30 })), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(values, values, (before, after) => {
        const [from, to] = columns(before, after);
        const { own, field, entry } = splitRankMoves(from, to);
        for (let u = 0; u < own.length; u++) {
          const move = from.ranks[u]! - to.ranks[u]!;
          expect(own[u]! + field[u]! + entry[u]!).toBe(move);
          if (!Number.isNaN(move)) expect([own[u]! * 2, field[u]! * 2, entry[u]!].every(Number.isInteger)).toBe(true);
        }
      }),
    );
  });

  it('never credits a fall of the unit’s own score with places', () => {
    const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(values, values, (before, after) => {
        const { own } = split(before, after);
        before.forEach((old, u) => {
          if (after[u]! < old) expect(own[u]).toBeLessThanOrEqual(0);
          if (after[u]! > old) expect(own[u]).toBeGreaterThanOrEqual(0);
          if (after[u] === old) expect(own[u]).toBe(0);
        });
      }),
    );
  });
});
