import type { Indicator, Lang } from '@papi/methodology';
import { list, type Sentence, say } from '../sentence.js';

/** Words around a link. */
export interface Linked {
  readonly before: string;
  readonly link: string;
  readonly after: string;
}

/** The median over the years of the newest series, written. */
export interface SeriesMove {
  readonly from: number;
  readonly to: number;
  readonly first: string;
  readonly last: string;
  readonly way: 'up' | 'down' | 'level';
}

/** Sentences of the pages of sub-axes. */
export interface SubAxisTexts {
  readonly kicker: (id: string, one: string) => string;
  readonly axis: (id: string, name: string) => string;
  readonly title: (id: string, name: string, index: string, year: number) => string;
  readonly facts: {
    readonly scale: string;
    readonly ceiling: (score: string) => string;
    readonly range: (year: number) => string;
    readonly rangeNote: (of: number, many: string) => string;
    readonly median: string;
    readonly half: (q1: string, q3: string) => string;
    readonly lead: string;
    readonly with: string;
    readonly since: (year: number, month: number) => string;
  };
  readonly ended: (year: number, why: string | null) => string;
  /** The code this subject had before, or has now. */
  readonly before: (code: string, from: number, to: number) => Linked;
  readonly after: (code: string, from: number) => Linked;
  /** What the code named in other years. */
  readonly other: (code: string, name: string, from: number, to: number) => Linked;
  readonly yearsHeading: string;
  readonly seriesMove: (move: SeriesMove) => Sentence;
  readonly yearsNote: string;
  readonly yearsCaption: (name: string) => string;
  readonly columns: {
    readonly year: string;
    readonly scored: string;
    readonly min: string;
    readonly q1: string;
    readonly median: string;
    readonly q3: string;
    readonly max: string;
    readonly first: string;
  };
  readonly series: (years: string, why: string | null) => string;
  /** In place of names where many share the first place. */
  readonly shared: (count: number) => string;
  readonly indicatorsHeading: string;
  readonly indicators: (year: number, count: number, scored: number, unknown: number) => Sentence;
  readonly noIndicators: string;
  readonly indicatorsNote: (years: readonly number[]) => string;
  readonly indicatorsIn: (year: number, newest: boolean) => string;
  readonly indicator: {
    readonly code: string;
    readonly name: string;
    readonly scale: string;
    readonly better: string;
    readonly scored: string;
    readonly years: string;
  };
  readonly direction: (direction: Indicator['direction']) => string | null;
  readonly scored: Readonly<Record<Indicator['scored'], string>>;
  /** How a value is printed: `0–100%`, `1–5`, `km`. `print` writes a number. */
  readonly unit: (indicator: Pick<Indicator, 'unit' | 'lo' | 'hi'>, print: (x: number) => string) => string;
  readonly earlierHeading: (code: string, name: string, from: number, to: number) => string;
  readonly earlierNote: (code: string, name: string, from: number, to: number, now: string) => string;
  readonly earlierUnits: (axis: string, year: number) => Linked;
  readonly tableSummary: (of: number, id: string, from: number, to: number, many: string) => string;
  readonly caption: (name: string, range: string, year: number) => string;
  readonly tableLabel: (id: string, year: number) => string;
  readonly siblings: (axis: string) => string;
  readonly previous: string;
  readonly next: string;
}

