import type { Lang, Unit } from '@papi/methodology';
import { list, ref, type Sentence, say } from '../sentence.js';
import { capital } from './grammar.js';
import type { Naming } from './naming.js';

/** A unit among the units of its region that have a total. */
export interface InRegion {
  readonly unit: Unit;
  /** Its place among them, best 1; null where its total is withheld. */
  readonly place: number | null;
  /** Units of the region with a total, and all of them. */
  readonly scored: number;
  readonly all: number;
  /** Those ahead of it, best first. */
  readonly ahead: readonly Unit[];
}

/** The sentences on neighbours, the table of all figures, caveats and files. */
export interface DataTexts {
  readonly peersHeading: (regionName: string) => string;
  readonly peers: (place: InRegion, regionName: string) => Sentence;
  readonly peersNote: string;
  readonly regionPage: (regionName: string) => string;
  readonly peersCaption: (regionName: string, year: number) => string;
  /** Head of the column of names. */
  readonly corner: string;
  readonly dataHeading: string;
  readonly summary: (unit: Unit, year: number, axes: number, subAxes: number) => string;
  readonly fullCaption: (unit: Unit, year: number) => string;
  readonly node: string;
  /** Head of the column of points left to the highest score that can be reached. */
  readonly headroom: string;
  /** The unit's withheld axes; all of them where null. */
  readonly withheldAxes: (unit: Unit, year: number, axes: readonly string[] | null) => Sentence;
  readonly withheldUnits: (units: readonly Unit[], year: number) => Sentence;
  /** Units in the four groups of the year's totals, highest first. */
  readonly groupSizes: (year: number, sizes: readonly number[]) => string;
  readonly halves: (both: number) => string;
  /** What is to be known of a year's edition. */
  readonly edition: (year: number, note: string) => string;
  readonly respondents: (year: number, count: string) => string;
  readonly filesHeading: string;
}

const vi = (n: Naming): DataTexts => ({
  peersHeading: regionName => `Trong ${n.region} ${regionName}`,
  peers: ({ unit, place, scored, all, ahead }) => {
    const of =
      scored === all
        ? `${all} ${n.units} ${n.own ? 'được khảo sát ' : ''}của ${n.region}`
        : `${scored} ${n.units} có điểm của ${n.region} (${n.own ? `có ${all} ${n.units} được khảo sát` : `cả ${n.region} có ${all}`})`;
    if (place === null) return say`${ref(unit)} không có tổng điểm nên không xếp thứ tự được trong ${n.region}.`;
    if (all === 1)
      return n.own
        ? say`Trong ${n.region}, chỉ có ${ref(unit)} được khảo sát.`
        : say`${ref(unit)} là ${n.unitShort} duy nhất của ${n.region}.`;
    if (place === 1) return say`${ref(unit)} có tổng điểm cao nhất trong ${of}.`;
    if (place === scored) return say`${ref(unit)} có tổng điểm thấp nhất trong ${of}.`;
    const after = ahead.length <= 3 ? say`, sau ${list(ahead.map(ref), 'và')}` : null;
    return say`${ref(unit)} đứng thứ ${place} trong ${of}${after}.`;
  },
  peersNote: `Màu ô là nhóm so với ${n.country} ở từng cột.`,
  regionPage: regionName => `Trang của ${n.region} ${regionName}`,
  peersCaption: (regionName, year) =>
    `Tổng điểm và điểm từng trục của các ${n.units} ${n.region} ${regionName}, ${year}`,
  corner: capital(n.unitShort, 'vi'),
  dataHeading: 'Số liệu và lưu ý',
  summary: (unit, year, axes, subAxes) =>
    `Toàn bộ số liệu ${year} của ${unit.name.vi}: tổng điểm, ${axes} trục, ${subAxes} nội dung thành phần`,
  fullCaption: (unit, year) =>
    `Điểm và vị trí của ${unit.name.vi}, ${year}. Các năm trước chỉ ghi khi so sánh được; dấu – là không ${n.own ? 'có điểm' : 'công bố'}, chưa đo hoặc đo theo cách khác.`,
  node: 'Nội dung',
  headroom: 'Còn có thể tăng',
  withheldAxes: (unit, year, axes) =>
    axes === null
      ? say`Năm ${year} không ${n.own ? 'tính được' : 'công bố'} điểm nào của ${ref(unit)}.`
      : say`Năm ${year} không ${n.own ? 'tính được' : 'công bố'} điểm trục ${list(axes, 'và')} của ${ref(unit)} nên cũng không có tổng điểm.`,
  withheldUnits: (units, year) => say`Năm ${year}, ${list(units.map(ref), 'và')} không có tổng điểm.`,
  groupSizes: (year, sizes) =>
    `Số ${n.units} trong bốn nhóm theo tổng điểm năm ${year}, từ Cao đến Thấp: ${sizes.join(', ')}.`,
  halves: both =>
    `Số bậc do điểm của chính ${n.unitShort} và do điểm của các ${n.unitsShort} khác là bình quân của hai thứ tự tính, trên ${both} ${n.units} có điểm cả hai năm, nên có thể lẻ nửa bậc.`,
  edition: (year, note) => `Lưu ý về năm ${year}: ${note}`,
  respondents: (year, count) => `Khảo sát năm ${year}: ${count} người trả lời${n.own ? '' : ` trên ${n.whole}`}.`,
  filesHeading: 'Tải về',
});

