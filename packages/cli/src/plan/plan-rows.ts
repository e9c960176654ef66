import type { Dataset } from '@papi/datasets';
import { type Lang, nodeIn } from '@papi/methodology';
import type { Plan } from '@papi/plans';
import type { Cell, Row } from '@papi/tables';

/** Columns of JSON; a row has those of its `kind`, the others are missing. */
export const planColumns = [
  'kind',
  'unit',
  'name',
  'from',
  'to',
  'month',
  'agency',
  'node',
  'nodeName',
  'level',
  'parent',
  'score',
  'rank',
  'of',
  'group',
  'trend',
  'delta',
  'reasons',
  'target',
  'gain',
  'lead',
  'with',
  'rankWanted',
  'scoreWanted',
  'points',
  'perYear',
  'rankThen',
  'others',
  'starts',
  'met',
  'units',
  'share',
  'low',
  'high',
  'levelOfInterval',
  'date',
  'period',
] as const;

/**
 * A plan as rows: `standing` where the unit stood (the edition before, if any, then the start), `step` a step of the target with how
 * often such a target was met, `left` the points that could not be given, `node` each node's target, `report` each day a report is due.
 */
export function planRows({ methodology }: Dataset, plan: Plan, lang: Lang): Row[] {
  const { unit, from, to, month, agency, before, start, steps, left, rows, reporting } = plan;
  const facts = { unit: unit.code, name: unit.name[lang], from, to, month, agency };
  return [
    ...[...(before ? [before] : []), start].map(({ year, score, rank, of, group }) => ({
      ...{ kind: 'standing', ...facts, to: year, score, rank, of, group },
    })),
    ...steps.map(({ to, rankWanted, scoreNeeded, points, perYear, rankThen, others, rate }) => {
      const { level, ...rated } = rate;
      return {
        ...{ kind: 'step', ...facts, to, rankWanted, scoreWanted: scoreNeeded, points, perYear, rankThen, others },
        ...{ ...rated, levelOfInterval: level },
      };
    }),
    { kind: 'left', ...facts, points: left },
    ...rows.map(row => ({
      ...{ kind: 'node', ...facts, nodeName: nodeIn(methodology, row.node, from)!.name[lang] },
      ...row,
    })),
    ...reporting.map(report => ({ kind: 'report', ...facts, ...report })),
  ].map(row => whole(row, planColumns));
}

/** A row with every column, in order; what is not known is null. */
export function whole(row: Readonly<Record<string, Cell>>, columns: readonly string[]): Row {
  return Object.fromEntries(
    columns.map(name => {
      const value = row[name];
      return [name, value === undefined || (typeof value === 'number' && Number.isNaN(value)) ? null : value];
    }),
  );
}
