import type { Message, Words } from '@papi/tables';
import { scoredMessages } from './scored-messages.js';
import { yearMessages } from './year-messages.js';

/** Every sentence this package says to a person about a file of scores, in both languages. */
export const messages = {
  ...yearMessages,
  ...scoredMessages,

  noFile: (): Message => ({
    code: 'no-file',
    found: { vi: 'không có tệp hay thư mục này', en: 'no such file or folder' },
    expected: { vi: 'một tệp điểm hoặc thư mục có tệp điểm', en: 'a file of scores, or a folder of such files' },
  }),

  unreadable: (reason: string): Message => ({
    code: 'unreadable',
    found: { vi: `không đọc được tệp (${reason})`, en: `a file that cannot be read (${reason})` },
    expected: { vi: 'một tệp mở được', en: 'a file that can be opened' },
  }),

  emptyFolder: (): Message => ({
    code: 'empty-folder',
    found: { vi: 'thư mục không có tệp điểm', en: 'a folder without files of scores' },
    expected: { vi: 'ít nhất một tệp .csv, .tsv hoặc .xlsx', en: 'at least one .csv, .tsv or .xlsx file' },
  }),

  noUnitColumn: (unit: Words): Message => ({
    code: 'no-unit-column',
    found: { vi: `không có cột nào ghi ${unit.vi}`, en: `no column that names a ${unit.en}` },
    expected: {
      vi: `một cột "${unit.vi}", "mã", "tên", "unit" hoặc "code"`,
      en: `a column "${unit.en}", "unit", "code", "name" or "${unit.vi}"`,
    },
  }),

  noScoreColumns: (): Message => ({
    code: 'no-score-columns',
    found: { vi: 'không có cột điểm nào', en: 'no column of scores' },
    expected: {
      vi: 'mỗi nội dung một cột ("1.1", "Trục 1", "total"), hoặc hai cột "node" và "score"',
      en: 'a column for each node ("1.1", "Dimension 1", "total"), or the columns "node" and "score"',
    },
  }),

  unknownColumn: (found: string, near?: Words): Message => ({
    code: 'unknown-column',
    found,
    expected: {
      vi: 'mã hoặc tên một nội dung của chỉ số, cột năm, đơn vị hoặc ghi chú',
      en: 'the id or name of a node, or a column of years, units or notes',
    },
    ...(near && { likely: near }),
  }),

  ofLongShape: (found: string): Message => ({
    code: 'column-of-long-shape',
    found,
    expected: {
      vi: 'mỗi nội dung một cột điểm; cột này chỉ có ở tệp dạng dọc, mỗi điểm một dòng, có hai cột "node" và "score"',
      en: 'a column of scores for each node; this one belongs to the long shape, a row for each score, with the columns "node" and "score"',
    },
  }),

  tooLarge: (megabytes: number, most: number): Message => ({
    code: 'too-large',
    found: { vi: `tệp ${megabytes} MB`, en: `a file of ${megabytes} MB` },
    expected: { vi: `tệp điểm không quá ${most} MB`, en: `a file of scores of ${most} MB at most` },
  }),

  blankHeader: (): Message => ({
    code: 'blank-header',
    found: { vi: 'cột có số liệu mà không có tiêu đề', en: 'a column with cells and no header' },
    expected: { vi: 'tiêu đề cho mỗi cột', en: 'a header for each column' },
  }),

  columnTwice: (first: string): Message => ({
    code: 'column-twice',
    found: { vi: `một cột cùng nghĩa với cột "${first}"`, en: `a column that means the same as "${first}"` },
    expected: { vi: 'mỗi loại một cột', en: 'one column of each kind' },
  }),

  nodeTwice: (node: string, first: string): Message => ({
    code: 'node-twice',
    found: {
      vi: `nội dung ${node} lần thứ hai, đã có ở cột "${first}"`,
      en: `node ${node} again, already in column "${first}"`,
    },
    expected: { vi: 'mỗi nội dung một cột', en: 'each node once' },
  }),

  nameDisagrees: (found: string, node: string, names: Words, other: string): Message => ({
    code: 'node-name-disagrees',
    found,
    expected: {
      vi: `${node}: ${names.vi} (đã đọc theo số ${node})`,
      en: `${node}: ${names.en} (read by its number, ${node})`,
    },
    likely: { vi: other, en: other },
  }),

  unknownNode: (found: string, near?: Words): Message => ({
    code: 'unknown-node',
    found,
    expected: { vi: 'mã hoặc tên một nội dung của chỉ số', en: 'the id or name of a node' },
    ...(near && { likely: near }),
  }),

  nodeNotInYear: (found: string, year: number, why: Words): Message => ({
    code: 'node-not-in-year',
    found,
    expected: { vi: `một nội dung có trong năm ${year}; ${why.vi}`, en: `a node of ${year}; ${why.en}` },
  }),

  unknownUnit: (found: string, unit: Words, near?: Words): Message => ({
    code: 'unknown-unit',
    found,
    expected: { vi: `mã hoặc tên ${unit.vi}`, en: `the code or name of a ${unit.en}` },
    ...(near && { likely: near }),
  }),

  unitDisagrees: (found: string, column: string, cell: string, unit: string): Message => ({
    code: 'unit-disagrees',
    found,
    expected: { vi: `${unit}, như cột "${column}" ghi "${cell}"`, en: `${unit}, as column "${column}" says "${cell}"` },
  }),

  unitTwice: (unit: string, year: number, row: number): Message => ({
    code: 'unit-twice',
    found: { vi: `${unit} lần thứ hai trong năm ${year}`, en: `${unit} a second time in ${year}` },
    expected: { vi: `mỗi năm một dòng; đã có ở dòng ${row}`, en: `one row a year; row ${row} has it already` },
  }),

  scoreTwice: (unit: string, node: string, year: number, row: number): Message => ({
    code: 'score-twice',
    found: {
      vi: `điểm ${node} năm ${year} của ${unit} lần thứ hai`,
      en: `a second score of ${unit} on ${node} in ${year}`,
    },
    expected: { vi: `một điểm; đã có ở dòng ${row}`, en: `one score; row ${row} has it already` },
  }),

  scoresInTwoFiles: (unit: string, node: string, year: number, file: string, row: number): Message => ({
    code: 'scores-in-two-files',
    found: {
      vi: `điểm năm ${year} đã có trong ${file} (như ${node} của ${unit}, dòng ${row})`,
      en: `scores of ${year} that ${file} gives already (such as ${unit} on ${node}, row ${row})`,
    },
    expected: { vi: 'mỗi điểm chỉ ở một tệp', en: 'each score in one file only' },
  }),

  outOfRange: (found: string, lo: number, hi: number): Message => ({
    code: 'out-of-range',
    found,
    expected: { vi: `điểm từ ${vi(lo)} đến ${vi(hi)}`, en: `a score from ${lo} to ${hi}` },
  }),

  shareForScore: (found: string): Message => ({
    code: 'percent-sign',
    found,
    expected: {
      vi: 'điểm, là một số không có dấu %: điểm không phải tỷ lệ',
      en: 'a score in points, without a percent sign: scores are no shares',
    },
  }),

  zeroScore: (found: string, lo: number, hi: number): Message => ({
    code: 'zero-score',
    found,
    expected: { vi: `điểm từ ${vi(lo)} đến ${vi(hi)}`, en: `a score from ${lo} to ${hi}` },
    likely: { vi: 'điểm không công bố (khi đó hãy để trống ô)', en: 'a withheld score (then leave the cell empty)' },
  }),

  notSum: (value: number, parts: readonly string[], sum: number, tolerance: number): Message => ({
    code: 'not-the-sum',
    found: { vi: vi(round(value)), en: String(round(value)) },
    expected: {
      vi: `tổng của ${parts.join(', ')}, là ${vi(round(sum))} (cho phép lệch ${vi(round(tolerance))})`,
      en: `the sum of ${parts.join(', ')}, ${round(sum)} (within ${round(tolerance)})`,
    },
  }),

  sumUnchecked: (node: string, missing: string, year: number, units: readonly string[]): Message => ({
    code: 'sum-unchecked',
    found: {
      vi: `${node} năm ${year} của ${listed(units, 'vi')} thiếu ${missing}`,
      en: `${node} of ${listed(units, 'en')} in ${year} without ${missing}`,
    },
    expected: {
      vi: 'điểm của một nội dung cùng mọi phần của nó, hoặc không có gì; tổng chưa kiểm tra được',
      en: 'a score with all its parts, or none of them; their sum could not be checked',
    },
  }),

  negativeError: (found: string): Message => ({
    code: 'negative-error',
    found,
    expected: { vi: 'sai số chuẩn là số dương, hoặc ô trống', en: 'a standard error above 0, or an empty cell' },
  }),

  zeroError: (): Message => ({
    code: 'zero-error',
    found: '0',
    expected: {
      vi: 'sai số chuẩn là số dương; 0 được coi là không có',
      en: 'a standard error above 0; 0 was read as not known',
    },
  }),

  notCount: (found: string): Message => ({
    code: 'not-a-count',
    found,
    expected: { vi: 'số người trả lời, là số nguyên dương', en: 'a number of respondents: a whole number above 0' },
  }),

  fewerUnits: (year: number, found: number, of: number, missing: readonly string[], unit: Words): Message => ({
    code: 'fewer-units',
    found: { vi: `${found} ${unit.vi} trong năm ${year}`, en: `${found} ${unit.en} in ${year}` },
    expected: {
      vi: `${of}; không có dòng của ${listed(missing, 'vi')}`,
      en: `${of}; no row for ${listed(missing, 'en')}`,
    },
  }),

  fewerNodes: (year: number, found: number, of: number, missing: readonly string[]): Message => ({
    code: 'fewer-nodes',
    found: { vi: `${found} nội dung trong năm ${year}`, en: `${found} ${found === 1 ? 'node' : 'nodes'} in ${year}` },
    expected: {
      vi: `${of} (tổng điểm, trục, nội dung thành phần); không có ${listed(missing, 'vi')}`,
      en: `${of}; none for ${listed(missing, 'en')}`,
    },
  }),

  indicatorsAlone: (): Message => ({
    code: 'indicators-alone',
    found: { vi: 'chỉ có giá trị của các chỉ tiêu, không có điểm nào', en: 'values of indicators alone, no score' },
    expected: { vi: 'có thêm tệp điểm của năm ấy, đọc cùng một lần', en: 'a file of scores of that year beside it' },
  }),

  noScores: (): Message => ({
    code: 'no-scores',
    found: { vi: 'không có điểm nào', en: 'no score at all' },
    expected: { vi: 'ít nhất một điểm', en: 'at least one score' },
  }),
};

