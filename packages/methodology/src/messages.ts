import type { Message } from '@papi/tables';
import type { Words } from './types.js';

/** Every sentence this package says to a person about a folder of data, in both languages. */
export const messages = {
  noFile: (): Message => ({
    code: 'no-file',
    found: { vi: 'không có tệp này', en: 'no such file' },
    expected: {
      vi: 'một tệp CSV như mô tả trong README của dữ liệu',
      en: 'a CSV file as the data README describes it',
    },
  }),

  noColumn: (column: string): Message => ({
    code: 'no-column',
    found: { vi: 'tiêu đề không có cột này', en: 'no such column in the header' },
    expected: { vi: `cột "${column}"`, en: `a column "${column}"` },
  }),

  columnTwice: (): Message => ({
    code: 'column-twice',
    found: { vi: 'cột lặp lại', en: 'the column twice' },
    expected: { vi: 'mỗi cột một lần', en: 'each column once' },
  }),

  unlike: (found: string, expected: Words): Message => ({ code: 'not-as-expected', found, expected }),

  /** A cell that is well formed but contradicts another row or file. */
  contradiction: (found: string, expected: Words): Message => ({ code: 'contradiction', found, expected }),

  /** A row that should be there and is not. */
  missing: (expected: Words): Message => ({ code: 'missing-row', found: { vi: 'không có', en: 'none' }, expected }),

  notOneOf: (found: string, allowed: readonly string[]): Message => ({
    code: 'not-one-of',
    found,
    expected: { vi: `một trong: ${listed(allowed)}`, en: `one of: ${listed(allowed)}` },
  }),
};

/** What a cell must hold, by kind. */
export const kinds = {
  text: { vi: 'một giá trị', en: 'a value' },
  number: { vi: 'một số', en: 'a number' },
  whole: { vi: 'một số nguyên từ 0', en: 'a whole number from 0' },
  year: { vi: 'một năm bốn chữ số', en: 'a year of four digits' },
  month: { vi: 'một năm hoặc năm-tháng (2025-06)', en: 'a year or a year and month (2025-06)' },
  monthDay: { vi: 'tháng-ngày (06-15)', en: 'month-day (06-15)' },
  bothOrNeither: { vi: 'chữ ở cả hai ngôn ngữ hoặc để trống cả hai', en: 'text in both languages or in neither' },
  bothEnds: { vi: 'cả hai đầu thang hoặc để trống cả hai', en: 'both ends of the scale or neither' },
  nodeId: { vi: 'mã gồm chữ cái, chữ số và dấu chấm', en: 'an id of letters, digits and points' },
  slug: { vi: 'chữ thường không dấu, chữ số và gạch nối', en: 'lower-case ASCII letters, digits and hyphens' },
  code: { vi: 'mã gồm chữ cái không dấu, chữ số và gạch nối', en: 'a code of ASCII letters, digits and hyphens' },
  key: { vi: 'chữ thường không dấu, chữ số và gạch dưới', en: 'lower-case ASCII letters, digits and underscores' },
  term: {
    vi: 'chỉ tiêu với giá trị kém nhất và tốt nhất, như "1.1.1 0..2"',
    en: 'an item with its worst and best value, as in "1.1.1 0..2"',
  },
  percent: {
    vi: 'tỷ lệ phần trăm trên 0 và dưới 100, như 5% hoặc 2,5%',
    en: 'a percentage above 0 and below 100, such as 5% or 2.5%',
  },
  agencyName: { vi: 'tên một cơ quan, không có dấu chấm phẩy', en: 'the name of one agency, without a semicolon' },
  mark: { vi: 'một đến ba chữ cái', en: 'one to three letters' },
} satisfies Record<string, Words>;

function listed(values: readonly string[]): string {
  return values.map(v => (v === '' ? '""' : v)).join(', ');
}
