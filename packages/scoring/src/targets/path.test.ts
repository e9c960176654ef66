import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankOf } from '../ranks.js';
import { indexOf, scoresOf } from '../testing/small-index.js';
import { pointsNeeded } from './needed.js';
import { type PathStep, targetPath } from './path.js';
import type { Target } from './target.js';

const tree = indexOf({ total: { parent: null, level: 'total', hi: 20 } });
/** Totals alone, units A, B, C … */
const totals = (...years: readonly (readonly (number | null)[])[]) =>
  scoresOf(Object.fromEntries(years.map((values, i) => [2001 + i, { total: values }])));
const brief = (path: ReturnType<typeof targetPath>) =>
  path?.map(step => [step.to, step.rankWanted, step.scoreNeeded, step.points, step.perYear, step.rankThen]);

describe('targetPath', () => {
  it('counts places from the step before, and points from now', () => {
    const steps: PathStep[] = [
      { year: 2003, target: { rank: 4 } },
      { year: 2004, target: { places: 1 } },
      { year: 2005, target: { places: 1 } },
    ];
    expect(brief(targetPath(totals([5, 10, 9, 8, 7, 6]), tree, { unit: 'A', year: 2001, steps }))).toEqual([
      [2003, 4, 7, 2, 1, 4],
      [2004, 3, 8, 3, 1, 3],
      [2005, 2, 9, 4, 1, 2],
    ]);
  });

  it('counts places from the rank that a score reaches, which ties make better than the rank wanted', () => {
    const steps: PathStep[] = [
      { year: 2002, target: { rank: 3 } },
      { year: 2003, target: { places: 1 } },
    ];
    expect(brief(targetPath(totals([5, 10, 9, 9, 7]), tree, { unit: 'A', year: 2001, steps }))).toEqual([
      [2002, 3, 9, 4, 4, 2],
      [2003, 1, 10, 5, 1, 1],
    ]);
  });

  it('gives no points back where a later step asks for less', () => {
    const steps: PathStep[] = [
      { year: 2002, target: { rank: 1 } },
      { year: 2004, target: { rank: 3 } },
      { year: 2005, target: { score: 11 } },
    ];
    expect(brief(targetPath(totals([5, 10, 9]), tree, { unit: 'A', year: 2001, steps }))).toEqual([
      [2002, 1, 10, 5, 5, 1],
      [2004, 3, 10, 5, 0, 1],
      [2005, Number.NaN, 11, 6, 1, 1],
    ]);
  });

  it('takes the others on as far as each step lies', () => {
    const steps: PathStep[] = [
      { year: 2003, target: { rank: 1 } },
      { year: 2005, target: { rank: 1 } },
    ];
    const path = targetPath(totals([6, 8], [6, 8.5]), tree, { unit: 'A', year: 2002, others: 'moving', steps });
    expect(path?.map(step => step.scoreNeeded)).toEqual([9, 10]);
  });

  it('reaches each rank it states with the others held, never falls, and each step is the sum of the years up to it', () => {
    const target: fc.Arbitrary<Target> = fc.oneof(
      fc.integer({ min: 1, max: 12 }).map(rank => ({ rank })),
      fc.integer({ min: 0, max: 4 }).map(places => ({ places })),
      fc.constantFrom('High' as const, 'Mid-high' as const, 'Mid-low' as const).map(group => ({ group })),
      fc.integer({ min: 0, max: 80 }).map(v => ({ score: v / 4 })),
    );
    const step = fc.tuple(fc.integer({ min: 1, max: 3 }), target);
    const score = fc.integer({ min: 0, max: 60 }).map(v => v / 4);
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 1, maxLength: 12 }),
        fc.array(step, { minLength: 1, maxLength: 5 }),
        (values, parts) => {
          let year = 2001;
          const steps = parts.map(([years, target]) => {
            year += years;
            return { year, target };
          });
          const scores = totals(values);
          const path = targetPath(scores, tree, { unit: 'A', year: 2001, steps })!;
          const others = values.slice(1).sort((a, b) => a - b);
          let [reached, since] = [values[0]!, 2001];
          path.forEach(({ to, scoreNeeded, rankThen, rankWanted, points, perYear }, i) => {
            const { target } = steps[i]!;
            expect(rankOf(scoreNeeded, others)).toBe(rankThen);
            if ('score' in target) expect(scoreNeeded).toBeGreaterThanOrEqual(target.score);
            else expect(rankThen).toBeLessThanOrEqual(rankWanted);
            if ('places' in target && i > 0)
              expect(rankWanted).toBe(Math.max(1, path[i - 1]!.rankThen - target.places));
            // Anything less than a rise fails this step: what is asked beyond the step before is not too much.
            if (scoreNeeded > reached && !('score' in target)) {
              expect(rankOf(scoreNeeded - 1e-6, others)).toBeGreaterThan(rankWanted);
            }
            expect(scoreNeeded).toBeGreaterThanOrEqual(reached);
            expect(reached + perYear * (to - since)).toBeCloseTo(scoreNeeded, 8);
            expect(values[0]! + points).toBeCloseTo(scoreNeeded, 8);
            [reached, since] = [scoreNeeded, to];
          });
        },
      ),
    );
  });

  it('of one step is the target itself', () => {
    const scores = totals([5, 10, 9, 8]);
    const steps: PathStep[] = [{ year: 2004, target: { group: 'High' } }];
    const [step] = targetPath(scores, tree, { unit: 'A', year: 2001, steps })!;
    const { perYear, ...needed } = step!;
    expect(needed).toEqual(pointsNeeded(scores, tree, { unit: 'A', year: 2001, target: { group: 'High' }, ahead: 3 }));
    expect(perYear * 3).toBeCloseTo(needed.points, 9);
  });

  it('is null without a score, and refuses years that do not rise', () => {
    const scores = totals([5, 10], [null, 10]);
    const to = (...years: number[]) => years.map(year => ({ year, target: { rank: 1 } }));
    expect(targetPath(scores, tree, { unit: 'A', year: 2002, steps: to(2003) })).toBeNull();
    for (const steps of [to(2001), to(2003, 2003), to(2004, 2003)])
      expect(() => targetPath(scores, tree, { unit: 'A', year: 2001, steps })).toThrow(RangeError);
  });
});
