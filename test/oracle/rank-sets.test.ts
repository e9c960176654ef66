import { readFileSync } from 'node:fs';
import { type Draws, ranksFromDraws } from '@papi/scoring';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

interface Case {
  coverage: number;
  type: 'two-sided' | 'lower' | 'upper';
  stepdown: boolean;
  simul_L: number[];
  simul_U: number[];
  crit_steps: number[];
  marg_L: number[];
  marg_U: number[];
  marg_crit_first: number[];
}

const folder = new URL('data/', import.meta.url);
const { theta, Sigma, cases } = JSON.parse(readFileSync(new URL('csranks_small.json', folder), 'utf8')) as {
  theta: number[];
  Sigma: number[][];
  cases: Case[];
};
const rows = parse(readFileSync(new URL('csranks_small_draws.csv', folder)), { columns: true, cast: true }) as Record<
  string,
  number
>[];
const draws: Draws = {
  units: theta.length,
  count: rows.length,
  values: Float64Array.from(theta.flatMap((_, j) => rows.map(row => row[`z${j + 1}`]!))),
};
const covariance = Float64Array.from(Sigma.flat());
const sides = { 'two-sided': 'both', lower: 'low', upper: 'high' } as const;

describe('rank sets on the draws of csranks', () => {
  it('are eighteen cases', () => expect(cases).toHaveLength(18));

  it.each(cases)('$type, $coverage, stepdown $stepdown', expected => {
    const options = { level: expected.coverage, side: sides[expected.type], stepdown: expected.stepdown };
    const each = ranksFromDraws(theta, covariance, draws, options);
    expect([...each.low]).toEqual(expected.marg_L);
    expect([...each.high]).toEqual(expected.marg_U);
    each.critical.forEach((value, j) => {
      expect(value).toBeCloseTo(expected.marg_crit_first[j]!, 10);
    });
    const all = ranksFromDraws(theta, covariance, draws, { ...options, family: 'all' });
    expect([...all.low]).toEqual(expected.simul_L);
    expect([...all.high]).toEqual(expected.simul_U);
    expect(all.critical).toHaveLength(expected.crit_steps.length);
    all.critical.forEach((value, step) => {
      expect(value).toBeCloseTo(expected.crit_steps[step]!, 10);
    });
  });
});
