import { childrenIn, comparable, nodeIn } from '@papi/methodology';
import { type Change, changeExplainer, changes, type ExplainedPart, type RankPart, rankParts } from '@papi/scoring';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialYear, randomPanel, type Scored } from './panels.js';

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** The year looked at and the one before, where the total compares. */
const officialPair = officialYear.filter(({ methodology, year }) => comparable(methodology, 'total', year - 1, year));

function partsOf({ scores, methodology, year }: Scored, level: 'axis' | 'sub-axis'): RankPart[] {
  return rankParts(scores, methodology, { from: year - 1, to: year, level }).objects() as RankPart[];
}

function movesOf({ scores, methodology, year }: Scored): Change[] {
  const rows = changes(scores, methodology, { from: year - 1, to: year, nodes: ['total'] }).objects() as Change[];
  return rows.filter(({ delta }) => !Number.isNaN(delta));
}

function by<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

describe.each([
  ['official years', officialPair, 4],
  ['random panels', randomPanel, 150],
] as const)('parts of a move over %s', (_, panels, numRuns) => {
  it('of the sub-axes add up to those of their axis, and these to the move and the change', () => {
    let split = 0;
    fc.assert(
      fc.property(panels, scored => {
        const axes = by(partsOf(scored, 'axis'), ({ unit }) => unit);
        const below = by(partsOf(scored, 'sub-axis'), ({ unit, parent }) => `${unit}/${parent}`);
        for (const { unit, own, delta } of movesOf(scored)) {
          const parts = axes.get(unit) ?? [];
          if (parts.length === 0) continue;
          split++;
          expect(sum(parts.map(({ places }) => places))).toBeCloseTo(own, 9);
          expect(sum(parts.map(({ points }) => points))).toBeCloseTo(delta, 8);
          for (const { part, places, points } of parts) {
            const mine = below.get(`${unit}/${part}`) ?? [];
            expect(mine.map(({ part: id }) => id)).toEqual(
              childrenIn(scored.methodology, part, scored.year).map(({ id }) => id),
            );
            expect(sum(mine.map(row => row.places))).toBeCloseTo(places, 9);
            expect(sum(mine.map(row => row.points))).toBeCloseTo(points, 8);
          }
        }
      }),
      { numRuns },
    );
    expect(split).toBeGreaterThan(numRuns);
  });

  it('are the same where a change is explained', () => {
    fc.assert(
      fc.property(panels, scored => {
        const { scores, methodology, year } = scored;
        const explain = changeExplainer(scores, methodology, { from: year - 1, to: year });
        const made = [...partsOf(scored, 'axis'), ...partsOf(scored, 'sub-axis')];
        const expected = by(made, ({ unit }) => unit);
        for (const unit of scores.units) {
          const parts: readonly ExplainedPart[] = explain(unit)?.parts ?? [];
          const found = new Map(parts.map(({ node, points, places }) => [node, { points, places }]));
          expect(found).toEqual(
            new Map((expected.get(unit) ?? []).map(({ part, points, places }) => [part, { points, places }])),
          );
          for (const { node, parent, level } of parts) {
            expect({ parent, level }).toEqual({
              parent: nodeIn(methodology, node, year)?.parent,
              level: nodeIn(methodology, node, year)?.level,
            });
          }
        }
      }),
      { numRuns },
    );
  });
});

describe('a part of a move in a random panel', () => {
  it('that did not change won and lost nothing; one that rose lost no place, one that fell won none', () => {
    const seen = { still: 0, moved: 0 };
    fc.assert(
      fc.property(randomPanel, scored => {
        for (const { points, places } of [...partsOf(scored, 'axis'), ...partsOf(scored, 'sub-axis')]) {
          if (points === 0) expect(places).toBeCloseTo(0, 12);
          else expect(Math.sign(points) * places).toBeGreaterThan(-1e-12);
          seen[points === 0 ? 'still' : 'moved']++;
        }
      }),
      { numRuns: 400 },
    );
    expect(Math.min(seen.still, seen.moved)).toBeGreaterThan(50);
  });
});
