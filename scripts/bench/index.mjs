import { availableParallelism } from 'node:os';
import { benchCharts } from './charts.mjs';
import { benchPlans } from './plans.mjs';
import { benchScores } from './scores.mjs';
import { benchSite } from './site.mjs';
import { benchSurvey } from './survey.mjs';

export async function benchmarks(root, run) {
  process.stdout.write(`Node ${process.version}, ${availableParallelism()} cores\n\n`);
  await benchScores(root, run);
  await benchSurvey(root, run);
  await benchPlans();
  await benchCharts();
  await benchSite(root, run);
}
