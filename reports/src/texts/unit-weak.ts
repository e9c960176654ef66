import type { Lang, Unit } from '@papi/methodology';
import { numbers } from '../format.js';
import { ref, type Sentence, say } from '../sentence.js';
import type { Spread } from '../site/rows.js';
import { capital, inWords } from './grammar.js';
import { type Interval, intervalTexts } from './interval.js';
import type { Naming } from './naming.js';
import type { RankOf } from './unit-head.js';
import { words } from './words.js';

/** One row of the axes, for those who cannot see its drawing. */
export interface AxisSeen {
  readonly name: string;
  /** Null where the unit's score was withheld. */
  readonly now: (RankOf & { readonly score: number; readonly interval?: Interval | null }) | null;
  readonly before: { readonly year: number; readonly score: number } | null;
  readonly spread: Spread;
}

/** What closing the gaps of some sub-axes together would bring. */
export interface Closed {
  readonly points: number;
  readonly from: RankOf;
  readonly to: RankOf;
}

/** The sentences on what holds a unit back, and on its strengths. */
export interface WeakTexts {
  readonly axesHeading: string;
  /** Numbers of the axes below the median, in the lowest group, in the highest group; and how many have a score. */
  readonly axesFinding: (
    below: readonly string[],
    low: readonly string[],
    high: readonly string[],
    axes: { readonly scored: number; readonly of: number },
  ) => string;
  readonly drawn: (range: readonly [string, string], domain: readonly [string, string]) => string;
  readonly axisTitle: (axis: AxisSeen) => string;
  readonly now: (unit: Unit, year: number) => Sentence;
  readonly was: (unit: Unit, year: number) => Sentence;
  readonly weakHeading: string;
  /** Nothing is weak of so many sub-axes with a score. */
  readonly none: (unit: Unit, year: number, scored: number) => Sentence;
  /** `shown` of `all` weak spots stand in the table; null where the total has no rank. */
  readonly weakFinding: (unit: Unit, shown: number, all: number, closed: Closed | null) => Sentence;
  /** Closing every weak spot, where the table shows only some. */
  readonly closeAll: (all: number, closed: Closed) => string;
  /** How the table reckons: points first, then places, which need a total. */
  readonly arithmetic: readonly [points: string, places: string];
  readonly weakCaption: (unit: Unit, shown: number) => string;
  readonly heads: {
    readonly gap: readonly [string, string];
    readonly gain: readonly [string, string];
    /** With the month at which the agencies hold: `7/2025`. */
    readonly agency: (month: string) => string;
  };
  readonly lowYears: (years: number) => string;
  /** Row below the table: all of them closed at once. */
  readonly together: (count: number) => string;
  /** Weak spots beyond the table, each with its gap. */
  readonly more: (rest: readonly { readonly no: string; readonly gap: number }[]) => string;
  readonly strongHeading: string;
  readonly strongNote: (shown: number, all: number) => string;
  readonly strongNone: string;
  readonly above: (gap: number) => string;
  /** Whether a gap to the median is proved by a test. */
  readonly proved: (proved: boolean) => string;
  readonly provedNote: string;
}

const f = { vi: numbers('vi'), en: numbers('en') };
const within = (lang: Lang, interval: Interval | null | undefined) =>
  interval
    ? ` (${intervalTexts[lang].name(interval.level)} ${intervalTexts[lang].range(interval.low, interval.high)})`
    : '';
const rankVi = ({ rank, of }: RankOf) => words.vi.rankOf(rank, of);
const rankEn = ({ rank, of }: RankOf) => words.en.rankOf(rank, of);

