import { describe, expect, it } from 'vitest';
import { surveyDesign } from './design.js';
import { mean } from './mean.js';
import { SAMPLE, SPEC, tableOf } from './testing/sample.js';
import { variance } from './variance.js';

const design = surveyDesign(tableOf(SAMPLE), SPEC);

describe('variance', () => {
  it('has the error of the mean of squared deviations', () => {
    const [row] = variance(design, ['y']).rows;
    const [average] = mean(design, ['y']).rows;
    const scale = row!.n / (row!.n - 1);
    const squares = SAMPLE.y.map(y => (y === null ? null : scale * (y - average!.estimate) ** 2));
    const [direct] = mean(surveyDesign(tableOf({ ...SAMPLE, squares }), SPEC), ['squares']).rows;
    expect(row!.estimate).toBeCloseTo(direct!.estimate, 12);
    expect(row!.se).toBeCloseTo(direct!.se, 12);
    expect([row!.n, row!.df, row!.statistic]).toEqual([9, direct!.df, 'variance']);
  });

  it('of a share is p(1 − p) n/(n − 1); of a product is refused', () => {
    const [row] = variance(design, [{ column: 'unit', equals: 'q' }]).rows;
    const p = mean(design, [{ column: 'unit', equals: 'q' }]).rows[0]!.estimate;
    expect(row!.estimate).toBeCloseTo((p * (1 - p) * 11) / 10, 12);
    expect(() => variance(design, [{ column: 'y', times: 'x' }])).toThrow(RangeError);
  });
});
