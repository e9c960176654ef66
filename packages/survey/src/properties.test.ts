import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Design, streamedDesign, surveyDesign } from './design.js';
import type { EstimateRow } from './estimate-columns.js';
import { mean } from './mean.js';
import { quantile } from './quantile.js';
import { ratio } from './ratio.js';
import { type Row, rules, sampleOf, samples } from './testing/rows.js';
import { type Sample, SPEC, tableOf } from './testing/sample.js';
import { total } from './total.js';
import { variance } from './variance.js';

/** Everything that is estimated of a design, in an order that does not depend on the order of the rows. */
function everything(design: Design): EstimateRow[] {
  const by = { by: 'unit' };
  const all = [
    mean(design, ['y', 'x'], by),
    total(design, ['y'], by),
    ratio(design, [{ numerator: 'y', denominator: 'x' }], by),
    quantile(design, ['y', 'x'], [0.3, 0.5], { ...by, rule: 'school' }),
    variance(design, ['y'], by),
  ].flatMap(estimates => estimates.rows);
  const name = (r: EstimateRow) => [r.statistic, r.item, r.keys[0]].join();
  return all.sort((a, b) => (name(a) < name(b) ? -1 : 1));
}

/** Expects the same numbers but for rounding, and the same reasons. */
function expectSame(
  ours: readonly EstimateRow[],
  theirs: readonly EstimateRow[],
  size: (row: EstimateRow) => number = () => 1,
): void {
  expect(ours.map(r => [r.statistic, r.item, r.keys, r.n, r.df])).toEqual(
    theirs.map(r => [r.statistic, r.item, r.keys, r.n, r.df]),
  );
  ours.forEach((r, i) => {
    const other = theirs[i]!;
    // A ratio to nearly nothing is a ratio to 0 or not, as rounding has it.
    if (Math.abs(r.estimate) > 1e9 || Math.abs(other.estimate) > 1e9) return;
    if (r.statistic === 'ratio' && (r.reason === 'zero denominator' || other.reason === 'zero denominator')) return;
    const scale = Math.max(1, Math.abs(r.estimate));
    near(r.estimate, size(r) * other.estimate, scale);
    near(r.se, size(r) * other.se, Math.max(scale, r.se || 0));
    expect(r.reason).toBe(other.reason);
  });
}

function near(a: number, b: number, scale: number): void {
  if (Number.isNaN(a) || Number.isNaN(b)) expect([a, b]).toEqual([Number.NaN, Number.NaN]);
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-7 * scale);
}

const runs = { numRuns: 150 };

describe('nothing but rounding changes', () => {
  it('when the rows come in pieces', () => {
    fc.assert(
      fc.property(samples, rules, fc.integer({ min: 1, max: 20 }), (rows, lonely, length) => {
        const sample = sampleOf(rows);
        const starts = Array.from({ length: Math.ceil(rows.length / length) }, (_, k) => k * length);
        const blocks = starts.map(from => ({
          rows: Math.min(length, rows.length - from),
          column: (name: string) => sample[name as keyof Sample].slice(from, from + length),
        }));
        expectSame(
          everything(streamedDesign(() => blocks, { ...SPEC, lonely })),
          everything(surveyDesign(tableOf(sample), { ...SPEC, lonely })),
        );
      }),
      runs,
    );
  });

  it('when the rows are permuted', () => {
    const permuted = samples.chain(rows =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    );
    fc.assert(
      fc.property(permuted, rules, ([rows, others], lonely) => {
        const of = (list: readonly Row[]) => everything(surveyDesign(tableOf(sampleOf(list)), { ...SPEC, lonely }));
        expectSame(of(others), of(rows));
      }),
      runs,
    );
  });

  it('when strata and PSUs get other names', () => {
    fc.assert(
      fc.property(samples, rules, (rows, lonely) => {
        const renamed = rows.map(r => ({ ...r, stratum: `tầng ${r.stratum}`, psu: 100 - r.psu }));
        const of = (list: readonly Row[]) => everything(surveyDesign(tableOf(sampleOf(list)), { ...SPEC, lonely }));
        expectSame(of(renamed), of(rows));
      }),
      runs,
    );
  });

  it('when weights are scaled, but for totals, which scale with them', () => {
    fc.assert(
      fc.property(samples, rules, fc.constantFrom(0.25, 3, 1024), (rows, lonely, by) => {
        const of = (list: readonly Row[]) => everything(surveyDesign(tableOf(sampleOf(list)), { ...SPEC, lonely }));
        const scaled = rows.map(r => ({ ...r, w: by * r.w }));
        expectSame(of(scaled), of(rows), r => (r.statistic === 'total' ? by : 1));
      }),
      runs,
    );
  });
});

describe('with equal weights', () => {
  it('a mean is the plain mean, its error the plain error of a mean, and deff is 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 50 }),
        fc.constantFrom(1, 0.5, 8),
        (y, w) => {
          const design = surveyDesign(tableOf({ y, w: y.map(() => w) }), { weight: 'w' });
          const [only] = mean(design, ['y']).rows;
          const n = y.length;
          const plain = y.reduce((a, b) => a + b, 0) / n;
          const squares = y.reduce((sum, v) => sum + (v - plain) ** 2, 0);
          expect(only!.estimate).toBeCloseTo(plain, 9);
          expect(only!.se).toBeCloseTo(Math.sqrt(squares / (n - 1) / n), 9);
          expect(only!.nEffective).toBeCloseTo(n, 9);
          if (squares > 0) expect(only!.deff).toBeCloseTo(1, 6);
        },
      ),
      runs,
    );
  });
});
