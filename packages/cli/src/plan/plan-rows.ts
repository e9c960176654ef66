import type { Dataset } from '@papi/datasets';
import { type Lang, nodeIn } from '@papi/methodology';
import { type Plan, planIn } from '@papi/plans';
import type { Row } from '@papi/tables';
import { neededCells, neededColumns, rateColumns } from '../target/step-columns.js';
import { wholeRow } from '../whole-row.js';

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
  ...neededColumns,
  ...rateColumns,
  'levelOfInterval',
  'date',
  'period',
] as const;

/**
 * A plan as rows: `standing` where the unit stood (the edition before, if any, then the start), `step` a step of the target with how
 * often such a target was met, `left` the points that could not be given, `node` each node's target, `report` each day a report is due.
 */
export function planRows({ methodology }: Dataset, plan: Plan, lang: Lang): Row[] {
  const { unit, from, to, month, agency, before, start, steps, left, rows, reporting } = planIn(
    plan,
    methodology,
    lang,
  );
  const facts = { unit: unit.code, name: unit.name[lang], from, to, month, agency };
  return [
    ...[...(before ? [before] : []), start].map(({ year, score, rank, of, group }) => ({
      ...{ kind: 'standing', ...facts, to: year, score, rank, of, group },
    })),
    ...steps.map(step => {
      const { level, ...rated } = step.rate;
      return { kind: 'step', ...facts, to: step.to, ...neededCells(step), ...rated, levelOfInterval: level };
    }),
    { kind: 'left', ...facts, points: left },
    ...rows.map(row => ({
      ...{ kind: 'node', ...facts, nodeName: nodeIn(methodology, row.node, from)!.name[lang] },
      ...row,
    })),
    ...reporting.map(report => ({ kind: 'report', ...facts, ...report })),
  ].map(row => wholeRow(row, planColumns));
}
