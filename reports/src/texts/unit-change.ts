import type { Lang, Unit } from '@papi/methodology';
import { numbers } from '../format.js';
import { ref, type Sentence, say } from '../sentence.js';
import { capital, inWords } from './grammar.js';
import type { Naming } from './naming.js';

/** How many of the axes went which way since the year before, by their numbers. */
export interface Verdicts {
  readonly up: readonly string[];
  readonly down: readonly string[];
  readonly level: readonly string[];
  /** Another series than the year before. */
  readonly broken: readonly string[];
  /** Not measured the year before. */
  readonly fresh: readonly string[];
  /** Withheld in one of the two years. */
  readonly missing: readonly string[];
}

/** An axis and the places it brought. */
export interface Brought {
  readonly no: string;
  readonly places: number;
}

/** The sentences on what moved since the year before, and why the rank moved. */
export interface ChangeTexts {
  readonly heading: (before: number) => string;
  /** `why`: why the totals do not compare; null where they do or it is not known. */
  readonly verdicts: (before: number, verdicts: Verdicts, why: string | null) => string;
  /** The axes that brought and cost most places; null where none did. */
  readonly drivers: (most: Brought | null, least: Brought | null) => string;
  readonly splitCaption: (unit: Unit, from: number, to: number) => string;
  readonly plainCaption: (unit: Unit, from: number, to: number) => string;
  readonly heads: { readonly change: string; readonly places: readonly [string, string]; readonly verdict: string };
  readonly own: (unit: Unit) => Sentence;
  readonly field: string;
  readonly entry: string;
  readonly move: (from: string, to: string) => string;
  readonly axisRanks: (year: number) => string;
  readonly splitNote: (both: number) => string;
  readonly rounding: string;
  readonly broken: (why: string | null) => string;
  /** An axis not measured the year before. */
  readonly fresh: (year: number) => string;
  readonly missingBefore: (year: number) => string;
  readonly missingNow: string;
  readonly rises: string;
  readonly falls: string;
  readonly noRises: string;
  readonly noFalls: string;
}

const f = { vi: numbers('vi'), en: numbers('en') };

function vi(n: Naming): ChangeTexts {
  const { places } = f.vi;
  const some = (nos: readonly string[], what: string, all: number) =>
    nos.length > 0 &&
    (nos.length === all ? `cả ${all} trục ${what}` : `${nos.length} trục ${what} (${inWords(nos, 'và')})`);
  return {
    heading: before => `Thay đổi so với năm ${before}`,
    verdicts: (before, { up, down, level, broken, fresh, missing }, why) => {
      const compared = up.length + down.length + level.length;
      const all = compared + broken.length + fresh.length + missing.length;
      const apart = [
        some(broken, 'đổi cách đo', all),
        some(fresh, 'mới', all),
        some(missing, 'không có điểm ở một trong hai năm', all),
      ].filter(part => part !== false);
      if (compared === 0) {
        const reason = why ?? inWords(apart, 'và');
        return `Không trục nào so sánh được với năm ${before}${reason && `: ${reason}`}.`;
      }
      const still = n.tested ? 'chưa đủ cơ sở để kết luận là tăng hay giảm' : 'đi ngang';
      const moved = [some(up, 'tăng', all), some(down, 'giảm', all), some(level, still, all)].filter(
        part => part !== false,
      );
      const joint = moved.length === 1 && compared === all ? ',' : ' có';
      const said = `Theo ${n.rule}, so với năm ${before}${joint} ${inWords(moved, 'và')}.`;
      return apart.length > 0 ? `${said} Không so sánh được: ${inWords(apart, 'và')}.` : said;
    },
    drivers: (most, least) => {
      const best = most && `trục ${most.no} làm tăng nhiều bậc nhất (+${places(most.places)})`;
      const worst = least && `trục ${least.no} làm giảm nhiều bậc nhất (−${places(-least.places)})`;
      const parts = [best, worst].filter(part => part !== null);
      return parts.length > 0 ? `Về thứ hạng, ${parts.join(', ')}.` : '';
    },
    splitCaption: (unit, from, to) =>
      `Điểm và số bậc do từng trục đóng góp của ${unit.name.vi}, từ năm ${from} đến năm ${to}; cộng các số bậc bằng mức thay đổi thứ hạng`,
    plainCaption: (unit, from, to) => `Điểm và hạng từng trục của ${unit.name.vi}, ${from} và ${to}`,
    heads: { change: 'Thay đổi', places: ['Số bậc', 'đóng góp'], verdict: 'Kết luận' },
    own: unit => say`Điểm của chính ${ref(unit)}`,
    field: `Biến động điểm của các ${n.units} khác`,
    entry: `${capital(n.unitsShort, 'vi')} thêm vào hoặc không còn được xếp hạng`,
    move: (from, to) => `Thứ hạng: từ ${from} đến ${to}`,
    axisRanks: year => `Hạng ${year}`,
    splitNote: both =>
      `Số bậc của từng trục là phần đóng góp bình quân theo mọi thứ tự thay đổi có thể có của các trục (giá trị Shapley), tính với ${both} ${n.units} có điểm cả hai năm, nên có số lẻ.`,
    rounding: 'Số đã làm tròn nên cộng lại có thể lệch ở chữ số cuối.',
    broken: why => (why ? `không so sánh được: ${why}` : 'không so sánh được vì đổi cách đo'),
    fresh: year => `mới đo từ năm ${year}`,
    missingBefore: year => `năm ${year} không có điểm`,
    missingNow: 'không có điểm',
    rises: `Nội dung thành phần tăng nhiều nhất, ${n.tested ? 'có ý nghĩa thống kê' : `đạt ${n.rule}`}`,
    falls: `Nội dung thành phần giảm nhiều nhất, ${n.tested ? 'có ý nghĩa thống kê' : `đạt ${n.rule}`}`,
    noRises: n.tested ? 'Không nội dung nào tăng có ý nghĩa thống kê.' : `Không nội dung nào tăng đến ${n.rule}.`,
    noFalls: n.tested ? 'Không nội dung nào giảm có ý nghĩa thống kê.' : `Không nội dung nào giảm đến ${n.rule}.`,
  };
}

