import { list, say } from '../sentence.js';
import type { SubAxisTexts } from './sub-axis.js';
import { ends, span } from './sub-axis-words.js';
import { halfTold } from './words.js';

/** Sentences of the pages of sub-axes, in Vietnamese. */
export const subAxisVi: SubAxisTexts = {
  kicker: (id, one) => `${one.charAt(0).toUpperCase()}${one.slice(1)} ${id}`,
  axis: (id, name) => `Trục ${id} ${name}`,
  title: (id, name, index, year) => `${id} ${name}, ${index} ${year}`,
  facts: {
    scale: 'Thang điểm',
    ceiling: score => `thực tế tối đa ${score} điểm`,
    range: year => `Năm ${year}`,
    rangeNote: (of, many) => `điểm thấp nhất đến cao nhất của ${of} ${many}`,
    median: 'Trung vị',
    half: (q1, q3, many) => `${halfTold(many, 'vi')}: ${q1} đến ${q3}`,
    lead: month => `Cơ quan chủ trì (${month})`,
    with: 'phối hợp:',
    since: (year, month) => `từ tháng ${month}/${year}:`,
  },
  ended: (year, why) =>
    why
      ? `Nội dung này được đo lần cuối năm ${year}. Từ năm ${year + 1}: ${why}.`
      : `Nội dung này được đo lần cuối năm ${year}.`,
  before: (code, from, to) => ({
    before: `Các năm ${span(from, to)}, nội dung này mang mã `,
    link: code,
    after: ' và được chấm theo cách khác, nên không nối với số liệu ở đây.',
  }),
  after: (code, from) => ({ before: `Từ năm ${from}, nội dung này mang mã `, link: code, after: '.' }),
  other: (code, name, from, to) => ({
    before: `Các năm ${span(from, to)}, mã ${code} là một nội dung khác: `,
    link: name,
    after: '. Hai nội dung không so sánh được với nhau.',
  }),
  yearsHeading: 'Qua các năm',
  seriesMove: ({ from, to, first, last, way }) => {
    if (from === to) return say`Chuỗi so sánh được hiện hành chỉ có năm ${to}; trung vị là ${last}.`;
    if (way === 'level')
      return first === last
        ? say`Trong chuỗi so sánh được ${from}–${to}, trung vị năm đầu và năm cuối đều là ${last}.`
        : say`Trong chuỗi so sánh được ${from}–${to}, trung vị năm đầu và năm cuối gần bằng nhau: ${first} và ${last}.`;
    return say`Trong chuỗi so sánh được ${from}–${to}, trung vị ${way === 'up' ? 'tăng' : 'giảm'} từ ${first} ${way === 'up' ? 'lên' : 'xuống'} ${last}.`;
  },
  yearsNote: 'Mỗi dòng là một năm. Mỗi chuỗi so sánh được có thang vẽ riêng: không so sánh điểm giữa hai chuỗi.',
  yearsCaption: name => `${name}: phân bố điểm mỗi năm.`,
  columns: {
    year: 'Năm',
    scored: 'Có điểm',
    min: 'Thấp nhất',
    q1: 'Nửa giữa từ',
    median: 'Trung vị',
    q3: 'đến',
    max: 'Cao nhất',
    first: 'Dẫn đầu',
  },
  series: (years, why) => (why ? `${years}: ${why}` : years),
  shared: (count, many) => `${count} ${many} cùng điểm`,
  indicatorsHeading: 'Các chỉ tiêu',
  indicators: (year, count, scored, unknown) => {
    const start = `Danh mục mới nhất hiện có (năm ${year}) gồm ${count} chỉ tiêu`;
    if (unknown === count) return say`${start}; chưa rõ chỉ tiêu nào được tính điểm.`;
    if (scored === count) return say`${start}, ${count === 1 ? 'được tính điểm' : 'đều được tính điểm'}.`;
    return say`${start}; ${scored} chỉ tiêu được tính điểm${unknown > 0 ? `, ${unknown} chưa rõ` : ', còn lại chỉ được công bố'}.`;
  },
  noIndicators: 'Chưa có danh mục chỉ tiêu của nội dung này.',
  indicatorsNote: years =>
    `Tên chỉ tiêu được rút gọn. Hiện có danh mục chỉ tiêu của ${years.length === 1 ? 'năm' : 'các năm'} ${list(years.map(String), 'và').join('')}. Mã của một chỉ tiêu có thể thay đổi giữa các năm.`,
  indicatorsIn: (year, newest) => (newest ? `Năm ${year}` : `Chỉ có đến năm ${year}`),
  indicator: {
    code: 'Mã',
    name: 'Chỉ tiêu',
    scale: 'Thang',
    better: 'Tốt khi',
    scored: 'Tính điểm',
    years: 'Có trong các năm',
  },
  direction: direction => (direction === 'up' ? 'cao' : direction === 'down' ? 'thấp' : null),
  scored: { yes: 'có', no: 'không, chỉ được công bố', unknown: 'chưa rõ' },
  unit: ({ unit, lo, hi }, print) => {
    const scale = ends(lo, hi, print);
    switch (unit) {
      case 'share':
        return 'tỷ lệ 0–100%';
      case 'percent':
        return scale ? `${scale}%` : '%';
      case 'points':
        return scale ? `${scale} điểm` : 'điểm';
      case 'km':
        return 'km';
      case 'minutes':
        return 'phút';
      case 'vnd':
        return scale ? `${scale} nghìn đồng` : 'nghìn đồng';
    }
  },
  earlierHeading: (code, name, from, to) => `Mã ${code} các năm ${span(from, to)}: ${name}`,
  earlierNote: (code, name, from, to, now) =>
    `Các năm ${span(from, to)}, mã ${code} đo ${name}, không phải ${now}. Số liệu được đặt riêng ở đây và không nối với phần trên.`,
  earlierUnits: (axis, year, one) => ({
    before: `Điểm của từng ${one}: xem `,
    link: `trục ${axis} năm ${year}`,
    after: '.',
  }),
  tableSummary: (of, id, from, to, many) => `Bảng: ${of} ${many}, nội dung ${id}, ${span(from, to)}`,
  caption: (name, range, year) => `${name} (thang ${range}), ${year} và các năm trước trong cùng chuỗi so sánh được.`,
  tableLabel: (id, year) => `Điểm nội dung ${id}, ${year}`,
  siblings: axis => `Các nội dung của trục ${axis}`,
  previous: 'Trước',
  next: 'Sau',
};
