import { describe, expect, it } from 'vitest';
import { surveyDesign } from './design.js';
import { mean } from './mean.js';
import { quantile } from './quantile.js';
import { withReplicates, withReplicateWeights } from './replicates.js';
import { SAMPLE, SPEC, tableOf } from './testing/sample.js';
import { total } from './total.js';

const design = surveyDesign(tableOf(SAMPLE), SPEC);

describe('withReplicates', () => {
  it('JKn of a total is the linearised standard error', () => {
    const jackknife = withReplicates(design, { method: 'JKn' });
    expect(total(jackknife, ['y']).rows[0]!.se / total(design, ['y']).rows[0]!.se).toBeCloseTo(1, 12);
    expect(mean(jackknife, ['y']).table.get('variance', 0)).toBe('JKn');
  });

  it('the bootstrap comes near the linearised error, and one seed gives one result', () => {
    const boot = (seed: number) =>
      mean(withReplicates(design, { method: 'bootstrap', replicates: 4000, seed }), ['y']).rows[0]!.se;
    const total4000 = total(withReplicates(design, { method: 'bootstrap', replicates: 4000, seed: 3 }), ['y']).rows[0]!
      .se;
    expect(total4000 / total(design, ['y']).rows[0]!.se).toBeCloseTo(1, 1);
    expect(boot(7)).toBe(boot(7));
    expect(boot(7)).not.toBe(boot(8));
  });

  it('refuses what a method cannot do', () => {
    expect(() => withReplicates(design, { method: 'JK1' })).toThrow('JK1 is for designs without strata');
    expect(() => withReplicates(design, { method: 'BRR' })).toThrow('stratum a has 3');
    expect(() => withReplicates(withReplicates(design, { method: 'JKn' }), { method: 'JKn' })).toThrow('already');
    const lonely = surveyDesign(tableOf({ h: ['a', 'b', 'b'], j: [1, 2, 3] }), { strata: 'h', psu: 'j' });
    expect(() => withReplicates(lonely, { method: 'JKn' })).toThrow('stratum a has one PSU');
  });

  it('says where a replicate leaves a domain empty', () => {
    const rows = tableOf({ j: [1, 2, 3], y: [1, 2, 3], d: [0, 1, 1] });
    const boot = withReplicates(surveyDesign(rows, { psu: 'j' }), { method: 'bootstrap', replicates: 50, seed: 1 });
    expect(mean(boot, ['y'], { where: 'd' }).rows[0]!.reason).toBe('empty replicate');
  });

  it('gives quantiles a Woodruff interval on the replicates’ variance', () => {
    const [row] = quantile(withReplicates(design, { method: 'JKn' }), 'y', [0.5], { method: 'logit' }).rows;
    expect(row!.se).toBeGreaterThan(0);
  });
});

describe('quantiles from replicates', () => {
  it('have the error of the replicates’ quantiles, by PSU or by column alike', () => {
    const half = withReplicates(design, { method: 'bootstrap', replicates: 60, seed: 4 });
    const { factors, scale } = half.replication!;
    const psu = SAMPLE.stratum.map((h, i) => ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'].indexOf(h + SAMPLE.psu[i]!));
    const weights = Object.fromEntries(
      factors!.map((factor, r) => [`r${r}`, SAMPLE.w.map((w, i) => w * factor[psu[i]!]!)]),
    );
    const given = withReplicateWeights(surveyDesign(tableOf({ ...SAMPLE, ...weights }), SPEC), Object.keys(weights), {
      scale,
      df: 4,
    });
    const options = { error: 'replicates' } as const;
    const ours = quantile(half, 'y', [0.3, 0.5], options).rows;
    const theirs = quantile(given, 'y', [0.3, 0.5], options).rows;
    ours.forEach((row, k) => {
      expect(row.se).toBeGreaterThan(0);
      expect(theirs[k]!.se / row.se).toBeCloseTo(1, 12);
      expect(row.high - row.estimate).toBeCloseTo(row.estimate - row.low, 12);
    });
    const { matrix } = quantile(half, 'y', [0.3, 0.5], { error: 'replicates' }).covariance();
    expect(matrix[0]).toBeCloseTo(quantile(half, 'y', [0.3], { error: 'replicates' }).rows[0]!.se ** 2, 12);
  });

  it('need replicates', () => {
    expect(() => quantile(design, 'y', [0.5], { error: 'replicates' })).toThrow('no replicates');
  });
});

describe('withReplicateWeights', () => {
  it('takes the user’s own scales, and df or replicates − 1', () => {
    const rows = tableOf({
      ...SAMPLE,
      r1: SAMPLE.w.map((w, i) => (i % 2 ? 2 * w : 0)),
      r2: SAMPLE.w.map((w, i) => (i % 2 ? 0 : 2 * w)),
    });
    const given = surveyDesign(rows, { weight: 'w' });
    const sum = (keep: (i: number) => number) => SAMPLE.w.reduce((s, w, i) => s + w * keep(i) * (SAMPLE.y[i] ?? 0), 0);
    const [row] = total(withReplicateWeights(given, ['r1', 'r2'], { scale: 0.5, rscales: [1, 3], mse: true }), [
      'y',
    ]).rows;
    const whole = sum(() => 1);
    const [odd, even] = [sum(i => (i % 2 ? 2 : 0)), sum(i => (i % 2 ? 0 : 2))];
    expect(row!.se ** 2 / (0.5 * ((odd - whole) ** 2 + 3 * (even - whole) ** 2))).toBeCloseTo(1, 12);
    expect(row!.df).toBe(1);
    expect(mean(withReplicateWeights(given, ['r1', 'r2'], { scale: 1, df: 9 }), ['y']).rows[0]!.df).toBe(9);
    expect(() => withReplicateWeights(given, ['r1'], { scale: 1, rscales: [1, 1] })).toThrow(RangeError);
  });
});
