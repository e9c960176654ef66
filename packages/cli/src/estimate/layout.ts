import { estimateColumns } from '@papi/survey';
import type { Row } from '@papi/tables';
import type { Result } from '../output.js';
import { estimateTexts } from '../texts/estimate.js';
import type { EstimateArguments } from './arguments.js';
import { type Asked, conditionsOf } from './asked.js';
import { groupNames } from './estimates.js';
import { tableDigits } from './table-digits.js';

/** Estimates laid out for printing: every column for programs, the main ones for people. */
export function layoutOf(rows: readonly Row[], asked: Asked, { lang, format, deff }: EstimateArguments): Result {
  const groups = groupNames(asked.by);
  const where = conditionsOf(asked);
  const columns = [...groups, ...estimateColumns, ...(where === '' ? [] : ['where'])];
  const several = new Set(rows.map(row => row.statistic)).size > 1;
  const shown = [
    ...groups,
    'item',
    ...(several ? ['statistic'] : []),
    'estimate',
    'se',
    'low',
    'high',
    'df',
    'n',
    'cv',
    ...(deff ? ['deff', 'nEffective'] : []),
    ...(rows.some(row => row.reason !== null) ? ['reason'] : []),
  ];
  const { headings, statistics } = estimateTexts[lang];
  const named = rows.map(row => ({ ...row, statistic: statistics[String(row.statistic)] ?? row.statistic }));
  return {
    columns,
    rows: format === 'table' ? named : rows.map(row => (where === '' ? row : { ...row, where })),
    shown,
    headings,
    verbatim: [...groups, 'item'],
    digits: tableDigits(named),
  };
}
