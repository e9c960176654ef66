import { bundled } from '@papi/datasets';
import { childrenIn, comparable } from '@papi/methodology';
import { type Change, changes, panel, type RankMove, type RankPart, rankMoves, rankParts } from '@papi/scoring';
import { describe, expect, it } from 'vitest';

const { methodology, scores } = bundled();
const official = panel(scores);
const pairs = official.years.flatMap(from => official.years.filter(to => to > from).map(to => [from, to] as const));

const movesOf = (from: number, to: number, nodes?: string[]) =>
  (changes(official, methodology, { from, to, ...(nodes && { nodes }) }).objects() as unknown as Change[]).filter(
    move => !Number.isNaN(move.delta),
  );

describe('the split of an official rank move', () => {
  it('adds up exactly, for every unit, node and pair of years that compare', () => {
    let seen = 0;
    for (const [from, to] of pairs) {
      for (const { rankFrom, rankTo, own, field, entry } of movesOf(from, to)) {
        if (own + field + entry !== rankFrom - rankTo) expect.fail(`${from}-${to}: ${own} + ${field} + ${entry}`);
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(50_000);
  });

  it('has no entry where the same units are scored in both years', () => {
    const both = movesOf(2019, 2020, ['1', '2']);
    expect(both).toHaveLength(126);
    expect(both.every(move => move.entry === 0)).toBe(true);
  });

  it('adds up by part to its own share, and the points to the change within published rounding', () => {
    for (const [from, to] of pairs) {
      for (const node of ['total', '1', '4', '7']) {
        if (!comparable(methodology, node, from, to)) continue;
        const rows = rankParts(official, methodology, { from, to, node }).objects() as unknown as RankPart[];
        const moves = movesOf(from, to, [node]);
        const parts = childrenIn(methodology, node, to).length;
        expect(rows).toHaveLength(moves.length * parts);
        moves.forEach((move, i) => {
          const mine = rows.slice(i * parts, (i + 1) * parts);
          expect(new Set(mine.map(row => row.unit))).toEqual(new Set([move.unit]));
          expect(mine.reduce((sum, row) => sum + row.places, 0)).toBeCloseTo(move.own, 10);
          // The published axis 1 of unit 01 in 2022 is 0.000695 off the sum of its parts.
          expect(Math.abs(mine.reduce((sum, row) => sum + row.points, 0) - move.delta)).toBeLessThan(8e-4);
        });
      }
    }
  });

  it('is not rare: a one-year move of the total has median 9 and ninetieth percentile 23 places', () => {
    const [total] = rankMoves(official, methodology).objects() as unknown as RankMove[];
    expect(total).toMatchObject({ node: 'total', median: 9, p90: 23 });
  });
});
