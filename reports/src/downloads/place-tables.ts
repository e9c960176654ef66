import type { Edition, SumException, Unit } from '@papi/methodology';
import type { Model } from '../site/model.js';
import { type Column, clean, column, csvOf } from './column.js';
import { type Download, download } from './download.js';
import { common, named, unknown } from './fields.js';

/** The units: codes, names, regions, size. */
export function unitTable(model: Model): Download {
  const columns: readonly Column<Unit>[] = [
    column(common.unit, u => u.code),
    column(named.vi, u => u.name.vi),
    column(
      {
        name: 'name_en',
        type: 'string',
        about: { vi: 'Tên không dấu, dùng trong tiếng Anh', en: 'Name as written in English' },
      },
      u => u.name.en,
    ),
    column(
      {
        name: 'slug',
        type: 'string',
        about: { vi: 'Tên trong địa chỉ trang và tên tệp', en: 'Name in addresses and file names' },
      },
      u => u.slug,
    ),
    column(
      { name: 'mark', type: 'string', about: { vi: 'Chữ viết tắt trên bản đồ', en: 'Letters on the map' } },
      u => u.mark,
    ),
    column({ name: 'kind', type: 'string', about: { vi: 'Loại đơn vị', en: 'Kind of unit' } }, u => u.kind),
    column({ name: 'region', type: 'string', about: { vi: 'Mã vùng', en: 'Code of the region' } }, u => u.region),
    column(
      { name: 'region_vi', type: 'string', about: { vi: 'Tên vùng', en: 'Region in Vietnamese' } },
      u => model.region(u.region).name.vi,
    ),
    column(
      { name: 'region_en', type: 'string', about: { vi: 'Tên vùng, tiếng Anh', en: 'Region in English' } },
      u => model.region(u.region).name.en,
    ),
    column(
      { name: 'population', type: 'integer', about: { vi: 'Dân số, người', en: 'Population' }, empty: unknown },
      u => u.population,
    ),
    column(
      { name: 'area_km2', type: 'number', about: { vi: 'Diện tích, km²', en: 'Area, km²' }, empty: unknown },
      u => u.area,
    ),
    column(
      {
        name: 'aliases',
        type: 'string',
        about: { vi: 'Cách viết khác của tên, cách nhau bằng “; ”', en: 'Other spellings, parted by “; ”' },
        empty: { vi: 'không có', en: 'none' },
      },
      u => u.aliases.join('; '),
    ),
  ];
  return download(
    {
      path: 'data/units.csv',
      format: 'CSV',
      title: { vi: 'Mã, tên và vùng của các đơn vị', en: 'Codes, names and regions of the units' },
      about: { vi: 'Mỗi dòng một đơn vị được xếp hạng.', en: 'One row a ranked unit.' },
      fields: columns,
      key: ['unit'],
    },
    () => csvOf(columns, model.units),
  );
}

const editionColumns: readonly Column<Edition>[] = [
  column(common.year, e => e.year),
  column(
    {
      name: 'respondents',
      type: 'integer',
      about: { vi: 'Số người trả lời', en: 'People who answered' },
      empty: unknown,
    },
    e => e.respondents,
  ),
  column(
    {
      name: 'note_vi',
      type: 'string',
      about: { vi: 'Điều cần biết về năm đó', en: 'What to know of the year, in Vietnamese' },
    },
    e => e.note.vi,
  ),
  column(
    {
      name: 'note_en',
      type: 'string',
      about: { vi: 'Điều cần biết về năm đó, tiếng Anh', en: 'What to know of the year' },
    },
    e => e.note.en,
  ),
];

/** The editions: how many answered, what to know. */
export function editionTable(model: Model): Download {
  return download(
    {
      path: 'data/editions.csv',
      format: 'CSV',
      title: { vi: 'Các năm khảo sát: số người trả lời, lưu ý', en: 'Editions: respondents and notes' },
      about: { vi: 'Mỗi dòng một năm.', en: 'One row a year.' },
      fields: editionColumns,
      key: ['year'],
    },
    () => csvOf(editionColumns, model.methodology.editions),
  );
}

/** Published totals that are not the sum of their parts. */
export function exceptionTable(model: Model): Download {
  const columns: readonly Column<SumException>[] = [
    column(common.year, e => e.year),
    column(common.unit, e => e.unit),
    column(common.name, e => model.unit(e.unit).name.vi),
    column(common.node, e => e.node),
    column(
      {
        name: 'difference',
        type: 'number',
        about: {
          vi: 'Điểm công bố trừ tổng các thành phần, điểm',
          en: 'Published score minus the sum of its parts, points',
        },
      },
      e => clean(e.difference),
    ),
    column({ name: 'note_vi', type: 'string', about: { vi: 'Ghi chú', en: 'Note, in Vietnamese' } }, e => e.note.vi),
    column({ name: 'note_en', type: 'string', about: { vi: 'Ghi chú, tiếng Anh', en: 'Note' } }, e => e.note.en),
  ];
  return download(
    {
      path: 'data/exceptions.csv',
      format: 'CSV',
      title: {
        vi: 'Các điểm công bố không bằng tổng các thành phần',
        en: 'Published scores that are not the sum of their parts',
      },
      about: { vi: 'Mỗi dòng một điểm.', en: 'One row a score.' },
      fields: columns,
      key: ['year', 'unit', 'node'],
    },
    () => csvOf(columns, model.methodology.exceptions),
  );
}