const en = (n: Naming): DataTexts => ({
  peersHeading: regionName => `In the ${regionName}`,
  peers: ({ unit, place, scored, all, ahead }, regionName) => {
    const of =
      scored === all
        ? `the ${all} ${n.units} ${n.own ? 'surveyed in' : 'of'} the ${n.region}`
        : `the ${scored} ${n.units} of the ${n.region} with a score (${all} ${n.own ? 'surveyed' : 'in all'})`;
    if (place === null) return say`${ref(unit)} has no total and so no place in its ${n.region}.`;
    if (all === 1)
      return say`${ref(unit)} is the only ${n.unitShort} ${n.own ? 'surveyed in' : 'of'} the ${regionName}.`;
    if (place === 1) return say`${ref(unit)} has the highest total of ${of}.`;
    if (place === scored) return say`${ref(unit)} has the lowest total of ${of}.`;
    const after = ahead.length <= 3 ? say`, after ${list(ahead.map(ref), 'and')}` : null;
    return say`${ref(unit)} is number ${place} among ${of}${after}.`;
  },
  peersNote: `Colours show the ${n.country} group in each column.`,
  regionPage: regionName => `Page of the ${regionName}`,
  peersCaption: (regionName, year) => `Totals and axis scores of the ${n.units} of the ${regionName}, ${year}`,
  corner: capital(n.unitShort, 'en'),
  dataHeading: 'Figures and caveats',
  summary: (unit, year, axes, subAxes) =>
    `All ${year} figures of ${unit.name.vi}: total, ${axes} axes, ${subAxes} sub-axes`,
  fullCaption: (unit, year) =>
    `Scores and position of ${unit.name.vi}, ${year}. Earlier years only where they compare; “–” is ${n.own ? 'no score' : 'withheld'}, not measured or measured otherwise.`,
  node: 'Node',
  headroom: 'Headroom',
  withheldAxes: (unit, year, axes) =>
    axes === null
      ? n.own
        ? say`In ${year} ${ref(unit)} has no score.`
        : say`In ${year} every score of ${ref(unit)} was withheld.`
      : n.own
        ? say`In ${year} ${ref(unit)} has no score on ${axes.length === 1 ? 'axis' : 'axes'} ${list(axes, 'and')}, and so no total.`
        : say`In ${year} ${axes.length === 1 ? 'axis' : 'axes'} ${list(axes, 'and')} of ${ref(unit)} ${axes.length === 1 ? 'was' : 'were'} withheld, and so was the total.`,
  withheldUnits: (units, year) =>
    say`In ${year} ${list(units.map(ref), 'and')} ${units.length === 1 ? 'has' : 'have'} no total.`,
  groupSizes: (year, sizes) =>
    `${capital(n.units, 'en')} in the four groups of the ${year} total, from High to Low: ${sizes.join(', ')}.`,
  halves: both =>
    `The places due to its own score and to the other ${n.units} are the mean of two orders of change, among the ${both} ${n.units} with a score in both years; hence half places.`,
  edition: (year, note) => `${year}: ${note}`,
  respondents: (year, count) => `The ${year} survey: ${count} respondents${n.own ? '' : ` across ${n.whole}`}.`,
  filesHeading: 'Download',
});

/** The sentences of one language on neighbours, figures and caveats. */
export const dataTexts: Readonly<Record<Lang, (naming: Naming) => DataTexts>> = { vi, en };
