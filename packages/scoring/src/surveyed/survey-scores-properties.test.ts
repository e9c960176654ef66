import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SurveyScore } from '../table-rows.js';
import { designOf, ITEMS, type Respondent, rule, SURVEYED } from '../testing/small-survey.js';
import { type SurveyScores, surveyScores } from './survey-scores.js';

const answer = (max: number, min = 0) => fc.option(fc.integer({ min, max }), { nil: null, freq: 6 });
const respondent = fc.record({
  unit: fc.constantFrom('A', 'B'),
  stratum: fc.constantFrom('1', '2', '3'),
  psu: fc.constantFrom('1', '2', '3'),
  w: fc.integer({ min: 1, max: 40 }).map(w => w / 8),
  x: answer(1),
  y: answer(5, 1),
  z: answer(4),
});
const samples = fc.array(respondent, { minLength: 10, maxLength: 50 });
const runs = { numRuns: 60 };
const NODES = ['total', 'a', 'a1', 'b', 'b1', 'x', 'y', 'z'];

function scored(people: readonly Respondent[], methodology = SURVEYED, items = ITEMS): SurveyScores {
  return surveyScores(designOf(people, { lonely: 'certainty' }), items, methodology);
}

function rowsOf({ scores }: SurveyScores): SurveyScore[] {
  return scores.objects() as SurveyScore[];
}

/** Expects the same but for rounding; errors that are nearly none may be called none. */
function expectSame(ours: readonly SurveyScore[], theirs: readonly SurveyScore[]): void {
  const said = ({ unit, node, df, n }: SurveyScore) => ({ unit, node, df, n });
  expect(ours.map(said)).toEqual(theirs.map(said));
  ours.forEach((row, i) => {
    near(row.score, theirs[i]!.score);
    near(row.se, theirs[i]!.se);
  });
}

function near(a: number, b: number): void {
  if (Number.isNaN(a) || Number.isNaN(b)) expect([a, b]).toEqual([Number.NaN, Number.NaN]);
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a)));
}

describe('surveyScores', () => {
  it('adds up: the total is the sum of the axes, its variance the sum of their covariances', () => {
    fc.assert(
      fc.property(samples, people => {
        const scores = scored(people);
        for (const { unit } of scores.domains) {
          const at = (node: string) => rowsOf(scores).find(row => row.unit === unit && row.node === node)!;
          near(at('total').score, at('a').score + at('b').score);
          const v = scores.covariance({ year: 2020, unit }, ['a', 'b', 'total']);
          if (Number.isNaN(v[8]!)) continue;
          expect(Math.abs(v[0]! + v[1]! + v[3]! + v[4]! - v[8]!)).toBeLessThanOrEqual(1e-10 * Math.max(1, v[8]!));
          if (at('total').reason === null) near(at('total').se, Math.sqrt(v[8]!));
        }
      }),
      runs,
    );
  });

  it('stays inside the range of its rule', () => {
    fc.assert(
      fc.property(samples, people => {
        for (const { node, score } of rowsOf(scored(people))) {
          const range = { a1: [0, 10], b1: [1, 9], total: [1, 19] }[node];
          if (range === undefined || Number.isNaN(score)) continue;
          expect(score).toBeGreaterThanOrEqual(range[0]! - 1e-12);
          expect(score).toBeLessThanOrEqual(range[1]! + 1e-12);
        }
      }),
      runs,
    );
  });

  it('does not change when weights are scaled, rows permuted or strata renamed', () => {
    const permuted = samples.chain(people =>
      fc.tuple(
        fc.constant(people),
        fc.shuffledSubarray(people, { minLength: people.length, maxLength: people.length }),
        fc.integer({ min: 1, max: 1000 }),
      ),
    );
    fc.assert(
      fc.property(permuted, ([people, shuffled, factor]) => {
        const expected = rowsOf(scored(people));
        const other = shuffled.map(person => ({
          ...person,
          w: person.w * factor,
          stratum: `s${9 - Number(person.stratum)}`,
        }));
        expectSame(rowsOf(scored(other)), expected);
      }),
      runs,
    );
  });

  it('does not change when an item is asked the other way round and scored so', () => {
    const reversed = { ...SURVEYED, scoring: [rule('a1', { x: [1, 0], y: [5, 1] }), SURVEYED.scoring[1]!] };
    fc.assert(
      fc.property(samples, people => {
        const turned = people.map(person => ({ ...person, x: person.x === null ? null : 1 - person.x }));
        const nodes = (rows: readonly SurveyScore[]) => rows.filter(row => row.node !== 'x');
        expectSame(nodes(rowsOf(scored(turned, reversed))), nodes(rowsOf(scored(people))));
      }),
      runs,
    );
  });

  it('never has an error of 0, an error without a score, or an unknown without a reason', () => {
    fc.assert(
      fc.property(samples, people => {
        for (const { score, se, reason } of rowsOf(scored(people))) {
          expect(se === 0).toBe(false);
          if (Number.isNaN(score)) expect(se).toBeNaN();
          if (Number.isNaN(se)) expect(reason).not.toBeNull();
        }
      }),
      runs,
    );
  });

  it('has covariance matrices that are symmetric and as large as correlations allow', () => {
    fc.assert(
      fc.property(samples, people => {
        const scores = scored(people);
        for (const { unit } of scores.domains) {
          const v = scores.covariance({ year: 2020, unit }, NODES);
          const size = NODES.length;
          for (let i = 0; i < size; i++) {
            for (let j = 0; j < size; j++) {
              const cell = v[i * size + j]!;
              if (Number.isNaN(cell)) continue;
              expect(cell).toBe(v[j * size + i]!);
              expect(cell ** 2).toBeLessThanOrEqual(v[i * size + i]! * v[j * size + j]! * (1 + 1e-9) + 1e-18);
            }
          }
        }
      }),
      runs,
    );
  });
});
