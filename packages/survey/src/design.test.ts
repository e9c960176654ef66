import { InputError } from '@papi/tables';
import { describe, expect, it } from 'vitest';
import { streamedDesign, surveyDesign } from './design.js';
import type { DesignSpec } from './design-spec.js';
import { mean } from './mean.js';
import { SAMPLE, SPEC, tableOf } from './testing/sample.js';
import { total } from './total.js';

function faultsOf(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.lines('en');
    throw error;
  }
  throw new Error('nothing was found');
}
const changed = (column: string, row: number, value: unknown) =>
  tableOf({
    ...SAMPLE,
    [column]: (SAMPLE[column as keyof typeof SAMPLE] as readonly unknown[]).map((v, i) => (i === row ? value : v)),
  });

describe('surveyDesign', () => {
  it('finds every bad weight at once, each at its row', () => {
    const w = [-1, null, Number.NaN, 'x', ...SAMPLE.w.slice(4)];
    expect(faultsOf(() => surveyDesign(tableOf({ ...SAMPLE, w }), { ...SPEC, file: 'wave.csv' }))).toEqual([
      'wave.csv, row 2, column "w": found "-1", expected a weight: a number, 0 or more',
      'wave.csv, row 3, column "w": found an empty cell, expected a weight: a number, 0 or more',
      'wave.csv, row 4, column "w": found an empty cell, expected a weight: a number, 0 or more',
      'wave.csv, row 5, column "w": found "x", expected a weight: a number, 0 or more',
    ]);
  });

  it('takes a weight of 0, but not of all rows', () => {
    const design = surveyDesign(changed('w', 0, 0), SPEC);
    expect(mean(design, ['y']).rows[0]!.n).toBe(8);
    const zero = tableOf({ ...SAMPLE, w: SAMPLE.w.map(() => 0) });
    expect(faultsOf(() => surveyDesign(zero, SPEC))[0]).toContain('weights that are all 0');
  });

  it('finds a PSU in two strata unless labels are nested', () => {
    const [first] = faultsOf(() => surveyDesign(tableOf(SAMPLE), { ...SPEC, nest: false }));
    expect(first).toBe(
      'data, row 7, column "psu": found "1", expected each sampling unit in one stratum (this one stands in a and in b); likely labels that repeat from stratum to stratum (use the option nest)?',
    );
  });

  it('tells rows by the numbers that blocks give them', () => {
    const block = (from: number, to: number) => ({
      rows: to - from,
      column: (name: string) =>
        ({ w: [1, 2, -1, 3], h: ['a', 'a', 'b', 'b'], y: [1, 2, 3, 'x'] })[name]!.slice(from, to),
      line: (row: number) => 10 * (from + row) + 2,
    });
    const streamed = (spec: DesignSpec) => streamedDesign(() => [block(0, 2), block(2, 4)], spec);
    expect(faultsOf(() => mean(streamed({ weight: 'w' }), ['w']))[0]).toContain('row 22, column "w": found "-1"');
    expect(faultsOf(() => mean(streamed({}), ['y']))[0]).toContain('row 32, column "y": found "x"');
    expect(faultsOf(() => total(streamed({ strata: 'h', psu: 'h' }), [{ column: 'h', equals: 'b' }]))).toEqual([
      expect.stringContaining('row 2, column "h": found "a"'),
      expect.stringContaining('row 22, column "h": found "b"'),
    ]);
  });

  it('finds missing strata and PSUs', () => {
    expect(faultsOf(() => surveyDesign(changed('stratum', 3, null), SPEC))[0]).toContain(
      'row 5, column "stratum": found an empty cell',
    );
    expect(faultsOf(() => surveyDesign(changed('psu', 3, ''), SPEC))[0]).toContain(
      'row 5, column "psu": found an empty cell',
    );
  });

  it('finds corrections that vary, are no size, or are smaller than the sample', () => {
    const withFpc = (fpc: readonly unknown[]) => () =>
      surveyDesign(tableOf({ ...SAMPLE, fpc }), { ...SPEC, fpc: 'fpc' });
    const sizes = SAMPLE.stratum.map(h => (h === 'a' ? 12 : 30));
    expect(faultsOf(withFpc([...sizes.slice(0, 10), 31]))).toEqual([
      'data, row 12, column "fpc": found "31", expected one value for the whole stratum or unit (rows before have 30)',
    ]);
    expect(faultsOf(withFpc(sizes.map((size, i) => (i === 2 ? 0 : size))))[0]).toContain(
      'row 4, column "fpc": found "0"',
    );
    expect(faultsOf(withFpc(sizes.map(size => (size === 12 ? 2 : size))))).toEqual([
      'data, row 2, column "fpc": found "2", expected at least the 3 units that are in the sample',
    ]);
  });

  it('takes sizes and fractions for the same thing', () => {
    const se = (fpc: readonly number[]) =>
      mean(surveyDesign(tableOf({ ...SAMPLE, fpc }), { ...SPEC, fpc: 'fpc' }), ['y']).rows[0]!.se;
    const sizes = SAMPLE.stratum.map(h => (h === 'a' ? 12 : 30));
    expect(se(sizes)).toBeCloseTo(se(sizes.map(size => 3 / size)), 14);
    expect(se(sizes)).toBeLessThan(mean(surveyDesign(tableOf(SAMPLE), SPEC), ['y']).rows[0]!.se);
  });

  it('finds an empty table, and counts more faults than it tells', () => {
    expect(faultsOf(() => surveyDesign(tableOf({ w: [] }), { weight: 'w' }))[0]).toContain('found no rows');
    const bad = tableOf({ w: Array.from({ length: 1000 }, () => -1) });
    const lines = faultsOf(() => surveyDesign(bad, { weight: 'w' }));
    expect(lines).toHaveLength(201);
    expect(lines[200]).toContain('800');
  });

  it('names a column that is not there, and refuses more corrections than stages', () => {
    expect(() => surveyDesign(tableOf(SAMPLE), { weight: 'weight' })).toThrow("no column 'weight'");
    expect(() => surveyDesign(tableOf(SAMPLE), { ...SPEC, fpc: ['w', 'w'] })).toThrow(RangeError);
  });

  it('tells a lonely PSU where an estimate touches it, and nowhere else', () => {
    const lonely = tableOf({
      w: [1, 1, 1],
      h: ['a', 'a', 'b'],
      j: [1, 2, 3],
      y: [1, 2, 3],
      paired: [true, true, false],
    });
    const design = surveyDesign(lonely, { weight: 'w', strata: 'h', psu: 'j' });
    expect(faultsOf(() => mean(design, ['y']))[0]).toContain(
      'row 4, column "h": found "b", expected at least two sampling units',
    );
    expect(mean(design, ['y'], { where: 'paired' }).rows[0]!.estimate).toBe(1.5);
    expect(() => mean(design, ['y'])).toThrow(InputError);
  });

  it('reads filtered and ordered tables as they stand', () => {
    const filtered = tableOf(SAMPLE)
      .filter((d: { stratum: string }) => d.stratum === 'b')
      .orderby('w');
    expect(total(surveyDesign(filtered, SPEC), ['y']).rows[0]!.estimate).toBeCloseTo(2 * 7 + 2 * 5 + 6 + 12 + 8, 12);
  });
});

describe('answers', () => {
  it('that are not numbers are located faults', () => {
    const design = surveyDesign(changed('y', 4, 'no idea'), SPEC);
    expect(faultsOf(() => mean(design, ['y']))).toEqual([
      'data, row 6, column "y": found "no idea", expected a number, or an empty cell for no answer',
    ]);
  });
});
