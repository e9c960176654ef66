import type { Lang, Unit } from '@papi/methodology';
import { numbers } from '../format.js';
import { list, ref, type Sentence, say } from '../sentence.js';
import type { Group, Verdict } from '../site/rows.js';
import { inWords } from './grammar.js';
import { type Interval, intervalTexts } from './interval.js';
import type { Naming } from './naming.js';
import { words } from './words.js';

/** A rank among the units with a score. */
export interface RankOf {
  readonly rank: number;
  readonly of: number;
}

/** A unit's total in one year. */
export interface Stand extends RankOf {
  readonly year: number;
  readonly unit: Unit;
  readonly score: number;
  readonly group: Group;
  /** How many other units share the rank. */
  readonly tied: number;
  /** The score's interval, where the error is known. */
  readonly interval?: Interval;
}

/** An axis and where the unit stands on it. */
export interface AxisPlace extends RankOf {
  readonly no: string;
  readonly name: string;
  readonly score: number;
}

/** A rank in one year. */
export interface RankIn extends RankOf {
  readonly year: number;
}

/** A rank move between two years of one series, split into its three causes; positive is upward. */
export interface RankMove {
  readonly unit: Unit;
  readonly from: RankIn;
  readonly to: RankIn;
  readonly own: number;
  readonly field: number;
  readonly entry: number;
}

/** The sentences at the head of a unit's page: where it stands and what changed. */
export interface HeadTexts {
  readonly lede: (stand: Stand) => Sentence;
  /** The total is withheld; of so many axes these have a score. */
  readonly ledePartly: (unit: Unit, year: number, scored: readonly string[], axes: number) => Sentence;
  readonly ledeWithheld: (unit: Unit, year: number) => Sentence;
  /** The last total there was, for a page without one. */
  readonly lastTotal: (stand: Stand) => string;
  readonly seeYear: (year: number) => string;
  readonly firstYear: (year: number) => string;
  /** The year before has no total of this unit. */
  readonly noneBefore: (unit: Unit, before: number) => Sentence;
  /** `tested`: the verdict is that of a test, not of the rule of thumb. */
  readonly change: (before: number, delta: number, relative: number, verdict: Verdict, tested: boolean) => string;
  /** Two years in two series: why, and the two ranks side by side; one of them may be missing. */
  readonly broken: (before: number, why: string | null, ranks: readonly RankIn[]) => string;
  readonly move: (move: RankMove) => Sentence;
  /** `share` of all moves over so many years (`over`) were of `places` or more. */
  readonly usual: (
    share: number,
    places: number,
    years: readonly [first: number, last: number],
    over: number,
  ) => string;
  /** Best and weakest position, and the lowest score, which may be on another axis. */
  readonly axes: (best: readonly AxisPlace[], weakest: readonly AxisPlace[], lowest: AxisPlace) => string;
}

const f = { vi: numbers('vi'), en: numbers('en') };
const rankVi = ({ rank, of }: RankOf) => words.vi.rankOf(rank, of);
const rankEn = ({ rank, of }: RankOf) => words.en.rankOf(rank, of);

/** 0 common, 1 less common, 2 rare: how a share of all moves is called. */
const commonness = (share: number) => (share >= 0.25 ? 0 : share >= 0.1 ? 1 : 2);

const within = (lang: Lang, interval: Interval | undefined) =>
  interval
    ? ` (${intervalTexts[lang].name(interval.level)}: ${intervalTexts[lang].range(interval.low, interval.high)})`
    : '';
const rounded = (share: number, write: (x: number) => string, under: string) => (share < 0.005 ? under : write(share));

