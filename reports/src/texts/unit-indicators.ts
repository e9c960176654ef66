import type { Indicator, Lang } from '@papi/methodology';
import type { IndicatorStanding } from '@papi/scoring';
import { numbers } from '../format.js';
import { isRough, itemValueTexts } from './item-values.js';

/** An indicator worse than the median, with what closing its gap would bring its sub-axis. */
export interface HeldBack {
  readonly node: string;
  readonly id: string;
  readonly name: string;
  readonly item: Pick<Indicator, 'unit'>;
  readonly at: Pick<IndicatorStanding, 'value' | 'median' | 'gap' | 'leverage' | 'status'>;
}

/** Words for the indicators under the weak sub-axes of a unit. */
export interface UnitIndicatorTexts {
  readonly heading: string;
  /** The indicators that cost most, the first of all first; none where no gap can be reckoned in points. */
  readonly finding: (most: readonly HeldBack[]) => string;
  readonly notes: (of: {
    /** Some points come of a rough rule. */
    readonly rough: boolean;
    /** Some earlier years compare. */
    readonly over: boolean;
    /** The values are estimated from respondents. */
    readonly surveyed: boolean;
    /** Some gaps to the median were tested. */
    readonly tested?: boolean;
  }) => readonly string[];
  /** A link to how indicators are scored. */
  readonly how: string;
  /** The fold of a sub-axis, with the indicator that costs it most. */
  readonly summary: (node: string, name: string, most: HeldBack | undefined) => string;
  readonly caption: (node: string, unit: string, year: number) => string;
  readonly heads: {
    readonly item: string;
    readonly value: string;
    readonly median: string;
    readonly points: string;
    readonly earlier: string;
  };
  readonly rank: (rankOf: string) => string;
  readonly earlier: (year: number, value: string) => string;
  /** A printed label that says something else than the values. */
  readonly caution: (text: string) => string;
}

const points = (lang: Lang, { leverage, status }: HeldBack['at'], about: string) =>
  `${isRough(status) ? `${about} ` : ''}${numbers(lang).score(leverage)}`;

const viPoints = (at: HeldBack['at']) => `${points('vi', at, 'khoảng')} điểm`;
const enPoints = (at: HeldBack['at']) => `${points('en', at, 'about')} points`;

const vi: UnitIndicatorTexts = {
  heading: 'Những chỉ tiêu kéo điểm xuống',
  finding: ([first, ...rest]) => {
    if (!first) return 'Ở các nội dung dưới đây, không chỉ tiêu nào đã rõ cách tính điểm kém trung vị đáng kể.';
    const { value } = itemValueTexts.vi;
    const { node, id, name, item, at } = first;
    const next = rest.map(other => `${other.id} “${other.name}” (${viPoints(other.at)})`).join(' và ');
    return `Chỉ tiêu làm mất nhiều điểm nhất là ${id} “${name}”: ${value(item, at.value)}, trung vị ${value(item, at.median)}; lên mức trung vị thì nội dung ${node} tăng ${viPoints(at)}.${next && ` Tiếp theo là ${next}.`}`;
  },
  notes: ({ rough, over, surveyed, tested = false }) => [
    'Giá trị theo đơn vị riêng của từng chỉ tiêu; “điểm %” là điểm phần trăm. “Kém” và “tốt hơn” xét theo chiều tính điểm: có chỉ tiêu càng thấp càng tốt.',
    'Điểm có thể tăng là số điểm của nội dung thành phần, nếu riêng chỉ tiêu đó lên mức trung vị. Chỉ tiêu tốt hơn trung vị bù lại một phần, nên tổng các số này có thể lớn hơn khoảng cách của cả nội dung.',
    ...(rough ? ['≈: cách tính của nội dung chỉ được biết gần đúng, hoặc có chỉ tiêu không công bố.'] : []),
    ...(over ? ['Năm trước chỉ nêu khi cùng câu hỏi và nội dung thuộc cùng một chuỗi so sánh được.'] : []),
    ...(surveyed
      ? ['Giá trị là ước lượng từ mẫu; khoảng tin cậy của từng chỉ tiêu ở trang của nội dung thành phần.']
      : []),
    ...(tested
      ? [
          'Khoảng cách của chỉ tiêu có ý nghĩa thống kê khi kiểm định một phía cho thấy giá trị kém trung vị (mức 5%, hiệu chỉnh theo Benjamini–Hochberg trên mọi chỉ tiêu của cùng một đơn vị; trung vị được coi là cố định).',
        ]
      : []),
  ],
  how: 'Cách tính điểm từ chỉ tiêu',
  summary: (node, name, most) =>
    most ? `${node} ${name}: trước hết là ${most.id} (${viPoints(most.at)})` : `${node} ${name}`,
  caption: (node, unit, year) => `Các chỉ tiêu của nội dung ${node}, ${unit} ${year}`,
  heads: {
    item: 'Chỉ tiêu',
    value: 'Giá trị',
    median: 'Trung vị, hạng',
    points: 'Điểm có thể tăng',
    earlier: 'Các năm trước',
  },
  rank: rankOf => `hạng ${rankOf}`,
  earlier: (year, value) => `${year}:\u00a0${value}`,
  caution: text => `Bảng công bố: ${text}.`,
};

const en: UnitIndicatorTexts = {
  heading: 'The indicators that cost points',
  finding: ([first, ...rest]) => {
    if (!first) return 'In the sub-axes below, no indicator whose scoring is known is clearly worse than the median.';
    const { value } = itemValueTexts.en;
    const { node, id, name, item, at } = first;
    const next = rest.map(other => `${other.id} “${other.name}” (${enPoints(other.at)})`).join(' and ');
    return `Most is lost on ${id} “${name}”: ${value(item, at.value)}, median ${value(item, at.median)}; at the median it would add ${enPoints(at)} to sub-axis ${node}.${next && ` Next: ${next}.`}`;
  },
  notes: ({ rough, over, surveyed, tested = false }) => [
    'Values are in the unit of each indicator; pp are percentage points. Worse and better follow the scoring: of some indicators a low value is good.',
    'Points to be won are those of the sub-axis if that indicator alone rose to the median. Indicators above the median make up for a part, so their sum may exceed the gap of the sub-axis.',
    ...(rough ? ['≈: the rule of the sub-axis is known only roughly, or one of its items is not published.'] : []),
    ...(over ? ['An earlier year is given only where the question and the series of the sub-axis are the same.'] : []),
    ...(surveyed ? ['Values are estimates from a sample; their intervals stand on the page of the sub-axis.'] : []),
    ...(tested
      ? [
          'The gap of an indicator is proved where a one-sided test finds its value worse than the median (5% level, Benjamini–Hochberg over all indicators of the same unit; the median is taken as fixed).',
        ]
      : []),
  ],
  how: 'How indicators make a score',
  summary: (node, name, most) =>
    most ? `${node} ${name}: first ${most.id} (${enPoints(most.at)})` : `${node} ${name}`,
  caption: (node, unit, year) => `Indicators of sub-axis ${node}, ${unit} ${year}`,
  heads: {
    item: 'Indicator',
    value: 'Value',
    median: 'Median, rank',
    points: 'Points to be won',
    earlier: 'Earlier years',
  },
  rank: rankOf => `rank ${rankOf}`,
  earlier: (year, value) => `${year}:\u00a0${value}`,
  caution: text => `Published table: ${text}.`,
};

export const unitIndicatorTexts: Readonly<Record<Lang, UnitIndicatorTexts>> = { vi, en };
