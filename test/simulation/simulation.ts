import type { DesignSpec } from '@papi/survey';
import { type Coverage, coverage, type Finding } from './coverage.js';
import { drawAsPapi } from './papi-design.js';
import { makePopulation, type Population } from './population.js';
import { type Draws, seeded } from './random.js';
import { ask, type SampledVillage } from './sample.js';
import { questions } from './small-index.js';
import { drawStratified } from './stratified-design.js';
import { gaps, totals } from './totals.js';
import { trueGaps, trueTotals } from './truth.js';

/** What is estimated of each province. */
export type Quantity = 'total' | 'women − men';

/** One way to draw, and the ways its samples are analysed. */
export interface Trial {
  readonly design: string;
  readonly draw: (population: Population, draws: Draws) => SampledVillage[];
  readonly analyses: readonly { readonly analysis: string; readonly spec: DesignSpec; readonly of?: Quantity }[];
}

/** How one analysis of one design did, a figure a province. */
export interface Result {
  readonly of: Quantity;
  readonly design: string;
  /** Villages drawn in a province. */
  readonly villages: number;
  /** (Σ s)² / Σ s², s being the people that a village stands for: as many villages of one weight would be as good. */
  readonly effectiveVillages: number;
  readonly analysis: string;
  readonly provinces: readonly Coverage[];
}

/** How much more alike neighbours are, province by province. */
export const CLUSTERING = [0.5, 1, 1.5, 2];
const weight = 'weight';
const inStrata = { analysis: 'villages', spec: { weight, strata: 'stratum', psu: 'psu' } };
const byVillage = { analysis: 'villages', spec: { weight, strata: 'province', psu: 'village' } };
const byCommuneApart = { analysis: 'communes, capital apart', spec: { weight, strata: 'side', psu: 'commune' } };
const womenLessMen = 'women − men' as const;
const byDistrict = { analysis: 'districts', spec: { weight, strata: 'province', psu: 'district' } };

export const STRATIFIED = 'stratified';

export const TRIALS: readonly Trial[] = [
  {
    design: STRATIFIED,
    draw: drawStratified,
    analyses: [inStrata, { ...inStrata, of: womenLessMen }],
  },
  {
    design: 'PAPI, 3 districts',
    draw: (population, draws) => drawAsPapi(population, 2, draws),
    analyses: [
      { analysis: 'villages, no weights', spec: { strata: 'province', psu: 'village' } },
      byVillage,
      { analysis: 'villages, capital apart', spec: { weight, strata: 'side', psu: 'village' } },
      { analysis: 'villages in strata of districts', spec: { weight, strata: 'district', psu: 'village' } },
      byCommuneApart,
      { analysis: 'communes in the capital, districts elsewhere', spec: { weight, strata: 'side', psu: 'firstDrawn' } },
      byDistrict,
      { ...byVillage, of: womenLessMen },
      { ...byDistrict, of: womenLessMen },
    ],
  },
  {
    design: 'PAPI, 6 districts',
    draw: (population, draws) => drawAsPapi(population, 5, draws),
    analyses: [
      byVillage,
      byCommuneApart,
      byDistrict,
      { ...byVillage, of: womenLessMen },
      { ...byDistrict, of: womenLessMen },
    ],
  },
];

const estimate = { total: totals, 'women − men': gaps };

/** Draws `samples` samples by each design from one population, analyses each in every way, and compares with the truth. */
export function simulate(samples: number, seed: number): Result[] {
  const population = makePopulation(questions, CLUSTERING, seed);
  const truth = { total: trueTotals(population), 'women − men': trueGaps(population) };
  const units = population.provinces.map(({ name }) => name);
  return TRIALS.flatMap(({ design, draw, analyses }, trial) => {
    const findings = analyses.map(() => units.map((): Finding[] => []));
    let villages = 0;
    let effective = 0;
    for (let s = 0; s < samples; s++) {
      const draws = seeded(seed + 1 + trial * samples + s);
      const drawn = draw(population, draws);
      const rows = ask(population, drawn, draws);
      villages = drawn.length / units.length;
      effective += effectiveVillages(population, drawn) / samples;
      analyses.forEach(({ spec, of = 'total' }, a) => {
        estimate[of](rows, spec, units).forEach((finding, u) => {
          findings[a]![u]!.push(finding);
        });
      });
    }
    return analyses.map(({ analysis, of = 'total' }, a) => ({
      of,
      design,
      analysis,
      villages,
      effectiveVillages: effective,
      provinces: units.map((_, u) => coverage(truth[of][u]!, findings[a]![u]!)),
    }));
  });
}

/** A province's effective number of villages, averaged over the provinces. */
function effectiveVillages({ villages, provinces }: Population, drawn: readonly SampledVillage[]): number {
  const sums = provinces.map(() => [0, 0] as [number, number]);
  for (const { village, weight } of drawn) {
    const { province, from, to } = villages[village]!;
    sums[province]![0] += weight * (to - from);
    sums[province]![1] += (weight * (to - from)) ** 2;
  }
  return sums.reduce((mean, [sum, squares]) => mean + sum ** 2 / squares / sums.length, 0);
}
