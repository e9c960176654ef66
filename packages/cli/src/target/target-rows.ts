import type { Dataset } from '@papi/datasets';
import { type Lang, nodeIn } from '@papi/methodology';
import type { Group } from '@papi/scoring';
import type { Cell, Row } from '@papi/tables';
import type { TargetFound } from './found-target.js';

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
  'rankWanted',
  'scoreWanted',
  'points',
  'perYear',
  'rankThen',
  'others',
  'cap',
  'bound',
  'lead',
  'starts',
  'met',
  'units',
  'share',
  'low',
  'high',
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
  const to = steps.at(-1)!.year;
  return [
    ...steps.flatMap(({ year, needed, rate }) => {
      const {
        score,
        rank,
        of: ranked,
        rankWanted,
        scoreNeeded: scoreWanted,
        points,
        perYear,
        rankThen,
        others,
      } = needed;
      return [
        {
          ...of('target', start.node, year),
          ...{ score, rank, of: ranked, group, rankWanted, scoreWanted, points, perYear, rankThen, others },
        },
        { ...of('base rate', start.node, year), rank, rankWanted, ...rate },
      ];
    }),
    ...shares.parts.map(({ node: id, ...share }) => ({ ...of('share', id, to), ...share })),
    { ...of('left', start.node, to), points: shares.left },
  ].map(whole);
}

/** A row with every column, in order. */
function whole(row: Readonly<Record<string, Cell>>): Row {
  return Object.fromEntries(
    targetColumns.map(name => {
      const value = row[name];
      return [name, value === undefined || (typeof value === 'number' && Number.isNaN(value)) ? null : value];
    }),
  );
}
