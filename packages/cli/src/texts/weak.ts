import type { Lang } from '@papi/methodology';
import type { NoSimilar, SimilarBy, WeakReason } from '@papi/scoring';
import type { IndexWords } from '../index-words.js';

/** What `papi weak` says beside its tables. */
export interface WeakTexts {
  readonly columns: Readonly<Record<string, string>>;
  /** What columns are called beside them in a table of nodes. */
  readonly columnsOfNodes: Readonly<Record<string, string>>;
  readonly proved: (proved: boolean) => string;
  /** What the test of a gap tells, by the name of the correction. */
  readonly tested: (correction: 'bh' | 'by', n: IndexWords) => string;
  /** What each reason means; `tested` where changes are, in place of the rule of thumb. */
  readonly reasons: (n: IndexWords, tested: boolean) => Readonly<Record<WeakReason, string>>;
  readonly options: Readonly<Record<'level' | 'correction', string>>;
  /** What similar units are alike in; their names where one unit is asked about. */
  readonly similarBy: Readonly<Record<string, (year: number, count: number, n: IndexWords) => string>>;
  /** `units`: those without similar ones; empty for all. */
  readonly noSimilar: (units: readonly string[], year: number, n: IndexWords, why: string) => string;
  readonly notBefore: Readonly<Record<Exclude<NoSimilar, 'not measured'>, (year: number, n: IndexWords) => string>>;
  readonly unmeasured: Readonly<Record<SimilarBy, (year: number, n: IndexWords) => string>>;
  readonly unscored: (units: readonly string[], year: number) => string;
  readonly noIndicators: string;
  readonly noIndicatorsIn: (year: number, years: readonly number[]) => string;
}

const corrections = { bh: 'Benjamini–Hochberg', by: 'Benjamini–Yekutieli' } as const;

export const weakTexts: Readonly<Record<Lang, WeakTexts>> = {
  vi: {
    columns: {
      indicator: 'chỉ tiêu',
      indicatorName: 'tên chỉ tiêu',
      value: 'giá trị',
      node: 'nội dung',
      benchmark: 'mốc',
      gap: 'cách mốc',
      yearsLow: 'năm thấp',
      rankGain: 'bậc',
      proved: 'kiểm định',
    },
    columnsOfNodes: { node: 'mã', nodeName: 'nội dung' },
    proved: proved => (proved ? 'có ý nghĩa' : 'chưa'),
    tested: (correction, n) =>
      `p: kiểm định một phía rằng điểm thật thấp hơn mốc so sánh. “có ý nghĩa”: có ý nghĩa thống kê ở mức 5% sau khi hiệu chỉnh ${corrections[correction]} trong các nội dung của từng ${n.unit}; ở các nội dung còn lại, khoảng cách có thể chỉ do sai số chọn mẫu.`,
    reasons: (n, tested) => {
      const rule = tested ? 'có ý nghĩa thống kê' : `theo ${n.rule}`;
      return {
        low: 'thấp: thuộc nhóm Thấp',
        falling: `giảm: giảm so với năm trước, ${rule}`,
        stuck: `chưa cải thiện: ba năm liền thấp hơn trung vị mà giữa các năm ấy không lần nào tăng, ${rule}`,
        far: `xa: thấp hơn trung vị quá độ rộng của nửa giữa (khoảng điểm của một nửa số ${n.unitsShort} ở giữa)`,
      };
    },
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
    noSimilar: (units, year, n, why) =>
      `Không tìm được ${n.units} tương tự năm ${year}${units.length > 0 ? ` cho ${units.join(', ')}` : ''}: ${why}.`,
    notBefore: {
      'no year before': year => `số liệu không có năm ${year - 1} để so theo kết quả năm trước`,
      'other axes': (year, n) =>
        `các ${n.axes} năm ${year - 1} khác năm ${year} (hai năm thuộc hai chuỗi khác nhau), nên không so theo kết quả năm trước được`,
    },
    unmeasured: {
      population: () => 'thiếu dân số hoặc diện tích',
      profile: (year, n) => `không có đủ điểm các ${n.axes} năm ${year - 1}`,
    },
    unscored: (units, year) => `Không có điểm năm ${year}: ${units.join(', ')}.`,
    noIndicators: 'Số liệu không có giá trị của chỉ tiêu nào; hãy dùng --data với các bảng chỉ tiêu đã công bố.',
    noIndicatorsIn: (year, years) =>
      `Số liệu không có giá trị của chỉ tiêu nào năm ${year}; có các năm ${years.join(', ')}.`,
  },
  en: {
    columns: { indicatorName: 'name of indicator', value: 'value', rankGain: 'ranks up', proved: 'test' },
    columnsOfNodes: { nodeName: 'name of node' },
    proved: proved => (proved ? 'proved' : 'not yet'),
    tested: (correction, n) =>
      `p: a one-sided test that the true score lies below the benchmark. “proved”: significant at 5% after the correction of ${corrections[correction]} over all that is judged of each ${n.unit}; the other gaps may be sampling error alone.`,
    reasons: (n, tested) => {
      const rule = tested ? 'by a test at 5%' : `by ${n.rule}`;
      return {
        low: 'low: in the Low group',
        falling: `falling: down on the year before ${rule}`,
        stuck: `stuck: below the median in three years in a row and up in neither change between them ${rule}`,
        far: `far: below the median by more than the width of the middle half of the ${n.unitsShort}`,
      };
    },
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
    noSimilar: (units, year, n, why) =>
      `No similar ${n.units}${units.length > 0 ? ` for ${units.join(', ')}` : ''} in ${year}: ${why}.`,
    notBefore: {
      'no year before': year => `the data have no ${year - 1}, whose results they would be alike in`,
      'other axes': (year, n) =>
        `the ${n.axes} of ${year - 1} are not those of ${year} (two series), so they cannot be alike in the year before`,
    },
    unmeasured: {
      population: () => 'the population or area is not known',
      profile: (year, n) => `not all scores of ${n.axes} in ${year - 1} are known`,
    },
    unscored: (units, year) => `Without scores in ${year}: ${units.join(', ')}.`,
    noIndicators: 'The data hold no values of indicators; give --data the published tables of indicators.',
    noIndicatorsIn: (year, years) =>
      `The data hold no values of indicators in ${year}; the years are ${years.join(', ')}.`,
  },
};
