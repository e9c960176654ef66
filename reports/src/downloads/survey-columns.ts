import type { Model } from '../site/model.js';
import type { Estimate } from '../site/survey.js';
import type { RankRange } from '../texts/rank-range.js';
import { type Column, clean, column } from './column.js';
import { surveyed } from './survey-fields.js';

/** The columns of an error and what it rests on, from the estimate of a row. */
export function errorColumns<Row>(of: (row: Row) => Estimate | undefined): readonly Column<Row>[] {
  return [
    column(surveyed.se, row => clean(of(row)?.se)),
    column(surveyed.low, row => clean(of(row)?.low)),
    column(surveyed.high, row => clean(of(row)?.high)),
    column(surveyed.df, row => clean(of(row)?.df)),
    column(surveyed.n, row => clean(of(row)?.n)),
    column(surveyed.status, row => of(row)?.status),
    column(surveyed.reason, row => of(row)?.reason),
  ];
}

/** The columns that only scores with errors have; none for others. */
export function ownColumns<Row>(
  model: Model,
  of: (row: Row) => Estimate | undefined,
  range: (row: Row) => RankRange | undefined,
): readonly Column<Row>[] {
  if (model.level === null) return madeUpColumn<Row>(model);
  return [
    ...errorColumns(of),
    column(surveyed.rankLow, row => range(row)?.low),
    column(surveyed.rankHigh, row => range(row)?.high),
    ...madeUpColumn<Row>(model),
  ];
}

/** A column that says on every row that the data are made up; none where they are not. */
export function madeUpColumn<Row>(model: Model): readonly Column<Row>[] {
  return model.synthetic ? [column(surveyed.synthetic, () => true)] : [];
}
