import { nodesIn } from '@papi/methodology';
import type { Words } from '@papi/tables';
import type { Dataset } from '../types.js';
import { unitColumn, unitWords } from '../words.js';
import type { ExportedFile } from './exported-file.js';
import { indicatorColumns, scoreColumns, type TidyColumn } from './tidy-tables.js';

/** What each column holds: type, and a sentence in English and in Vietnamese. */
const columnsOf = (unit: Words): Readonly<Record<TidyColumn, readonly [type: string, en: string, vi: string]>> => ({
  year: ['integer', 'Year of the survey', 'Năm khảo sát'],
  unit: ['string', `Code of the ${unit.en}`, `Mã ${unit.vi}`],
  name: ['string', `Name of the ${unit.en} in Vietnamese`, `Tên ${unit.vi}`],
  node: ['string', 'Total, axis or sub-axis', 'Tổng điểm, trục hoặc nội dung thành phần'],
  score: ['number', 'Score; empty: withheld', 'Điểm; để trống: không công bố'],
  se: ['number', 'Standard error of the score; empty: not known', 'Sai số chuẩn của điểm; để trống: không biết'],
  df: [
    'number',
    'Degrees of freedom of a test with the error; empty: not known',
    'Bậc tự do để kiểm định bằng sai số chuẩn; để trống: không biết',
  ],
  n: [
    'integer',
    `Respondents of the ${unit.en}; empty: not known`,
    `Số người trả lời của ${unit.vi}; để trống: không biết`,
  ],
  indicator: [
    'string',
    'Indicator by its place in the list of that year',
    'Chỉ tiêu theo thứ tự trong danh sách năm đó',
  ],
  concept: [
    'string',
    'What the indicator measures: the same word in every year',
    'Điều được đo: cùng một tên ở mọi năm',
  ],
  synthetic: [
    'integer',
    'Always 1: made-up data, not the result of a survey',
    'Luôn là 1: số liệu mô phỏng, không phải kết quả khảo sát',
  ],
  value: ['number', 'Value in the indicator’s own unit', 'Giá trị theo đơn vị của chỉ tiêu'],
});

/**
 * The data dictionary of an export (`datapackage.json`, Frictionless): each file with its columns, and what each node and
 * indicator in it is: names, range or scale, direction, whether it is scored.
 *
 * @param files the files of scores and of indicators that it describes
 */
export function dictionaryOf(dataset: Dataset, files: readonly ExportedFile[]): ExportedFile {
  const columns = columnsOf(unitWords(dataset.methodology).one);
  const header = unitColumn(dataset.methodology);
  const resources = files.map(({ name }) => {
    const scores = name.startsWith('scores-');
    const year = Number(/\d{4}/.exec(name)?.[0]);
    const own = scores ? scoreColumns(dataset, year) : indicatorColumns(dataset, year);
    return {
      name: name.replace(/\.csv$/, ''),
      path: name,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: own.map(column => ({
          name: column === 'unit' ? header : column,
          type: columns[column][0],
          description: columns[column][1],
          description_vi: columns[column][2],
        })),
        missingValues: [''],
        primaryKey: ['year', header, scores ? 'node' : 'indicator'],
      },
      dictionary: scores ? nodesOf(dataset, year) : indicatorsOf(dataset, year),
    };
  });
  const described = { profile: 'tabular-data-package', name: 'imported-scores', resources };
  return { name: 'datapackage.json', text: `${JSON.stringify(described, null, 2)}\n` };
}

function nodesOf({ methodology, scores }: Dataset, year: number) {
  const years = scores.array('year') as ArrayLike<number>;
  const nodes = scores.array('node') as ArrayLike<string>;
  const held = new Set(Array.from(nodes).filter((_, i) => years[i] === year));
  return nodesIn(methodology, year)
    .filter(({ id }) => held.has(id))
    .map(({ id, level, parent, name, lo, hi }) => ({
      node: id,
      level,
      parent,
      name_vi: name.vi,
      name_en: name.en,
      lo,
      hi,
    }));
}

function indicatorsOf({ methodology, indicators, layouts }: Dataset, year: number) {
  if (!indicators) return [];
  const years = indicators.array('year') as ArrayLike<number>;
  const ids = indicators.array('indicator') as ArrayLike<string>;
  const concepts = indicators.array('concept') as ArrayLike<string>;
  const held = new Map<string, string>();
  for (let i = 0; i < ids.length; i++) if (years[i] === year) held.set(ids[i] as string, concepts[i] as string);
  const printed = new Map(
    layouts.flatMap(layout =>
      layout.shape === 'sheet' && layout.years.includes(year)
        ? layout.indicators.map(line => [line.indicator, line] as const)
        : [],
    ),
  );
  return [...held]
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([indicator, concept]) => {
      const known = methodology.indicators.find(i => i.year === year && i.id === indicator);
      const line = printed.get(indicator);
      return {
        indicator,
        concept,
        ...(known && { name_vi: known.name.vi, name_en: known.name.en, unit: known.unit, lo: known.lo, hi: known.hi }),
        ...(known && { direction: known.direction, scored: known.scored }),
        ...(line && { labels: line.labels, scale: line.scale }),
      };
    });
}
