import type { Lang } from '@papi/methodology';
import { yearSpan } from './grammar.js';

export interface DataNouns {
  /** Short name of the index. */
  readonly index: string;
  readonly unit: string;
  readonly units: string;
  readonly publisher: string;
  /** The scores are made from a user's own respondents. */
  readonly own?: boolean;
  /** The index whose method they are scored by. */
  readonly method?: string;
}

export interface DataTexts {
  readonly title: string;
  readonly description: (nouns: DataNouns, first: number, newest: number) => string;
  readonly lede: (
    nouns: DataNouns,
    scores: string,
    units: string,
    years: number,
    first: number,
    newest: number,
  ) => string;
  readonly computed: (nouns: DataNouns) => string;
  readonly version: (version: string) => string;
  readonly files: string;
  readonly filesFinding: string;
  readonly filesHow: readonly string[];
  readonly head: {
    readonly file: string;
    readonly row: string;
    readonly format: string;
    readonly size: string;
    readonly sum: string;
  };
  readonly scores: string;
  /** The files of single years, named before their years. */
  readonly yearly: string;
  /** Files that only scores made from respondents have. */
  readonly survey: string;
  readonly index: string;
  readonly dictionary: string;
  readonly allSums: string;
  readonly units: (nouns: DataNouns) => string;
  readonly unitsFinding: (nouns: DataNouns) => string;
  readonly open: string;
  readonly openFinding: string;
  readonly opening: readonly { readonly head: string; readonly steps: readonly string[] }[];
  readonly columns: string;
  readonly columnsFinding: string;
  readonly columnHead: {
    readonly name: string;
    readonly meaning: string;
    readonly type: string;
    readonly empty: string;
  };
  readonly types: Readonly<Record<'year' | 'integer' | 'number' | 'string' | 'boolean', string>>;
  readonly values: (values: readonly string[]) => string;
  readonly never: string;
  readonly key: (columns: readonly string[]) => string;
  readonly missing: readonly string[];
  /** The same for scores made from a user's own respondents. */
  readonly missingOwn: readonly string[];
  /** The wide files are alike: one dictionary stands for all. */
  readonly perYear: (year: number) => string;
  readonly perUnit: (nouns: DataNouns) => string;
  readonly sources: string;
  readonly sourcesFinding: (nouns: DataNouns, files: number) => string;
  readonly sourcesHow: string;
  readonly sourcesTable: string;
  readonly sourceHead: { readonly file: string; readonly years: string; readonly size: string; readonly sum: string };
  readonly cite: string;
  readonly citation: (
    cited: string,
    name: string,
    site: string,
    first: number,
    newest: number,
    version: string,
  ) => string;
  readonly changed: string;
  readonly licence: (nouns: DataNouns) => string;
  readonly verify: string;
}