/** `2021-2024`, or `2011-2017, 2019`. */
export function spans(years: readonly (readonly [number, number])[]): string {
  return years.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}

/** Why a node does not exist in a year, from the spans of years in which it does. */
export function whyNot(node: string, year: number, years: readonly (readonly [number, number])[]): Words {
  const ended = years.findLast(([, to]) => to < year);
  const starts = years.find(([from]) => from > year);
  if (ended && starts) {
    return { vi: `${node} chỉ có trong ${spans(years)}`, en: `${node} exists in ${spans(years)} only` };
  }
  if (ended) return { vi: `${node} đã bỏ từ năm ${ended[1] + 1}`, en: `${node} was dropped in ${ended[1] + 1}` };
  if (starts) return { vi: `${node} có từ năm ${starts[0]}`, en: `${node} began in ${starts[0]}` };
  return { vi: `chỉ số không có ${node}`, en: `the index has no ${node}` };
}

/** The first five, and how many more. */
function listed(names: readonly string[], lang: 'vi' | 'en'): string {
  const rest = names.length - 5;
  const more = { vi: ` và ${rest} nữa`, en: ` and ${rest} more` };
  return names.slice(0, 5).join(', ') + (rest > 0 ? more[lang] : '');
}

function vi(value: number): string {
  return String(value).replace('.', ',');
}

/** Without the noise that adding decimals in binary leaves in the last digits. */
function round(value: number): number {
  return Number(value.toFixed(8));
}