const span = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`);
const ends = (lo: number | null, hi: number | null, print: (x: number) => string) =>
  lo === null || hi === null ? null : `${print(lo)}–${print(hi)}`;

const vi: SubAxisTexts = {
  kicker: (id, one) => `${one.charAt(0).toUpperCase()}${one.slice(1)} ${id}`,
  axis: (id, name) => `Trục ${id} ${name}`,
  title: (id, name, index, year) => `${id} ${name}, ${index} ${year}`,
  facts: {
    scale: 'Thang điểm',
    ceiling: score => `trên thực tế cao nhất chỉ đạt được ${score}`,
    range: year => `Năm ${year}`,
    rangeNote: (of, many) => `thấp nhất đến cao nhất trong ${of} ${many}`,
    median: 'Trung vị',
    half: (q1, q3) => `nửa giữa từ ${q1} đến ${q3}`,
    lead: 'Đầu mối',
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
    after: '. Hai nội dung không so được với nhau.',
  }),
  yearsHeading: 'Qua các năm',
  seriesMove: ({ from, to, first, last, way }) => {
    if (from === to) return say`Giai đoạn so được hiện tại chỉ có năm ${to}; trung vị là ${last}.`;
    if (way === 'level')
      return say`Từ ${from} đến ${to}, các năm so được với nhau, trung vị gần như không đổi (${first} và ${last}).`;
    return say`Từ ${from} đến ${to}, các năm so được với nhau, trung vị ${way === 'up' ? 'tăng' : 'giảm'} từ ${first} ${way === 'up' ? 'lên' : 'xuống'} ${last}.`;
  },
  yearsNote: 'Mỗi dòng là một năm. Mỗi giai đoạn so được có thang vẽ riêng: không so điểm giữa hai giai đoạn.',
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
  shared: count => `${count} nơi cùng điểm`,
  indicatorsHeading: 'Các chỉ tiêu',
  indicators: (year, count, scored, unknown) => {
    const start = `Danh sách gần nhất được biết, năm ${year}, có ${count} chỉ tiêu`;
    if (unknown === count) return say`${start}; chưa rõ chỉ tiêu nào được tính điểm.`;
    if (scored === count) return say`${start}, ${count === 1 ? 'được tính điểm' : 'đều được tính điểm'}.`;
    return say`${start}; ${scored} chỉ tiêu được tính điểm${unknown > 0 ? `, ${unknown} chưa rõ` : ', còn lại chỉ công bố'}.`;
  },
  noIndicators: 'Chưa có danh sách chỉ tiêu của nội dung này.',
  indicatorsNote: years =>
    `Tên rút gọn. Danh sách chỉ tiêu được biết của ${years.length === 1 ? 'năm' : 'các năm'} ${list(years.map(String), 'và').join('')}. Mã một chỉ tiêu có thể đổi giữa các năm.`,
  indicatorsIn: (year, newest) => (newest ? `Năm ${year}` : `Chỉ có đến năm ${year}`),
  indicator: {
    code: 'Mã',
    name: 'Chỉ tiêu',
    scale: 'Thang',
    better: 'Điểm tăng khi',
    scored: 'Tính điểm',
    years: 'Có trong các năm',
  },
  direction: direction => (direction === 'up' ? 'giá trị cao' : direction === 'down' ? 'giá trị thấp' : null),
  scored: { yes: 'có', no: 'không, chỉ công bố', unknown: 'chưa rõ' },
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
  earlierUnits: (axis, year) => ({ before: 'Điểm từng nơi: xem ', link: `trục ${axis} năm ${year}`, after: '.' }),
  tableSummary: (of, id, from, to, many) => `Bảng: ${of} ${many}, nội dung ${id}, ${span(from, to)}`,
  caption: (name, range, year) => `${name} (thang ${range}), ${year} và các năm trước trong cùng giai đoạn so được.`,
  tableLabel: (id, year) => `Điểm nội dung ${id}, ${year}`,
  siblings: axis => `Các nội dung của trục ${axis}`,
  previous: 'Trước',
  next: 'Sau',
};

const en: SubAxisTexts = {
  kicker: (id, one) => `${one.charAt(0).toUpperCase()}${one.slice(1)} ${id}`,
  axis: (id, name) => `Axis ${id} ${name}`,
  title: (id, name, index, year) => `${id} ${name}, ${index} ${year}`,
  facts: {
    scale: 'Range',
    ceiling: score => `no more than ${score} can really be reached`,
    range: year => `In ${year}`,
    rangeNote: (of, many) => `lowest to highest of ${of} ${many}`,
    median: 'Median',
    half: (q1, q3) => `middle half ${q1} to ${q3}`,
    lead: 'Led by',
    with: 'with:',
    since: (year, month) => `since ${monthsEn[month - 1]} ${year}:`,
  },
  ended: (year, why) =>
    why ? `It was last measured in ${year}. In ${year + 1}: ${why}.` : `It was last measured in ${year}.`,
  before: (code, from, to) => ({
    before: `In ${span(from, to)} this subject had the code `,
    link: code,
    after: ' and was scored differently, so those figures are not joined to these.',
  }),
  after: (code, from) => ({ before: `Since ${from} this subject has had the code `, link: code, after: '.' }),
  other: (code, name, from, to) => ({
    before: `In ${span(from, to)} the code ${code} named another subject: `,
    link: name,
    after: '. The two do not compare.',
  }),
  yearsHeading: 'Over the years',
  seriesMove: ({ from, to, first, last, way }) => {
    if (from === to) return say`Only ${to} stands in the present series; its median is ${last}.`;
    if (way === 'level')
      return say`From ${from} to ${to}, years that compare, the median hardly moved (${first} and ${last}).`;
    return say`From ${from} to ${to}, years that compare, the median ${way === 'up' ? 'rose' : 'fell'} from ${first} to ${last}.`;
  },
  yearsNote:
    'Each row is a year. Each series is drawn on a scale of its own: do not compare scores between two series.',
  yearsCaption: name => `${name}: how scores lie in each year.`,
  columns: {
    year: 'Year',
    scored: 'Scored',
    min: 'Lowest',
    q1: 'Middle half from',
    median: 'Median',
    q3: 'to',
    max: 'Highest',
    first: 'First place',
  },
  series: (years, why) => (why ? `${years}: ${why}` : years),
  shared: count => `${count} share it`,
  indicatorsHeading: 'Its indicators',
  indicators: (year, count, scored, unknown) => {
    const start = `The newest list known, of ${year}, has ${count} ${count === 1 ? 'indicator' : 'indicators'}`;
    if (unknown === count) return say`${start}; which of them are scored is not known.`;
    if (scored === count) return say`${start}, ${count === 1 ? 'which is scored' : 'all of them scored'}.`;
    return say`${start}; ${scored} ${scored === 1 ? 'is' : 'are'} scored${unknown > 0 ? ` and for ${unknown} it is not known` : ' and the rest only published'}.`;
  },
  noIndicators: 'No list of its indicators is known.',
  indicatorsNote: years =>
    `Shortened names. The lists of ${list(years.map(String), 'and').join('')} are known. The code of an indicator may differ from year to year.`,
  indicatorsIn: (year, newest) => (newest ? `In ${year}` : `Last in ${year}`),
  indicator: {
    code: 'Code',
    name: 'Indicator',
    scale: 'Scale',
    better: 'Score rises with',
    scored: 'Scored',
    years: 'In the lists of',
  },
  direction: direction => (direction === 'up' ? 'a high value' : direction === 'down' ? 'a low value' : null),
  scored: { yes: 'yes', no: 'no, only published', unknown: 'not known' },
  unit: ({ unit, lo, hi }, print) => {
    const scale = ends(lo, hi, print);
    switch (unit) {
      case 'share':
        return 'share, 0–100%';
      case 'percent':
        return scale ? `${scale}%` : '%';
      case 'points':
        return scale ? `${scale} points` : 'points';
      case 'km':
        return 'km';
      case 'minutes':
        return 'minutes';
      case 'vnd':
        return scale ? `${scale} thousand VND` : 'thousand VND';
    }
  },
  earlierHeading: (code, name, from, to) => `Code ${code} in ${span(from, to)}: ${name}`,
  earlierNote: (code, name, from, to, now) =>
    `In ${span(from, to)} the code ${code} stood for ${name}, not for ${now}. Those figures stand apart here and are not joined to the ones above.`,
  earlierUnits: (axis, year) => ({ before: 'For each score see ', link: `axis ${axis} in ${year}`, after: '.' }),
  tableSummary: (of, id, from, to, many) => `Table: ${of} ${many}, sub-axis ${id}, ${span(from, to)}`,
  caption: (name, range, year) => `${name} (${range}), ${year} and the years before it in the same series.`,
  tableLabel: (id, year) => `Scores on sub-axis ${id}, ${year}`,
  siblings: axis => `The sub-axes of axis ${axis}`,
  previous: 'Previous',
  next: 'Next',
};

const monthsEn = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const subAxisTexts: Readonly<Record<Lang, SubAxisTexts>> = { vi, en };