function vi(n: Naming): HeadTexts {
  const { score, relative, places, percent } = f.vi;
  const brought = (what: Sentence | string, by: number) =>
    by === 0 ? null : say`${what} ${by > 0 ? 'làm tăng' : 'làm giảm'} ${places(Math.abs(by))} bậc`;
  const causes = ({ unit, own, field, entry }: RankMove) => {
    const self = say`điểm của chính ${ref(unit)}`;
    const parts = [
      brought(self, own) ?? say`${self} không làm thay đổi thứ hạng`,
      brought(`biến động điểm của các ${n.units} khác`, field),
      brought(`việc thêm hoặc bớt ${n.units} được xếp hạng`, entry),
    ];
    return list(parts, 'và');
  };
  const named = ({ no, name }: AxisPlace) => `trục ${no} ${name}`;
  const placed = (axes: readonly AxisPlace[]) =>
    `${inWords(axes.map(named), 'và')} (${axes.length > 1 ? 'cùng ' : ''}hạng ${rankVi(axes[0]!)})`;
  return {
    lede: stand => {
      const { year, unit, rank, of, tied } = stand;
      const group = words.vi.groups[stand.group];
      const start = say`Năm ${year}, ${ref(unit)} thuộc nhóm ${group} với ${score(stand.score)} điểm${within('vi', stand.interval)}`;
      if (tied > 0) return say`${start}, đồng hạng ${rank} với ${tied} ${n.units} khác trong ${of} ${n.units} có điểm.`;
      if (rank === 1) return say`${start}, đứng đầu ${of} ${n.units} có điểm.`;
      if (rank === of) return say`${start}, đứng cuối trong ${of} ${n.units} có điểm.`;
      return say`${start}, xếp thứ ${rank} trong ${of} ${n.units} có điểm.`;
    },
    ledePartly: (unit, year, scored, axes) => {
      const start = n.own
        ? say`Năm ${year}, không đủ số liệu để tính tổng điểm của ${ref(unit)}`
        : say`Năm ${year}, ${n.index} không công bố tổng điểm của ${ref(unit)}`;
      if (scored.length === 0) return say`${start} và điểm của các trục.`;
      return say`${start}; ${scored.length} trong ${axes} trục có điểm: trục ${list(scored, 'và')}.`;
    },
    ledeWithheld: (unit, year) =>
      n.own
        ? say`Năm ${year}, không đủ số liệu để tính điểm của ${ref(unit)}.`
        : say`Năm ${year}, ${n.index} không công bố điểm của ${ref(unit)}.`,
    lastTotal: s =>
      `Lần gần nhất có tổng điểm là năm ${s.year}: ${score(s.score)} điểm, nhóm ${words.vi.groups[s.group]}, hạng ${rankVi(s)}.`,
    seeYear: year => `Xem trang năm ${year}`,
    firstYear: year => `Năm ${year} là năm đầu tiên có số liệu nên không có năm trước để so sánh.`,
    noneBefore: (unit, before) =>
      say`${n.own ? 'Không có tổng điểm' : 'Tổng điểm'} năm ${before} của ${ref(unit)}${n.own ? '' : ' không được công bố'} nên không tính được thay đổi so với năm trước.`,
    change: (before, delta, share, verdict, tested) => {
      if (Math.abs(delta) < 0.005) return `So với năm ${before}, tổng điểm gần như không đổi.`;
      const way = delta > 0 ? 'tăng' : 'giảm';
      const moved = `So với năm ${before}, tổng điểm ${way} ${score(Math.abs(delta))} điểm (${Math.abs(share) < 0.0005 ? 'dưới 0,1%' : relative(share)})`;
      if (verdict === 'unclear') return `${moved}, chưa đủ cơ sở để kết luận là ${way}.`;
      if (tested) return `${moved}, có ý nghĩa thống kê ở mức 5%.`;
      if (n.tested && verdict === 'flat')
        return `${moved}, dưới ${n.threshold} và không có sai số chuẩn để kiểm định nên được coi là đi ngang.`;
      if (n.tested) return `${moved}, từ ${n.threshold} trở lên (một quy ước: không có sai số chuẩn để kiểm định).`;
      if (verdict === 'flat') return `${moved}, chưa tới ${n.rule} nên được coi là đi ngang.`;
      return `${moved}, đạt ${n.rule} (một quy ước, không phải kiểm định thống kê).`;
    },
    broken: (before, why, ranks) => {
      const start = `Điểm không so sánh được với năm ${before}${why ? `: ${why}` : ' vì cách đo đã đổi'}.`;
      if (ranks.length < 2) return start;
      return `${start} Thứ hạng của hai năm, đặt cạnh nhau để tham khảo: ${ranks.map(r => `${rankVi(r)} năm ${r.year}`).join(', ')}.`;
    },
    move: move => {
      const by = move.from.rank - move.to.rank;
      const [before, now] = [rankVi(move.from), rankVi(move.to)];
      if (by !== 0) {
        const [way, to] = by > 0 ? ['tăng', 'lên'] : ['giảm', 'xuống'];
        return say`Thứ hạng ${way} ${places(Math.abs(by))} bậc, từ ${before} ${to} ${now}: ${causes(move)}.`;
      }
      const still =
        before === now
          ? `Thứ hạng giữ nguyên ở ${now}`
          : `Thứ hạng giữ nguyên: ${before} năm ${move.from.year}, ${now} năm ${move.to.year}`;
      return move.own || move.field || move.entry ? say`${still}; ${causes(move)}.` : say`${still}.`;
    },
    usual: (share, by, [first, last], over) => {
      const apart = over === 1 ? 'hai năm liền kề' : `các cặp năm cách nhau ${over} năm`;
      const call = ['là phổ biến', 'ít phổ biến', 'là hiếm gặp'][commonness(share)];
      const said = rounded(share, percent, 'dưới 1%');
      return `Mức thay đổi thứ hạng này ${call}: từ năm ${first} đến năm ${last}, khi so sánh ${apart} trong cùng một chuỗi, ${said} số trường hợp có thứ hạng thay đổi từ ${places(by)} bậc trở lên.`;
    },
    axes: (best, weakest, lowest) => {
      if (best[0]!.no === weakest[0]!.no) {
        return best.length === 1
          ? `Chỉ ${named(lowest)} có điểm: ${score(lowest.score)}, hạng ${rankVi(lowest)}.`
          : `Các trục có điểm ở cùng một vị trí: ${placed(best)}; điểm thấp nhất là ở ${named(lowest)} (${score(lowest.score)}).`;
      }
      const start = `Vị trí tốt nhất là ở ${placed(best)}`;
      if (weakest.length === 1 && weakest[0]!.no === lowest.no) {
        return `${start}; ${named(lowest)} vừa có vị trí thấp nhất (hạng ${rankVi(lowest)}), vừa có điểm thấp nhất (${score(lowest.score)}).`;
      }
      return `${start}; vị trí thấp nhất là ở ${placed(weakest)}, còn điểm thấp nhất là ở ${named(lowest)} (${score(lowest.score)}).`;
    },
  };
}

