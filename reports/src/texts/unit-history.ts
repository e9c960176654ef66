import type { Lang, Unit } from '@papi/methodology';
import { numbers } from '../format.js';
import { ref, type Sentence, say } from '../sentence.js';
import { inWords } from './grammar.js';
import type { Naming } from './naming.js';
import type { RankIn } from './unit-head.js';
import { words } from './words.js';

/** How an axis moved inside one series, from its first year with a score to the page's. */
export interface Span {
  readonly no: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** The sentences on trends and on the ranks over the years. */
export interface HistoryTexts {
  readonly trendsHeading: (first: number, last: number) => string;
  /** The axes that rose and fell most in their series; null where none did. */
  readonly trends: (rise: Span | null, fall: Span | null, year: number) => string;
  /** No axis has two years of one series up to this one. */
  readonly noTrends: (year: number) => string;
  readonly trendNotes: (span: string) => readonly string[];
  /** The link of an older page to the drawings of all years. */
  readonly onNewest: (newest: number) => string;
  readonly panelTitle: (name: string, first: number, last: number) => string;
  readonly panelText: (
    points: readonly { readonly year: number; readonly score: number }[],
    breaks: readonly number[],
  ) => string;
  readonly own: (unit: Unit) => Sentence;
  readonly breaks: (breaks: readonly { readonly year: number; readonly why: string | null }[]) => string;
  readonly ranksHeading: string;
  readonly ranks: (best: readonly RankIn[], worst: readonly RankIn[], latest: RankIn | null) => string;
  readonly oneRank: (only: RankIn) => string;
  readonly noRanks: (unit: Unit) => Sentence;
  readonly ranksNote: (least: number, most: number) => string;
  readonly ranksTitle: (unit: Unit, first: number, last: number) => string;
  readonly ranksText: (ranks: readonly RankIn[]) => string;
}

const f = { vi: numbers('vi'), en: numbers('en') };

function vi(n: Naming): HistoryTexts {
  const { score } = f.vi;
  const place = ({ year, rank, of }: RankIn) => `${words.vi.rankOf(rank, of)} năm ${year}`;
  const years = (ranks: readonly RankIn[], and: string) => inWords(ranks.map(place), and);
  const moved = (span: Span, way: string, to: string) =>
    `trục ${span.no} ${span.name} ${way} nhiều nhất, từ ${score(span.start)} (${span.from}) ${to} ${score(span.end)} (${span.to})`;
  return {
    trendsHeading: (first, last) => `Xu hướng ${first}–${last}`,
    trends: (rise, fall, year) => {
      const parts = [
        rise ? moved(rise, 'tăng', 'lên') : 'không trục nào tăng',
        fall ? moved(fall, 'giảm', 'còn') : 'không trục nào giảm',
      ];
      return `Tính từ năm đầu của mỗi chuỗi so sánh được đến năm ${year}, ${parts.join('; ')}.`;
    },
    noTrends: year =>
      `Tính đến năm ${year}, chưa trục nào có hai năm so sánh được với nhau nên chưa thể nhận xét xu hướng.`,
    trendNotes: span => [
      `Mỗi ô cao ${span} điểm, nên có thể so sánh độ dốc giữa các ô.`,
      `Đường biểu diễn bị ngắt ở mỗi lần ${n.own ? '' : `${n.index} `}đổi cách đo: không so sánh hai bên vạch chấm.`,
    ],
    onNewest: newest => `Biểu đồ xu hướng và thứ hạng qua các năm ở trang năm ${newest}`,
    panelTitle: (name, first, last) => `${name}, ${first}–${last}`,
    panelText: (points, breaks) =>
      `${points.map(p => `${p.year}: ${score(p.score)}`).join('; ')}.${breaks.length > 0 ? ` Chuỗi bị ngắt ở ${breaks.length > 1 ? 'các năm' : 'năm'} ${breaks.join(', ')}.` : ''}`,
    own: unit => say`${ref(unit)}`,
    breaks: list =>
      `Vì sao đường biểu diễn bị ngắt: ${list.map(({ year, why }) => `năm ${year}${why ? ` (${why})` : ''}`).join('; ')}.`,
    ranksHeading: 'Thứ hạng qua các năm',
    ranks: (best, worst, latest) => {
      const start =
        best[0]?.rank === worst[0]?.rank
          ? `Thứ hạng mọi năm như nhau: ${years(best, 'và')}.`
          : `Thứ hạng cao nhất là ${years(best, 'và')}; thấp nhất là ${years(worst, 'và')}.`;
      return latest ? `${start} Năm mới nhất, ${latest.year}: hạng ${words.vi.rankOf(latest.rank, latest.of)}.` : start;
    },
    oneRank: only => `Chỉ một năm có hạng: ${place(only)}.`,
    noRanks: unit => say`${ref(unit)} chưa năm nào có tổng điểm được công bố.`,
    ranksNote: (least, most) =>
      `Hạng theo tổng điểm trong số ${n.units} có điểm mỗi năm (${least === most ? most : `${least}–${most}`}). Màu là nhóm năm đó. Chênh lệch vài bậc không có nhiều ý nghĩa.${least === most ? '' : ' Phần xám phía dưới là những hạng không có trong năm đó vì ít đơn vị được xếp hạng hơn.'}`,
    ranksTitle: (unit, first, last) => `Thứ hạng theo tổng điểm của ${unit.name.vi}, ${first}–${last}`,
    ranksText: ranks => ranks.map(({ year, rank, of }) => `${year}: ${words.vi.rankOf(rank, of)}`).join('; '),
  };
}

function en(n: Naming): HistoryTexts {
  const { score } = f.en;
  const place = ({ year, rank, of }: RankIn) => `${words.en.rankOf(rank, of)} in ${year}`;
  const years = (ranks: readonly RankIn[], and: string) => inWords(ranks.map(place), and);
  const moved = (span: Span, way: string) =>
    `axis ${span.no} ${span.name} ${way} most, from ${score(span.start)} (${span.from}) to ${score(span.end)} (${span.to})`;
  return {
    trendsHeading: (first, last) => `Trends ${first}–${last}`,
    trends: (rise, fall, year) => {
      const parts = [rise ? moved(rise, 'rose') : 'no axis rose', fall ? moved(fall, 'fell') : 'no axis fell'];
      return `From the start of each comparable series to ${year}, ${parts.join('; ')}.`;
    },
    noTrends: year => `Up to ${year} no axis has two years that compare, so there is no trend to report.`,
    trendNotes: span => [
      `Every panel is ${span} points high, so slopes compare between panels.`,
      `Lines break wherever ${n.own ? 'the method' : n.index} changed how it measures: do not compare across a dotted rule.`,
    ],
    onNewest: newest => `Charts of trends and of ranks over the years are on the page of ${newest}`,
    panelTitle: (name, first, last) => `${name}, ${first}–${last}`,
    panelText: (points, breaks) =>
      `${points.map(p => `${p.year}: ${score(p.score)}`).join('; ')}.${breaks.length > 0 ? ` The series breaks in ${breaks.join(', ')}.` : ''}`,
    own: unit => say`${ref(unit)}`,
    breaks: list =>
      `Why the lines break: ${list.map(({ year, why }) => `${year}${why ? ` (${why})` : ''}`).join('; ')}.`,
    ranksHeading: 'Ranks over the years',
    ranks: (best, worst, latest) => {
      const start =
        best[0]?.rank === worst[0]?.rank
          ? `Its rank was the same in every year: ${years(best, 'and')}.`
          : `Its highest rank was ${years(best, 'and')}; its lowest was ${years(worst, 'and')}.`;
      return latest
        ? `${start} In the newest year, ${latest.year}, it ranks ${words.en.rankOf(latest.rank, latest.of)}.`
        : start;
    },
    oneRank: only => `It has a rank in one year only: ${place(only)}.`,
    noRanks: unit => say`No total of ${ref(unit)} has been published in any year.`,
    ranksNote: (least, most) =>
      `Ranks by total among the ${n.units} with a score each year (${least === most ? most : `${least}–${most}`}). Colour is the group of that year. A few places mean little.${least === most ? '' : ' Grey at the foot marks ranks that did not exist that year, as fewer were ranked.'}`,
    ranksTitle: (unit, first, last) => `Rank of ${unit.name.vi} by total, ${first}–${last}`,
    ranksText: ranks => ranks.map(({ year, rank, of }) => `${year}: ${words.en.rankOf(rank, of)}`).join('; '),
  };
}

export const historyTexts: Readonly<Record<Lang, (naming: Naming) => HistoryTexts>> = { vi, en };
