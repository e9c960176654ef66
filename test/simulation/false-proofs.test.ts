import { readFileSync } from 'node:fs';
import type { Correction } from '@papi/scoring';
import { describe, expect, it } from 'vitest';
import { falseProofs, type ProofTrial } from './false-proofs.js';
import { type SurveyedProofs, surveyedProofs } from './surveyed-proofs.js';

const BY = 'benjamini-yekutieli';
const none = { weakSpots: 0, depth: 0, spread: 0, samples: 30, seed: 5 };
const some = { weakSpots: 6, depth: 5, spread: 0, samples: 30, seed: 5 };

describe('of units with no weak spot, their errors estimated with 2 degrees of freedom', () => {
  it.each(['apart', 'alike', 'against'] as const)(
    'one in twenty or so has one proved where errors lie %s',
    together => {
      const trial: ProofTrial = { ...none, together, against: 'all', df: 2 };
      const { units, falseShare } = falseProofs(trial);
      expect(units).toBe(30 * 61);
      expect(falseShare).toBeLessThan(0.065); // 0.05, in 1,830 units
      expect(falseShare).toBeGreaterThan(0.03);
      expect(falseProofs(trial, BY).falseShare).toBeLessThan(0.025);
    },
  );

  it('no more have one proved at the median of units that differ', () => {
    const trial: ProofTrial = { ...none, spread: 3, samples: 200, together: 'alike', against: 'all', df: 2 };
    expect(falseProofs(trial).falseShare).toBeLessThan(0.065);
  });

  it.each(['one', 'eight'] as const)('no more have one proved against the median of %s', against => {
    expect(falseProofs({ ...none, together: 'alike', against, df: 2 }).falseShare).toBeLessThan(0.065);
  });
});

describe('of units with six weak spots', () => {
  it('nearly all are found where errors are known well, few where they are not', () => {
    const found = (df: number) => falseProofs({ ...some, together: 'alike', against: 'all', df }).found;
    expect(found(11)).toBeGreaterThan(0.9);
    expect(found(2)).toBeLessThan(0.4);
    expect(falseProofs({ ...some, together: 'alike', against: 'all', df: 11 }, BY).found).toBeLessThan(found(11));
  });

  it('few of those proved are none', () => {
    const { falseShare } = falseProofs({ ...some, together: 'alike', against: 'all', df: 11 });
    expect(falseShare).toBeGreaterThan(0);
    expect(falseShare).toBeLessThan(0.06);
  });
});

describe('provinces scored from respondents and held against their own truth', () => {
  it('are seldom proved weak with districts as PSUs, more often with villages where few districts were drawn', () => {
    const proofs = surveyedProofs(20, 2023);
    const wrong = (analysis: string) =>
      proofs.find(p => p.design === 'PAPI, 3 districts' && p.analysis === analysis)!.wrong;
    expect(wrong('districts')['benjamini-hochberg']).toBeLessThan(0.1);
    expect(wrong('villages')['benjamini-hochberg']).toBeGreaterThan(0.1);
    expect(wrong('villages')[BY]).toBeLessThan(wrong('villages')['benjamini-hochberg']);
  });
});

const readme = new URL('../../packages/scoring/README.md', import.meta.url);

describe.runIf(process.env.PAPI_SIMULATE === '1')('the tables of false proofs', () => {
  it.each([
    ['of scores', () => ofScores()],
    ['of respondents', () => ofRespondents(surveyedProofs(1000, 2023))],
  ])('%s are the ones that the document prints', { timeout: 3_600_000 }, (_, made) => {
    const table = made();
    console.log(table);
    expect(readFileSync(readme, 'utf8')).toContain(table);
  });
});

const percent = (share: number) => (100 * share).toFixed(1);
const both = (of: (correction: Correction) => number) =>
  (['benjamini-hochberg', BY] as const).map(correction => percent(of(correction))).join(' | ');

/** 200 samples of 61 units without weak spots, 600 of 6 units with six each. */
function ofScores(): string {
  const words = { apart: 'apart', alike: 'up and down together', against: 'half against half' };
  const held = { all: 'the median of all', one: 'another unit', eight: 'the median of 8 units' };
  const rows = [
    ...(['apart', 'alike', 'against'] as const).map(together => ({ against: 'all' as const, together, spread: 0 })),
    { against: 'all' as const, together: 'alike' as const, spread: 3 },
    ...(['one', 'eight'] as const).map(against => ({ against, together: 'alike' as const, spread: 0 })),
  ].flatMap(each => (each.against === 'all' ? [2, 5, 11] : [2, 11]).map(df => ({ ...each, df })));
  const lines = rows.map(row => {
    const trial = { ...row, seed: 2023 };
    const without = (correction: Correction) =>
      falseProofs({ ...trial, weakSpots: 0, depth: 0, samples: row.spread > 0 ? 600 : 200 }, correction).falseShare;
    const withSix = (correction: Correction) =>
      falseProofs({ ...trial, weakSpots: 6, depth: 5, samples: 600 }, correction);
    const six = { 'benjamini-hochberg': withSix('benjamini-hochberg'), [BY]: withSix(BY) };
    const cells = [
      both(without),
      both(correction => six[correction].falseShare),
      both(correction => six[correction].found),
    ];
    const against = row.spread > 0 ? `${held[row.against]}, others differ` : held[row.against];
    return `| ${against} | ${words[row.together]} | ${row.df} | ${cells.join(' | ')} |`;
  });
  return [
    '| held against | errors | df | no weak spot: false, % | B-Y | six weak spots: false, % | B-Y | found, % | B-Y |',
    '| --- | --- | --: | --: | --: | --: | --: | --: | --: |',
    ...lines,
  ].join('\n');
}

function ofRespondents(proofs: readonly SurveyedProofs[]): string {
  const lines = proofs.map(({ design, analysis, df, wrong }) => {
    return `| ${design} | ${analysis} | ${df.toFixed(0)} | ${both(correction => wrong[correction])} |`;
  });
  return [
    '| drawn | PSUs in the analysis | df | provinces with a false proof, % | B-Y |',
    '| --- | --- | --: | --: | --: |',
    ...lines,
  ].join('\n');
}