function en(n: Naming): HeadTexts {
  const { score, relative, places, percent } = f.en;
  const steps = (by: number) => `${places(Math.abs(by))} ${Math.abs(by) === 1 ? 'place' : 'places'}`;
  const brought = (what: string, by: number) => (by === 0 ? null : `${what} ${by > 0 ? 'added' : 'cost'} ${steps(by)}`);
  const causes = ({ own, field, entry }: RankMove) =>
    list(
      [
        brought('its own score', own) ?? 'its own score changed nothing',
        brought(`changes in the other ${n.units}`, field),
        brought(`${n.units} entering or leaving the ranking`, entry),
      ],
      'and',
    );
  const named = ({ no, name }: AxisPlace) => `axis ${no} ${name}`;
  const placed = (axes: readonly AxisPlace[]) =>
    `${inWords(axes.map(named), 'and')} (${axes.length > 1 ? 'each ' : ''}${rankEn(axes[0]!)})`;
  return {
    lede: stand => {
      const { year, unit, rank, of, tied } = stand;
      const start = say`In ${year} ${ref(unit)} is in ${words.en.groupOf(stand.group)} with ${score(stand.score)} points${within('en', stand.interval)}`;
      if (tied > 0)
        return say`${start} and shares rank ${rank} with ${tied} of the other ${n.units}, of ${of} with a score.`;
      if (rank === 1) return say`${start} and comes first among the ${of} ${n.units} with a score.`;
      if (rank === of) return say`${start} and comes last among the ${of} ${n.units} with a score.`;
      return say`${start} and ranks ${rank} among the ${of} ${n.units} with a score.`;
    },
    ledePartly: (unit, year, scored, axes) => {
      if (n.own && scored.length === 0)
        return say`In ${year} ${ref(unit)} has too few answers for a total or any axis.`;
      if (scored.length === 0) return say`In ${year} ${n.index} withheld the total and the axes of ${ref(unit)}.`;
      const have = scored.length === 1 ? 'axis has a score' : 'axes have a score';
      if (n.own)
        return say`In ${year} ${ref(unit)} has too few answers for a total; ${scored.length} of ${axes} ${have}: ${list(scored, 'and')}.`;
      return say`In ${year} ${n.index} withheld the total of ${ref(unit)}; ${scored.length} of ${axes} ${have}: ${list(scored, 'and')}.`;
    },
    ledeWithheld: (unit, year) =>
      n.own
        ? say`In ${year} ${ref(unit)} has too few answers for any score.`
        : say`In ${year} ${n.index} withheld every score of ${ref(unit)}.`,
    lastTotal: s =>
      `The last total${n.own ? '' : ' published'} is that of ${s.year}: ${score(s.score)} points, ${words.en.groups[s.group]} group, rank ${rankEn(s)}.`,
    seeYear: year => `See the page of ${year}`,
    firstYear: year => `${year} is the first year of this data set, so there is no earlier year to compare with.`,
    noneBefore: (unit, before) =>
      say`${n.own ? say`${ref(unit)} has no total in ${before}` : say`The ${before} total of ${ref(unit)} was withheld`}, so there is no change since the year before to report.`,
    change: (before, delta, share, verdict, tested) => {
      if (Math.abs(delta) < 0.005) return `Since ${before} the total has hardly moved.`;
      const moved = `Since ${before} the total ${delta > 0 ? 'rose' : 'fell'} by ${score(Math.abs(delta))} points (${Math.abs(share) < 0.0005 ? 'less than 0.1%' : relative(share)})`;
      if (verdict === 'unclear') return `${moved}, which is not clear enough to call a ${delta > 0 ? 'rise' : 'fall'}.`;
      if (tested) return `${moved}, which is statistically significant at the 5% level.`;
      if (n.tested && verdict === 'flat')
        return `${moved}, which is under ${n.threshold} and counts as level, there being no standard error to test it with.`;
      if (n.tested)
        return `${moved}, which is ${n.threshold} or more (a convention: there is no standard error to test it with).`;
      if (verdict === 'flat') return `${moved}, which is short of ${n.rule} and counts as level.`;
      return `${moved}, which meets ${n.rule} (a convention, not a statistical test).`;
    },
    broken: (before, why, ranks) => {
      const start = `Scores do not compare with ${before}${why ? `: ${why}` : ', since the way of measuring changed'}.`;
      if (ranks.length < 2) return start;
      return `${start} The two ranks side by side: ${ranks.map(r => `${rankEn(r)} in ${r.year}`).join(', ')}.`;
    },
    move: move => {
      const by = move.from.rank - move.to.rank;
      const [before, now] = [rankEn(move.from), rankEn(move.to)];
      if (by !== 0) {
        return say`It moved ${by > 0 ? 'up' : 'down'} ${steps(by)}, from ${before} to ${now}: ${causes(move)}.`;
      }
      const still =
        before === now
          ? `It kept its rank, ${now}`
          : `It kept its rank: ${before} in ${move.from.year}, ${now} in ${move.to.year}`;
      return move.own || move.field || move.entry ? say`${still}; ${causes(move)}.` : say`${still}.`;
    },
    usual: (share, by, [first, last], over) => {
      const call = ['common', 'less common', 'rare'][commonness(share)];
      const said = rounded(share, percent, 'fewer than 1%');
      return `A move of this size is ${call}: from ${first} to ${last}, within one series, ${said} of all ${over === 1 ? 'one' : over}-year rank moves of the ${n.units} were of ${steps(by)} or more.`;
    },
    axes: (best, weakest, lowest) => {
      if (best[0]!.no === weakest[0]!.no) {
        return best.length === 1
          ? `Only ${named(lowest)} has a score: ${score(lowest.score)}, ${rankEn(lowest)}.`
          : `All axes with a score share one position: ${placed(best)}; the lowest score is on ${named(lowest)} (${score(lowest.score)}).`;
      }
      const start = `Its best position is on ${placed(best)}`;
      if (weakest.length === 1 && weakest[0]!.no === lowest.no) {
        return `${start}; on ${named(lowest)} it has both its weakest position (${rankEn(lowest)}) and its lowest score (${score(lowest.score)}).`;
      }
      return `${start}; its weakest position is on ${placed(weakest)}, while its lowest score is on ${named(lowest)} (${score(lowest.score)}).`;
    },
  };
}

export const headTexts: Readonly<Record<Lang, (naming: Naming) => HeadTexts>> = { vi, en };
