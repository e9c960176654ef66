import { table } from 'arquero';
import { describe, expect, it } from 'vitest';
import { surveyDesign } from './design.js';
import { mean } from './mean.js';
import { rake } from './rake.js';
import { withReplicates } from './replicates.js';
import { SAMPLE, SPEC, tableOf } from './testing/sample.js';
import { total } from './total.js';
import { trimWeights } from './trim-weights.js';

const rows = (w: readonly number[]) => tableOf({ ...SAMPLE, w, one: w.map(() => 1) });
const design = surveyDesign(rows(SAMPLE.w), SPEC);

describe('trimWeights', () => {
  it('brings weights to the bounds and shares the rest out equally', () => {
    // Of 20.5 in all, 4 and two 3 stand above 2.5: 2 is shared by the eight others.
    const cut = SAMPLE.w.map(w => Math.min(w, 2.5));
    const lost = SAMPLE.w.reduce((sum, w, i) => sum + w - cut[i]!, 0);
    const others = SAMPLE.w.filter(w => w <= 2.5).length;
    const expected = SAMPLE.w.map((w, i) => (w > 2.5 ? cut[i]! : w + lost / others));
    const byHand = surveyDesign(rows(expected), SPEC);
    const trimmed = trimWeights(design, { upper: 2.5 });
    const [ours, theirs] = [trimmed, byHand].map(each => mean(each, ['y', 'x'], { by: 'unit' }).rows);
    ours!.forEach((row, k) => {
      expect(row.estimate).toBeCloseTo(theirs![k]!.estimate, 12);
      expect(row.se).toBeCloseTo(theirs![k]!.se, 12);
    });
    expect(total(trimmed, ['one']).rows[0]!.estimate).toBeCloseTo(20.5, 12);
  });

  it('with bounds that hold all weights changes nothing, and strictly leaves none outside', () => {
    const same = mean(trimWeights(design, { lower: 0.5, upper: 9 }), ['y']).rows[0]!;
    expect([same.estimate, same.se]).toEqual(mean(design, ['y']).rows.flatMap(row => [row.estimate, row.se]));
    const strict = trimWeights(design, { upper: 2, strict: true });
    const { crossings } = design.engine.sums({ items: [], by: [], crossed: ['w'] });
    const weights = [...strict.calibration!.over(crossings).factor].map((g, p) => g * Number(crossings[p]![0]));
    expect(Math.max(...weights)).toBeLessThanOrEqual(2);
  });

  it('keeps what raking takes from the variance', () => {
    const units = { columns: 'unit', table: table({ unit: ['p', 'q'], total: [9, 12] }) };
    const raked = rake(design, [units]);
    const [ours] = mean(trimWeights(raked, { upper: 1000 }), ['y']).rows;
    const [theirs] = mean(raked, ['y']).rows;
    expect(ours!.se).toBeCloseTo(theirs!.se, 12);
  });

  it('refuses replicates, and bounds that hold no weight', () => {
    expect(() => trimWeights(withReplicates(design, { method: 'JKn' }), { upper: 2 })).toThrow(RangeError);
    expect(() => trimWeights(design, { upper: 0.5 })).toThrow('all weights lie outside');
  });
});
