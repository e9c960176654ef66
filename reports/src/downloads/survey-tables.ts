import type { Model } from '../site/model.js';
import type { Difference, Estimate, Survey } from '../site/survey.js';
import { type Column, clean, column, csvOf } from './column.js';
import { type Download, download } from './download.js';
import { common, item } from './fields.js';
import { errorColumns, madeUpColumn } from './survey-columns.js';
import { surveyed } from './survey-fields.js';

interface Key {
  readonly year: number;
  readonly unit: string;
  readonly node: string;
}
interface PartKey extends Key {
  readonly group: string;
  readonly value: string;
}

const everyone = { vi: 'mọi đơn vị được khảo sát, tính chung', en: 'all units surveyed, together' };

/** Key columns of a table, a unit of '' being all units together. */
function keys<Row extends Key>(model: Model): readonly Column<Row>[] {
  return [
    column(common.year, row => row.year),
    column({ ...common.unit, empty: everyone }, row => row.unit),
    column({ ...common.name, empty: everyone }, row => (row.unit ? model.unit(row.unit).name.vi : '')),
  ];
}

/** Whether a row may be given away: it rests on enough respondents. */
const given = (row: { readonly shown: boolean }) => row.shown;

/** The files that only a survey has: indicators, groups of respondents, their differences. Empty tables are no files. */
export function surveyTables(model: Model): readonly Download[] {
  const { survey } = model;
  if (!survey) return [];
  const { indicators, parts, differences } = survey.rows();
  return [
    indicators.length > 0 && indicatorEstimates(model, indicators),
    parts.length > 0 && groupScores(model, parts),
    differences.length > 0 && groupDifferences(model, differences),
    survey.bounds.length > 0 && endsTable(model, survey.bounds),
  ].filter(file => file !== false);
}

/**
 * An estimate as it may be given away: what rests on too few answers has no figures, and that is the reason, whatever else
 * is the matter: “all answers are alike” would tell what they were.
 */
function givenAway(row: Key & Estimate): Key & Estimate {
  if (given(row)) return row;
  const empty = { score: Number.NaN, se: Number.NaN, low: Number.NaN, high: Number.NaN };
  return { ...row, ...empty, reason: row.n > 0 ? 'few answers' : row.reason };
}

function indicatorEstimates(model: Model, rows: readonly (Key & Estimate)[]): Download {
  const columns: readonly Column<Key & Estimate>[] = [
    ...keys<Key & Estimate>(model),
    column(item.indicator, row => row.node),
    column(surveyed.value, row => clean(row.score)),
    ...errorColumns<Key & Estimate>(row => row),
    column(surveyed.shown, row => row.shown),
    ...madeUpColumn<Key & Estimate>(model),
  ];
  return download(
    {
      path: 'data/indicator-estimates.csv',
      format: 'CSV',
      title: { vi: 'Giá trị từng chỉ tiêu, kèm sai số', en: 'Values of single indicators with their errors' },
      about: {
        vi: 'Mỗi dòng một chỉ tiêu của một đơn vị trong một năm.',
        en: 'One row an indicator of one unit in one year.',
      },
      fields: columns,
      key: ['year', 'unit', 'indicator'],
    },
    () => csvOf(columns, rows.map(givenAway)),
  );
}

function groupScores(model: Model, rows: readonly (PartKey & Estimate)[]): Download {
  const columns: readonly Column<PartKey & Estimate>[] = [
    ...keys<PartKey & Estimate>(model),
    column(surveyed.group, row => row.group),
    column(surveyed.part, row => row.value),
    column(common.node, row => row.node),
    column({ ...surveyed.score, empty: surveyed.value.empty }, row => clean(row.score)),
    ...errorColumns<PartKey & Estimate>(row => row),
    ...madeUpColumn<PartKey & Estimate>(model),
  ];
  return download(
    {
      path: 'data/group-scores.csv',
      format: 'CSV',
      title: { vi: 'Điểm của từng nhóm người trả lời', en: 'Scores of groups of respondents' },
      about: {
        vi: 'Mỗi dòng một điểm của một nhóm người trả lời trong một đơn vị. Nhóm quá ít người trả lời không có dòng.',
        en: 'One row a score of one group of respondents in one unit. Groups with too few respondents have no row.',
      },
      fields: columns,
      key: ['year', 'unit', 'group', 'value', 'node'],
    },
    () => csvOf(columns, rows.filter(given)),
  );
}

function groupDifferences(model: Model, rows: readonly (PartKey & Difference & { readonly base: string })[]): Download {
  type Row = (typeof rows)[number];
  const columns: readonly Column<Row>[] = [
    ...keys<Row>(model),
    column(surveyed.group, row => row.group),
    column(surveyed.part, row => row.value),
    column(surveyed.base, row => row.base),
    column(common.node, row => row.node),
    column(surveyed.difference, row => clean(row.difference)),
    column(surveyed.se, row => clean(row.se)),
    column(surveyed.low, row => clean(row.low)),
    column(surveyed.high, row => clean(row.high)),
    column(surveyed.df, row => clean(row.df)),
    column(surveyed.p, row => clean(row.p)),
    column(surveyed.pHolm, row => clean(row.pHolm)),
    column(surveyed.reason, row => row.reason),
    ...madeUpColumn<Row>(model),
  ];
  return download(
    {
      path: 'data/group-differences.csv',
      format: 'CSV',
      title: { vi: 'Chênh lệch giữa các nhóm người trả lời', en: 'Differences between groups of respondents' },
      about: {
        vi: 'Mỗi dòng một chênh lệch giữa hai nhóm trong một đơn vị, kèm kiểm định. Nhóm quá ít người trả lời không có dòng.',
        en: 'One row a difference between two groups in one unit, with its test. Groups with too few respondents have no row.',
      },
      fields: columns,
      key: ['year', 'unit', 'group', 'value', 'base', 'node'],
    },
    () => csvOf(columns, rows.filter(given)),
  );
}

function endsTable(model: Model, ends: Survey['bounds']): Download {
  type Row = (typeof ends)[number];
  const columns: readonly Column<Row>[] = [
    column(common.year, row => row.year),
    column(item.indicator, row => row.indicator),
    column(surveyed.lowest, row => clean(row.min)),
    column(surveyed.highest, row => clean(row.max)),
    column(surveyed.source, row => row.source),
    column(surveyed.units, row => row.units),
    ...madeUpColumn<Row>(model),
  ];
  return download(
    {
      path: 'data/ends.csv',
      format: 'CSV',
      title: {
        vi: 'Mốc thấp nhất và cao nhất dùng để quy điểm',
        en: 'Lowest and highest values that indicators were scored between',
      },
      about: {
        vi: 'Mỗi dòng một chỉ tiêu của một năm được quy điểm theo nơi thấp nhất và nơi cao nhất (min và max trong scoring.csv).',
        en: 'One row an indicator of one year that is scored between the lowest and the highest place (min and max in scoring.csv).',
      },
      fields: columns,
      key: ['year', 'indicator'],
    },
    () => csvOf(columns, ends),
  );
}
