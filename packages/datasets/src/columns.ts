import { fold } from '@papi/tables';

/** What a column holds, as its header says; a column of scores is none of these and is told by the methodology. */
export type Role =
  | 'year'
  | 'unit'
  | 'node'
  | 'score'
  | 'se'
  | 'df'
  | 'n'
  | 'level'
  | 'shown'
  | 'synthetic'
  | 'beside'
  | 'note';

/** Headers people use, in both languages. Case, tone marks, spaces and punctuation do not count. */
const headers: Readonly<Record<Role, readonly string[]>> = {
  year: ['year', 'năm', 'năm khảo sát', 'survey year'],
  unit: [
    ...['unit', 'unit code', 'unit name', 'code', 'name', 'province', 'province code', 'province name', 'province id'],
    ...[
      'city',
      'province/city',
      'city/province',
      'tỉnh',
      'tỉnh, thành phố',
      'tỉnh thành',
      'tỉnh/tp',
      'tên',
      'tên tỉnh',
    ],
    ...['tên tỉnh, thành phố', 'mã', 'mã số', 'mã tỉnh', 'mã tỉnh, thành phố', 'địa phương', 'tên địa phương'],
    ...['mã địa phương', 'đơn vị', 'tên đơn vị', 'mã đơn vị'],
  ],
  node: [
    ...['node', 'node id', 'axis', 'sub-axis', 'dimension', 'sub-dimension', 'indicator', 'chỉ số', 'mã chỉ số'],
    ...['chỉ số nội dung', 'trục', 'trục nội dung', 'nội dung', 'nội dung thành phần', 'thành phần'],
  ],
  score: ['score', 'scores', 'value', 'điểm', 'điểm số', 'giá trị'],
  se: ['se', 'standard error', 'sai số chuẩn'],
  df: ['df', 'degrees of freedom', 'bậc tự do'],
  n: ['n', 'respondents', 'observations', 'sample size', 'số người trả lời', 'số quan sát', 'cỡ mẫu'],
  level: ['level'],
  shown: ['shown'],
  synthetic: ['synthetic', 'mô phỏng', 'số liệu mô phỏng'],
  // What scores made from respondents have beside them, as this project's own tables print it: how each was made.
  beside: [
    ...['low', 'high', 'status', 'reason', 'approximate', 'without', 'deff', 'missing', 'interval', 'confidence'],
    ...['lonely', 'variance', 'rank low', 'rank high'],
  ],
  note: [
    ...['note', 'notes', 'remark', 'remarks', 'comment', 'ghi chú', 'chú thích', 'no.', 'stt', 'tt', 'số thứ tự'],
    // What follows from the scores, as this project's own tables print it beside them.
    ...['rank', 'of', 'group', 'percentile', 'median', 'hạng', 'thứ hạng', 'xếp hạng', 'nhóm', 'trung vị'],
  ],
};

const roles = new Map(
  (Object.keys(headers) as Role[]).flatMap(role => headers[role].map(header => [fold(header), role] as const)),
);

/** The role of a column by its header; undefined where the header names none. */
export function roleOf(header: string): Role | undefined {
  if (startsWithDigit(header)) return undefined;
  return roles.get(fold(header));
}

/** Every header that a person may give a column, for offering the nearest one. */
export const knownHeaders: readonly string[] = Object.entries(headers).flatMap(([role, names]) =>
  role === 'beside' ? [] : names,
);

const withheld = new Set([
  '',
  '-',
  '–',
  '—',
  '.',
  '..',
  '...',
  '…',
  'n/a',
  'na',
  'nan',
  'null',
  'kcdl',
  'không có dữ liệu',
]);

/** Whether a cell says that there is no score: blank, a dash, dots, `n/a`, `KCDL` (không có dữ liệu, no data). */
export function isWithheld(cell: string): boolean {
  return !startsWithDigit(cell) && withheld.has(cell.trim().normalize('NFC').toLowerCase());
}

const denials = new Set(['', '0', 'false', 'no', 'khong', 'sai']);

/** Whether a cell of a column of yes and no says no: blank, `0`, `false`, `không`. */
export function isDenied(cell: string): boolean {
  return denials.has(fold(cell)) || isWithheld(cell);
}

/** A quick look that spares most cells a longer one: they hold numbers, and most headers the id of a node. */
export function startsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57;
}