export const dataTexts: Readonly<Record<Lang, DataTexts>> = {
  vi: {
    title: 'Số liệu và tải về',
    description: ({ index, units }, first, newest) =>
      `Tải điểm ${index} ${yearSpan(first, newest)} của các ${units}, kèm hạng, nhóm, thay đổi, từ điển số liệu, mã kiểm tra và cách trích dẫn.`,
    lede: ({ units }, scores, count, years, first, newest) =>
      `${scores} điểm của ${count} ${units} ${years === 1 ? `năm ${newest}` : `trong ${years} năm, từ ${first} đến ${newest}`}, ở dạng bảng mở được bằng Excel, R, Python.`,
    computed: ({ index, publisher, own }) =>
      own
        ? 'Mọi điểm, sai số, hạng, nhóm và chênh lệch đều được tính từ một tệp câu trả lời của người dùng.'
        : `Điểm do ${publisher} công bố. Hạng, nhóm, thay đổi và điểm yếu do trang này tính từ điểm ${index} đã công bố.`,
    version: version => `Phiên bản số liệu ${version}.`,
    files: 'Các tệp chung',
    filesFinding: 'Nếu chỉ cần một tệp, hãy chọn tệp đầu tiên: mọi năm, mọi nội dung, mỗi dòng một điểm.',
    filesHow: [
      'Tệp CSV: UTF-8, dấu phẩy ngăn cột, dấu chấm thập phân, dòng đầu là tên cột.',
      'Mã kiểm tra là 12 ký tự đầu của SHA-256; đủ 64 ký tự trong tệp SHA256SUMS.',
    ],
    head: { file: 'Tệp', row: 'Nội dung mỗi dòng', format: 'Định dạng', size: 'Dung lượng', sum: 'Mã kiểm tra' },
    scores: 'Điểm',
    yearly: 'Điểm từng năm, mỗi nội dung một cột:',
    survey: 'Chỉ tiêu và nhóm người trả lời',
    index: 'Cấu trúc của chỉ số, mã và tên',
    dictionary: 'Từ điển số liệu cho máy tính đọc (Frictionless Data Package)',
    allSums: 'Mã kiểm tra SHA-256 của mọi tệp',
    units: ({ units }) => `Tệp riêng của từng ${units}`,
    unitsFinding: ({ unit }) =>
      `Mỗi ${unit} một bảng: điểm mọi năm, hạng, nhóm, thay đổi so với năm khảo sát trước, phân tách mức thay đổi thứ hạng và điểm yếu.`,
    open: 'Cách mở tệp',
    openFinding: 'Tệp CSV có ký hiệu BOM nên Excel đọc đúng chữ tiếng Việt; chỉ cần chú ý dấu thập phân.',
    opening: [
      {
        head: 'Excel dùng dấu chấm thập phân',
        steps: ['Bấm đúp vào tệp. Chữ và số hiển thị đúng.'],
      },
      {
        head: 'Excel dùng dấu phẩy thập phân (thiết lập vùng tiếng Việt)',
        steps: [
          'Không bấm đúp: 42.326 có thể bị hiểu thành hơn bốn mươi hai nghìn.',
          'Mở một bảng tính trống, vào Data › From Text/CSV, chọn tệp; File Origin là 65001: Unicode (UTF-8), Delimiter là Comma.',
          'Bấm Transform Data, chọn các cột số, rồi Change Type › Using Locale › Decimal Number, English (United States).',
          'Hoặc vào File › Options › Advanced, bỏ chọn “Use system separators”, đặt Decimal separator là dấu chấm rồi mở lại tệp.',
        ],
      },
      {
        head: 'LibreOffice, Google Trang tính',
        steps: ['Chọn bảng mã UTF-8, dấu phẩy ngăn cột và ngôn ngữ tiếng Anh (Hoa Kỳ) khi nhập.'],
      },
      {
        head: 'R, Python',
        steps: [
          'R: `read.csv("scores.csv", fileEncoding = "UTF-8-BOM", colClasses = c(unit = "character"))`',
          'Python: `pandas.read_csv("scores.csv", dtype={"unit": str, "node": str})`',
          'Giữ mã đơn vị và mã nội dung ở kiểu chữ: “01” không phải số 1, “1.1” không phải số 1,1.',
        ],
      },
    ],
    columns: 'Từ điển số liệu',
    columnsFinding: 'Ô trống nghĩa là không có giá trị, không phải là 0.',
    columnHead: { name: 'Cột', meaning: 'Ý nghĩa', type: 'Kiểu dữ liệu', empty: 'Khi nào để trống' },
    types: { year: 'năm', integer: 'số nguyên', number: 'số', string: 'chữ', boolean: 'true hoặc false' },
    values: values => `Giá trị: ${values.join(', ')}.`,
    never: 'không bao giờ',
    key: columns => `Mỗi dòng được xác định bởi ${columns.join(', ')}.`,
    missing: [
      'Điểm không công bố được để trống ở bảng mỗi nội dung một cột, và không có dòng ở bảng mỗi dòng một điểm.',
      'Tệp JSON không ghi khóa nào không có giá trị.',
      'Điểm công bố được giữ nguyên mọi chữ số. Các số tính toán giữ chín chữ số thập phân.',
      'Ô chữ bắt đầu bằng =, +, - hoặc @ được thêm dấu nháy đơn phía trước để bảng tính không hiểu là công thức.',
    ],
    missingOwn: [
      'Nơi không có điểm thì ô được để trống ở bảng mỗi nội dung một cột, và không có dòng ở bảng mỗi dòng một điểm. Sai số không ước lượng được thì để trống, không bao giờ bằng 0.',
      'Tệp JSON không ghi khóa nào không có giá trị.',
      'Điểm giữ mọi chữ số. Các số tính toán khác giữ chín chữ số thập phân.',
      'Ô chữ bắt đầu bằng =, +, - hoặc @ được thêm dấu nháy đơn phía trước để bảng tính không hiểu là công thức.',
    ],
    perYear: year => `Điểm từng năm, mỗi nội dung một cột (ví dụ ${year})`,
    perUnit: ({ unit }) => `Tệp riêng của mỗi ${unit}, CSV và JSON`,
    sources: 'Số liệu gốc',
    sourcesFinding: ({ publisher, own }, files) =>
      own
        ? 'Mọi con số trên trang này được tính từ tệp câu trả lời dưới đây; tệp đó không được công bố cùng trang.'
        : `Mọi con số trên trang này được tính từ ${files === 1 ? 'một tệp' : `${files} tệp`} điểm do ${publisher} công bố.`,
    sourcesHow: 'Mã SHA-256 xác định chính xác tệp đã được sử dụng. Cùng các tệp gốc thì cùng phiên bản số liệu.',
    sourcesTable: 'Tệp gốc và mã SHA-256',
    sourceHead: { file: 'Tệp gốc', years: 'Năm', size: 'Dung lượng', sum: 'SHA-256' },
    cite: 'Trích dẫn và sử dụng lại',
    citation: (cited, name, site, first, newest, version) =>
      `${cited}. ${name}, ${yearSpan(first, newest)}. Bảng số liệu của trang “${site}”, phiên bản ${version}.`,
    changed: 'Nếu dùng hạng, nhóm, thay đổi hay điểm yếu, cần ghi rõ các số này do trang này tính.',
    licence: ({ index, publisher, own, method }) =>
      own
        ? `Việc sử dụng lại do người cung cấp tệp câu trả lời quyết định. Phương pháp tính điểm là của ${method}:`
        : `Điểm ${index} thuộc ${publisher}; việc sử dụng lại theo điều kiện của các đơn vị này. Trang này không kèm giấy phép riêng cho điểm đã công bố.`,
    verify:
      'Kiểm tra tệp đã tải: đặt các tệp và SHA256SUMS trong cùng thư mục rồi chạy `sha256sum -c SHA256SUMS --ignore-missing`.',
  },
  en: {
    title: 'Data and downloads',
    description: ({ index, units }, first, newest) =>
      `Download ${index} scores ${yearSpan(first, newest)} of all ${units} with ranks, groups and changes, the data dictionary, checksums and how to cite.`,
    lede: ({ units }, scores, count, years, first, newest) =>
      `${scores} scores of ${count} ${units} ${years === 1 ? `in ${newest}` : `over ${years} years, ${first} to ${newest}`}, as tables for Excel, R and Python.`,
    computed: ({ index, publisher, own }) =>
      own
        ? 'All scores, errors, ranks, groups and differences are computed from a user’s own respondents.'
        : `The scores are published by ${publisher}. Ranks, groups, changes and weak spots are computed here from the published ${index} scores.`,
    version: version => `Version of the figures ${version}.`,
    files: 'Files for all',
    filesFinding: 'If you need one file only, take the first: all years, all nodes, one row a score.',
    filesHow: [
      'CSV files: UTF-8, comma between columns, decimal point, column names in the first row.',
      'The checksum is the first 12 digits of SHA-256; all 64 are in SHA256SUMS.',
    ],
    head: { file: 'File', row: 'What a row is', format: 'Format', size: 'Size', sum: 'Checksum' },
    scores: 'Scores',
    yearly: 'Scores by year, a column for each node:',
    survey: 'Indicators and groups of respondents',
    index: 'How the index is built; codes and names',
    dictionary: 'Data dictionary for programs (Frictionless Data Package)',
    allSums: 'SHA-256 checksums of all files',
    units: ({ units }) => `Files of single ${units}`,
    unitsFinding: ({ unit }) =>
      `One table for each ${unit}: scores of all years, ranks, groups, changes since the edition before, the rank split and weak spots.`,
    open: 'How to open the files',
    openFinding:
      'CSV files carry a byte order mark, so Excel reads the tone marks right; only the decimal sign needs care.',
    opening: [
      {
        head: 'Excel with a decimal point',
        steps: ['Double-click the file. Letters and numbers come out right.'],
      },
      {
        head: 'Excel with a decimal comma (Vietnamese regional settings)',
        steps: [
          'Do not double-click: 42.326 may be taken for more than forty-two thousand.',
          'In an empty workbook choose Data › From Text/CSV, pick the file, file origin 65001: Unicode (UTF-8), delimiter comma.',
          'Choose Transform Data, select the columns of numbers, then Change Type › Using Locale › Decimal Number, English (United States).',
          'Or, in File › Options › Advanced, clear “Use system separators”, set the decimal separator to a point and open the file again.',
        ],
      },
      {
        head: 'LibreOffice, Google Sheets',
        steps: ['Choose UTF-8, comma between columns and the language English (United States) on import.'],
      },
      {
        head: 'R, Python',
        steps: [
          'R: `read.csv("scores.csv", fileEncoding = "UTF-8-BOM", colClasses = c(unit = "character"))`',
          'Python: `pandas.read_csv("scores.csv", dtype={"unit": str, "node": str})`',
          'Keep codes and ids as text: “01” is not the number 1, “1.1” is not the number 1.1.',
        ],
      },
    ],
    columns: 'Data dictionary',
    columnsFinding: 'An empty cell means there is no value, never 0.',
    columnHead: { name: 'Column', meaning: 'What it holds', type: 'Type', empty: 'When it is empty' },
    types: { year: 'year', integer: 'whole number', number: 'number', string: 'text', boolean: 'true or false' },
    values: values => `Values: ${values.join(', ')}.`,
    never: 'never',
    key: columns => `A row is named by ${columns.join(', ')}.`,
    missing: [
      'A withheld score is an empty cell where every node has a column, and no row where every score has a row.',
      'JSON files leave out a key that has no value.',
      'Published scores keep all their digits. Computed figures carry nine decimals.',
      'A text that begins with =, +, - or @ gets an apostrophe before it, so that no spreadsheet takes it for a formula.',
    ],
    missingOwn: [
      'Where there is no score the cell is empty where every node has a column, and there is no row where every score has a row. An error that cannot be estimated is empty, never 0.',
      'JSON files leave out a key that has no value.',
      'Scores keep all their digits. Other computed figures carry nine decimals.',
      'A text that begins with =, +, - or @ gets an apostrophe before it, so that no spreadsheet takes it for a formula.',
    ],
    perYear: year => `Scores by year, a column for each node (${year} as the example)`,
    perUnit: ({ unit }) => `The file of each ${unit}, CSV and JSON`,
    sources: 'Source files',
    sourcesFinding: ({ publisher, own }, files) =>
      own
        ? 'Every figure here is computed from the respondents’ file below, which is not published with the site.'
        : `Every figure here is computed from ${files === 1 ? 'one file' : `${files} files`} of scores published by ${publisher}.`,
    sourcesHow:
      'The SHA-256 tells exactly which file was used. The same source files give the same version of the figures.',
    sourcesTable: 'Source files and their SHA-256',
    sourceHead: { file: 'Source file', years: 'Years', size: 'Size', sum: 'SHA-256' },
    cite: 'Citation and reuse',
    citation: (cited, name, site, first, newest, version) =>
      `${cited}. ${name}, ${yearSpan(first, newest)}. Tables of the site “${site}”, version ${version}.`,
    changed: 'Where you use ranks, groups, changes or weak spots, add that they were computed on this site.',
    licence: ({ index, publisher, own, method }) =>
      own
        ? `Whoever supplied the respondents decides on reuse. The method of scoring is that of ${method}:`
        : `The ${index} scores belong to ${publisher}, on whose terms they may be reused. No licence of its own comes with the published scores here.`,
    verify:
      'To check a download, put the files and SHA256SUMS in one folder and run `sha256sum -c SHA256SUMS --ignore-missing`.',
  },
};
