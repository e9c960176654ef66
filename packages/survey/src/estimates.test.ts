import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.js';
import { type Design, surveyDesign } from './design.js';
import { together } from './estimates.js';
import { mean } from './mean.js';
import { proportion } from './proportion.js';
import { quantile } from './quantile.js';
import { ratio } from './ratio.js';
import { SAMPLE, SPEC, tableOf } from './testing/sample.js';
import { total } from './total.js';

const design = surveyDesign(tableOf(SAMPLE), SPEC);

describe('the table', () => {
  it('is tidy and says which rules were used', () => {
    const { table } = mean(design, ['y', 'x'], { by: 'unit', interval: 'normal', level: 0.9 });
    expect(table.columnNames()).toEqual(
      [
        'unit',
        'item',
        'statistic',
        'estimate',
        'se',
        'low',
        'high',
        'df',
        'n',
        'nEffective',
        'cv',
        'deff',
        'reason',
      ].concat(['missing', 'interval', 'level', 'dfRule', 'deffReference', 'lonely', 'variance']),
    );
    expect(table.objects()[3]).toMatchObject({
      unit: 'q',
      item: 'x',
      statistic: 'mean',
      missing: 'per item',
      interval: 'normal',
      level: 0.9,
      dfRule: 'PSUs − strata with an answer in the domain',
      deffReference: 'with replacement',
      lonely: 'fail',
      variance: 'linearisation',
    });
  });

  it('refuses a group column with the name of its own', () => {
    expect(() => mean(surveyDesign(tableOf({ n: [1, 2], y: [1, 2] })), ['y'], { by: 'n' })).toThrow("called 'n'");
  });

  it('counts answers, PSUs and effective size of the domain and item', () => {
    const rows = mean(design, ['y', 'x'], { by: 'unit' }).rows;
    expect(rows.map(row => [row.keys[0], row.item, row.n, row.df])).toEqual([
      ['p', 'y', 4, 1],
      ['p', 'x', 5, 2],
      ['q', 'y', 5, 2],
      ['q', 'x', 5, 2],
    ]);
    expect(rows[0]!.nEffective).toBeCloseTo(10 ** 2 / (1 + 4 + 9 + 16), 12);
  });
});

describe('what cannot be estimated', () => {
  const tiny = tableOf({
    h: ['a', 'a', 'a', 'b', 'b'],
    j: [1, 1, 2, 3, 4],
    y: [1, 3, null, null, null],
    d: ['s', 's', 't', 't', 't'],
    z: [0, 0, 1, 0, 0],
  });
  const small: Design = surveyDesign(tiny, { strata: 'h', psu: 'j' });

  it('inside one PSU: a mean, ratio, share or quantile has no error and says why, a total has one', () => {
    for (const estimates of [
      mean(small, ['y']),
      ratio(small, [{ numerator: 'y', denominator: 'y' }]),
      proportion(small, ['z'], { where: 'z' }),
      quantile(small, 'y', [0.5]),
    ]) {
      const [row] = estimates.rows;
      expect([row!.se, row!.low, row!.reason]).toEqual([Number.NaN, Number.NaN, 'one PSU']);
      expect(row!.estimate).not.toBeNaN();
    }
    const [sum] = total(small, ['y']).rows;
    expect([sum!.estimate, sum!.se, sum!.reason]).toEqual([4, 4, 'no degrees of freedom']);
  });

  it('without answers: no estimate at all', () => {
    const row = mean(small, ['y'], { by: 'd' }).rows.find(each => each.keys[0] === 't')!;
    expect([row.estimate, row.se, row.n, row.reason]).toEqual([Number.NaN, Number.NaN, 0, 'no answers']);
  });

  it('a ratio to 0', () => {
    const [row] = ratio(small, [{ numerator: 'z', denominator: 'y' }], { where: 'z' }).rows;
    expect(row!.reason).toBe('no answers');
    const zero = surveyDesign(tableOf({ j: [1, 2], y: [1, 2], o: [0, 0] }), { psu: 'j' });
    expect(ratio(zero, [{ numerator: 'y', denominator: 'o' }]).rows[0]!.reason).toBe('zero denominator');
  });

  it('of numbers whose squares cannot be held', () => {
    const huge = surveyDesign(tableOf({ j: [1, 2, 3], y: [1e308, 2, -1e308], x: [1e308, 1e308, 1e308] }), { psu: 'j' });
    const [spread, sum] = [...mean(huge, ['y']).rows, ...total(huge, ['x']).rows];
    expect([spread!.se, spread!.reason]).toEqual([Number.NaN, 'numbers too large']);
    expect([sum!.estimate, sum!.se, sum!.reason]).toEqual([Number.NaN, Number.NaN, 'numbers too large']);
  });

  it('on lonely PSUs alone: never a standard error of 0', () => {
    const lonely = tableOf({ h: ['a', 'b', 'c', 'c'], j: [1, 2, 3, 4], y: [1, 2, 3, 5], ab: [1, 1, 0, 0] });
    for (const rule of ['remove', 'certainty', 'average'] as const) {
      const [row] = mean(surveyDesign(lonely, { strata: 'h', psu: 'j', lonely: rule }), ['y'], { where: 'ab' }).rows;
      expect([row!.estimate, row!.se, row!.reason]).toEqual([1.5, Number.NaN, 'lonely PSUs only']);
    }
  });
});

