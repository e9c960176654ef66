import { line, median, ms } from './clock.mjs';

/** From findings to a plan: ranges of ranks, causes of all changes, a plan and its papers. */
export async function benchPlans() {
  const { bundled } = await import('@papi/datasets');
  const { changeExplainer, confidenceRanks, panel, weakSpots } = await import('@papi/scoring');
  const { annexOfPlan, planOf, toDocx, toXlsx } = await import('@papi/plans');
  const dataset = bundled();
  const { methodology } = dataset;
  const scores = panel(dataset.scores);

  // Made-up errors of the size that PAPI's design gives: half a point of the total.
  const units = 63;
  const totals = Float64Array.from({ length: units }, (_, unit) => 38 + (8 * unit) / units);
  const covariance = new Float64Array(units * units);
  for (let unit = 0; unit < units; unit++) covariance[unit * units + unit] = 0.25;
  const ranks = await median(() => confidenceRanks(totals, covariance, { draws: 10_000, seed: 1 }), 5);
  line(
    'Ranges of the ranks of 63 units, 10,000 draws',
    ms(ranks),
    `budget 1000 ms, ratio ${(ranks / 1000).toFixed(2)}`,
  );

  const causes = await median(() => {
    const explain = changeExplainer(scores, methodology, { from: 2022, to: 2023 });
    return scores.units.map(unit => explain(unit));
  }, 5);
  line('Why 63 scores and ranks moved, to sub-axes', ms(causes));
  const weak = await median(() => weakSpots(scores, methodology, { year: 2024 }), 5);
  line('Weak spots of 63 units in 28 sub-axes', ms(weak));

  const asked = { unit: '66', year: 2023, steps: [{ year: 2024, target: { rank: 30 } }], month: '2024-05' };
  const plan = await median(() => planOf(dataset, asked), 5);
  line('A plan', ms(plan));
  const annex = annexOfPlan(planOf(dataset, asked), dataset, 'vi');
  const papers = await median(async () => [await toDocx(annex), await toXlsx(annex)], 5);
  line('Its paper for Word and for Excel', ms(papers));
}