function en(n: Naming): ChangeTexts {
  const { places } = f.en;
  const some = (nos: readonly string[], what: string, all: number) =>
    nos.length > 0 &&
    (nos.length === all
      ? `all ${all} axes ${what}`
      : `${nos.length} ${nos.length === 1 ? 'axis' : 'axes'} ${what} (${inWords(nos, 'and')})`);
  return {
    heading: before => `What changed since ${before}`,
    verdicts: (before, { up, down, level, broken, fresh, missing }, why) => {
      const compared = up.length + down.length + level.length;
      const all = compared + broken.length + fresh.length + missing.length;
      const apart = [
        some(broken, 'measured anew', all),
        some(fresh, 'new', all),
        some(missing, n.own ? 'without a score in one of the two years' : 'withheld in one of the two years', all),
      ].filter(part => part !== false);
      if (compared === 0) {
        const reason = why ?? inWords(apart, 'and');
        return `No axis compares with ${before}${reason && `: ${reason}`}.`;
      }
      const still = n.tested ? 'cannot be called either' : 'stayed level';
      const moved = [some(up, 'rose', all), some(down, 'fell', all), some(level, still, all)].filter(
        part => part !== false,
      );
      const said = `By ${n.rule}, ${inWords(moved, 'and')} since ${before}.`;
      return apart.length > 0 ? `${said} Not comparable: ${inWords(apart, 'and')}.` : said;
    },
    drivers: (most, least) => {
      const best = most && `axis ${most.no} gained the most places (+${places(most.places)})`;
      const worst = least && `axis ${least.no} lost the most${most ? '' : ' places'} (−${places(-least.places)})`;
      const parts = [best, worst].filter(part => part !== null);
      return parts.length > 0 ? `In the ranking, ${parts.join(' and ')}.` : '';
    },
    splitCaption: (unit, from, to) =>
      `Points of ${unit.name.vi} on each axis and the places each contributed, ${from} to ${to}; the places add up to the rank move`,
    plainCaption: (unit, from, to) => `Scores and ranks of ${unit.name.vi} on each axis, ${from} and ${to}`,
    heads: { change: 'Change', places: ['Places', 'contributed'], verdict: 'Verdict' },
    own: unit => say`${ref(unit)}: its own score`,
    field: `Changes in the other ${n.units}`,
    entry: `${capital(n.unitsShort, 'en')} entering or leaving the ranking`,
    move: (from, to) => `Rank: from ${from} to ${to}`,
    axisRanks: year => `Rank ${year}`,
    splitNote: both =>
      `Places of an axis are its mean contribution over every order in which the axes could have changed (Shapley value), among the ${both} ${n.units} with a score in both years; hence the fractions.`,
    rounding: 'Figures are rounded, so sums may differ in the last digit.',
    broken: why => (why ? `not comparable: ${why}` : 'not comparable: measured anew'),
    fresh: year => `new in ${year}`,
    missingBefore: year => `no score in ${year}`,
    missingNow: 'no score',
    rises: `Sub-axes that rose most, ${n.tested ? 'of those proved' : `by ${n.rule}`}`,
    falls: `Sub-axes that fell most, ${n.tested ? 'of those proved' : `by ${n.rule}`}`,
    noRises: n.tested ? 'None is proved to have risen.' : `None rose by ${n.rule}.`,
    noFalls: n.tested ? 'None is proved to have fallen.' : `None fell by ${n.rule}.`,
  };
}

export const changeTexts: Readonly<Record<Lang, (naming: Naming) => ChangeTexts>> = { vi, en };
