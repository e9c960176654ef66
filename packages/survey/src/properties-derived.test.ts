import { table } from 'arquero';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate } from './calibrate.js';
import { chiSquare } from './chi-square.js';
import { contrast } from './contrast.js';
import { type Design, streamedDesign, surveyDesign } from './design.js';
import { mean } from './mean.js';
import { quantile } from './quantile.js';
import { rake } from './rake.js';
import { withReplicates } from './replicates.js';
import { type Row, sampleOf, samples } from './testing/rows.js';
import { SPEC, tableOf } from './testing/sample.js';

const units = { columns: 'unit', table: table({ unit: ['p', 'q'], total: [30, 50] }) };

/** Samples with two PSUs in each stratum, and both units with weight. */
const paired = samples.filter(rows => {
  const strata = new Set(rows.map(r => r.stratum));
  const psus = new Set(rows.map(r => r.stratum + r.psu));
  const several = [...strata].every(h => [...psus].filter(psu => psu.startsWith(h)).length > 1);
  return several && ['p', 'q'].every(unit => rows.some(r => r.unit === unit && r.w > 0));
});

/** What is made of a design in other ways than by linearised estimates of groups: a number each. */
function numbers(design: Design): number[] {
  const jackknife = withReplicates(design, { method: 'JKn' });
  const averages = mean(design, ['y', 'x']);
  const change = contrast(averages, [
    { name: 'difference', of: [{ item: 'y' }, { item: 'x' }], coefficients: [1, -1] },
    { name: 'product', of: [{ item: 'y' }, { item: 'x' }], value: ([y, x]) => y! * x! },
  ]);
  const { matrix } = averages.covariance();
  const test = chiSquare(design, 'unit', 'half');
  return [
    ...[jackknife, rake(design, [units]), calibrate(design, [units]), rake(jackknife, [units])].flatMap(each =>
      mean(each, ['y']).rows.flatMap(row => [row.estimate, row.se, row.df]),
    ),
    ...[quantile(rake(design, [units]), 'y', [0.5]), quantile(jackknife, 'y', [0.5], { error: 'replicates' })].flatMap(
      each => each.rows.flatMap(row => [row.estimate, row.se]),
    ),
    ...['estimate', 'se', 'df'].flatMap(name => change.array(name) as number[]),
    ...matrix,
    test.value,
    test.p,
  ];
}

const withHalf = (rows: readonly Row[]) => ({
  ...sampleOf(rows),
  half: rows.map(r => (r.y === null ? null : r.y > 0 ? 'above' : 'below')),
});
const designOf = (rows: readonly Row[]) => surveyDesign(tableOf(withHalf(rows)), { ...SPEC, lonely: 'remove' });

function expectSame(ours: readonly number[], theirs: readonly number[]): void {
  ours.forEach((value, k) => {
    const other = theirs[k]!;
    if (Number.isNaN(value) || Number.isNaN(other)) expect([value, other]).toEqual([Number.NaN, Number.NaN]);
    else expect(Math.abs(value - other)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(value)));
  });
  expect(ours).toHaveLength(theirs.length);
}

describe('replicates, calibration, contrasts, covariances and tests do not change but for rounding', () => {
  const check = (changed: (rows: readonly Row[], by: number) => Design) =>
    fc.assert(
      fc.property(paired, fc.integer({ min: 1, max: 20 }), (rows, by) => {
        expectSame(numbers(changed(rows, by)), numbers(designOf(rows)));
      }),
      { numRuns: 60 },
    );

  it('when the rows come in pieces', () => {
    check((rows, length) => {
      const columns: Readonly<Record<string, readonly unknown[]>> = withHalf(rows);
      const blocks = Array.from({ length: Math.ceil(rows.length / length) }, (_, k) => ({
        rows: Math.min(length, rows.length - k * length),
        column: (name: string) => columns[name]!.slice(k * length, (k + 1) * length),
      }));
      const design = streamedDesign(() => blocks, { ...SPEC, lonely: 'remove' });
      design.engine.sums({ items: [], by: [] });
      return design;
    });
  });

  it('when the rows are permuted', () => {
    check((rows, by) => designOf([...rows.slice(by % rows.length), ...rows.slice(0, by % rows.length)].reverse()));
  });

  it('when strata and PSUs get other names', () => {
    check(rows => designOf(rows.map(r => ({ ...r, stratum: `${r.stratum}-mới`, psu: 9 - r.psu }))));
  });

  it('when weights are scaled', () => {
    check((rows, by) => designOf(rows.map(r => ({ ...r, w: by * r.w }))));
  });
});
