import type { Message } from '@papi/tables';

/** What is said of a file's year, in both languages. */
export const yearMessages = {
  otherYearInTitle: (inTitle: number, year: number): Message => ({
    code: 'other-year-in-title',
    found: {
      vi: `năm ${inTitle} trong tiêu đề phía trên bảng`,
      en: `the year ${inTitle} in the title above the table`,
    },
    expected: { vi: `năm ${year}, năm đã dùng để đọc tệp`, en: `${year}, the year the file was read as` },
  }),

  noYear: (): Message => ({
    code: 'no-year',
    found: { vi: 'không xác định được số liệu của năm nào', en: 'nothing that tells the year' },
    expected: {
      vi: 'một cột "năm", hoặc tùy chọn --year, hoặc năm bốn chữ số trong tên tệp hay trong tiêu đề phía trên bảng',
      en: 'a column "year", the option --year, or one year of four digits in the file\'s name or in the title above the table',
    },
  }),

  severalYears: (found: readonly number[]): Message => ({
    code: 'several-years',
    found: { vi: `các năm ${found.join(', ')} trong tên tệp`, en: `the years ${found.join(', ')} in the file's name` },
    expected: {
      vi: 'một năm, hoặc một cột "năm", hoặc tùy chọn --year',
      en: 'one year, or a column "year", or the option --year',
    },
  }),

  notYear: (found: string): Message => ({
    code: 'not-a-year',
    found,
    expected: { vi: 'một năm bốn chữ số', en: 'a year of four digits' },
  }),

  unknownYear: (found: string, years: string): Message => ({
    code: 'unknown-year',
    found,
    expected: { vi: `một năm đã có chỉ số: ${years}`, en: `a year of the index: ${years}` },
  }),

  yearContradicted: (year: number, node: string, years: string, where: 'file name' | 'title'): Message => ({
    code: 'year-contradicted',
    found:
      where === 'title'
        ? { vi: `năm ${year} trong tiêu đề phía trên bảng`, en: `the year ${year} in the title above the table` }
        : { vi: `năm ${year} trong tên tệp`, en: `the year ${year} in the file's name` },
    expected: {
      vi: `một năm có nội dung ${node} (${years}): sửa tên tệp, thêm cột "năm" hoặc dùng --year`,
      en: `a year that has node ${node} (${years}): rename the file, add a column "year" or use --year`,
    },
  }),
};
