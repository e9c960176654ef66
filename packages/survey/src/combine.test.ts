import { describe, expect, it } from 'vitest';
import { combine } from './combine.js';
import { contrastRow } from './contrast.js';
import { surveyDesign } from './design.js';
import type { LonelyRule } from './design-spec.js';
import { together } from './estimates.js';
import { mean } from './mean.js';
import { quantile } from './quantile.js';
import { withReplicates } from './replicates.js';
import { SAMPLE, SPEC, tableOf } from './testing/sample.js';

const design = surveyDesign(tableOf(SAMPLE), SPEC);
const means = mean(design, ['y', 'x'], { by: 'unit' });
const NAN = Number.NaN;

/** 1 + 2y − 3x in both units. */
const combinations = ['p', 'q'].map(unit => ({
  name: 'sum',
  of: means.find({ unit }),
  coefficients: [2, -3],
  constant: 1,
}));

describe('combine', () => {
  it('gives what contrasts give one by one', () => {
    const sums = combine(means, combinations);
    ['p', 'q'].forEach((unit, at) => {
      const of = ['y', 'x'].map(item => ({ unit, item }));
      const expected = contrastRow(means, { name: 'sum', of, coefficients: [2, -3] });
      const { estimate, se, low, high, df, reason, keys } = sums.rows[at]!;
      expect(estimate).toBeCloseTo(1 + expected.estimate, 13);
      expect(se).toBeCloseTo(expected.se, 13);
      expect(high - low).toBeCloseTo(expected.high - expected.low, 12);
      expect([df, reason, keys]).toEqual([expected.df, null, [unit]]);
    });
    expect(sums.table.object()).toMatchObject({ unit: 'p', item: 'sum', statistic: 'combination', n: NAN, deff: NAN });
  });

  it('makes estimates that can be contrasted across groups, with their covariance', () => {
    const sums = combine(means, combinations);
    const difference = contrastRow(sums, { name: 'd', of: [{ unit: 'p' }, { unit: 'q' }], coefficients: [1, -1] });
    const of = ['p', 'q'].flatMap(unit => ['y', 'x'].map(item => ({ unit, item })));
    const expected = contrastRow(means, { name: 'd', of, coefficients: [2, -3, -2, 3] });
    expect(difference.se).toBeCloseTo(expected.se, 13);
    expect(difference.df).toBe(expected.df);
    const { matrix } = sums.covariance();
    expect(Math.sqrt(matrix[0]! + matrix[3]! - 2 * matrix[1]!)).toBeCloseTo(expected.se, 13);
  });

  it('takes estimates of several calls', () => {
    const both = together(means, quantile(design, 'y', [0.5], { by: 'unit', error: 'near' }));
    const of = both.find({ unit: 'q' });
    const expected = contrastRow(both, { name: 'sum', of, coefficients: [1, 1, 1] });
    const [sum] = combine(both, [{ name: 'sum', of, coefficients: [1, 1, 1] }]).rows;
    expect(sum!.se).toBeCloseTo(expected.se, 13);
    expect(sum!.df).toBe(expected.df);
  });

  it('finds the cells of a second answer whatever their order', () => {
    const turned = {
      ...design,
      engine: {
        sums: (request: Parameters<typeof design.engine.sums>[0]) => {
          const sums = design.engine.sums(request);
          if (request.items.length > 1) return sums;
          const items = sums.items.map(item => ({
            n: item.n.toReversed(),
            w: item.w.toReversed(),
            wy: item.wy.toReversed(),
            w2: item.w2.toReversed(),
            wy2: item.wy2.toReversed(),
          }));
          const { group, unit, crossing, w } = sums;
          return {
            ...{ ...sums, items, group: group.toReversed(), unit: unit.toReversed() },
            ...{ crossing: crossing.toReversed(), w: w.toReversed() },
          };
        },
      },
    };
    const se = (of: typeof design) => {
      const parts = together(mean(of, ['y', 'x'], { by: 'unit' }), mean(of, ['y'], { by: 'unit' }));
      return combine(parts, [{ name: 's', of: parts.find({ unit: 'p' }), coefficients: [1, 2, 3] }]).rows[0]!.se;
    };
    expect(se(turned)).toBeCloseTo(se(design), 14);
  });

  it('adds up the deviations of replicates', () => {
    const replicated = mean(withReplicates(design, { method: 'JKn' }), ['y', 'x'], { by: 'unit' });
    const of = replicated.find({ unit: 'p' });
    const expected = contrastRow(replicated, { name: 'sum', of, coefficients: [2, 0.5] });
    const [sum] = combine(replicated, [{ name: 'sum', of, coefficients: [2, 0.5] }]).rows;
    expect(sum!.se).toBeCloseTo(expected.se, 13);
  });

  it('is the part times its coefficient where there is one', () => {
    const [part] = means.rows;
    const [half] = combine(means, [{ name: 'half', of: [0], coefficients: [-0.5] }]).rows;
    expect(half).toMatchObject({ estimate: -part!.estimate / 2, se: part!.se / 2, df: part!.df });
  });

  it('has no error where a part has none, with its reason, unless the part does not count', () => {
    const one = { ...SAMPLE, x: SAMPLE.x.map((x, i) => (i < 2 ? x : null)) };
    const some = mean(surveyDesign(tableOf(one), SPEC), ['y', 'x'], { by: 'unit' });
    const of = some.find({ unit: 'p' });
    const [sum, without] = combine(some, [
      { name: 'sum', of, coefficients: [1, 1] },
      { name: 'without', of, coefficients: [1, 0] },
    ]).rows;
    expect(sum).toMatchObject({ se: NAN, low: NAN, reason: 'one PSU' });
    expect(sum!.estimate).not.toBeNaN();
    expect(without!.se).toBeCloseTo(some.rows[of[0]!]!.se, 14);
  });

  it.each<LonelyRule>(['adjust', 'average'])('follows the rule %s for lonely PSUs', lonely => {
    const rows = { ...SAMPLE, stratum: SAMPLE.stratum.map((s, i) => (i === 10 ? 'c' : s)) };
    const of = mean(surveyDesign(tableOf(rows), { ...SPEC, lonely }), ['y', 'x'], { by: 'unit' });
    const at = of.find({ unit: 'q' });
    const expected = contrastRow(of, { name: 'sum', of: at, coefficients: [1, 1] });
    expect(combine(of, [{ name: 'sum', of: at, coefficients: [1, 1] }]).rows[0]!.se).toBeCloseTo(expected.se, 13);
  });

  it('has a normal interval on request', () => {
    const [sum] = combine(means, combinations, { interval: 'normal', level: 0.9 }).rows;
    expect(sum!.high - sum!.estimate).toBeCloseTo(1.6448536269514722 * sum!.se, 12);
  });

  it('refuses no parts, other numbers of coefficients, and parts of several groups', () => {
    const bad = (of: number[], coefficients: number[]) => () => combine(means, [{ name: 'bad', of, coefficients }]);
    expect(bad([], [])).toThrow("'bad' has 0 parts");
    expect(bad([0], [1, 1])).toThrow("'bad' has 1 parts and 2 coefficients");
    expect(bad([0, 2], [1, 1])).toThrow("the parts of 'bad' are of several groups");
  });
});
