import type { Dataset } from '@papi/datasets';
import { type Lang, nodeIn } from '@papi/methodology';
import type { AnnexColumn, AnnexRow, AnnexTable } from '../annex.js';
import { paperTexts } from '../texts/paper.js';
import { planTexts } from '../texts/plan.js';
import type { Plan, PlanRow } from '../types.js';
import { indexNames } from './index-names.js';
import { dayOf } from './numbers.js';
import { capital, column, depthOf, known, points, ranked } from './table-parts.js';

const shapes: readonly Omit<AnnexColumn, 'label'>[] = [
  column('node', 'text', 4),
  column('name', 'text', 18),
  points('score', 6),
  column('rank', 'number', 5, 0),
  column('group', 'text', 7),
  points('change', 6),
  column('trend', 'text', 6),
  column('weak', 'text', 8.5),
  points('target', 6, { beyond: 'score' }),
  points('gain', 5.5, 'always'),
  column('lead', 'text', 15),
  column('with', 'text', 13),
];

/** The table of targets: where each node stands, what it is to reach, and who sees to it. */
export function planTable(plan: Plan, { methodology }: Dataset, lang: Lang): AnnexTable {
  const { from, to, earlier, rows, reporting } = plan;
  const t = planTexts[lang].tasks;
  const labels = t.columns({ from, to, before: earlier ?? undefined, of: ranked(rows) });
  return {
    caption: t.caption(indexNames(methodology.texts, lang), to),
    sheet: t.sheet,
    columns: shapes.map(shape => ({ ...shape, label: labels[shape.key]! })),
    rows: rows.map(row => rowOf(row, nodeIn(methodology, row.node, from)!.name[lang], lang)),
    followUp: [...inYears(reporting, to).map(({ date }) => t.followUp(dayOf(date, lang))), t.remarks],
  };
}

function rowOf(row: PlanRow, name: string, lang: Lang): AnnexRow {
  const { groups, trends, reasons } = paperTexts[lang];
  return {
    depth: depthOf(row.level),
    cells: {
      node: row.node,
      name,
      score: known(row.score),
      rank: known(row.rank),
      group: row.group && groups[row.group],
      change: known(row.delta),
      trend: row.trend && trends[row.trend],
      weak: capital(row.reasons.map(reason => reasons[reason]).join('; '), lang),
      target: known(row.target),
      gain: known(row.gain),
      lead: row.lead.join('; '),
      with: row.with.join('; '),
    },
  };
}

/** The reports due while the targets of contents are worked for; a path has later ones. */
function inYears(reporting: Plan['reporting'], to: number): Plan['reporting'] {
  return reporting.filter(({ date }) => Number(date.slice(0, 4)) <= to);
}
