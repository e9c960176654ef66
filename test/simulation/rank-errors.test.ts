import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type RankErrors, rankErrors } from './rank-errors.js';

const alike = () => 1;
const firstSmall = (unit: number) => (unit === 0 ? 0.3 : 1);
const spread = (unit: number) => Math.exp((((unit * 37) % 61) / 61 - 0.5) * 2);
const quick = { units: 15, df: 2, samples: 150, seed: 5, options: { draws: 300 } };

describe('rank sets of 15 units that are all the same, their errors known with 2 degrees of freedom', () => {
  it('tell one apart about as often as they may, once they are told the degrees of freedom', () => {
    for (const error of [alike, firstSmall, spread]) {
      const { toldApart, notFirst } = rankErrors({ ...quick, error, told: true });
      expect(toldApart).toBeLessThan(0.12); // 0.05, in 150 samples
      expect(notFirst).toBeLessThan(0.09);
    }
  });

  it('would find differences in every fifth sample or more without', () => {
    expect(rankErrors({ ...quick, error: alike, told: false }).toldApart).toBeGreaterThan(0.2);
  });
});

const readme = new URL('../../packages/scoring/README.md', import.meta.url);

describe.runIf(process.env.PAPI_SIMULATE === '1')('the table of rank errors', () => {
  it('is the one that the document prints', { timeout: 3_600_000 }, () => {
    const table = printed();
    console.log(table);
    expect(readFileSync(readme, 'utf8')).toContain(table);
  });
});

/** 61 units, 400 samples, 500 draws. */
function printed(): string {
  const percent = (share: number) => (100 * share).toFixed(1);
  const cells = ({ toldApart, notFirst }: RankErrors) => `${percent(toldApart)} | ${percent(notFirst)}`;
  const lines = [2, 5, 11].flatMap(df =>
    (
      [
        ['all alike', alike],
        ['its own a third of the others', firstSmall],
        ['from 0.4 to 2.7', spread],
      ] as const
    ).map(([name, error]) => {
      const trial = { units: 61, df, error, samples: 400, seed: 2023, options: { draws: 500 } };
      const given = rankErrors({ ...trial, told: true });
      const not = rankErrors({ ...trial, told: false });
      return `| ${df} | ${name} | ${cells(given)} | ${cells(not)} |`;
    }),
  );
  return [
    '| df | true errors of the units | told apart, % | not first, % | without df: told apart, % | not first, % |',
    '| --: | --- | --: | --: | --: | --: |',
    ...lines,
  ].join('\n');
}
