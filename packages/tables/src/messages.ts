import type { Message, Words } from './diagnostic.js';

/** Every sentence this package says to a person, in both languages. */
export const messages = {
  notUtf8: (cut = false): Message => ({
    code: 'not-utf-8',
    found: { vi: 'ký tự không phải UTF-8', en: 'bytes that are not UTF-8' },
    expected: {
      vi: 'tệp UTF-8: trong Excel chọn Lưu thành (Save As), kiểu "CSV UTF-8 (Comma delimited)"',
      en: 'a UTF-8 file: in Excel choose Save As, type "CSV UTF-8 (Comma delimited)"',
    },
    ...(cut && { likely: cutOff }),
  }),

  utf16: (): Message => ({
    code: 'utf-16',
    found: { vi: 'tệp UTF-16 ("Unicode Text")', en: 'a UTF-16 file ("Unicode Text")' },
    expected: {
      vi: 'tệp UTF-8: trong Excel chọn Lưu thành (Save As), kiểu "CSV UTF-8 (Comma delimited)"',
      en: 'a UTF-8 file: in Excel choose Save As, type "CSV UTF-8 (Comma delimited)"',
    },
  }),

  brokenUtf16: (): Message => ({
    code: 'broken-utf-16',
    found: { vi: 'tệp UTF-16 có ký tự bị cắt cụt', en: 'a UTF-16 file with a character that is not whole' },
    expected: {
      vi: 'tệp UTF-8: trong Excel chọn Lưu thành (Save As), kiểu "CSV UTF-8 (Comma delimited)"',
      en: 'a UTF-8 file: in Excel choose Save As, type "CSV UTF-8 (Comma delimited)"',
    },
    likely: cutOff,
  }),

  encodingGuessed: (encoding: string, known: number, example: string): Message => ({
    code: 'encoding-guessed',
    found: { vi: `văn bản theo bảng mã ${encoding}`, en: `a text in ${encoding}` },
    expected: {
      vi: `tệp UTF-8; đã đọc theo ${encoding} vì ${known} tên và tiêu đề khớp, như "${example}"`,
      en: `a UTF-8 file; read as ${encoding}, which makes ${known} names and headers known ones, such as "${example}"`,
    },
  }),

  longCell: (characters: number, most: number): Message => ({
    code: 'long-cell',
    found: { vi: `ô dài ${characters} ký tự`, en: `a cell of ${characters} characters` },
    expected: { vi: `ô không quá ${most} ký tự`, en: `cells of ${most} characters at most` },
  }),

  workbook: (): Message => ({
    code: 'workbook',
    found: { vi: 'một bảng tính Excel hoặc tệp nén', en: 'a workbook or a zip file' },
    expected: {
      vi: 'tệp văn bản: mở bảng tính, chọn Lưu thành (Save As), kiểu "CSV UTF-8 (Comma delimited)"',
      en: 'a text file: open the workbook, choose Save As, type "CSV UTF-8 (Comma delimited)"',
    },
  }),

  notText: (): Message => ({
    code: 'not-text',
    found: { vi: 'byte NUL: không phải tệp văn bản', en: 'a NUL byte: not a text file' },
    expected: { vi: 'tệp văn bản CSV, mã hóa UTF-8', en: 'a text file: CSV in UTF-8' },
  }),

  emptyFile: (): Message => ({
    code: 'empty-file',
    found: { vi: 'tệp trống', en: 'an empty file' },
    expected: { vi: 'một dòng tiêu đề và ít nhất một dòng số liệu', en: 'a header row and at least one row of data' },
  }),

  oneRow: (): Message => ({
    code: 'one-row',
    found: { vi: 'tệp chỉ có một dòng', en: 'a file of one row' },
    expected: { vi: 'một dòng tiêu đề và ít nhất một dòng số liệu', en: 'a header row and at least one row of data' },
  }),

  openQuote: (): Message => ({
    code: 'open-quote',
    found: { vi: 'dấu ngoặc kép mở mà không đóng', en: 'a double quote that is never closed' },
    expected: { vi: 'dấu ngoặc kép đi thành cặp', en: 'double quotes in pairs' },
  }),

  strayQuote: (): Message => ({
    code: 'stray-quote',
    found: { vi: 'dấu ngoặc kép lẻ trong ô', en: 'a stray double quote in a cell' },
    expected: {
      vi: 'ô nằm gọn trong ngoặc kép, dấu ngoặc kép bên trong viết hai lần',
      en: 'the whole cell in double quotes, a quote inside it written twice',
    },
  }),

  raggedRow: (found: number, expected: number, likely?: 'decimal-comma' | 'cut'): Message => ({
    code: 'ragged-row',
    found: { vi: `${found} ô`, en: plural(found, 'cell') },
    expected: { vi: `${expected} ô như dòng tiêu đề`, en: `${expected}, as in the header row` },
    ...(likely === 'cut' && { likely: cutOff }),
    ...(likely === 'decimal-comma' && {
      likely: {
        vi: 'số viết dấu phẩy thập phân trong tệp phân cách bằng dấu phẩy (hãy lưu với dấu chấm phẩy)',
        en: 'decimal commas in a file separated by commas (save it with semicolons)',
      },
    }),
  }),

  longRow: (bytes: number): Message => ({
    code: 'long-row',
    found: {
      vi: `dòng dài hơn ${Math.round(bytes / 2 ** 20)} MB`,
      en: `a row longer than ${Math.round(bytes / 2 ** 20)} MB`,
    },
    expected: { vi: 'các dòng của một bảng', en: 'the rows of a table' },
    likely: { vi: 'dấu ngoặc kép mở mà không đóng', en: 'a double quote that is never closed' },
  }),

  percent: (found: string): Message => ({
    code: 'percent-sign',
    found,
    expected: { vi: 'một số không có dấu %', en: 'a number without a percent sign' },
  }),

  notNumber: (found: string, decimal: '.' | ',', likely?: string): Message => ({
    code: 'not-a-number',
    found,
    expected:
      decimal === '.'
        ? {
            vi: 'một số, phần thập phân sau dấu chấm như cả tệp',
            en: 'a number, with a decimal point as in the rest of the file',
          }
        : {
            vi: 'một số, phần thập phân sau dấu phẩy như cả tệp',
            en: 'a number, with a decimal comma as in the rest of the file',
          },
    ...(likely !== undefined && { likely: { vi: likely, en: likely } }),
  }),

  ambiguousNumbers: (example: string, decimal: '.' | ','): Message => ({
    code: 'ambiguous-numbers',
    found: example,
    expected: {
      vi: `số chỉ đọc được một cách; đã đọc dấu ${decimal === '.' ? 'chấm' : 'phẩy'} là dấu thập phân`,
      en: `numbers that read in one way only; the ${decimal === '.' ? 'point' : 'comma'} was read as the decimal sign`,
    },
  }),

  moreWarnings: (rest: number): Message => ({
    code: 'more-notes',
    found: { vi: `còn ${rest} lưu ý nữa`, en: plural(rest, 'more note') },
  }),

  andMore: (rest: number): Words => ({ vi: `… và ${rest} dòng nữa`, en: `… and ${rest} more` }),
};

/** What a file's last bytes say where they break off. */
const cutOff: Words = {
  vi: 'tệp bị cắt ngang ở đây (tải về hoặc sao chép chưa xong)',
  en: 'the file is cut off here (a download or a copy that did not finish)',
};

/** `1 cell`, `2 cells`. */
function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
