import type { Lang } from '@papi/methodology';
import { capital, yearSpan } from './grammar.js';

/** How an index calls what it ranks. */
export interface UnitNouns {
  readonly one: string;
  readonly many: string;
  readonly region: string;
}

/**
 * Sentences the script of the page fills in, `{a}` being a name, a number or a list. They are kept in the page, so that
 * the script knows no language.
 */
export interface ComparePatterns {
  /** Two with a total: the higher one first. */
  readonly ahead: string;
  readonly level: string;
  /** One of two has a total. */
  readonly alone: string;
  /** Three or four: a list from high to low. */
  readonly order: string;
  readonly item: string;
  readonly missing: string;
  readonly leaders: string;
  /** One unit in the list of leaders, with the axes it leads on. */
  readonly leader: string;
  readonly furthest: string;
  readonly noAxes: string;
  readonly rank: string;
  readonly and: string;
  readonly withheld: string;
  readonly against: string;
  readonly median: string;
  readonly axesHead: string;
  readonly row: string;
  readonly panel: string;
  readonly loading: string;
  readonly failed: string;
}

export interface CompareTexts {
  readonly title: (nouns: UnitNouns) => string;
  readonly description: (nouns: UnitNouns, index: string, first: number, newest: number) => string;
  readonly lede: (nouns: UnitNouns, first: number, newest: number) => string;
  readonly without: (nouns: UnitNouns) => string;
  readonly chooser: string;
  /** Label of the select of place 1 to 4. */
  readonly place: (n: number, nouns: UnitNouns) => string;
  readonly year: string;
  readonly nobody: string;
  readonly share: string;
  readonly total: string;
  readonly unitHead: (nouns: UnitNouns) => string;
  readonly totalTable: (nouns: UnitNouns) => string;
  readonly axes: (axis: string) => string;
  readonly axesHow: readonly string[];
  readonly table: string;
  readonly tableCaption: string;
  readonly tableHow: string;
  readonly tableCorner: string;
  readonly trends: string;
  readonly trendsHow: readonly string[];
  readonly whyBroken: string;
  readonly trendsTable: string;
  readonly trendsCaption: string;
  readonly regions: (nouns: UnitNouns) => string;
  readonly regionsHow: (nouns: UnitNouns) => string;
  readonly groupsOf: (year: number) => string;
  readonly patterns: ComparePatterns;
}

