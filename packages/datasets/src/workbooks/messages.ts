import type { Message, Words } from '@papi/tables';

/** Every sentence said of a workbook's sheets, in both languages. */
export const sheetMessages = {
  noUnits: (units: Words): Message => ({
    code: 'sheet-without-units',
    found: { vi: `không có dòng hay cột nào ghi tên ${units.vi}`, en: `no row or column that names ${units.en}` },
    expected: {
      vi: `bảng điểm có tên ${units.vi} xếp thành một dòng hoặc một cột`,
      en: `a table of scores with the names of ${units.en} in one row or one column`,
    },
  }),

  noNodes: (): Message => ({
    code: 'sheet-without-nodes',
    found: { vi: 'không có trục hay nội dung thành phần nào', en: 'no axis and no sub-axis' },
    expected: {
      vi: 'nhãn như "Chỉ số nội dung 1: …", "1.1: …" cạnh các con số',
      en: 'labels such as "Dimension 1: …", "1.1: …" beside the figures',
    },
  }),

  tooLarge: (rows: number, cells: number): Message => ({
    code: 'sheet-too-large',
    found: {
      vi: `trang tính có hơn ${rows} dòng hoặc ${cells} ô`,
      en: `a sheet of more than ${rows} rows or ${cells} cells`,
    },
    expected: { vi: 'một bảng điểm, thường dưới 200 dòng', en: 'a table of scores, mostly under 200 rows' },
  }),

  notRead: (why: Words): Message => ({
    code: 'sheet-not-read',
    found: { vi: `trang tính không được đọc: ${why.vi}`, en: `a sheet that was not read: ${why.en}` },
  }),

  superseded: (year: number, by: string): Message => ({
    code: 'sheet-superseded',
    found: { vi: `một trang tính nữa của năm ${year}`, en: `another sheet of ${year}` },
    expected: {
      vi: `mỗi năm một trang tính; đã dùng ${by}, là trang mới nhất`,
      en: `one sheet a year; ${by}, the newest, was taken`,
    },
  }),

  unitTwice: (unit: string, inColumns: boolean, before: string): Message => ({
    code: 'sheet-unit-twice',
    found: { vi: `${unit} lần thứ hai`, en: `${unit} a second time` },
    expected: inColumns
      ? { vi: `một cột; đã có ở cột ${before}`, en: `one column; column ${before} has it already` }
      : { vi: `một dòng; đã có ở dòng ${before}`, en: `one row; row ${before} has it already` },
  }),

  codeDisagrees: (found: string, unit: string): Message => ({
    code: 'code-disagrees',
    found,
    expected: { vi: `mã của ${unit}, như tên bên cạnh`, en: `the code of ${unit}, as the name beside it says` },
  }),

  lineTwice: (what: string, inRows: boolean, before: string): Message => ({
    code: 'line-twice',
    found: { vi: `${what} lần thứ hai`, en: `${what} a second time` },
    expected: inRows
      ? { vi: `một dòng; đã có ở dòng ${before}`, en: `one row; row ${before} has it already` }
      : { vi: `một cột; đã có ở cột ${before}`, en: `one column; column ${before} has it already` },
  }),

  gap: (node: string, parent: string): Message => ({
    code: 'gap-in-node',
    found: { vi: `không có điểm ${node}`, en: `no score of ${node}` },
    expected: {
      vi: `một điểm, vì ${parent} và các phần khác của ${parent} đều có; cả dòng có thể đã lệch một ô`,
      en: `a score, since ${parent} and other parts of ${parent} have one; the line may have slid by a cell`,
    },
  }),

  strayFigure: (found: string, unit: Words): Message => ({
    code: 'stray-figure',
    found,
    expected: { vi: `một ô trống: không có tên ${unit.vi} ở đây`, en: `an empty cell: no ${unit.en} is named here` },
  }),

  labelsDisagree: (labels: readonly string[], one: string, other: string): Message => ({
    code: 'labels-disagree',
    found: { vi: `các nhãn khác nghĩa: ${labels.join(' / ')}`, en: `labels that disagree: ${labels.join(' / ')}` },
    expected: { vi: `cùng một nội dung, không phải ${one} và ${other}`, en: `one thing, not ${one} and ${other}` },
  }),

  otherName: (found: string, node: string, other: string): Message => ({
    code: 'label-of-another',
    found,
    expected: {
      vi: `tên của ${node} (đã đọc theo số ${node})`,
      en: `the name of ${node} (read by its number, ${node})`,
    },
    likely: { vi: other, en: other },
  }),

  yearsDisagree: (said: Words): Message => ({
    code: 'years-disagree',
    found: { vi: `các năm khác nhau: ${said.vi}`, en: `years that disagree: ${said.en}` },
    expected: {
      vi: 'một năm; nội dung bảng không cho biết năm nào đúng, hãy dùng --year',
      en: 'one year; what the sheet holds does not tell which is right: use --year',
    },
  }),

  yearNotHeld: (said: Words, nodes: string): Message => ({
    code: 'sheet-year-contradicted',
    found: said,
    expected: {
      vi: `một năm có ${nodes}: sửa tên trang tính hoặc dùng --year`,
      en: `a year that has ${nodes}: rename the sheet or use --year`,
    },
  }),

  noYear: (): Message => ({
    code: 'sheet-without-year',
    found: { vi: 'không xác định được số liệu của năm nào', en: 'nothing that tells the year' },
    expected: {
      vi: 'một năm bốn chữ số trong nhãn tổng điểm, tên trang tính hoặc tên tệp, hoặc tùy chọn --year',
      en: 'a year of four digits in the label of the total, in the name of the sheet or of the file, or the option --year',
    },
  }),

  otherYear: (said: Words, year: number): Message => ({
    code: 'sheet-of-another-year',
    found: said,
    expected: { vi: `${year}, là năm đã dùng`, en: `${year}, the year that was taken` },
  }),

  unknownIndicator: (found: string, parent: string, year: number, elsewhere?: string): Message => ({
    code: 'unknown-indicator',
    found,
    expected: {
      vi: `một chỉ tiêu của ${parent} trong danh sách năm ${year}; dòng này không được đọc`,
      en: `an indicator of ${parent} in the list of ${year}; this line was not read`,
    },
    ...(elsewhere !== undefined && { likely: { vi: elsewhere, en: elsewhere } }),
  }),

  unknownLine: (found: string): Message => ({
    code: 'unknown-line',
    found,
    expected: {
      vi: 'nhãn của tổng điểm, một trục, một nội dung thành phần hay chỉ tiêu; các số bên cạnh không được đọc',
      en: 'the label of the total, an axis, a sub-axis or an indicator; the figures beside it were not read',
    },
  }),

  notNumber: (found: string): Message => ({
    code: 'not-a-number',
    found,
    expected: {
      vi: 'một con số, hoặc ô trống khi không công bố',
      en: 'a number, or an empty cell where it is withheld',
    },
  }),

  offScale: (found: string, indicator: string, lo: number, hi: number): Message => ({
    code: 'value-off-scale',
    found,
    expected: {
      vi: `giá trị của ${indicator} từ ${comma(lo)} đến ${comma(hi)}`,
      en: `a value of ${indicator} from ${lo} to ${hi}`,
    },
  }),

  sheetsDisagree: (found: number, unit: string, node: string, other: string, value: number): Message => ({
    code: 'sheets-disagree',
    found: { vi: comma(found), en: String(found) },
    expected: {
      vi: `điểm ${node} của ${unit} như trong ${other}: ${comma(value)}`,
      en: `the score of ${unit} on ${node} as ${other} has it: ${value}`,
    },
  }),

  errorDisagrees: (found: number, unit: string, expected: number): Message => ({
    code: 'error-disagrees',
    found: { vi: comma(round(found)), en: String(round(found)) },
    expected: {
      vi: `sai số chuẩn của ${unit} khớp với khoảng in bên cạnh, khoảng ${comma(round(expected))}; coi như không biết`,
      en: `a standard error of ${unit} that fits the interval printed beside it, about ${round(expected)}; taken as not known`,
    },
  }),

  offRule: (found: number, node: string, made: number): Message => ({
    code: 'score-off-its-indicators',
    found: { vi: comma(round(found)), en: String(round(found)) },
    expected: {
      vi: `${node} tính từ các chỉ tiêu cùng bảng là ${comma(round(made))}: điểm hoặc một chỉ tiêu bị sai`,
      en: `${node} made of the indicators of this sheet, ${round(made)}: the score or an indicator is wrong`,
    },
  }),

  valueTwice: (unit: string, indicator: string, year: number): Message => ({
    code: 'value-twice',
    found: {
      vi: `giá trị ${indicator} năm ${year} của ${unit} lần thứ hai`,
      en: `a second value of ${unit} on ${indicator} in ${year}`,
    },
    expected: { vi: 'mỗi giá trị một lần', en: 'each value once' },
  }),

  otherConcept: (found: string, indicator: string, year: number, concept: string): Message => ({
    code: 'other-concept',
    found,
    expected: { vi: `${concept}, là ${indicator} của năm ${year}`, en: `${concept}, which ${indicator} is in ${year}` },
  }),

  unlistedIndicator: (found: string, year: number): Message => ({
    code: 'unlisted-indicator',
    found,
    expected: {
      vi: `một chỉ tiêu trong danh sách năm ${year}, vì tệp không có cột "concept"`,
      en: `an indicator in the list of ${year}, as the file has no column "concept"`,
    },
  }),

  notIndicator: (found: string): Message => ({
    code: 'not-an-indicator',
    found,
    expected: {
      vi: 'mã chỉ tiêu như "1.1.1", dưới một nội dung thành phần của năm đó',
      en: 'an indicator\'s id such as "1.1.1", under a sub-axis of that year',
    },
  }),
};

/** A number with a decimal comma. */
export function comma(value: number): string {
  return String(value).replace('.', ',');
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
