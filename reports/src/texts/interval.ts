import type { Lang } from '@papi/methodology';
import { numbers } from '../format.js';

/** The ends of an interval and its confidence level. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

/** The words for intervals and for what has none. */
export interface IntervalTexts {
  /** `95% confidence interval`. */
  readonly name: (level: number) => string;
  /** The same where there is little room. */
  readonly short: (level: number) => string;
  /** Scores from one to another: `41,52–43,21`. */
  readonly range: (low: number, high: number) => string;
  /** Differences from one to another, each with its sign: `−0,12 đến +0,30`. */
  readonly signedRange: (low: number, high: number) => string;
  /** The same where there is little room: `(−0,12; +0,30)`. */
  readonly signedShort: (low: number, high: number) => string;
  /** In place of an interval, with the reason: an id of the estimation's, or null where it gives none. */
  readonly none: (reason: string | null) => string;
  /** The same in a table's cell. */
  readonly noneShort: string;
  /** A p-value; never 0, which none is: `< 0,001`. */
  readonly p: (p: number) => string;
  readonly n: string;
  /** Mark and its meaning beside a score made by a rule that is not known exactly. */
  readonly approximate: string;
  readonly approximateMark: string;
}

const f = { vi: numbers('vi'), en: numbers('en') };
const percent = (level: number) => `${Math.round(level * 1000) / 10}%`;

const reasonsVi: Readonly<Record<string, string>> = {
  'no answers': 'không có câu trả lời',
  'one PSU': 'có câu hỏi chỉ được trả lời ở một đơn vị chọn mẫu',
  'lonely PSUs only': 'mỗi tầng chỉ có một đơn vị chọn mẫu',
  'no degrees of freedom': 'không còn bậc tự do: số đơn vị chọn mẫu không nhiều hơn số tầng',
  'interval beyond the data': 'khoảng tin cậy vượt ra ngoài các giá trị quan sát được',
  'part missing': 'thiếu một thành phần',
  'no rule': 'chưa có quy tắc tính điểm',
  'no ends': 'chưa rõ nơi thấp nhất và nơi cao nhất để chấm điểm',
  'few answers': 'quá ít người trả lời',
  'other items': 'không tính từ cùng các chỉ tiêu',
  'no variation': 'mọi người trả lời như nhau',
};
const reasonsEn: Readonly<Record<string, string>> = {
  'no answers': 'no answers',
  'one PSU': 'some question was answered in one sampling unit only',
  'lonely PSUs only': 'every stratum has a single sampling unit',
  'no degrees of freedom': 'no degrees of freedom: no more sampling units than strata',
  'interval beyond the data': 'it would reach beyond the values seen',
  'part missing': 'a part is missing',
  'no rule': 'no rule to score by',
  'no ends': 'the lowest and the highest place to score between are not known',
  'few answers': 'too few answers',
  'other items': 'not made from the same indicators',
  'no variation': 'all answers are alike',
};

const because = (words: string, reasons: Readonly<Record<string, string>>, reason: string | null) => {
  const why = reason === null ? undefined : reasons[reason];
  return why ? `${words}: ${why}` : words;
};

export const intervalTexts: Readonly<Record<Lang, IntervalTexts>> = {
  vi: {
    name: level => `khoảng tin cậy ${percent(level).replace('.', ',')}`,
    short: level => `KTC ${percent(level).replace('.', ',')}`,
    range: (low, high) => `${f.vi.score(low)}${low < 0 ? ' đến ' : '–'}${f.vi.score(high)}`,
    signedRange: (low, high) => `${f.vi.change(low)} đến ${f.vi.change(high)}`,
    signedShort: (low, high) => `(${f.vi.change(low)}; ${f.vi.change(high)})`,
    none: reason => because('không ước lượng được sai số', reasonsVi, reason),
    noneShort: 'không ước lượng được',
    p: p => (p < 0.0005 ? '< 0,001' : f.vi.tick(p, 3)),
    n: 'Số người trả lời',
    approximate: 'tính theo quy tắc gần đúng',
    approximateMark: '≈',
  },
  en: {
    name: level => `${percent(level)} confidence interval`,
    short: level => `${percent(level)} CI`,
    range: (low, high) => `${f.en.score(low)}${low < 0 ? ' to ' : '–'}${f.en.score(high)}`,
    signedRange: (low, high) => `${f.en.change(low)} to ${f.en.change(high)}`,
    signedShort: (low, high) => `(${f.en.change(low)}, ${f.en.change(high)})`,
    none: reason => because('error not estimable', reasonsEn, reason),
    noneShort: 'not estimable',
    p: p => (p < 0.0005 ? '< 0.001' : f.en.tick(p, 3)),
    n: 'Respondents',
    approximate: 'scored by an approximate rule',
    approximateMark: '≈',
  },
};

/** The rule by which a change is called up or down where both scores have an error. */
export const testRule: Readonly<Record<Lang, string>> = { vi: 'kiểm định ở mức 5%', en: 'a test at the 5% level' };
