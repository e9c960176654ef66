import { table } from 'arquero';
import { describe, expect, it } from 'vitest';
import { surveyDesign } from './design.js';
import { mean } from './mean.js';
import { quantile } from './quantile.js';
import { postStratify, rake } from './rake.js';
import { SAMPLE, SPEC, tableOf } from './testing/sample.js';
import { total } from './total.js';

const rows = tableOf({ ...SAMPLE, one: SAMPLE.w.map(() => 1), sex: SAMPLE.w.map((_, i) => (i % 3 === 0 ? 'F' : 'M')) });
const design = surveyDesign(rows, SPEC);
const units = { columns: 'unit', table: table({ unit: ['p', 'q'], total: [60, 40] }) };
const sexes = { columns: 'sex', table: table({ sex: ['F', 'M'], total: [52, 48] }) };

describe('postStratify', () => {
  it('meets the known totals, with no error left in them', () => {
    const counts = total(postStratify(design, units), ['one'], { by: 'unit' }).rows;
    expect(counts.map(row => row.estimate)).toEqual([60, 40]);
    for (const row of counts) expect(row.se).toBeLessThan(1e-12);
  });

  it('moves means and quantiles to the known shares', () => {
    const before = mean(design, ['y']).rows[0]!;
    const after = mean(postStratify(design, units), ['y']).rows[0]!;
    const direct = mean(design, ['y'], { by: 'unit' }).rows;
    expect(after.estimate).not.toBeCloseTo(before.estimate, 3);
    expect(mean(postStratify(design, units), ['y'], { by: 'unit' }).rows.map(row => row.estimate)).toEqual(
      direct.map(row => row.estimate),
    );
    const heavy = { columns: 'unit', table: table({ unit: ['p', 'q'], total: [1, 999] }) };
    expect(quantile(postStratify(design, heavy), 'y', [0.5]).rows[0]!.estimate).toBe(5);
  });

  it('tells categories without a total and totals without respondents', () => {
    const wrong = { columns: 'unit', table: table({ unit: ['p', 'r'], total: [60, 40] }) };
    expect(() => postStratify(design, wrong)).toThrow(
      'found "q", expected a category that the population figures have',
    );
    expect(() => postStratify(design, wrong)).toThrow('found "r", expected a category with respondents');
    expect(() => postStratify(postStratify(design, units), units)).toThrow(RangeError);
  });
});

describe('rake', () => {
  it('meets every margin', () => {
    const raked = rake(design, [units, sexes]);
    const counts = [...total(raked, ['one'], { by: 'unit' }).rows, ...total(raked, ['one'], { by: 'sex' }).rows];
    const wanted: Record<string, number> = { p: 60, q: 40, F: 52, M: 48 };
    for (const row of counts) {
      expect(row.estimate).toBeCloseTo(wanted[String(row.keys[0])]!, 8);
      expect(row.se).toBeLessThan(1e-8);
    }
  });

  it('says when the totals contradict each other', () => {
    const other = { columns: 'sex', table: table({ sex: ['F', 'M'], total: [52, 4800] }) };
    expect(() => rake(design, [units, other])).toThrow('may contradict each other');
  });
});
