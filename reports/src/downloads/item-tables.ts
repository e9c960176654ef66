import type { Indicator, ScoringRule, ScoringTerm } from '@papi/methodology';
import type { Model } from '../site/model.js';
import { type Column, column, csvOf } from './column.js';
import { type Download, download } from './download.js';
import { common, held, item, named, unknown } from './fields.js';

const noScale = { vi: 'không có thang công bố', en: 'no printed scale' };
const indicatorColumns: readonly Column<Indicator>[] = [
  column(common.year, i => i.year),
  column(item.indicator, i => i.id),
  column({ name: 'parent', type: 'string', about: { vi: 'Nội dung thành phần', en: 'Its sub-axis' } }, i => i.parent),
  column(item.concept, i => i.concept),
  column(named.vi, i => i.name.vi),
  column(named.en, i => i.name.en),
  column(
    {
      name: 'unit',
      type: 'string',
      about: { vi: 'Đơn vị đo của giá trị công bố', en: 'What its published value is measured in' },
      values: ['share', 'points', 'km', 'minutes', 'vnd', 'percent'],
    },
    i => i.unit,
  ),
  column(
    {
      name: 'lo',
      type: 'number',
      about: { vi: 'Mức thấp nhất của thang công bố', en: 'Low end of the printed scale' },
      empty: noScale,
    },
    i => i.lo,
  ),
  column(
    {
      name: 'hi',
      type: 'number',
      about: { vi: 'Mức cao nhất của thang công bố', en: 'High end of the printed scale' },
      empty: noScale,
    },
    i => i.hi,
  ),
  column(
    {
      name: 'direction',
      type: 'string',
      about: {
        vi: 'Giá trị cao làm điểm tăng (up) hay giảm (down)',
        en: 'Whether a high value raises (up) or lowers (down) the score',
      },
      empty: unknown,
      values: ['up', 'down'],
    },
    i => i.direction,
  ),
  column(
    {
      name: 'scored',
      type: 'string',
      about: { vi: 'Có tính vào điểm không', en: 'Whether it counts towards the score' },
      values: ['yes', 'no', 'unknown'],
    },
    i => i.scored,
  ),
];

/** The indicators of the years whose lists are known. */
export function indicatorTable(model: Model): Download {
  return download(
    {
      path: 'data/indicators.csv',
      format: 'CSV',
      title: { vi: 'Chỉ tiêu của từng năm: tên, thang, cách tính', en: 'Indicators by year: names, scales, direction' },
      about: {
        vi: 'Mỗi dòng một chỉ tiêu của một năm, ở những năm đã có danh mục.',
        en: 'One row an indicator of one year, for the years whose lists are known.',
      },
      fields: indicatorColumns,
      key: ['year', 'indicator'],
    },
    () => csvOf(indicatorColumns, model.methodology.indicators),
  );
}

const noRule = { vi: 'chưa tìm được công thức', en: 'the rule was not found' };
const ruleColumns: readonly Column<ScoringRule>[] = [
  column(common.node, r => r.node),
  column(held.from, r => r.from),
  column(held.to, r => r.to),
  column(
    {
      name: 'lo',
      type: 'number',
      about: { vi: 'Điểm khi mọi chỉ tiêu ở mức kém nhất', en: 'Score with every item at its worst' },
      empty: noRule,
    },
    r => r.lo,
  ),
  column(
    {
      name: 'hi',
      type: 'number',
      about: { vi: 'Điểm khi mọi chỉ tiêu ở mức tốt nhất', en: 'Score with every item at its best' },
      empty: noRule,
    },
    r => r.hi,
  ),
  column(
    {
      name: 'items',
      type: 'integer',
      about: { vi: 'Số chỉ tiêu được lấy trung bình', en: 'Items averaged' },
      empty: noRule,
    },
    r => r.items,
  ),
  column(
    {
      name: 'terms',
      type: 'string',
      about: {
        vi: 'Từng chỉ tiêu với mức kém nhất và tốt nhất, cách nhau bằng “; ”; ? là chỉ tiêu không công bố',
        en: 'Each item with its worst and best value, parted by “; ”; ? is an item that is not published',
      },
      empty: noRule,
    },
    r => r.terms.map(termText).join('; '),
  ),
  column(
    {
      name: 'status',
      type: 'string',
      about: { vi: 'Mức độ chắc chắn của công thức', en: 'How sure the rule is' },
      values: ['exact', 'close', 'approximate', 'incomplete', 'unknown'],
    },
    r => r.status,
  ),
  column(
    {
      name: 'largest_residual',
      type: 'number',
      about: {
        vi: 'Chênh lệch lớn nhất giữa điểm công bố và công thức, điểm',
        en: 'Furthest a published score lies from the rule, points',
      },
      empty: unknown,
    },
    r => r.largestResidual,
  ),
];

function termText({ item, worst, best }: ScoringTerm): string {
  return `${item ?? '?'} ${worst}..${best}`;
}

/** How each sub-axis follows from its indicators, as far as that is known. */
export function ruleTable(model: Model): Download {
  return download(
    {
      path: 'data/scoring.csv',
      format: 'CSV',
      title: { vi: 'Công thức điểm của nội dung thành phần', en: 'Scoring rules of the sub-axes' },
      about: {
        vi: 'Mỗi dòng một nội dung thành phần trong những năm đã đối chiếu được.',
        en: 'One row a sub-axis, for years in which its rule could be checked.',
      },
      fields: ruleColumns,
      key: ['node', 'from'],
    },
    () => csvOf(ruleColumns, model.methodology.scoring),
  );
}
