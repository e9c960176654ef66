import type { Lang } from '@papi/methodology';
import type { BrokenSeries } from '@papi/scoring';
import type { IndexWords } from '../index-words.js';

interface RankIn {
  readonly year: number;
  readonly rank: number;
  readonly of: number;
}
interface Why {
  readonly year: number;
  readonly why: string;
}
interface Years {
  readonly from: number;
  readonly to: number;
}

/** What `papi change --explain` says. */
export interface ExplainTexts {
  readonly options: Readonly<Record<'explain' | 'chart', string>>;
  readonly fault: Readonly<
    Record<'oneUnit' | 'oneNode' | 'notBoth' | 'chartAlone' | 'chartEnding' | 'chartIsOut', string>
  >;
  readonly noScore: (name: string, node: string, years: Years) => string;
  readonly noChart: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly title: (name: string, node: string, from: number, to: number) => string;
  /** `delta` without its sign, which `way` gives. */
  readonly score: (from: string, to: string, delta: string, way: -1 | 0 | 1, relative: string | null) => string;
  /** `p` and `pBH` as they stand after their names: `= 0,0150`. */
  readonly tested: (verdict: string, se: string, p: string, pBH: string) => string;
  /** `years` from the one to the other: the rule is made for one. */
  readonly byRule: (verdict: string, rule: string, years: number) => string;
  readonly move: (from: RankIn, to: RankIn, places: number) => string;
  readonly split: (facts: { name: string; n: IndexWords; own: string; field: string; entry: string }) => string;
  /** `share` of all moves over so many years were of so many places or more. */
  readonly usual: (share: string, places: number, years: number) => string;
  /** `places` where they were shared out. */
  readonly cause: (name: string, points: string, places: string | undefined) => string;
  readonly added: (parts: readonly string[]) => string;
  readonly took: (parts: readonly string[]) => string;
  readonly method: string;
  readonly rest: string;
  readonly broken: (from: number, to: number, why: readonly Why[]) => string;
  readonly ranks: (ranks: readonly RankIn[]) => string;
  readonly onlyRanks: string;
  readonly alone: (name: string, known: number, years: Years) => string;
  readonly brokenBelow: string;
  readonly how: (how: BrokenSeries['how'], years: Years, why: readonly Why[]) => string;
  /** What the bars are; and what stands in brackets, where places were shared out. */
  readonly chartNote: (places: boolean) => string;
  readonly figure: (points: string, places: string | undefined) => string;
}

const rankVi = ({ rank, of }: RankIn) => `${rank}/${of}`;
const rankEn = ({ rank, of }: RankIn) => `${rank} of ${of}`;
const whys = (why: readonly Why[]) => why.map(each => `${each.year}: ${each.why}`).join('; ');

