import { type Encoding, type Evidence, shown } from '@papi/tables';
import type { Decision } from '../workbooks/types.js';

/** A row of the file by its position, with what stands in it. */
export interface ToldRow {
  readonly at: number;
  readonly text: string;
}

/** Everything that is decided in reading a text, as it is told and recorded. */
export const tableDecisions = {
  encoding: (encoding: Encoding, { known, example }: Evidence): Decision => ({
    code: 'encoding-guessed',
    vi: `đọc theo mã ${encoding}: ${known} tên và tiêu đề khớp, như “${shown(example)}”`,
    en: `read as ${encoding}, which makes ${known} names and headers known ones, such as “${shown(example)}”`,
  }),

  title: (rows: readonly ToldRow[]): Decision => ({
    code: 'title-rows',
    vi: `${lines(rows, 'vi')} trên tiêu đề của bảng, không phải số liệu: ${texts(rows)}`,
    en: `${lines(rows, 'en')} above the header, no data: ${texts(rows)}`,
  }),

  'second-header': (rows: readonly ToldRow[]): Decision => ({
    code: 'header-of-two-rows',
    vi: `tiêu đề của bảng gồm hai dòng: ${lines(rows, 'vi')} ghi tiếp dòng trên`,
    en: `a header of two rows: ${lines(rows, 'en')} completes the one above`,
  }),

  'under-header': (rows: readonly ToldRow[]): Decision => ({
    code: 'rows-under-header',
    vi: `${lines(rows, 'vi')} giải thích tiêu đề của bảng, không phải số liệu: ${texts(rows)}`,
    en: `${lines(rows, 'en')} of explanations under the header, no data: ${texts(rows)}`,
  }),

  'header-again': (rows: readonly ToldRow[]): Decision => ({
    code: 'header-again',
    vi: `${lines(rows, 'vi')} lặp lại tiêu đề của bảng, bỏ qua`,
    en: `${lines(rows, 'en')} with the header again, passed over`,
  }),

  'of-many': (rows: readonly ToldRow[]): Decision => ({
    code: 'aggregates-left-out',
    vi: `${lines(rows, 'vi')} không phải một đơn vị được xếp hạng, không được đọc: ${texts(rows)}`,
    en: `${lines(rows, 'en')} about no single unit, not read: ${texts(rows)}`,
  }),

  footnote: (rows: readonly ToldRow[]): Decision => ({
    code: 'footnotes',
    vi: `${lines(rows, 'vi')} là ghi chú dưới bảng, bỏ qua: ${texts(rows)}`,
    en: `${lines(rows, 'en')} of notes below the table, passed over: ${texts(rows)}`,
  }),

  yearFromTitle: (year: number): Decision => ({
    code: 'year-from-title',
    vi: `năm ${year} lấy từ tiêu đề phía trên bảng`,
    en: `the year ${year} is from the title above the table`,
  }),
};

/** `dòng 1-2, 70`: the rows as a spreadsheet numbers them. */
function lines(rows: readonly ToldRow[], lang: 'vi' | 'en'): string {
  const spans: [number, number][] = [];
  for (const { at } of rows) {
    const last = spans.at(-1);
    if (last && last[1] === at) last[1] = at + 1;
    else spans.push([at + 1, at + 1]);
  }
  const told = spans.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
  const listed = told.length > 10 ? `${told.slice(0, 10).join(', ')} …` : told.join(', ');
  if (lang === 'vi') return `dòng ${listed}`;
  return rows.length === 1 ? `row ${listed}` : `rows ${listed}`;
}

/** The different texts, shortened, five at most. */
function texts(rows: readonly ToldRow[]): string {
  const different = [...new Set(rows.map(({ text }) => shown(text)))];
  const told = different.slice(0, 5).map(text => `“${text}”`);
  return told.join(', ') + (different.length > 5 ? ' …' : '');
}
