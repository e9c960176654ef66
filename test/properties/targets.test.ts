import { levelIn } from '@papi/methodology';
import {
  type Group,
  pointsNeeded,
  type Standing,
  sharesOf,
  standings,
  type Target,
  weakSpots,
  whatIf,
} from '@papi/scoring';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branch, officialYear, raised, randomPanel, type Scored, unitWithTotal } from './panels.js';

const groups: readonly Group[] = ['Low', 'Mid-low', 'Mid-high', 'High'];
const pick = fc.nat(62);
const target: fc.Arbitrary<Target> = fc.oneof(
  fc.integer({ min: 1, max: 63 }).map(rank => ({ rank })),
  fc.integer({ min: 0, max: 20 }).map(places => ({ places })),
  fc.constantFrom('High' as const, 'Mid-high' as const, 'Mid-low' as const).map(group => ({ group })),
  fc.integer({ min: 10, max: 50 }).map(score => ({ score })),
);

/** How a unit stands, worked out anew from a table in which its scores are raised. */
function standingThen(scored: Scored, unit: string, points: ReadonlyMap<string, number>, node = 'total'): Standing {
  const rows = standings(raised(scored, unit, points)).objects() as Standing[];
  return rows.find(row => row.unit === unit && row.node === node)!;
}

/** The weak spots of the year, and how they share out what a target needs. */
function sharesFor(scored: Scored, unit: string, aim: Target) {
  const { scores, methodology, year } = scored;
  const needed = pointsNeeded(scores, methodology, { year, unit, target: aim })!;
  const weak = weakSpots(scores, methodology, { year });
  return { needed, shares: sharesOf(scores, methodology, weak, { unit, points: needed.points }) };
}

describe.each([
  ['official years', officialYear, 60],
  ['random panels', randomPanel, 150],
] as const)('targets over %s', (_, panels, numRuns) => {
  it('are reached by the points needed, in rank and in group, and by nothing less', () => {
    const some = fc.tuple(panels, pick, target);
    let short = 0;
    fc.assert(
      fc.property(some, ([scored, which, aim]) => {
        const unit = unitWithTotal(scored, which);
        const { scores, methodology, year } = scored;
        const needed = pointsNeeded(scores, methodology, { year, unit, target: aim })!;
        const reached = standingThen(scored, unit, new Map([['total', needed.points]]));
        expect(reached.rank).toBe(needed.rankThen);
        if (!('score' in aim)) expect(reached.rank).toBeLessThanOrEqual(needed.rankWanted);
        if ('group' in aim) expect(groups.indexOf(reached.group)).toBeGreaterThanOrEqual(groups.indexOf(aim.group));
        if (needed.points === 0 || 'score' in aim) return;
        short++;
        const missed = standingThen(scored, unit, new Map([['total', needed.points - 1e-9]]));
        expect(missed.rank).toBeGreaterThan(needed.rankWanted);
        if ('group' in aim) expect(groups.indexOf(missed.group)).toBeLessThan(groups.indexOf(aim.group));
      }),
      { numRuns },
    );
    expect(short).toBeGreaterThan(numRuns / 10);
  });

  it('are shared out whole: what is spread and what is left add up, and no share is above its cap', () => {
    fc.assert(
      fc.property(panels, pick, target, (scored, which, aim) => {
        const { needed, shares } = sharesFor(scored, unitWithTotal(scored, which), aim);
        expect(shares.points + shares.left).toBeCloseTo(needed.points, 8);
        expect(shares.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(shares.points, 8);
        expect(new Set(shares.parts.map(({ node }) => node)).size).toBe(shares.parts.length);
        for (const { points, cap } of shares.parts) {
          expect(points).toBeGreaterThan(0);
          expect(points).toBeLessThanOrEqual(cap);
        }
      }),
      { numRuns },
    );
  });

  it('are reached by their shares where nothing is left', () => {
    let whole = 0;
    fc.assert(
      fc.property(panels, pick, fc.integer({ min: 0, max: 3 }), (scored, which, places) => {
        const unit = unitWithTotal(scored, which);
        const { needed, shares } = sharesFor(scored, unit, { places });
        if (shares.left > 0 || shares.parts.length === 0) return;
        whole++;
        const raise = Object.fromEntries(shares.parts.map(({ node, points }) => [node, points]));
        const { nodes } = whatIf(scored.scores, scored.methodology, { year: scored.year, unit, raise });
        const total = nodes.find(({ node }) => node === 'total')!;
        expect(total.scoreThen).toBeCloseTo(needed.scoreNeeded, 8);
        expect(total.rankThen).toBeLessThanOrEqual(needed.rankWanted);
      }),
      { numRuns },
    );
    expect(whole).toBeGreaterThan(numRuns / 20);
  });

  it('and what-ifs are standings worked out anew, in every node that is raised and all above', () => {
    // Anywhere in the range, or in fortieths of it, which tie in random panels, or where it is.
    const places = fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(40).map(n => n / 40),
      fc.constant(null),
    );
    const raises = fc.array(fc.tuple(fc.nat(40), places), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(panels, pick, raises, (scored, which, asked) => {
        const { scores, methodology, year } = scored;
        const unit = unitWithTotal(scored, which);
        const u = scores.indexOf(unit);
        const nodes = levelIn(methodology, 'sub-axis', year).filter(
          ({ id }) => !Number.isNaN(scores.column(year, id)[u]),
        );
        const raise = new Map<string, number>();
        for (const [at, share] of asked) {
          const { id, lo, hi } = nodes[at % nodes.length]!;
          const now = scores.column(year, id)[u]!;
          const then = share === null ? now : Math.round((lo + share * (hi - lo)) * 1e4) / 1e4;
          raise.set(id, Math.round((then - now) * 1e9) / 1e9);
        }
        const points = new Map<string, number>();
        for (const [id, gain] of raise) {
          for (const node of branch(methodology, year, id)) points.set(node, (points.get(node) ?? 0) + gain);
        }
        const found = whatIf(scores, methodology, { year, unit, raise: Object.fromEntries(raise) });
        expect(new Set(found.nodes.map(({ node }) => node))).toEqual(new Set(points.keys()));
        const rows = standings(raised(scored, unit, points)).objects() as Standing[];
        for (const { node, scoreThen, rankThen, groupThen, of } of found.nodes) {
          const { score, ...anew } = rows.find(row => row.unit === unit && row.node === node)!;
          expect({ node, rankThen, groupThen, of }).toEqual({
            node,
            rankThen: anew.rank,
            groupThen: anew.group,
            of: anew.of,
          });
          expect(scoreThen).toBeCloseTo(score, 8);
        }
      }),
      { numRuns },
    );
  });
});
