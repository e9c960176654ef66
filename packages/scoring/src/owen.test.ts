import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { owen } from './owen.js';
import { shapley } from './shapley.js';

/** Every order of some things. */
function ordersOf<T>(things: readonly T[]): T[][] {
  if (things.length === 0) return [[]];
  return things.flatMap((first, i) => ordersOf(things.toSpliced(i, 1)).map(rest => [first, ...rest]));
}

/** The mean addition of the members of union 0, over every order of unions and every order inside it. */
function byOrders(worth: Float64Array, others: number, members: number): number[] {
  const mine = Array.from({ length: members }, (_, i) => i);
  const unions = ordersOf(Array.from({ length: others + 1 }, (_, i) => i - 1));
  const inside = ordersOf(mine);
  const total = mine.map(() => 0);
  for (const order of unions) {
    const before = order.slice(0, order.indexOf(-1)).reduce((set, union) => set | (1 << union), 0);
    for (const arrivals of inside) {
      let part = 0;
      for (const i of arrivals) {
        const next = part | (1 << i);
        total[i]! += worth[before * 2 ** members + next]! - worth[before * 2 ** members + part]!;
        part = next;
      }
    }
  }
  return total.map(sum => sum / unions.length / inside.length);
}

const games = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([others, members]) =>
  fc
    .array(fc.integer({ min: -40, max: 40 }), {
      minLength: 2 ** (others + members),
      maxLength: 2 ** (others + members),
    })
    .map(values => ({ others, members, worth: Float64Array.from(values) })),
);

describe('owen', () => {
  it('is Shapley’s value where there is no other union', () => {
    expect([...owen(Float64Array.of(0, 1, 2, 5), 2)]).toEqual([2, 3]);
  });

  it('gives a union of two the veto it has as one: half of what it takes three to make', () => {
    // Worth 1 where both members of the union and the other one are there: Shapley would give each a third.
    const worth = Float64Array.of(0, 0, 0, 0, 0, 0, 0, 1);
    expect([...owen(worth, 2)]).toEqual([0.25, 0.25]);
  });

  it('is the mean addition over every order in which the members of a union come together', () => {
    fc.assert(
      fc.property(games, ({ others, members, worth }) => {
        const expected = byOrders(worth, others, members);
        expect([...owen(worth, members)]).toEqual(expected.map(value => expect.closeTo(value, 10)));
      }),
      { numRuns: 60 },
    );
  });

  it('adds up to Shapley’s share of the union', () => {
    fc.assert(
      fc.property(games, ({ others, members, worth }) => {
        const whole = 2 ** members - 1;
        // Unions as players: the union is player 0, those others that are there are the higher bits.
        const unions = Float64Array.from({ length: 2 ** (others + 1) }, (_, set) =>
          set % 2 === 0 ? worth[(set >> 1) * 2 ** members]! : worth[(set >> 1) * 2 ** members + whole]!,
        );
        const sum = owen(worth, members).reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(shapley(unions)[0]!, 10);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses a list that is not one value a set', () => {
    expect(() => owen(new Float64Array(12), 2)).toThrow(RangeError);
    expect(() => owen(new Float64Array(2), 2)).toThrow(RangeError);
  });
});