function vi(n: Naming): WeakTexts {
  const { score, gap: points } = f.vi;
  const all = (nos: readonly string[]) => inWords(nos, 'và');
  const bring = (closed: Closed) => {
    const more = `tăng ${points(closed.points)} điểm`;
    if (closed.from.rank === 1) return `${more}; thứ hạng đã là ${rankVi(closed.from)}`;
    return closed.to.rank === closed.from.rank
      ? `${more}, chưa đủ để thay đổi thứ hạng (${rankVi(closed.from)})`
      : `${more}, đủ để từ hạng ${rankVi(closed.from)} lên hạng ${rankVi(closed.to)} nếu điểm của các ${n.units} khác giữ nguyên`;
  };
  return {
    axesHeading: 'Các trục nội dung',
    axesFinding: (below, low, high, { scored: count, of }) => {
      const partly = count < of;
      const some = (nos: readonly string[], what: string) => {
        if (nos.length === 0) return `không trục nào ${what}`;
        if (nos.length === count && count > 1) return `cả ${count} trục ${what}`;
        return `${nos.length}${partly ? '' : ` trong ${count}`} trục ${what} (${all(nos)})`;
      };
      const [under, lowest] = [`thấp hơn trung vị ${n.country}`, `thuộc nhóm ${words.vi.groups[4]}`];
      const same = low.length > 0 && low.length === below.length;
      const part = low.length > 0 && !same ? `, trong đó ${low.length} trục ${lowest} (${all(low)})` : '';
      const weak = `${partly ? `trong ${count} trục có điểm, ` : ''}${some(below, same ? `${under} và ${lowest}` : under)}${part}`;
      return `${capital(weak, 'vi')}. ${capital(some(high, `thuộc nhóm ${words.vi.groups[1]}`), 'vi')}.`;
    },
    drawn: ([lo, hi], [from, to]) => `Thang điểm ${lo}–${hi}; hình chỉ vẽ đoạn ${from}–${to}.`,
    axisTitle: ({ name, now, before, spread }) =>
      [
        now
          ? `${name}: ${score(now.score)}${within('vi', now.interval)}, hạng ${rankVi(now)}`
          : `${name}: ${n.withheld.toLowerCase()}`,
        `trung vị ${score(spread.median)}, nửa giữa từ ${score(spread.q1)} đến ${score(spread.q3)}`,
        ...(before ? [`năm ${before.year}: ${score(before.score)}`] : []),
      ].join('; '),
    now: (unit, year) => say`${ref(unit)} ${year}, màu theo nhóm`,
    was: (unit, year) => say`${ref(unit)} ${year}`,
    weakHeading: 'Các nội dung còn yếu',
    none: (unit, year, scored) =>
      say`Năm ${year}, trong ${scored} nội dung thành phần có điểm của ${ref(unit)} không nội dung nào được xếp là yếu.`,
    weakFinding: (unit, shown, count, closed) => {
      const start =
        shown < count
          ? say`${ref(unit)} có ${count} nội dung thành phần yếu; bảng dưới nêu ${shown} nội dung có khoảng cách lớn nhất. `
          : say``;
      const them =
        shown === 1
          ? 'Nâng nội dung dưới đây'
          : shown < count
            ? `Nâng ${shown} nội dung này`
            : `Nâng cả ${shown} nội dung dưới đây`;
      return closed
        ? say`${start}${them} lên mức trung vị thì tổng điểm ${bring(closed)}.`
        : say`${start}${shown < count ? '' : say`${ref(unit)} có ${count} nội dung thành phần yếu. `}Không có tổng điểm nên không tính được số bậc có thể tăng.`;
    },
    closeAll: (count, closed) => `Nâng cả ${count} nội dung yếu lên mức trung vị thì tổng điểm ${bring(closed)}.`,
    arithmetic: [
      'Điểm nội dung thành phần cộng thẳng vào tổng điểm, nên khoảng cách đến trung vị cũng là số điểm tăng thêm nếu thu hẹp hết khoảng cách đó.',
      `Số bậc được tính với giả định chỉ nội dung đó lên mức trung vị, điểm của các ${n.units} khác giữ nguyên.`,
    ],
    weakCaption: (unit, shown) => `${shown} nội dung thành phần yếu của ${unit.name.vi}, xếp theo số điểm có thể tăng`,
    heads: {
      gap: ['Thấp hơn trung vị', '= điểm có thể tăng'],
      gain: ['Số bậc', 'có thể tăng'],
      agency: month => `Cơ quan chủ trì (${month})`,
    },
    lowYears: years => `${words.vi.reasons.low} ${years} năm liền`,
    together: count => `Cả ${count} nội dung cùng lúc`,
    more: rest => `Các nội dung yếu khác: ${rest.map(({ no, gap }) => `${no} (${points(gap)})`).join('; ')}.`,
    strongHeading: 'Điểm mạnh',
    strongNote: (shown, count) => `${shown} nội dung có thứ hạng cao nhất trong ${count} nội dung thành phần có điểm.`,
    strongNone: `Không nội dung thành phần nào cao hơn trung vị ${n.country}.`,
    above: gap => `cao hơn trung vị ${points(gap)}`,
    proved: proved => (proved ? 'có ý nghĩa thống kê' : 'chưa có ý nghĩa thống kê'),
    provedNote:
      'Khoảng cách có ý nghĩa thống kê khi kiểm định một phía cho thấy điểm thấp hơn trung vị (mức 5%, hiệu chỉnh theo Benjamini–Hochberg trên các nội dung của cùng một đơn vị; trung vị được coi là cố định).',
  };
}

