import type { IndexNode, SeriesSpan } from '@papi/methodology';
import type { Model } from '../site/model.js';
import { type Column, column, csvOf } from './column.js';
import { type Download, download } from './download.js';
import { common, held, named, own } from './fields.js';

const nodeColumns: readonly Column<IndexNode>[] = [
  column(common.node, n => n.id),
  column(held.from, n => n.from),
  column(held.to, n => n.to),
  column(own.level, n => n.level),
  column(
    {
      name: 'parent',
      type: 'string',
      about: { vi: 'Mã của nội dung cấp trên mà điểm này cộng vào', en: 'Id of the node it adds to' },
      empty: { vi: 'tổng điểm', en: 'the total' },
    },
    n => n.parent,
  ),
  column(named.vi, n => n.name.vi),
  column(named.en, n => n.name.en),
  column(
    { name: 'short_vi', type: 'string', about: { vi: 'Tên ngắn tiếng Việt', en: 'Short Vietnamese name' } },
    n => n.short.vi,
  ),
  column(
    { name: 'short_en', type: 'string', about: { vi: 'Tên ngắn tiếng Anh', en: 'Short English name' } },
    n => n.short.en,
  ),
  column(
    { name: 'lo', type: 'number', about: { vi: 'Mức thấp nhất của thang điểm công bố', en: 'Lowest printed score' } },
    n => n.lo,
  ),
  column(
    { name: 'hi', type: 'number', about: { vi: 'Mức cao nhất của thang điểm công bố', en: 'Highest printed score' } },
    n => n.hi,
  ),
  column(
    {
      name: 'ceiling',
      type: 'number',
      about: { vi: 'Mức cao nhất có thể đạt trên thực tế, điểm', en: 'Highest score that can really be reached' },
    },
    n => n.ceiling,
  ),
];

/** Every node with its names, range and real ceiling, one row for each stretch of years in which these hold. */
export function nodeTable(model: Model): Download {
  return download(
    {
      path: 'data/nodes.csv',
      format: 'CSV',
      title: { vi: 'Trục và nội dung thành phần: tên, thang điểm', en: 'Axes and sub-axes: names and ranges' },
      about: {
        vi: 'Mỗi dòng một nội dung trong những năm mà tên và thang điểm không đổi.',
        en: 'One row a node, for the years in which its name and range stay the same.',
      },
      fields: nodeColumns,
      key: ['node', 'from'],
    },
    () => csvOf(nodeColumns, model.methodology.nodes),
  );
}

const noWhy = { vi: 'chuỗi đầu tiên của nội dung', en: 'the first series of the node' };
const seriesColumns: readonly Column<SeriesSpan>[] = [
  column(common.node, s => s.node),
  column(held.from, s => s.from),
  column(held.to, s => s.to),
  column({ name: 'series', type: 'string', about: { vi: 'Tên chuỗi', en: 'Name of the series' } }, s => s.series),
  column(
    {
      name: 'why_vi',
      type: 'string',
      about: { vi: 'Vì sao chuỗi bắt đầu', en: 'Why it starts, in Vietnamese' },
      empty: noWhy,
    },
    s => s.why?.vi,
  ),
  column(
    {
      name: 'why_en',
      type: 'string',
      about: { vi: 'Vì sao chuỗi bắt đầu, tiếng Anh', en: 'Why it starts' },
      empty: noWhy,
    },
    s => s.why?.en,
  ),
];

/** Which years of a node compare, and why each series starts. */
export function seriesTable(model: Model): Download {
  return download(
    {
      path: 'data/series.csv',
      format: 'CSV',
      title: { vi: 'Các chuỗi so sánh được và lý do ngắt', en: 'Comparable series and why each starts' },
      about: {
        vi: 'Mỗi dòng một chuỗi: những năm của một nội dung so sánh được với nhau.',
        en: 'One row a series: years of one node that compare with one another.',
      },
      fields: seriesColumns,
      key: ['series'],
    },
    () => csvOf(seriesColumns, model.methodology.series),
  );
}
