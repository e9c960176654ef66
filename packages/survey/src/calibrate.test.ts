import { table } from 'arquero';
import { describe, expect, it } from 'vitest';
import { calibrate } from './calibrate.js';
import { surveyDesign } from './design.js';
import { mean } from './mean.js';
import { rake } from './rake.js';
import { withReplicates } from './replicates.js';
import { SAMPLE, SPEC, tableOf } from './testing/sample.js';
import { total } from './total.js';

const age = [31, 40, 52, 28, 63, 35, 44, 51, 39, 60, 47];
const rows = tableOf({ ...SAMPLE, age, one: age.map(() => 1), sex: age.map((_, i) => (i % 3 === 0 ? 'F' : 'M')) });
const design = surveyDesign(rows, SPEC);
const units = { columns: 'unit', table: table({ unit: ['p', 'q'], total: [10.5, 12] }) };
const sexes = { columns: 'sex', table: table({ sex: ['F', 'M'], total: [8, 14.5] }) };
const ages = { column: 'age', total: 1000 };

describe('calibrate', () => {
  it.each([
    ['linear', {}],
    ['raking', { method: 'raking' }],
    ['logit', { method: 'logit', bounds: [0.3, 3] }],
    ['bounded linear', { method: 'linear', bounds: [0.6, 1.6] }],
  ] as const)('%s meets the totals of categories and of numbers, with no error left in them', (_, options) => {
    const calibrated = calibrate(design, [units, ages], options);
    const counts = total(calibrated, ['one'], { by: 'unit' }).rows;
    expect(counts.map(row => row.estimate)).toEqual([expect.closeTo(10.5, 9), expect.closeTo(12, 9)]);
    const [sum] = total(calibrated, ['age']).rows;
    expect(sum!.estimate).toBeCloseTo(1000, 7);
    for (const row of [...counts, sum!]) expect(row.se).toBeLessThan(1e-7);
  });

  it('to categories alone by the method raking is raking', () => {
    const [ours] = mean(calibrate(design, [units, sexes], { method: 'raking' }), ['y']).rows;
    const [theirs] = mean(rake(design, [units, sexes]), ['y']).rows;
    expect(ours!.estimate).toBeCloseTo(theirs!.estimate, 10);
    expect(ours!.se).toBeCloseTo(theirs!.se, 10);
  });

  it('calibrates each replicate anew', () => {
    const jackknife = calibrate(withReplicates(design, { method: 'JKn' }), [units, ages]);
    expect(total(jackknife, ['age']).rows[0]!.se).toBeLessThan(1e-7);
    expect(mean(jackknife, ['y']).rows[0]!.se).toBeGreaterThan(0);
  });

  it('tells answers that are missing or no numbers', () => {
    const gap = surveyDesign(tableOf({ ...SAMPLE, age: [null, ...age.slice(1)] }), SPEC);
    expect(() => calibrate(gap, [units, ages])).toThrow('found respondents without a value');
    expect(() => calibrate(design, [{ column: 'sex', total: 3 }])).toThrow('found "F", expected a number');
  });

  it('refuses totals that cannot be met, bounds without 1, and calibrating twice', () => {
    expect(() =>
      calibrate(design, [units, { column: 'age', total: 9000 }], { method: 'logit', bounds: [0.5, 2] }),
    ).toThrow('cannot be met');
    expect(() => calibrate(design, [units], { bounds: [2, 3] })).toThrow('do not hold 1');
    expect(() => calibrate(design, [units], { method: 'logit' })).toThrow('needs bounds');
    expect(() => calibrate(calibrate(design, [units]), [units])).toThrow('already');
  });
});