export const explainTexts: Readonly<Record<Lang, ExplainTexts>> = {
  vi: {
    options: {
      explain:
        'giải thích thay đổi của một đơn vị: câu tóm tắt, phần của từng trục, từng nội dung thành phần, từng chỉ tiêu',
      chart: 'vẽ biểu đồ thác nước của thay đổi ấy vào tệp SVG (đi cùng --explain)',
    },
    fault: {
      oneUnit: '--explain cần đúng một --province.',
      oneNode: '--explain chỉ nhận một --node.',
      notBoth: '--explain không đi cùng --parts.',
      chartAlone: '--chart đi cùng --explain.',
      chartEnding: '--chart vẽ tệp .svg; hãy ghi tên tệp có đuôi .svg.',
      chartIsOut: '--chart và --out là cùng một tệp; hãy ghi hai tên khác nhau.',
    },
    noScore: (name, node, { from, to }) => `${name} không có điểm ${node} ở cả hai năm ${from} và ${to}.`,
    noChart: 'Không vẽ biểu đồ: không tách được thay đổi giữa hai năm này thành từng phần.',
    columns: {
      node: 'mã',
      part: 'nội dung',
      scoreFrom: 'trước',
      scoreTo: 'sau',
      points: 'điểm',
      places: 'bậc',
    },
    title: (name, node, from, to) => `${name} · ${node} · từ ${from} đến ${to}`,
    score: (from, to, delta, way, relative) =>
      way === 0
        ? `Điểm không đổi: ${to}.`
        : `Điểm ${way > 0 ? 'tăng' : 'giảm'} ${delta}${relative === null ? '' : ` (${relative})`}, từ ${from} ${way > 0 ? 'lên' : 'xuống'} ${to}.`,
    tested: (verdict, se, p, pBH) =>
      `Kết luận: ${verdict}, theo kiểm định (sai số chuẩn ${se}, p ${p}, p hiệu chỉnh Benjamini–Hochberg ${pBH}).`,
    byRule: (verdict, rule, years) =>
      `Kết luận: ${verdict}, theo ${rule}${years > 1 ? `, vốn dùng cho hai năm liền kề, áp dụng cho ${years} năm` : ''}; đây là quy ước, không phải kiểm định.`,
    move: (from, to, places) =>
      `Hạng ${rankVi(from)} năm ${from.year}, ${rankVi(to)} năm ${to.year}: ${places === 0 ? 'không tăng, không giảm bậc nào' : `${places > 0 ? 'tăng' : 'giảm'} ${Math.abs(places)} bậc`}.`,
    split: ({ name, n, own, field, entry }) =>
      `Thứ hạng thay đổi do: điểm của chính ${name} ${own} bậc, các ${n.units} khác ${field} bậc, thêm hoặc bớt ${n.unitsShort} được xếp hạng ${entry} bậc.`,
    usual: (share, places, years) =>
      `${share} số lần thay đổi hạng sau ${years === 1 ? 'một' : years} năm trong các năm so sánh được là từ ${places} bậc trở lên.`,
    cause: (name, points, places) => `${name} (${points} điểm${places === undefined ? '' : `, ${places} bậc`})`,
    added: parts => `Làm tăng nhiều nhất: ${parts.join('; ')}.`,
    took: parts => `Làm giảm nhiều nhất: ${parts.join('; ')}.`,
    method:
      'Số bậc của từng phần là bình quân theo mọi thứ tự thay đổi có thể có (giá trị Shapley; ở cấp dưới là giá trị Owen), cộng lại đúng bằng phần do điểm của chính mình.',
    rest: 'phần các chỉ tiêu đã biết không giải thích được',
    broken: (from, to, why) =>
      `Không so sánh được năm ${from} với năm ${to}${why.length === 0 ? ': hai năm thuộc hai chuỗi khác nhau.' : `, vì cách đo đã đổi (${whys(why)}).`}`,
    ranks: ranks => `Hạng ${ranks.map(rank => `${rankVi(rank)} năm ${rank.year}`).join(', ')}.`,
    onlyRanks:
      'Chênh lệch điểm và hạng vừa do kết quả, vừa do cách đo, không tách riêng được, nên chỉ đặt hai thứ hạng cạnh nhau.',
    alone: (name, known, { from, to }) =>
      `${name} không có điểm năm ${known === from ? to : from} nên không tính được thay đổi.`,
    brokenBelow: 'Những nội dung đã đổi:',
    how: (how, { from, to }, why) =>
      how === 'new'
        ? `chưa có năm ${from}`
        : how === 'gone'
          ? `không còn năm ${to}`
          : why.length > 0
            ? `đổi cách đo (${whys(why)})`
            : 'đổi cách đo',
    chartNote: places =>
      `Mỗi thanh là số điểm một nội dung làm tăng hoặc làm giảm${places ? '; trong ngoặc là số bậc' : ''}.`,
    figure: (points, places) => (places === undefined ? points : `${points} (${places})`),
  },
  en: {
    options: {
      explain: 'explain the change of one unit: in sentences, and by axis, sub-axis and indicator',
      chart: 'draw that change as a waterfall into an SVG file (with --explain)',
    },
    fault: {
      oneUnit: '--explain takes exactly one --province.',
      oneNode: '--explain takes one --node.',
      notBoth: '--explain does not go with --parts.',
      chartAlone: '--chart goes with --explain.',
      chartEnding: '--chart draws an .svg file; give a name that ends in .svg.',
      chartIsOut: '--chart and --out name the same file; give two names.',
    },
    noScore: (name, node, { from, to }) => `${name} has no score of ${node} in ${from} or in ${to}.`,
    noChart: 'No chart is drawn: the change between these two years cannot be split into parts.',
    columns: { part: 'name', scoreFrom: 'before', scoreTo: 'after' },
    title: (name, node, from, to) => `${name} · ${node} · ${from} to ${to}`,
    score: (from, to, delta, way, relative) =>
      way === 0
        ? `The score stayed at ${to}.`
        : `The score ${way > 0 ? 'rose' : 'fell'} by ${delta}${relative === null ? '' : ` (${relative})`}, from ${from} to ${to}.`,
    tested: (verdict, se, p, pBH) =>
      `Verdict: ${verdict}, by a test (standard error ${se}, p ${p}, Benjamini–Hochberg p ${pBH}).`,
    byRule: (verdict, rule, years) =>
      `Verdict: ${verdict}, by ${rule}${years > 1 ? `, which is made for one year and here is taken over ${years}; it` : ', which'} is no test.`,
    move: (from, to, places) =>
      `Rank ${rankEn(from)} in ${from.year}, ${rankEn(to)} in ${to.year}: ${places === 0 ? 'no move' : `${Math.abs(places)} ${Math.abs(places) === 1 ? 'place' : 'places'} ${places > 0 ? 'up' : 'down'}`}.`,
    split: ({ name, n, own, field, entry }) =>
      `Places by cause: ${own} by the score of ${name} itself, ${field} by the other ${n.units}, ${entry} by ${n.unitsShort} that came into the ranking or left it.`,
    usual: (share, places, years) =>
      `${share} of all ${years === 1 ? 'one' : years}-year moves in years that compare were of ${places} ${places === 1 ? 'place' : 'places'} or more.`,
    cause: (name, points, places) => `${name} (${points} points${places === undefined ? '' : `, ${places} places`})`,
    added: parts => `Added most: ${parts.join('; ')}.`,
    took: parts => `Took away most: ${parts.join('; ')}.`,
    method:
      'The places of a part are its mean over all orders in which the parts can change (Shapley’s value, below that Owen’s); they add up to what the unit’s own score did.',
    rest: 'what the known indicators do not explain',
    broken: (from, to, why) =>
      `${from} and ${to} do not compare${why.length === 0 ? ': they lie in two series.' : `, since the measure changed (${whys(why)}).`}`,
    ranks: ranks => `Rank ${ranks.map(rank => `${rankEn(rank)} in ${rank.year}`).join(', ')}.`,
    onlyRanks:
      'Differences of score and rank come from results and from the new measure and cannot be told apart, so the two ranks stand side by side and nothing else is reckoned.',
    alone: (name, known, { from, to }) =>
      `${name} has no score in ${known === from ? to : from}, so there is no change to explain.`,
    brokenBelow: 'What changed:',
    how: (how, { from, to }, why) =>
      how === 'new'
        ? `not there in ${from}`
        : how === 'gone'
          ? `gone in ${to}`
          : why.length > 0
            ? `changed in ${whys(why)}`
            : 'measured otherwise',
    chartNote: places => `Each bar is the points a part added or took away${places ? '; places in brackets' : ''}.`,
    figure: (points, places) => (places === undefined ? points : `${points} (${places})`),
  },
};
