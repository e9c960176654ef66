import type { Lang } from '@papi/methodology';
import { list, type Sentence, say } from '../sentence.js';

/** A sub-axis in a sentence: its number and name. */
export interface Part {
  readonly id: string;
  readonly name: string;
}

/** The largest move of a sub-axis's median since the year before, written. */
export interface PartMove extends Part {
  readonly from: string;
  readonly to: string;
  readonly way: 'up' | 'down' | 'level';
}

/** How much of what can be reached the median reaches, written; and the real ceiling, where it is lower than the printed top. */
export interface PartReach extends Part {
  readonly share: string;
  readonly ceiling: string | null;
}

/** Years in which series of sub-axes start for one reason. */
export interface PartBreak {
  readonly year: number;
  readonly why: string;
  readonly ids: readonly string[];
}

/** Sentences of the pages of one axis in one year. */
export interface AxisTexts {
  readonly kicker: (place: { id: string; of: number; many: string; index: string; year: number }) => string;
  readonly title: (id: string, name: string, index: string, year: number) => string;
  readonly crumb: (id: string, year: number) => string;
  readonly allAxes: (of: number, many: string) => string;
  /** What the score adds up from: `parts` ranges, one where all parts have the same. */
  readonly scale: (
    lo: string,
    hi: string,
    parts: number,
    ranges: readonly (readonly [lo: string, hi: string])[],
    one: string,
  ) => string;
  readonly partsHeading: (count: number, one: string, many: string) => string;
  readonly partsNote: string;
  readonly partsMove: (move: PartMove | null) => Sentence;
  readonly partsReach: (best: PartReach, worst: PartReach) => Sentence;
  readonly breaks: (breaks: readonly PartBreak[]) => readonly string[];
  /** Codes that named another subject in earlier or later years and are therefore not drawn together. */
  readonly moved: (parts: readonly (Part & { readonly years: string })[]) => string;
  readonly panelTitle: (name: string, from: number, to: number) => string;
  readonly panel: (
    points: readonly { readonly year: number; readonly median: string }[],
    breaks: readonly number[],
  ) => string;
  readonly tableSummary: (of: number, id: string, year: number, many: string) => string;
  readonly caption: (name: string, range: string, year: number) => string;
  readonly tableLabel: (id: string, year: number) => string;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const vi: AxisTexts = {
  kicker: ({ id, of, many, index, year }) => `Trục ${id} trong ${of} ${many} · ${index} ${year}`,
  title: (id, name, index, year) => `Trục ${id} ${name}, ${index} ${year}`,
  crumb: (id, year) => `Trục ${id}, ${year}`,
  allAxes: (of, many) => `${of} ${many}`,
  scale: (lo, hi, parts, ranges, one) => {
    const sum = `Điểm trục từ ${lo} đến ${hi}, là tổng của ${parts} ${one}`;
    return ranges.length === 1
      ? `${sum}, mỗi nội dung từ ${ranges[0]![0]} đến ${ranges[0]![1]} điểm.`
      : `${sum}, mỗi nội dung có thang riêng.`;
  },
  partsHeading: (count, one) => `${count} ${one}`,
  partsNote:
    'Các ô dùng chung một tỷ lệ chiều cao nên có thể so sánh độ dốc. Đường biểu diễn bị ngắt ở nơi đổi cách đo: không so sánh hai bên vạch chấm.',
  partsMove: move => {
    if (!move) return [];
    if (move.way === 'level') return say`Trung vị của các nội dung thành phần gần như không đổi so với năm trước.`;
    return say`Trung vị thay đổi nhiều nhất ở ${move.id} ${move.name}, từ ${move.from} ${move.way === 'up' ? 'lên' : 'xuống'} ${move.to}.`;
  },
  partsReach: (best, worst) => {
    const cap = ({ ceiling }: PartReach) => (ceiling ? `; thực tế tối đa ${ceiling} điểm` : '');
    const start = best.ceiling || worst.ceiling ? 'Tính đến mức cao nhất có thể đạt, trung vị' : 'Trung vị';
    return say`${start} đạt ${best.share} thang điểm ở ${best.id} ${best.name} (cao nhất${cap(best)}) và ${worst.share} ở ${worst.id} ${worst.name} (thấp nhất${cap(worst)}).`;
  },
  breaks: breaks => breaks.map(({ year, why, ids }) => `${list(ids, 'và').join('')}, năm ${year}: ${why}.`),
  moved: parts =>
    `${parts.length === 1 ? 'Mã' : 'Các mã'} ${parts.map(p => `${p.id} trong các năm ${p.years} là ${p.name}`).join('; ')}: đó là nội dung khác nên không vẽ chung.`,
  panelTitle: (name, from, to) => `${name}: trung vị, ${from === to ? from : `${from}–${to}`}`,
  panel: (points, breaks) =>
    `Trung vị ${points.map(p => `${p.median} năm ${p.year}`).join(', ')}.${breaks.length > 0 ? ` Đường biểu diễn bị ngắt ở ${breaks.length > 1 ? 'các năm' : 'năm'} ${breaks.join(', ')}.` : ''}`,
  tableSummary: (of, id, year, many) => `Bảng: ${of} ${many}, trục ${id} và các nội dung thành phần, ${year}`,
  caption: (name, range, year) => `${name} (thang ${range}) và các nội dung thành phần, ${year}.`,
  tableLabel: (id, year) => `Điểm trục ${id}, ${year}`,
};

const en: AxisTexts = {
  kicker: ({ id, of, index, year }) => `Axis ${id} of ${of} · ${index} ${year}`,
  title: (id, name, index, year) => `Axis ${id}: ${name}, ${index} ${year}`,
  crumb: (id, year) => `Axis ${id}, ${year}`,
  allAxes: (of, many) => `The ${of} ${many}`,
  scale: (lo, hi, parts, ranges, one) => {
    const sum = `The axis runs from ${lo} to ${hi}, the sum of ${parts} ${parts === 1 ? one : 'sub-axes'}`;
    return ranges.length === 1
      ? `${sum} of ${ranges[0]![0]} to ${ranges[0]![1]} each.`
      : `${sum}, each with a range of its own.`;
  },
  partsHeading: (count, one, many) => `The ${count} ${count === 1 ? one : many}`,
  partsNote:
    'All panels have the same height per point, so slopes compare. Lines break where the measure changed: do not compare across a dotted rule.',
  partsMove: move => {
    if (!move) return [];
    if (move.way === 'level') return say`No median changed much from the year before.`;
    return say`The median moved most in ${move.id} ${move.name}, ${move.way} from ${move.from} to ${move.to}.`;
  },
  partsReach: (best, worst) => {
    const cap = ({ ceiling }: PartReach) => (ceiling ? ` (at most ${ceiling} points in practice)` : '');
    const range = best.ceiling || worst.ceiling ? 'what can really be reached' : 'the range';
    return say`The median reaches ${best.share} of ${range} in ${best.id} ${best.name}, the most${cap(best)}, and ${worst.share} in ${worst.id} ${worst.name}, the least${cap(worst)}.`;
  },
  breaks: breaks => breaks.map(({ year, why, ids }) => `${list(ids, 'and').join('')}, ${year}: ${why}.`),
  moved: parts =>
    `${capital(parts.map(p => `code ${p.id} stands for ${p.name} in ${p.years}`).join('; '))}: another subject, so it is not drawn here.`,
  panelTitle: (name, from, to) => `${name}: median, ${from === to ? from : `${from}–${to}`}`,
  panel: (points, breaks) =>
    `Median ${points.map(p => `${p.median} in ${p.year}`).join(', ')}.${breaks.length > 0 ? ` The line breaks in ${breaks.join(', ')}.` : ''}`,
  tableSummary: (of, id, year, many) => `Table: ${of} ${many}, axis ${id} and its sub-axes, ${year}`,
  caption: (name, range, year) => `${name} (${range}) and its sub-axes, ${year}.`,
  tableLabel: (id, year) => `Scores on axis ${id}, ${year}`,
};

export const axisTexts: Readonly<Record<Lang, AxisTexts>> = { vi, en };
