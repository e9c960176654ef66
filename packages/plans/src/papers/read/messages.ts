import type { Message, Words } from '@papi/tables';

/** What is said of a plan file that cannot be read, in both languages. */
export const messages = {
  noFile: (): Message => ({
    code: 'no-file',
    found: { vi: 'không có tệp này', en: 'no such file' },
    expected: { vi: 'tệp kế hoạch .csv hoặc .xlsx', en: 'a plan file, .csv or .xlsx' },
  }),

  unreadable: (reason: string): Message => ({
    code: 'unreadable',
    found: { vi: `không đọc được tệp (${reason})`, en: `a file that cannot be read (${reason})` },
    expected: { vi: 'một tệp mở được', en: 'a file that can be opened' },
  }),

  tooLarge: (megabytes: number, most: number): Message => ({
    code: 'file-too-large',
    found: { vi: `tệp ${megabytes} MB`, en: `a file of ${megabytes} MB` },
    expected: { vi: `tệp kế hoạch không quá ${most} MB`, en: `a plan of ${most} MB at most` },
  }),

  notPlan: (): Message => ({
    code: 'not-a-plan',
    found: {
      vi: 'không có bảng nào có cột nội dung và cột chỉ tiêu',
      en: 'no table with a column of nodes and one of targets',
    },
    expected: {
      vi: 'tệp .csv hoặc .xlsx do lệnh papi plan tạo (có cột "node" và "target")',
      en: 'a .csv or .xlsx file made by papi plan (with columns "node" and "target")',
    },
  }),

  noFact: (key: string, what: Words): Message => ({
    code: 'plan-fact-missing',
    found: { vi: `không có ${what.vi} ("${key}")`, en: `no ${what.en} ("${key}")` },
    expected: {
      vi: `một cột "${key}", hoặc một ô "${key}" có giá trị ở ô bên phải`,
      en: `a column "${key}", or a cell "${key}" with its value to the right`,
    },
  }),

  twoFacts: (key: string, first: string, other: string): Message => ({
    code: 'plan-fact-twice',
    found: {
      vi: `"${key}" có hai giá trị: "${first}" và "${other}"`,
      en: `two values of "${key}": "${first}" and "${other}"`,
    },
    expected: { vi: 'mỗi tệp một kế hoạch', en: 'one plan in a file' },
  }),

  unknownUnit: (found: string, one: Words, likely?: string): Message => ({
    code: 'unknown-unit',
    found,
    expected: { vi: `tên hoặc mã của một ${one.vi}`, en: `a name or code of a ${one.en}` },
    ...(likely !== undefined && { likely: { vi: likely, en: likely } }),
  }),

  notYear: (found: string): Message => ({
    code: 'not-a-year',
    found,
    expected: { vi: 'một năm, như 2023', en: 'a year, such as 2023' },
  }),

  yearsOrder: (from: number, to: number): Message => ({
    code: 'plan-years',
    found: { vi: `năm gốc ${from}, năm kế hoạch ${to}`, en: `results of ${from}, planned for ${to}` },
    expected: { vi: 'năm kế hoạch sau năm gốc', en: 'a planned year after that of the results' },
  }),

  noNodes: (found: string): Message => ({
    code: 'year-without-nodes',
    found,
    expected: { vi: 'một năm mà bộ chỉ số có nội dung', en: 'a year in which the index has nodes' },
  }),

  notRank: (found: string, ranks: number): Message => ({
    code: 'not-a-rank',
    found,
    expected: { vi: `một thứ hạng từ 1 đến ${ranks}, hoặc ô trống`, en: `a rank from 1 to ${ranks}, or an empty cell` },
  }),

  notGroup: (found: string): Message => ({
    code: 'not-a-group',
    found,
    expected: {
      vi: 'một nhóm: Cao, Trung bình cao hoặc Trung bình thấp, hoặc ô trống',
      en: 'a group: High, Mid-high or Mid-low, or an empty cell',
    },
  }),

  notScore: (found: string, hi: number): Message => ({
    code: 'not-a-score',
    found,
    expected: { vi: `tổng điểm từ 0 đến ${comma(hi)}, hoặc ô trống`, en: `a total from 0 to ${hi}, or an empty cell` },
  }),

  notSteps: (found: string): Message => ({
    code: 'not-steps',
    found,
    expected: {
      vi: 'các bước sau của lộ trình, năm tăng dần, như "2025 rank 29 score 42.5; 2026 group High score 44"',
      en: 'the later steps of the path, their years rising, as "2025 rank 29 score 42.5; 2026 group High score 44"',
    },
  }),

  unknownNode: (found: string, year: number, likely?: Words): Message => ({
    code: 'unknown-node',
    found,
    expected: { vi: `số hoặc tên một nội dung của năm ${year}`, en: `a number or name of a node of ${year}` },
    ...(likely !== undefined && { likely }),
  }),

  nodeTwice: (node: string, row: number): Message => ({
    code: 'node-twice',
    found: { vi: `nội dung ${node} đã có ở dòng ${row}`, en: `node ${node}, which row ${row} has` },
    expected: { vi: 'mỗi nội dung một dòng', en: 'one row for each node' },
  }),

  outOfRange: (found: string, lo: number, hi: number): Message => ({
    code: 'target-out-of-range',
    found,
    expected: { vi: `chỉ tiêu trong khoảng ${comma(lo)}–${comma(hi)}`, en: `a target between ${lo} and ${hi}` },
  }),

  noTargets: (): Message => ({
    code: 'no-targets',
    found: { vi: 'không có chỉ tiêu nào', en: 'no target' },
    expected: { vi: 'ít nhất một chỉ tiêu', en: 'at least one target' },
  }),
};

function comma(x: number): string {
  return String(x).replace('.', ',');
}
