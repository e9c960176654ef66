import { type Message, shown, type Words } from '@papi/tables';

/** Every sentence this package says to a person about a file of respondents or its codebook, in both languages. */
export const messages = {
  noFile: (): Message => ({
    code: 'no-file',
    found: { vi: 'không có tệp này', en: 'no such file' },
    expected: { vi: 'một tệp câu trả lời khảo sát (CSV)', en: 'a file of respondents (CSV)' },
  }),

  noCodebook: (): Message => ({
    code: 'no-codebook',
    found: { vi: 'không có tệp này', en: 'no such file' },
    expected: { vi: 'một tệp bảng mã (CSV)', en: 'a codebook (a CSV file)' },
  }),

  noCodebookColumn: (column: string): Message => ({
    code: 'no-codebook-column',
    found: { vi: `bảng mã không có cột "${column}"`, en: `a codebook without a column "${column}"` },
    expected: {
      vi: 'ít nhất hai cột "column" và "item"',
      en: 'at least the columns "column" and "item"',
    },
  }),

  unknownCodebookColumn: (found: string, known: readonly string[], near?: string): Message => ({
    code: 'unknown-codebook-column',
    found,
    expected: { vi: `một trong: ${known.join(', ')}`, en: `one of: ${known.join(', ')}` },
    ...likely(near),
  }),

  noColumnNamed: (): Message => ({
    code: 'no-column-named',
    found: '',
    expected: { vi: 'tên một cột của tệp số liệu', en: 'the name of a column of the data' },
  }),

  unknownItem: (found: string, roles: readonly string[], near?: string): Message => ({
    code: 'unknown-item',
    found,
    expected: {
      vi: `mã một chỉ tiêu (như 1.1.1), hoặc một trong: ${roles.join(', ')}, group:tên`,
      en: `the id of an indicator (such as 1.1.1), or one of: ${roles.join(', ')}, group:name`,
    },
    ...likely(near),
  }),

  badGroup: (found: string, taken: readonly string[]): Message => ({
    code: 'bad-group',
    found,
    expected: {
      vi: `group: và tên gồm chữ thường không dấu, chữ số, gạch nối; không phải ${taken.join(', ')}`,
      en: `group: and a name of lower-case ASCII letters, digits and hyphens; not ${taken.join(', ')}`,
    },
  }),

  badRecode: (found: string): Message => ({
    code: 'bad-recode',
    found,
    expected: {
      vi: 'các cặp mã=giá trị, cách nhau bằng dấu chấm phẩy, mỗi mã một lần: 1=1; 2=0; 3..5=0',
      en: 'pairs code=value between semicolons, each code once: 1=1; 2=0; 3..5=0',
    },
  }),

  recodeNotNumber: (found: string): Message => ({
    code: 'recode-not-a-number',
    found,
    expected: {
      vi: 'giá trị mới của chỉ tiêu là một số, hoặc để trống (không trả lời)',
      en: 'a number as the new value of an indicator, or nothing (no answer)',
    },
  }),

  notOneOf: (found: string, allowed: readonly string[]): Message => ({
    code: 'not-one-of',
    found,
    expected: { vi: `để trống hoặc ${allowed.join(', ')}`, en: `nothing, or ${allowed.join(', ')}` },
  }),

  notCodebookNumber: (found: string): Message => ({
    code: 'not-a-codebook-number',
    found,
    expected: { vi: 'một số, hoặc để trống', en: 'a number, or nothing' },
  }),

  notCount: (found: string): Message => ({
    code: 'not-a-count-of-columns',
    found,
    expected: { vi: 'một số nguyên từ 1, hoặc để trống', en: 'a whole number, 1 or more, or nothing' },
  }),

  endsReversed: (found: string, lo: number): Message => ({
    code: 'ends-reversed',
    found,
    expected: { vi: `một số lớn hơn lo (${vi(lo)})`, en: `a number above lo (${lo})` },
  }),

  noEnds: (): Message => ({
    code: 'no-ends',
    found: 'reversed',
    expected: { vi: 'hai đầu thang đo ở cột lo và hi', en: 'both ends of the scale in lo and hi' },
  }),

  rowTwice: (column: string, item: string, row: number): Message => ({
    code: 'codebook-row-twice',
    found: { vi: `cột "${column}" lần thứ hai cho ${item}`, en: `column "${column}" for ${item} a second time` },
    expected: { vi: `một dòng; đã có ở dòng ${row}`, en: `one row; row ${row} has it already` },
  }),

  twoRoles: (column: string, item: string, before: string, row: number): Message => ({
    code: 'two-roles',
    found: {
      vi: `cột "${column}" vừa là ${before} vừa là ${item}`,
      en: `column "${column}" as ${before} and as ${item}`,
    },
    expected: {
      vi: `mỗi cột một vai trò; ${row === 0 ? 'tùy chọn --psu' : `dòng ${row}`} ghi ${before}`,
      en: `one role a column; ${row === 0 ? 'the option --psu' : `row ${row}`} makes it ${before}`,
    },
  }),

  roleTwice: (role: string, column: string): Message => ({
    code: 'role-twice',
    found: { vi: `cột thứ hai cho ${role}`, en: `a second column for ${role}` },
    expected: { vi: `một cột; đã có cột "${column}"`, en: `one column; "${column}" is it already` },
  }),

  notInList: (indicator: string, year: number, near?: string): Message => ({
    code: 'indicator-not-in-year',
    found: indicator,
    expected: { vi: `một chỉ tiêu trong danh sách năm ${year}`, en: `an indicator of the list of ${year}` },
    ...likely(near),
  }),

  noList: (year: number, used: number): Message => ({
    code: 'no-indicator-list',
    found: { vi: `năm ${year} chưa có danh sách chỉ tiêu`, en: `${year}, which has no list of indicators` },
    expected: { vi: `đã dùng danh sách năm ${used}`, en: `the list of ${used} was used` },
  }),

  noLists: (): Message => ({
    code: 'no-indicator-lists',
    found: { vi: 'chỉ số không có danh sách chỉ tiêu nào', en: 'an index without any list of indicators' },
    expected: { vi: 'methodology/indicators.csv', en: 'methodology/indicators.csv' },
  }),

  missingColumn: (name: string, file: string, near?: string): Message => ({
    code: 'column-not-in-file',
    found: name,
    expected: { vi: `một cột của ${file}`, en: `a column of ${file}` },
    ...likely(near),
  }),

  missingRole: (role: string, words: Words, names: readonly string[], near?: string): Message => ({
    code: 'missing-role',
    found: { vi: `không có cột ${words.vi}`, en: `no column of ${words.en}` },
    expected: {
      vi: `${names.length > 0 ? `cột ${quoted(names, 'hoặc')}, hoặc ` : ''}một dòng "tên cột,${role}" trong bảng mã`,
      en: `${names.length > 0 ? `a column ${quoted(names, 'or')}, or ` : ''}a row "column's name,${role}" in a codebook`,
    },
    ...likely(near),
  }),

  headerTwice: (): Message => ({
    code: 'header-twice',
    found: { vi: 'tiêu đề lặp lại', en: 'the same header twice' },
    expected: { vi: 'mỗi cột một tiêu đề riêng', en: 'a header of its own for each column' },
  }),

  noItems: (near?: string): Message => ({
    code: 'no-items',
    found: { vi: 'không có cột nào của chỉ tiêu', en: 'no column of any indicator' },
    expected: {
      vi: 'cột mang mã chỉ tiêu (như 1.1.1), hoặc bảng mã cho biết cột nào là chỉ tiêu nào',
      en: 'columns named by the id of an indicator (such as 1.1.1), or a codebook that says which is which',
    },
    ...likely(near),
  }),

  fewerItems: (year: number, found: number, of: number, missing: readonly string[]): Message => ({
    code: 'fewer-indicators',
    found: {
      vi: `${found} chỉ tiêu của năm ${year}`,
      en: `${found} ${found === 1 ? 'indicator' : 'indicators'} of ${year}`,
    },
    expected: { vi: `${of}; không có ${listed(missing, 'vi')}`, en: `${of}; none for ${listed(missing, 'en')}` },
  }),

  unknownColumns: (columns: readonly string[]): Message => ({
    code: 'unknown-columns',
    found: {
      vi: `${columns.length} cột không rõ nghĩa: ${listed(columns, 'vi')}`,
      en: `${columns.length} ${columns.length === 1 ? 'column' : 'columns'} of unknown meaning: ${listed(columns, 'en')}`,
    },
    expected: {
      vi: 'mã chỉ tiêu, tên có trong bảng mã, hoặc "note" trong bảng mã; các cột này không được đọc',
      en: 'the id of an indicator, a name in the codebook, or "note" there; they were left unread',
    },
  }),

  badWeight: (found: string): Message => ({
    code: 'bad-weight',
    found,
    expected: { vi: 'quyền số là một số từ 0 trở lên', en: 'a weight: a number, 0 or more' },
  }),

  missingKey: (role: 'stratum' | 'psu'): Message => ({
    code: 'missing-key',
    found: '',
    expected: { vi: `mã ${roleWords[role].vi}`, en: `the code of ${roleWords[role].one}` },
  }),

  psuInTwoStrata: (psu: string, first: string, second: string, row: number): Message => ({
    code: 'psu-in-two-strata',
    found: psu,
    expected: {
      vi: `mỗi đơn vị chọn mẫu nằm trong một tầng (ở đây là tầng ${second}, ở dòng ${row} là tầng ${first})`,
      en: `each sampling unit in one stratum (${second} here, ${first} in row ${row})`,
    },
    likely: {
      vi: 'mã đơn vị lặp lại giữa các tầng (dùng tùy chọn nest)',
      en: 'labels that repeat from stratum to stratum (use the option nest)',
    },
  }),

  unknownCode: (found: string, codes: readonly string[], codebook: string): Message => ({
    code: 'unknown-code',
    found,
    expected: {
      vi: `một mã có trong ${codebook}: ${listed(codes, 'vi')}`,
      en: `a code that ${codebook} has: ${listed(codes, 'en')}`,
    },
  }),

  /** @param became what the codebook makes of the code; undefined where it leaves it as it is */
  outOfRange: (found: string, became: string | undefined, lo: number, hi: number, raw: boolean): Message => ({
    code: 'answer-out-of-range',
    found:
      became === undefined
        ? found
        : {
            vi: `"${shown(found)}", bảng mã đổi thành ${became.replace('.', ',')}`,
            en: `"${shown(found)}", which the codebook makes ${became}`,
          },
    expected: { vi: `giá trị từ ${vi(lo)} đến ${vi(hi)}`, en: `a value from ${lo} to ${hi}` },
    ...(raw && {
      likely: {
        vi: 'mã của phiếu hỏi, cần quy đổi ở cột values của bảng mã',
        en: 'a code of the questionnaire, to be recoded in the codebook (values)',
      },
    }),
  }),

  notAnswer: (found: string): Message => ({
    code: 'not-an-answer',
    found,
    expected: { vi: 'một số, hoặc ô trống nếu không trả lời', en: 'a number, or an empty cell for no answer' },
  }),

  notSynthetic: (found: string, all: boolean): Message => ({
    code: 'synthetic-differs',
    found,
    expected: all
      ? { vi: '1 như các dòng trước (số liệu mô phỏng)', en: '1 as in the rows before (made-up data)' }
      : {
          vi: '0 hoặc ô trống như các dòng trước (số liệu thật), hoặc 1 ở mọi dòng',
          en: '0 or nothing as in the rows before (real data), or 1 on every row',
        },
  }),
};

/** What the roles of a sample's design are called. */
export const roleWords = {
  weight: { vi: 'quyền số', en: 'weights' },
  stratum: { vi: 'tầng', en: 'strata', one: 'a stratum' },
  psu: { vi: 'đơn vị chọn mẫu cấp một', en: 'primary sampling units', one: 'a primary sampling unit' },
};

function likely(text: string | undefined): { likely?: Words } {
  return text === undefined ? {} : { likely: { vi: `"${text}"`, en: `"${text}"` } };
}

function quoted(names: readonly string[], or: string): string {
  return names.map(name => `"${name}"`).join(` ${or} `);
}

/** The first eight, and how many more. */
function listed(names: readonly string[], lang: 'vi' | 'en'): string {
  const rest = names.length - 8;
  const more = { vi: ` và ${rest} mục khác`, en: ` and ${rest} more` };
  return names.slice(0, 8).join(', ') + (rest > 0 ? more[lang] : '');
}

function vi(value: number): string {
  return String(value).replace('.', ',');
}
