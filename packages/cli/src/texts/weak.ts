import type { Lang } from '@papi/methodology';
import type { IndexWords } from '../index-words.js';

/** What `papi weak` says beside its tables. */
export interface WeakTexts {
  readonly columns: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<'level' | 'correction', string>>;
  /** What similar units are alike in; their names where one unit is asked about. */
  readonly similarBy: Readonly<Record<string, (year: number, count: number, n: IndexWords) => string>>;
  readonly noSimilar: (units: readonly string[], year: number, n: IndexWords) => string;
  readonly unscored: (units: readonly string[], year: number) => string;
  readonly noIndicators: string;
  readonly noIndicatorsIn: (year: number, years: readonly number[]) => string;
}

export const weakTexts: Readonly<Record<Lang, WeakTexts>> = {
  vi: {
    columns: { indicator: 'chỉ tiêu', indicatorName: 'tên chỉ tiêu', value: 'giá trị', node: 'nội dung' },
    options: {
      level: 'cấp được xét; cấp chỉ tiêu cần số liệu có giá trị từng chỉ tiêu',
      correction: 'cách hiệu chỉnh khi kiểm định nhiều nội dung: bh là Benjamini–Hochberg, by là Benjamini–Yekutieli',
    },
    similarBy: {
      similar: (_, count, n) =>
        `Mốc so sánh: trung vị của ${count} ${n.units} gần nhất về dân số và mật độ dân số (khoảng cách Euclid giữa các giá trị chuẩn hóa của logarit)`,
      'similar-profile': (year, count, n) =>
        `Mốc so sánh: trung vị của ${count} ${n.units} có điểm các ${n.axes} năm ${year - 1} gần nhất (khoảng cách Euclid giữa các điểm chuẩn hóa)`,
    },
    noSimilar: (units, year, n) =>
      `Không tìm được ${n.units} tương tự năm ${year} cho ${units.join(', ')}: thiếu dân số, diện tích hoặc điểm các ${n.axes} của năm trước.`,
    unscored: (units, year) => `Không có điểm năm ${year}: ${units.join(', ')}.`,
    noIndicators: 'Số liệu không có giá trị của chỉ tiêu nào; hãy dùng --data với các bảng chỉ tiêu đã công bố.',
    noIndicatorsIn: (year, years) =>
      `Số liệu không có giá trị của chỉ tiêu nào năm ${year}; có các năm ${years.join(', ')}.`,
  },
  en: {
    columns: { indicatorName: 'name of indicator', value: 'value' },
    options: {
      level: 'what is judged; indicators need data that hold their values',
      correction: 'how tests of many nodes are allowed for: bh is Benjamini–Hochberg, by Benjamini–Yekutieli',
    },
    similarBy: {
      similar: (_, count, n) =>
        `Benchmark: the median of the ${count} nearest ${n.units} in population and density (Euclidean distance of the z-values of their logarithms)`,
      'similar-profile': (year, count, n) =>
        `Benchmark: the median of the ${count} ${n.units} nearest in the scores of ${n.axes} in ${year - 1} (Euclidean distance of their z-values)`,
    },
    noSimilar: (units, year, n) =>
      `No ${n.units} similar to ${units.join(', ')} in ${year}: population, area, or the scores of ${n.axes} in the year before are not known.`,
    unscored: (units, year) => `Without scores in ${year}: ${units.join(', ')}.`,
    noIndicators: 'The data hold no values of indicators; give --data the published tables of indicators.',
    noIndicatorsIn: (year, years) =>
      `The data hold no values of indicators in ${year}; the years are ${years.join(', ')}.`,
  },
};
