import type { IndicatorStanding } from '@papi/scoring';
import type { Model } from '../site/model.js';
import { type Column, clean, column, csvOf } from './column.js';
import { type Download, download } from './download.js';
import { common, item } from './fields.js';
import { madeUpColumn } from './survey-columns.js';

const noDirection = {
  vi: 'chưa rõ chiều nào tốt, hoặc không tính điểm',
  en: 'which side is better is not known, or it is not scored',
};
const noRule = { vi: 'không tính điểm, hoặc chưa rõ cách tính', en: 'not scored, or the rule is not known' };

/** The published value of each indicator in each unit and year, with where it stands and what it costs. */
export function indicatorValues(model: Model): Download | false {
  const { indicators } = model;
  // A survey's own file of indicators has their errors too.
  if (!indicators || model.survey) return false;
  const columns: readonly Column<IndicatorStanding>[] = [
    column(common.year, row => row.year),
    column(common.unit, row => row.unit),
    column(common.name, row => model.unit(row.unit).name.vi),
    column(item.indicator, row => row.indicator),
    column(item.concept, row => row.concept),
    column(
      {
        name: 'value',
        type: 'number',
        about: {
          vi: 'Giá trị đã công bố, theo đơn vị của chỉ tiêu (xem indicators.csv); tỷ lệ ghi từ 0 đến 1',
          en: 'Published value, in the unit of the indicator (see indicators.csv); shares as 0 to 1',
        },
      },
      row => row.value,
    ),
    column(
      {
        name: 'rank',
        type: 'integer',
        about: {
          vi: 'Hạng theo chiều tính điểm: 1 là tốt nhất, bằng nhau thì cùng nhận hạng cao hơn',
          en: 'Rank in the direction of scoring: 1 is the best, ties share the best rank',
        },
        empty: noDirection,
      },
      row => clean(row.rank),
    ),
    column(
      { name: 'of', type: 'integer', about: { vi: 'Số đơn vị có giá trị', en: 'Units with a value' } },
      row => row.of,
    ),
    column({ name: 'median', type: 'number', about: { vi: 'Trung vị các đơn vị', en: 'Median of the units' } }, row =>
      clean(row.median),
    ),
    column(
      {
        name: 'gap',
        type: 'number',
        about: {
          vi: 'Kém trung vị bao nhiêu, theo chiều tính điểm; số âm là tốt hơn',
          en: 'How much worse than the median, in the direction of scoring; negative is better',
        },
        empty: noDirection,
      },
      row => clean(row.gap),
    ),
    column(
      {
        name: 'points',
        type: 'number',
        about: {
          vi: 'Số điểm nội dung thành phần tăng thêm nếu riêng chỉ tiêu này lên mức trung vị',
          en: 'Points of the sub-axis won if this indicator alone reached the median',
        },
        empty: noRule,
      },
      row => clean(row.leverage),
    ),
    column(
      {
        name: 'status',
        type: 'string',
        about: { vi: 'Mức độ chắc chắn của cách tính', en: 'How sure its scoring is' },
        values: ['exact', 'close', 'approximate', 'incomplete', 'unknown', 'not scored'],
      },
      row => row.status,
    ),
    ...madeUpColumn<IndicatorStanding>(model),
  ];
  return download(
    {
      path: 'data/indicator-values.csv',
      format: 'CSV',
      title: { vi: 'Giá trị từng chỉ tiêu', en: 'Values of single indicators' },
      about: {
        vi: 'Mỗi dòng một chỉ tiêu của một đơn vị trong một năm. Không công bố thì không có dòng.',
        en: 'One row an indicator of one unit in one year. What is not published has no row.',
      },
      fields: columns,
      key: ['year', 'unit', 'indicator'],
    },
    () => csvOf(columns, indicators.standings()),
  );
}
