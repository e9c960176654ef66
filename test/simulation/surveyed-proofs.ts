import { type Correction, surveyScores, weakSpots } from '@papi/scoring';
import { type Block, type DesignSpec, streamedDesign } from '@papi/survey';
import { table } from 'arquero';
import { makePopulation } from './population.js';
import { seeded } from './random.js';
import { ask } from './sample.js';
import { CLUSTERING, TRIALS } from './simulation.js';
import { questions, smallIndex, YEAR } from './small-index.js';
import { trueSubAxes } from './truth.js';

/** How often one analysis of one design proved a weak spot where there is none, all provinces and samples together. */
export interface SurveyedProofs {
  readonly design: string;
  readonly analysis: string;
  /** Mean degrees of freedom of the tests. */
  readonly df: number;
  /** Provinces, in all samples. */
  readonly units: number;
  /** The share of them with a weak spot proved, by correction. */
  readonly wrong: Readonly<Record<Correction, number>>;
}

const corrections: readonly Correction[] = ['benjamini-hochberg', 'benjamini-yekutieli'];
const items = questions.map(({ id }) => ({ indicator: id, column: id, statistic: 'mean' as const }));

/** What all scores are moved to, sub-axis by sub-axis, and a median of units without errors that stand there. */
const TRUTH = 1.5;
const STANDING = CLUSTERING.length + 1;

/**
 * Draws samples of respondents from one population, scores them as this project does, and holds each province against its
 * own truth: whatever is proved weak then is wrong.
 */
export function surveyedProofs(samples: number, seed: number): SurveyedProofs[] {
  const population = makePopulation(questions, CLUSTERING, seed);
  const truth = new Map(trueSubAxes(population).map((scores, p) => [population.provinces[p]!.name, scores]));
  return TRIALS.flatMap(({ design, draw, analyses }, trial) => {
    const wanted = analyses.filter(({ of = 'total' }) => of === 'total');
    const found = wanted.map(() => ({ df: 0, wrong: { 'benjamini-hochberg': 0, 'benjamini-yekutieli': 0 } }));
    for (let s = 0; s < samples; s++) {
      const draws = seeded(seed + 1 + trial * samples + s);
      const rows = ask(population, draw(population, draws), draws);
      wanted.forEach(({ spec }, a) => {
        const scores = movedToTruth(rows, spec, truth);
        found[a]!.df += scores.df / samples;
        for (const correction of corrections) {
          found[a]!.wrong[correction] += provedUnits(scores.table, correction);
        }
      });
    }
    const units = samples * population.provinces.length;
    return wanted.map(({ analysis }, a) => {
      const { df, wrong } = found[a]!;
      const [bh, by] = corrections.map(correction => wrong[correction] / units);
      return { design, analysis, df, units, wrong: { 'benjamini-hochberg': bh!, 'benjamini-yekutieli': by! } };
    });
  });
}

/** The sub-axes of the provinces, each moved by as much as its truth is away from `TRUTH`, beside units that stand there. */
function movedToTruth(rows: Block, spec: DesignSpec, truth: ReadonlyMap<string, ReadonlyMap<string, number>>) {
  const { scores } = surveyScores(
    streamedDesign(() => [rows], spec),
    items,
    smallIndex,
  );
  const made = (scores.objects() as Record<string, number | string>[]).filter(({ level }) => level === 'sub-axis');
  const moved = made.map(({ unit, node, score, se, df }) => ({
    unit: String(unit),
    node: String(node),
    score: Number(score) - truth.get(String(unit))!.get(String(node))! + TRUTH,
    se: Number(se),
    df: Number(df),
  }));
  const standing = smallIndex.scoring.flatMap(({ node }) =>
    Array.from({ length: STANDING }, (_, k) => ({
      unit: `at the truth ${k}`,
      node,
      score: TRUTH,
      se: Number.NaN,
      df: Number.NaN,
    })),
  );
  const all = [...moved, ...standing].map(row => ({ year: YEAR, ...row }));
  const known = moved.filter(({ df }) => Number.isFinite(df));
  return {
    df: known.reduce((sum, { df }) => sum + df, 0) / known.length,
    table: table(
      Object.fromEntries(
        ['year', 'unit', 'node', 'score', 'se', 'df'].map(name => [
          name,
          all.map(row => row[name as keyof typeof row]),
        ]),
      ),
    ),
  };
}

/** How many units have a weak spot proved. */
function provedUnits(scores: ReturnType<typeof table>, correction: Correction): number {
  const spots = weakSpots(scores, smallIndex, { year: YEAR, correction });
  const units = spots.array('unit') as string[];
  return new Set(units.filter((_, row) => (spots.array('proved') as (boolean | null)[])[row])).size;
}