describe('covariance', () => {
  it('has the squared errors on its diagonal, and picks estimates', () => {
    const means = mean(design, ['y', 'x'], { by: 'unit' });
    const { rows, matrix } = means.covariance({ unit: 'q' });
    expect(rows).toEqual([2, 3]);
    expect(matrix[0]).toBeCloseTo(means.rows[2]!.se ** 2, 12);
    expect(matrix[3]).toBeCloseTo(means.rows[3]!.se ** 2, 12);
    expect(matrix[1]).toBe(matrix[2]);
    expect(() => means.find({ sex: 'F' })).toThrow(RangeError);
  });

  it('gives contrasts their variance', () => {
    const means = mean(design, ['y', 'x'], { by: 'unit' });
    const { matrix } = means.covariance();
    const c = [1, -2, 0.5, 3];
    const of = means.rows.map(row => ({ unit: row.keys[0]!, item: row.item }));
    const made = contrast(means, [{ name: 'c', of, coefficients: c }]);
    const expected = c.reduce((sum, a, i) => sum + c.reduce((inner, b, j) => inner + a * b * matrix[4 * i + j]!, 0), 0);
    expect(made.get('se', 0) ** 2 / expected).toBeCloseTo(1, 12);
    expect(() => contrast(means, [{ name: 'c', of: [{ item: 'y' }], coefficients: [1] }])).toThrow('picks 2 estimates');
  });

  it('reaches across means and quantiles put together', () => {
    const both = together(mean(design, ['y']), quantile(design, 'y', [0.5], { method: 'logit' }));
    const { matrix } = both.covariance();
    const [average, median] = both.rows;
    expect(matrix[0]! / average!.se ** 2).toBeCloseTo(1, 12);
    expect(matrix[3]! / median!.se ** 2).toBeCloseTo(1, 12);
    expect(Math.abs(matrix[1]!)).toBeLessThanOrEqual(average!.se * median!.se);
    expect(matrix[1]).toBeGreaterThan(0);
    expect(() => together(mean(design, ['y']), mean(surveyDesign(tableOf(SAMPLE), SPEC), ['y']))).toThrow(RangeError);
  });
});

describe('quantile', () => {
  it('of several items in one call is that of each', () => {
    const both = quantile(design, ['y', 'x'], [0.3, 0.6], { by: 'unit' });
    const each = [quantile(design, 'y', [0.3, 0.6], { by: 'unit' }), quantile(design, 'x', [0.3, 0.6], { by: 'unit' })];
    expect(both.columns.item.slice(0, 4)).toEqual(['y@0.3', 'y@0.6', 'x@0.3', 'x@0.6']);
    for (const row of both.rows) {
      const [same] = each.flatMap(part => part.rows.filter(r => r.item === row.item && r.keys[0] === row.keys[0]));
      expect([row.estimate, row.se, row.low, row.n]).toEqual([same!.estimate, same!.se, same!.low, same!.n]);
    }
  });

  it('says where the interval reaches beyond the data, and refuses impossible probabilities', () => {
    const [row] = quantile(design, 'y', [0.99]).rows;
    expect([row!.estimate, row!.se, row!.reason]).toEqual([7, Number.NaN, 'interval beyond the data']);
    expect(() => quantile(design, 'y', [50])).toThrow('50 is not between 0 and 1');
  });
});

describe('missing answers', () => {
  it('leave their own item only, or on request every item of the call', () => {
    expect(mean(design, ['y', 'x']).rows.map(row => row.n)).toEqual([9, 10]);
    expect(mean(design, ['y', 'x'], { missing: 'listwise' }).rows.map(row => row.n)).toEqual([8, 8]);
  });
});

describe('proportion', () => {
  it('refuses answers other than 0 and 1', () => {
    expect(() => proportion(design, ['y'])).toThrow('answers that are 0 or 1 only');
  });

  it('at 0 or 1 has Korn and Graubard’s interval on n, and no logit interval', () => {
    const rows = tableOf({ j: [1, 2, 3, 4, 5, 6], y: [1, 1, 1, 1, 1, 1] });
    const all = surveyDesign(rows, { psu: 'j' });
    const [exact] = proportion(all, ['y'], { method: 'korn-graubard' }).rows;
    expect(exact!.low).toBeCloseTo(0.025 ** (1 / 6), 12);
    expect(exact!.high).toBe(1);
    expect(proportion(all, ['y']).rows[0]!.low).toBeNaN();
  });
});
