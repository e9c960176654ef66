import type { Dataset } from '@papi/datasets';
import { type Lang, nodeIn } from '@papi/methodology';
import type { AnnexColumn, AnnexTable } from '../annex.js';
import { paperTexts } from '../texts/paper.js';
import { progressTexts } from '../texts/progress.js';
import type { Progress } from '../types.js';
import { indexNames } from './index-names.js';
import { column, depthOf, known, points, ranked } from './table-parts.js';

const shapes: readonly Omit<AnnexColumn, 'label'>[] = [
  column('node', 'text', 4),
  column('name', 'text', 24),
  points('score', 6.5),
  points('target', 6.5, { beyond: 'score' }),
  points('scoreNow', 6.5),
  points('margin', 7),
  column('outcome', 'text', 9),
  column('rankNow', 'number', 5.5, 0),
  column('lead', 'text', 16),
  column('with', 'text', 15),
];

/** The table of a plan's results: each target, the score reached, and whether that is enough. */
export function progressTable(progress: Progress, { methodology }: Dataset, lang: Lang): AnnexTable {
  const { from, to, planned, rows } = progress;
  const t = progressTexts[lang];
  const scored = rows.filter(({ of }) => of > 0);
  const labels = t.columns({ from, to, planned, of: scored.length > 0 ? ranked(scored) : '' });
  return {
    caption: t.caption(indexNames(methodology.texts, lang), to),
    sheet: t.sheet,
    columns: shapes.map(shape => ({ ...shape, label: labels[shape.key]! })),
    rows: rows.map(row => ({
      depth: depthOf(row.level),
      cells: {
        node: row.node,
        name: nodeIn(methodology, row.node, from)?.name[lang] ?? row.node,
        score: known(row.score),
        target: known(row.target),
        scoreNow: known(row.scoreNow),
        margin: known(row.margin),
        outcome: paperTexts[lang].outcomes[row.outcome],
        rankNow: known(row.rankNow),
        lead: row.lead.join('; '),
        with: row.with.join('; '),
      },
    })),
    followUp: [],
  };
}