export const compareTexts: Readonly<Record<Lang, CompareTexts>> = {
  vi: {
    title: ({ many }) => `So sánh các ${many}`,
    description: ({ many }, index, first, newest) =>
      `Đặt hai đến bốn ${many} cạnh nhau theo ${index}: tổng điểm, hạng, từng trục, từng nội dung thành phần và xu hướng ${yearSpan(first, newest)}.`,
    lede: ({ many }, first, newest) =>
      first === newest
        ? `Chọn hai đến bốn ${many} để xem điểm và hạng cạnh nhau.`
        : `Chọn hai đến bốn ${many} và một năm từ ${first} đến ${newest} để xem điểm, hạng và xu hướng cạnh nhau.`,
    without: ({ one, region }) =>
      `Bảng chọn cần JavaScript. Nếu trình duyệt của bạn đã tắt JavaScript, hãy mở trang của một ${region} để xem các ${one} trong ${region} cạnh nhau, hoặc mở hai trang ${one} dưới đây trong hai cửa sổ.`,
    chooser: 'Chọn để so sánh',
    place: (n, { one }) => `${capital(one, 'vi')} ${'ABCD'.charAt(n - 1)}`,
    year: 'Năm',
    nobody: 'không chọn',
    share: 'Địa chỉ trang giữ nguyên lựa chọn của bạn: sao chép để gửi hoặc trích dẫn.',
    total: 'Tổng điểm',
    unitHead: ({ one }) => capital(one, 'vi'),
    totalTable: ({ many }) => `Tổng điểm, hạng và nhóm của các ${many} đã chọn`,
    axes: axis => `Từng ${axis}`,
    axesHow: [
      'Mỗi dấu tròn là một đơn vị đã chọn, ghi chữ A, B, C hoặc D và có màu của nhóm trong năm đó.',
      'Mọi hàng dùng chung một thang, nhưng điểm của các trục khác nhau không so sánh được với nhau: chỉ so sánh các dấu trong cùng một hàng.',
    ],
    table: 'Toàn bộ số liệu',
    tableCaption: 'Điểm và hạng theo tổng điểm, trục và nội dung thành phần',
    tableHow: 'Số lớn là điểm, số nhỏ là hạng trên số đơn vị có điểm. Màu ô là nhóm. Cột chênh lệch lấy A làm mốc.',
    tableCorner: 'Nội dung',
    trends: 'Xu hướng',
    trendsHow: [
      'Mỗi ô là một trục, các ô dùng chung tỷ lệ nên có thể so sánh độ dốc; ô tổng điểm có thang riêng.',
      'Đường biểu diễn bị ngắt ở nơi đổi cách đo: chỉ so sánh các năm trên cùng một đoạn.',
    ],
    whyBroken: 'Vì sao đường biểu diễn bị ngắt',
    trendsTable: 'Bảng tổng điểm và hạng theo năm',
    trendsCaption: 'Tổng điểm và hạng theo năm; vạch đậm là nơi đổi cách đo, điểm ở hai phía không so sánh được',
    regions: ({ region }) => `Theo ${region}`,
    regionsHow: ({ one, region }) =>
      `Trang của mỗi ${region} đặt tất cả các ${one} trong ${region} vào một bảng, không cần JavaScript.`,
    groupsOf: year => `Màu của ô thể hiện nhóm theo tổng điểm năm ${year}.`,
    patterns: {
      ahead:
        'Năm {year}, {a} được {x} điểm (hạng {ra}, nhóm {ga}), hơn {b} {gap} điểm. {b} được {y} điểm (hạng {rb}, nhóm {gb}).',
      level: 'Năm {year}, {a} và {b} cùng được {x} điểm, hạng {ra}.',
      alone: 'Năm {year}, {a} được {x} điểm (hạng {ra}, nhóm {ga}).',
      order: 'Tổng điểm năm {year}, từ cao đến thấp: {list}.',
      item: '{a} {x} (hạng {ra})',
      missing: '{a} không có tổng điểm năm {year} nên không xếp hạng.',
      leaders: 'Cao nhất theo từng trục: {list}.',
      leader: '{a} ở trục {axes}',
      furthest: 'Chênh lệch lớn nhất ở trục {no} {axis}: {gap} điểm.',
      noAxes: 'Năm {year}, không trục nào có điểm của từ hai đơn vị đã chọn trở lên.',
      rank: '{rank}/{of}',
      and: 'và',
      withheld: 'không có điểm',
      against: '{b} so với {a}',
      median: 'trung vị',
      axesHead: 'so với A',
      row: '{no} {axis}: {list}; trung vị {x}',
      panel: '{axis}: {list}',
      loading: 'Đang tải các nội dung thành phần…',
      failed: 'Không tải được các nội dung thành phần năm {year}. Bảng chỉ có tổng điểm và các trục.',
    },
  },
  en: {
    title: ({ many }) => `Compare ${many}`,
    description: ({ many }, index, first, newest) =>
      `Two to four ${many} side by side on ${index}: total, rank, every axis and sub-axis, and trends ${yearSpan(first, newest)}.`,
    lede: ({ many }, first, newest) =>
      first === newest
        ? `Choose two to four ${many} to see scores and ranks side by side.`
        : `Choose two to four ${many} and a year from ${first} to ${newest} to see scores, ranks and trends side by side.`,
    without: ({ many, one, region }) =>
      `The chooser needs JavaScript. If your browser has it switched off, open the page of one ${region} to see its ${many} side by side, or open two ${one} pages from the list below in two windows.`,
    chooser: 'Choose what to compare',
    place: (n, { one }) => `${capital(one, 'en')} ${'ABCD'.charAt(n - 1)}`,
    year: 'Year',
    nobody: 'none',
    share: 'The address of this page keeps your choice: copy it to send or to cite.',
    total: 'Total score',
    unitHead: ({ one }) => capital(one, 'en'),
    totalTable: ({ many }) => `Total score, rank and group of the chosen ${many}`,
    axes: axis => `By ${axis}`,
    axesHow: [
      'Each dot is one of your choices, with its letter A, B, C or D and the colour of its group that year.',
      'All rows share one scale, but scores do not compare from axis to axis: compare the dots inside a row.',
    ],
    table: 'All figures',
    tableCaption: 'Scores and ranks on the total, the axes and the sub-axes',
    tableHow:
      'The large figure is the score, the small one the rank among those with a score. Cells are coloured by group. Differences are taken from A.',
    tableCorner: 'Node',
    trends: 'Trends',
    trendsHow: [
      'One panel for each axis, all drawn in the same proportion so that slopes compare; the total has a scale of its own.',
      'Lines break where the measure changed: compare years on one stretch only.',
    ],
    whyBroken: 'Why the lines break',
    trendsTable: 'Table of totals and ranks by year',
    trendsCaption:
      'Totals and ranks by year; a heavy line marks a change of measure; scores on its two sides do not compare',
    regions: ({ region }) => `By ${region}`,
    regionsHow: ({ many, region }) =>
      `The page of each ${region} puts all its ${many} in one table, without JavaScript.`,
    groupsOf: year => `The squares show the group on the total of ${year}.`,
    patterns: {
      ahead:
        'In {year} {a} scored {x} (rank {ra}, {ga} group), {gap} above {b}. {b} scored {y} (rank {rb}, {gb} group).',
      level: 'In {year} {a} and {b} both scored {x}, rank {ra}.',
      alone: 'In {year} {a} scored {x} (rank {ra}, {ga} group).',
      order: 'Totals of {year} from high to low: {list}.',
      item: '{a} {x} (rank {ra})',
      missing: '{a} has no total score in {year} and is not ranked.',
      leaders: 'Highest by axis: {list}.',
      leader: '{a} on {axes}',
      furthest: 'They lie furthest apart on axis {no} {axis}: {gap} points.',
      noAxes: 'In {year} there is no axis on which two of your choices have a score.',
      rank: '{rank} of {of}',
      and: 'and',
      withheld: 'no score',
      against: '{b} against {a}',
      median: 'median',
      axesHead: 'from A',
      row: '{no} {axis}: {list}; median {x}',
      panel: '{axis}: {list}',
      loading: 'Loading the sub-axes…',
      failed: 'The sub-axes of {year} could not be loaded. The table holds the total and the axes alone.',
    },
  },
};
