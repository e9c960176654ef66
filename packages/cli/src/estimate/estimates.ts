import { type Design, type Estimates, estimateColumns, mean, proportion, quantile, ratio, total } from '@papi/survey';
import type { Row } from '@papi/tables';
import type { Asked } from './asked.js';
import type { IntervalChoice } from './interval-choice.js';
import { compared, type SoughtValues } from './sought-values.js';
import { answer, chosen, group, inFile } from './survey-rows.js';

/** How the estimates of a call are made, beside what is estimated. */
export interface Choices extends IntervalChoice {
  readonly deffReference: 'with replacement' | 'without replacement';
}

/** Every estimate that is asked for: means, totals, ratios, proportions, quantiles. */
export function estimatesOf(design: Design, asked: Asked, values: SoughtValues, choices: Choices): Estimates[] {
  const { method, ...rules } = choices;
  const options = {
    by: asked.by.map(group),
    ...(values.where.length > 0 && { where: chosen }),
    ...rules,
  };
  const ratios = asked.ratios.map(({ numerator, denominator }) => ({
    numerator: answer(numerator),
    denominator: answer(denominator),
  }));
  const shares = values.proportions.map(({ column, equals }) => ({ column: answer(column), equals }));
  return [
    ...(asked.means.length > 0 ? [mean(design, asked.means.map(answer), options)] : []),
    ...(asked.totals.length > 0 ? [total(design, asked.totals.map(answer), options)] : []),
    ...(ratios.length > 0 ? [ratio(design, ratios, options)] : []),
    ...(shares.length > 0 ? [proportion(design, shares, { ...options, method })] : []),
    ...[...asked.quantiles].map(([column, shares]) => quantile(design, answer(column), shares, options)),
  ];
}

/** What each group column is called in the results: its own name, unless a column of the estimates has it. */
export function groupNames(by: readonly string[]): readonly string[] {
  return by.map(name => ([...estimateColumns, 'where'].some(taken => taken === name) ? `group_${name}` : name));
}

/** Rows for printing: group by group in order of their values, each with all that is estimated. */
export function estimateRows(estimates: readonly Estimates[], asked: Asked, listwise: boolean): Row[] {
  const names = groupNames(asked.by);
  const rows = estimates.flatMap(each =>
    each.table.objects().map((object, at) => {
      const row = object as Row;
      const keys = names.map((name, b) => [name, row[group(asked.by[b]!)]] as const);
      const rest = estimateColumns.map(name => [name, row[name]] as const);
      return {
        keys: each.rows[at]!.keys,
        row: Object.fromEntries([
          ...keys,
          ...rest,
          ['item', inFile(String(row.item))],
          ['missing', listwise ? 'listwise' : row.missing],
        ]) as Row,
      };
    }),
  );
  const before = (a: readonly unknown[], b: readonly unknown[]) =>
    a.reduce<number>((order, key, k) => order || compared(key, b[k]), 0);
  return rows.sort((a, b) => before(a.keys, b.keys)).map(({ row }) => row);
}
