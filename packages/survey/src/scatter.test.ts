import { describe, expect, it } from 'vitest';
import { type Design, surveyDesign } from './design.js';
import type { DesignSpec } from './design-spec.js';
import { mean } from './mean.js';
import { tableOf } from './testing/sample.js';
import { total } from './total.js';

// Two strata of villages, households inside villages: sizes of both stages known.
const TWO_STAGES = {
  h: ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'b', 'b', 'b'],
  village: [1, 1, 2, 2, 2, 3, 3, 4, 4, 4],
  house: [1, 2, 1, 2, 3, 1, 2, 1, 2, 3],
  villages: [8, 8, 8, 8, 8, 5, 5, 5, 5, 5],
  houses: [20, 20, 30, 30, 30, 10, 10, 12, 12, 12],
  w: [40, 40, 40, 40, 40, 12.5, 12.5, 10, 10, 10],
  y: [3, 5, 2, 8, 5, 1, 4, 6, 6, 9],
};
const design = (spec: DesignSpec): Design => surveyDesign(tableOf(TWO_STAGES), { weight: 'w', strata: 'h', ...spec });

/** Sum of squares about the mean, over n − 1. */
function variance(values: readonly number[]): number {
  const centre = values.reduce((a, b) => a + b, 0) / values.length;
  return values.reduce((sum, v) => sum + (v - centre) ** 2, 0) / (values.length - 1);
}

describe('variance of a total in two stages', () => {
  const z = TWO_STAGES.y.map((y, i) => y * TWO_STAGES.w[i]!);
  const villages = [z.slice(0, 2), z.slice(2, 5), z.slice(5, 7), z.slice(7, 10)];
  const sums = villages.map(values => values.reduce((a, b) => a + b, 0));
  const first = (f: number, pair: readonly number[]) => (1 - f) * 2 * variance(pair);

  it('without corrections is that between villages alone', () => {
    const se = total(design({ psu: ['village', 'house'] }), ['y']).rows[0]!.se;
    expect(se ** 2).toBeCloseTo(first(0, sums.slice(0, 2)) + first(0, sums.slice(2)), 6);
  });

  it('with corrections adds the second stage times the first fraction', () => {
    const se = total(design({ psu: ['village', 'house'], fpc: ['villages', 'houses'] }), ['y']).rows[0]!.se;
    const sizes = [20, 30, 10, 12];
    const second = villages.map((values, j) => (1 - values.length / sizes[j]!) * values.length * variance(values));
    const expected =
      first(2 / 8, sums.slice(0, 2)) +
      first(2 / 5, sums.slice(2)) +
      (2 / 8) * (second[0]! + second[1]!) +
      (2 / 5) * (second[2]! + second[3]!);
    expect(se ** 2 / expected).toBeCloseTo(1, 12);
  });

  it('is 0 where everything was taken', () => {
    const rows = tableOf({ ...TWO_STAGES, villages: TWO_STAGES.y.map(() => 2) });
    const whole = surveyDesign(rows, { weight: 'w', strata: 'h', psu: 'village', fpc: 'villages' });
    expect(total(whole, ['y']).rows[0]!.se).toBe(0);
  });

  it('names the stage of a lonely unit below the first', () => {
    const rows = tableOf({ ...TWO_STAGES, house: TWO_STAGES.house.map((house, i) => (i < 2 ? 1 : house)) });
    const lonely = surveyDesign(rows, {
      weight: 'w',
      strata: 'h',
      psu: ['village', 'house'],
      fpc: ['villages', 'houses'],
    });
    expect(() => mean(lonely, ['y'])).toThrow('(stage 2)');
  });
});
