import fc from 'fast-check';
import type { LonelyRule } from '../design-spec.js';
import type { Sample } from './sample.js';

const answer = fc.option(fc.integer({ min: -50, max: 50 }), { nil: null, freq: 6 });
/** A row at random: few strata, PSUs and units, so that all of them meet. */
export const row: fc.Arbitrary<Row> = fc.record({
  stratum: fc.constantFrom('a', 'b', 'c'),
  psu: fc.integer({ min: 1, max: 4 }),
  w: fc.integer({ min: 0, max: 40 }).map(w => w / 8),
  unit: fc.constantFrom('p', 'q'),
  y: answer,
  x: answer,
});
/** A row of a made-up sample. */
export interface Row {
  readonly stratum: string;
  readonly psu: number;
  readonly w: number;
  readonly unit: string;
  readonly y: number | null;
  readonly x: number | null;
}
/** Every rule for lonely PSUs but the one that fails. */
export const rules = fc.constantFrom<LonelyRule>('remove', 'certainty', 'adjust', 'average');
/** Samples with a row that weighs. */
export const samples = fc.array(row, { minLength: 12, maxLength: 60 }).filter(rows => rows.some(r => r.w > 0));

/** Rows as columns. */
export function sampleOf(rows: readonly Row[]): Sample {
  const column = <K extends keyof Row>(name: K) => rows.map(r => r[name]);
  return {
    stratum: column('stratum'),
    psu: column('psu'),
    w: column('w'),
    unit: column('unit'),
    y: column('y'),
    x: column('x'),
  };
}
