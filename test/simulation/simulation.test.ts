import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { pooled } from './coverage.js';
import { resultTable } from './result-table.js';
import { type Result, STRATIFIED, simulate } from './simulation.js';

const SEED = 2023;
const SAMPLES = 2000;
const document = new URL('../../packages/survey/COVERAGE.md', import.meta.url);

describe.runIf(process.env.PAPI_SIMULATE === '1')(`${SAMPLES} samples from a known population`, () => {
  let results: readonly Result[];
  beforeAll(() => {
    results = simulate(SAMPLES, SEED);
    console.log(printed(results).join('\n\n'));
  }, 1_800_000);

  it('have 95 % intervals that hold 93 to 97 % of the time, in every province and in all, where strata have six PSUs', () => {
    const [only] = results.filter(({ design, of }) => design === STRATIFIED && of === 'total');
    for (const { covered, samples } of only!.provinces) {
      expect(samples).toBe(SAMPLES);
      expect(covered).toBeGreaterThanOrEqual(0.93);
      expect(covered).toBeLessThanOrEqual(0.97);
    }
    expect(pooled(only!.provinces).covered).toBeGreaterThanOrEqual(0.93);
    expect(pooled(only!.provinces).covered).toBeLessThanOrEqual(0.97);
  });

  it('give the figures that the document prints', () => {
    for (const table of printed(results)) expect(readFileSync(document, 'utf8')).toContain(table);
  });
});

/** A table of the totals and one of the differences. */
function printed(results: readonly Result[]): string[] {
  return (['total', 'women − men'] as const).map(wanted => resultTable(results.filter(({ of }) => of === wanted)));
}
