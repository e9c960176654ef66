import { expect, test } from 'vitest';
import { isWithheld, roleOf } from './columns.js';

test('headers are known in both languages, whatever their case, marks and punctuation', () => {
  const roles = (...headers: string[]) => new Set(headers.map(roleOf));
  expect(roles('year', 'Năm', 'NAM')).toEqual(new Set(['year']));
  expect(
    roles('unit', 'province', 'tỉnh', 'Tỉnh, thành phố', 'Tỉnh/Thành phố', 'mã tỉnh', 'code', 'name', 'Tên tỉnh'),
  ).toEqual(new Set(['unit']));
  expect(roles('node', 'Chỉ số nội dung')).toEqual(new Set(['node']));
  expect(roles('score', 'Điểm')).toEqual(new Set(['score']));
  expect(roles('se', 'Sai số chuẩn')).toEqual(new Set(['se']));
  expect(roles('n', 'Số người trả lời')).toEqual(new Set(['n']));
  expect(roles('note', 'Ghi chú', 'STT')).toEqual(new Set(['note']));
  expect(roles('rank', 'of', 'group', 'percentile', 'median', 'Xếp hạng')).toEqual(new Set(['note']));
  expect(roles('df', 'Bậc tự do')).toEqual(new Set(['df']));
  expect(roles('low', 'high', 'status', 'reason', 'deff', 'confidence', 'rankLow')).toEqual(new Set(['beside']));
  expect(roles('1.1', 'D1', 'Tổng điểm', 'x', '')).toEqual(new Set([undefined]));
});

test('blank, dashes, dots, n/a and KCDL say that there is no score', () => {
  for (const cell of [
    '',
    ' ',
    '\u00A0',
    '-',
    '–',
    '—',
    '..',
    '...',
    '…',
    'n/a',
    'N/A',
    'KCDL',
    'kcdl',
    'Không có dữ liệu',
  ]) {
    expect(isWithheld(cell), cell).toBe(true);
  }
  for (const cell of ['0', '1.5', '-1', '--', 'x', '0,96', ' 5']) expect(isWithheld(cell), cell).toBe(false);
});