function en(n: Naming): WeakTexts {
  const { score, gap: points } = f.en;
  const all = (nos: readonly string[]) => inWords(nos, 'and');
  const bring = (closed: Closed) => {
    const more = `add ${points(closed.points)} points`;
    if (closed.from.rank === 1) return `${more}; it already ranks ${rankEn(closed.from)}`;
    return closed.to.rank === closed.from.rank
      ? `${more}, not enough to change the rank (${rankEn(closed.from)})`
      : `${more}, enough to go from ${rankEn(closed.from)} to ${rankEn(closed.to)} if the other ${n.units} stayed as they are`;
  };
  return {
    axesHeading: 'The axes',
    axesFinding: (below, low, high, { scored: count, of }) => {
      const partly = count < of;
      const some = (nos: readonly string[], what: string) => {
        if (nos.length === 0) return `${partly ? 'none' : 'no axis'} is ${what}`;
        if (nos.length === count && count > 1) return `all ${partly ? '' : `${count} axes `}are ${what}`;
        if (partly) return `${nos.length} ${nos.length === 1 ? 'is' : 'are'} ${what} (${all(nos)})`;
        return `${nos.length} of ${count} ${count === 1 ? 'axis' : 'axes'} ${nos.length === 1 ? 'is' : 'are'} ${what} (${all(nos)})`;
      };
      const [under, lowest] = [`below the ${n.country} median`, `in the ${words.en.groups[4]} group`];
      const same = low.length > 0 && low.length === below.length;
      const part = low.length > 0 && !same ? `, ${low.length} of them ${lowest} (${all(low)})` : '';
      const lead = partly ? `of the ${count} ${count === 1 ? 'axis' : 'axes'} with a score, ` : '';
      const weak = `${lead}${some(below, same ? `${under} and ${lowest}` : under)}${part}`;
      return `${capital(weak, 'en')}. ${capital(some(high, `in the ${words.en.groups[1]} group`), 'en')}.`;
    },
    drawn: ([lo, hi], [from, to]) => `Scale ${lo}–${hi}, drawn from ${from} to ${to}.`,
    axisTitle: ({ name, now, before, spread }) =>
      [
        now
          ? `${name}: ${score(now.score)}${within('en', now.interval)}, rank ${rankEn(now)}`
          : `${name}: ${n.withheld.toLowerCase()}`,
        `median ${score(spread.median)}, middle half from ${score(spread.q1)} to ${score(spread.q3)}`,
        ...(before ? [`${before.year}: ${score(before.score)}`] : []),
      ].join('; '),
    now: (unit, year) => say`${ref(unit)} ${year}, coloured by group`,
    was: (unit, year) => say`${ref(unit)} ${year}`,
    weakHeading: 'Weak spots',
    none: (unit, year, scored) =>
      say`In ${year} none of the ${scored} sub-axes of ${ref(unit)} with a score counts as weak.`,
    weakFinding: (unit, shown, count, closed) => {
      const start =
        shown < count ? say`${ref(unit)} has ${count} weak sub-axes; the ${shown} that cost most stand below. ` : say``;
      const them =
        shown === 1
          ? 'the sub-axis in the table'
          : shown < count
            ? `these ${shown}`
            : shown === 2
              ? 'both sub-axes in the table'
              : `all ${shown} sub-axes in the table`;
      const own = shown < count ? '' : say`${ref(unit)} has ${count} weak ${count === 1 ? 'sub-axis' : 'sub-axes'}. `;
      return closed
        ? say`${start}Bringing ${them} up to the median would ${bring(closed)}.`
        : say`${start}${own}Without a total, places to be won cannot be worked out.`;
    },
    closeAll: (count, closed) => `Bringing all ${count} weak sub-axes up to the median would ${bring(closed)}.`,
    arithmetic: [
      'Sub-axes add up to the total, so the gap to the median is also what closing it would add.',
      `Places are counted as if that sub-axis alone rose to the median and the other ${n.units} stayed as they are.`,
    ],
    weakCaption: (unit, shown) => `${shown} weak sub-axes of ${unit.name.vi}, by the points to be won`,
    heads: {
      gap: ['Below the median', '= points to be won'],
      gain: ['Places', 'to be won'],
      agency: month => `Lead agency (${month})`,
    },
    lowYears: years => `${words.en.reasons.low} for ${years} years`,
    together: count => `All ${count} at once`,
    more: rest => `Other weak sub-axes: ${rest.map(({ no, gap }) => `${no} (${points(gap)})`).join('; ')}.`,
    strongHeading: 'Strengths',
    strongNote: (shown, count) =>
      `The ${shown === 1 ? 'one that ranks' : `${shown} that rank`} highest of the ${count} sub-axes with a score.`,
    strongNone: `No sub-axis is above the ${n.country} median.`,
    above: gap => `${points(gap)} above the median`,
    proved: proved => (proved ? 'proved' : 'not proved'),
    provedNote:
      'A gap is proved where a one-sided test finds the score below the median (5% level, Benjamini–Hochberg over the sub-axes of the same unit; the median is taken as fixed).',
  };
}

export const weakTexts: Readonly<Record<Lang, (naming: Naming) => WeakTexts>> = { vi, en };
