import type { Dataset } from '@papi/datasets';
import { agencyName, type Lang, nodeIn } from '@papi/methodology';
import type { Group } from '@papi/scoring';
import type { Row } from '@papi/tables';
import { wholeRow } from '../whole-row.js';
import type { TargetFound } from './found-target.js';
import { neededCells, neededColumns, rateColumns } from './step-columns.js';

/** Columns of CSV and JSON; a row has those of its `kind`, the others are missing. */
export const targetColumns = [
  'kind',
  'unit',
  'name',
  'node',
  'nodeName',
  'from',
  'to',
  'score',
  'rank',
  'of',
  'group',
  ...neededColumns,
  'cap',
  'bound',
  'lead',
  ...rateColumns,
  'level',
] as const;

/**
 * A target as rows: `target` and `base rate` for each step, `share` for each sub-axis that is to bring points of the last step,
 * `left` for the points that the caps leave. The points of the shares and of `left` add up to those of the last target.
 */
export function targetRows(dataset: Dataset, found: TargetFound, group: Group, lang: Lang): Row[] {
  const { start, steps, shares } = found;
  const { unit, name, year: from } = start;
  const node = (id: string) => ({ node: id, nodeName: nodeIn(dataset.methodology, id, from)!.name[lang] });
  const of = (kind: string, id: string, to: number) => ({ kind, unit, name, ...node(id), from, to });
  const named = (agency: string) => agencyName(dataset.methodology, agency, lang);
  const to = steps.at(-1)!.year;
  return [
    ...steps.flatMap(({ year, needed, rate }) => {
      const { score, rank, of: ranked, rankWanted } = needed;
      return [
        { ...of('target', start.node, year), score, rank, of: ranked, group, ...neededCells(needed) },
        { ...of('base rate', start.node, year), rank, rankWanted, ...rate },
      ];
    }),
    ...shares.parts.map(({ node: id, lead, ...share }) => ({
      ...of('share', id, to),
      ...share,
      lead: lead.map(named),
    })),
    { ...of('left', start.node, to), points: shares.left },
  ].map(row => wholeRow(row, targetColumns));
}
