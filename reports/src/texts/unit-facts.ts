import type { Lang, Unit } from '@papi/methodology';
import { numbers } from '../format.js';
import { ref, type Sentence, say } from '../sentence.js';
import type { Group } from '../site/rows.js';
import type { Naming } from './naming.js';
import type { RankIn, RankOf, Stand } from './unit-head.js';
import { words } from './words.js';

/** A unit at one end of the ranking. */
export interface Extreme {
  readonly unit: Unit;
  readonly score: number;
}

/** Title, facts and strip of a unit's page. */
export interface FactTexts {
  readonly title: (name: string, year: number, stand: Stand | null) => string;
  readonly sub: (year: number, regionName: string, code: string) => string;
  /** Years in which the unit has no score at all. */
  readonly missingYears: (years: readonly number[]) => string;
  readonly group: (before: number, group: Group) => string;
  readonly median: (score: string) => string;
  readonly ofAll: (of: number, all: number) => string;
  readonly points: (change: string) => string;
  readonly places: (from: RankOf, to: RankOf) => string;
  readonly rankIn: (rank: RankIn) => string;
  /** The year before has no total of the unit. */
  readonly withheldIn: (year: number) => string;
  readonly notComparable: string;
  /** Links to the methods page. */
  readonly how: { readonly weak: string; readonly places: string };
  readonly stripTitle: (unit: Unit, of: number) => string;
  readonly stripText: (stand: Stand, lowest: Extreme, highest: Extreme) => string;
  readonly stripCaption: (lowest: Extreme, highest: Extreme) => Sentence;
  /** The unit's score is the median itself. */
  readonly middle: (unit: Unit) => Sentence;
}

const f = { vi: numbers('vi'), en: numbers('en') };

function vi(n: Naming): FactTexts {
  const { score, places } = f.vi;
  return {
    title: (name, year, stand) =>
      stand
        ? `${name}: ${n.index} ${year}, nhóm ${words.vi.groups[stand.group]}, hạng ${words.vi.rankOf(stand.rank, stand.of)}`
        : `${name}: ${n.index} ${year}`,
    sub: (year, regionName, code) =>
      `${n.own ? '' : 'Chỉ số '}${n.index} ${year} · ${n.region} ${regionName} · mã ${n.unitShort} ${code}`,
    missingYears: years => `${n.withheld}: ${years.join(', ')}.`,
    group: (before, group) => `năm ${before}: ${words.vi.groups[group]}`,
    median: median => `trung vị ${n.country} ${median}`,
    ofAll: (of, all) => (of === all ? `cả ${all} ${n.units} có điểm` : `${of} trong ${all} ${n.units} có điểm`),
    points: change => `${change} điểm`,
    places: (from, to) => {
      const by = from.rank - to.rank;
      if (by === 0) return `vẫn hạng ${to.rank}`;
      const [arrow, way] = by > 0 ? ['↑', 'lên'] : ['↓', 'xuống'];
      return `${arrow} ${places(Math.abs(by))} bậc (từ ${from.rank} ${way} ${to.rank})`;
    },
    rankIn: ({ year, rank, of }) => `hạng năm ${year}: ${words.vi.rankOf(rank, of)}`,
    notComparable: 'Không so sánh được',
    withheldIn: year => `năm ${year} không ${n.own ? 'có' : 'công bố'} tổng điểm`,
    how: { weak: 'Cách xác định nội dung yếu', places: 'Cách phân tách mức thay đổi thứ hạng' },
    stripTitle: (unit, of) => `Vị trí của ${unit.name.vi} trong ${of} ${n.units} có điểm`,
    stripText: (stand, low, high) =>
      `Tổng điểm từ ${score(low.score)} (${low.unit.name.vi}) đến ${score(high.score)} (${high.unit.name.vi}); ${stand.unit.name.vi} ${score(stand.score)}, nhóm ${words.vi.groups[stand.group]}.`,
    stripCaption: (low, high) =>
      say`Mỗi vạch là tổng điểm của một ${n.unitShort}. Thấp nhất: ${ref(low.unit)} ${score(low.score)}. Cao nhất: ${ref(high.unit)} ${score(high.score)}.`,
    middle: unit => say`${ref(unit)} đứng chính giữa: điểm này là trung vị ${n.country}.`,
  };
}

function en(n: Naming): FactTexts {
  const { score, places } = f.en;
  return {
    title: (name, year, stand) =>
      stand
        ? `${name}: ${n.index} ${year}, ${words.en.groups[stand.group]} group, rank ${words.en.rankOf(stand.rank, stand.of)}`
        : `${name}: ${n.index} ${year}`,
    sub: (year, regionName, code) => `${n.index} ${year} · ${regionName} · ${n.unitShort} code ${code}`,
    missingYears: years => `${n.withheld}: ${years.join(', ')}.`,
    group: (before, group) => `${before}: ${words.en.groups[group]}`,
    median: median => `${n.country} median ${median}`,
    ofAll: (of, all) => (of === all ? `all ${all} ${n.units} have a score` : `${of} of ${all} ${n.units} have a score`),
    points: change => `${change} points`,
    places: (from, to) => {
      const by = from.rank - to.rank;
      if (by === 0) return `still rank ${to.rank}`;
      return `${by > 0 ? '↑' : '↓'} ${places(Math.abs(by))} ${Math.abs(by) === 1 ? 'place' : 'places'} (from ${from.rank} to ${to.rank})`;
    },
    rankIn: ({ year, rank, of }) => `rank in ${year}: ${words.en.rankOf(rank, of)}`,
    notComparable: 'Not comparable',
    withheldIn: year => (n.own ? `no total in ${year}` : `total of ${year} withheld`),
    how: { weak: 'How weak sub-axes are found', places: 'How a rank move is split' },
    stripTitle: (unit, of) => `Where ${unit.name.vi} stands among the ${of} ${n.units} with a score`,
    stripText: (stand, low, high) =>
      `Totals from ${score(low.score)} (${low.unit.name.vi}) to ${score(high.score)} (${high.unit.name.vi}); ${stand.unit.name.vi} ${score(stand.score)}, ${words.en.groups[stand.group]} group.`,
    stripCaption: (low, high) =>
      say`Each tick is the total of one ${n.unitShort}. Lowest: ${ref(low.unit)} ${score(low.score)}. Highest: ${ref(high.unit)} ${score(high.score)}.`,
    middle: unit => say`${ref(unit)} stands in the very middle: its score is the ${n.country} median.`,
  };
}

export const factTexts: Readonly<Record<Lang, (naming: Naming) => FactTexts>> = { vi, en };
