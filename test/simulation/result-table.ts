import { pooled } from './coverage.js';
import type { Result } from './simulation.js';

const HEAD = [
  'drawn',
  'villages (effective)',
  'PSUs in the analysis',
  'covered, %',
  'by province, %',
  'bias',
  'true SD',
  'mean SE / SD',
  'mean SE² / SD²',
  'mean width',
  'df',
];

/** The results as a table in Markdown; figures are means over the provinces. */
export function resultTable(results: readonly Result[]): string {
  const rows = results.map(({ design, villages, effectiveVillages, analysis, provinces }) => {
    const all = pooled(provinces);
    return [
      design,
      `${villages} (${effectiveVillages.toFixed(1)})`,
      analysis,
      percent(all.covered),
      provinces.map(({ covered }) => percent(covered)).join(' '),
      all.bias.toFixed(3),
      ...[all.sd, all.seToSd, all.varianceToTrue, all.width].map(value => value.toFixed(2)),
      all.df.toFixed(0),
    ];
  });
  const rule = HEAD.map((_, i) => (i < 3 ? '---' : '--:'));
  return [HEAD, rule, ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
