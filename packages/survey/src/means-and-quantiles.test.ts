import { table } from 'arquero';
import { describe, expect, it } from 'vitest';
import { surveyDesign } from './design.js';
import { mean } from './mean.js';
import { meansAndQuantiles } from './means-and-quantiles.js';
import { quantile } from './quantile.js';
import { postStratify } from './rake.js';
import { withReplicates, withReplicateWeights } from './replicates.js';
import { SAMPLE, SPEC, tableOf } from './testing/sample.js';

const rows = tableOf({
  ...SAMPLE,
  r1: SAMPLE.w.map((w, i) => w * (i % 2)),
  r2: SAMPLE.w.map((w, i) => w * (1 + (i % 3))),
});
const plain = surveyDesign(rows, SPEC);

describe('meansAndQuantiles', () => {
  it.each([
    ['a plain design', plain],
    [
      'calibrated weights',
      postStratify(plain, { columns: 'unit', table: table({ unit: ['p', 'q'], total: [12, 20] }) }),
    ],
    ['replicates of the design', withReplicates(plain, { method: 'JKn' })],
  ])('gives what mean and quantile give, in one pass: %s', (_, design) => {
    let passes = 0;
    const counted = {
      ...design,
      engine: {
        sums: (request: Parameters<typeof design.engine.sums>[0]) => {
          passes++;
          return design.engine.sums(request);
        },
      },
    };
    const options = { by: 'unit', level: 0.9, error: 'near' } as const;
    const both = meansAndQuantiles(counted, ['y', 'x'], ['y'], [0.25, 0.5], options);
    expect(passes).toBe(1);
    expect(both.means.table.objects()).toEqual(mean(design, ['y', 'x'], options).table.objects());
    expect(both.quantiles.table.objects()).toEqual(quantile(design, 'y', [0.25, 0.5], options).table.objects());
  });

  it('gives the same with replicate weights of the file', () => {
    const design = withReplicateWeights(plain, ['r1', 'r2'], { scale: 0.5 });
    const both = meansAndQuantiles(design, ['x'], ['y'], [0.5], { by: 'unit' });
    expect(both.means.table.objects()).toEqual(mean(design, ['x'], { by: 'unit' }).table.objects());
    expect(both.quantiles.table.objects()).toEqual(quantile(design, 'y', [0.5], { by: 'unit' }).table.objects());
  });

  it('has sums below a quantile as a pass over the rows has them', () => {
    const median = quantile(plain, 'y', [0.5], { by: 'unit' });
    const bound = Float64Array.from(median.columns.estimate);
    const share = mean(plain, [{ column: 'y', atMost: bound }], { by: 'unit' });
    const { group, slopes, from } = median.columns.spreads.of(0);
    expect(group).toBe(0);
    // The median moves with the share below it: one factor for both derivatives.
    const own = share.columns.spreads.of(0);
    expect(slopes[from]! / own.slopes[own.from]!).toBeCloseTo(slopes[from + 1]! / own.slopes[own.from + 1]!, 12);
    expect(median.columns.df).toEqual(share.columns.df);
    expect(median.columns.n).toEqual(share.columns.n);
  });

  it('refuses a probability outside 0..1', () => {
    expect(() => meansAndQuantiles(plain, ['y'], ['y'], [1.5])).toThrow('1.5 is not between 0 and 1');
  });
});
