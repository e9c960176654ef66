import { describe, expect, it } from 'vitest';
import { chiSquare } from './chi-square.js';
import { surveyDesign } from './design.js';
import { withReplicates } from './replicates.js';
import { tableOf } from './testing/sample.js';

// 40 people in their own PSUs: counts of a 2 × 2 table 12, 8, 6, 14.
const people = [
  ...new Array<string[]>(12).fill(['F', 'yes']),
  ...new Array<string[]>(8).fill(['F', 'no']),
  ...new Array<string[]>(6).fill(['M', 'yes']),
  ...new Array<string[]>(14).fill(['M', 'no']),
];
const rows = { sex: people.map(([sex]) => sex!), vote: people.map(([, vote]) => vote!) };
const design = surveyDesign(tableOf(rows), {});

describe('chiSquare', () => {
  it('with a simple random sample is nearly Pearson’s test', () => {
    const pearson = (40 * (12 * 14 - 8 * 6) ** 2) / (20 * 20 * 18 * 22);
    const test = chiSquare(design, 'sex', 'vote', { statistic: 'chi-square' });
    expect(test.value).toBeCloseTo(pearson, 10);
    expect(test.p).toBeGreaterThan(0.04);
    expect(test.p).toBeLessThan(0.07);
    expect(chiSquare(design, 'sex', 'vote')).toMatchObject({
      statistic: 'F',
      n: 40,
      rows: ['F', 'M'],
      columns: ['yes', 'no'],
    });
    expect(chiSquare(design, 'sex', 'vote').df).toBeCloseTo(1, 12);
  });

  it('does not look at who answers one of the two only, nor at the unit of the weights', () => {
    const more = {
      sex: [...rows.sex, 'F', null],
      vote: [...rows.vote, null, 'yes'],
      w: new Array<number>(42).fill(7),
    };
    const same = chiSquare(surveyDesign(tableOf(more), { weight: 'w' }), 'sex', 'vote');
    expect(same.n).toBe(40);
    expect(same.value / chiSquare(design, 'sex', 'vote').value).toBeCloseTo(1, 1);
  });

  it('takes a domain, and replicates', () => {
    const half = { ...rows, first: people.map((_, i) => i % 2 === 0) };
    expect(chiSquare(surveyDesign(tableOf(half), {}), 'sex', 'vote', { where: 'first' }).n).toBe(20);
    const jackknife = chiSquare(withReplicates(design, { method: 'JK1' }), 'sex', 'vote');
    expect(jackknife.value / chiSquare(design, 'sex', 'vote').value).toBeCloseTo(1, 1);
  });

  it('of one row or column is no test', () => {
    const one = surveyDesign(tableOf({ sex: ['F', 'F', 'F'], vote: ['yes', 'no', 'yes'] }), {});
    for (const statistic of ['F', 'chi-square', 'Wald'] as const) {
      expect(chiSquare(one, 'sex', 'vote', { statistic }).p).toBeNaN();
    }
  });
});
