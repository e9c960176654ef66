import type { Lang } from '@papi/methodology';
import type { Others, Share } from '@papi/scoring';
import type { IndexWords } from '../index-words.js';

/** What `papi target` and `papi whatif` tell: headings, and the sentences about a target. */
export interface TargetTexts {
  readonly columns: Readonly<Record<string, string>>;
  readonly bounds: Readonly<Record<Share['bound'], string>>;
  readonly benchmarks: Readonly<Record<string, string>>;
  readonly fact: {
    readonly title: (unit: string, node: string, year: number) => string;
    readonly now: (year: number) => string;
    readonly standing: (score: string, rank: number, of: number, group: string) => string;
    readonly target: (year: number) => string;
    readonly path: string;
    readonly rank: (rank: number) => string;
    readonly group: (group: string, rank: number, highest: boolean) => string;
    readonly places: (places: number, rank: number) => string;
    readonly score: (score: string) => string;
    readonly needed: string;
    readonly points: (score: string, points: string, yearly: string | undefined) => string;
    readonly reached: string;
    readonly whenReached: string;
    readonly rankThen: (rank: number, others: string) => string;
    readonly others: (n: IndexWords) => Readonly<Record<Others, string>>;
    /** They were to move, and there is no earlier year of the series to take a change from. */
    readonly unmoved: (year: number, n: IndexWords) => string;
    /** Some of those that were to move have no earlier year, and are held. */
    readonly stayed: (count: number, n: IndexWords) => string;
    readonly history: string;
  };
  readonly rate: (facts: {
    n: IndexWords;
    starts: number;
    met: number;
    units: number;
    rank: number;
    within: number;
    years: number;
    did: string;
    share: string;
    interval: string;
    level: string;
  }) => string;
  readonly noRate: string;
  readonly rateInTable: (share: string, low: string, high: string, met: number, starts: number) => string;
  readonly rateNote: (rank: number, within: number, level: string, n: IndexWords) => string;
  readonly shares: (year: number) => string;
  readonly noShares: string;
  readonly noGaps: (benchmark: string) => string;
  readonly spread: (points: string) => string;
  readonly left: (points: string) => string;
  readonly caps: (years: number, benchmark: string, n: IndexWords) => string;
  readonly leads: (month: string) => string;
  readonly otherUnitsHeld: (n: IndexWords) => string;
}

/** 2024-05 as it is read. */
const monthOf = (month: string) => month.split('-').reverse().map(Number).join('/');

export const targetTexts: Readonly<Record<Lang, TargetTexts>> = {
  vi: {
    columns: {
      node: 'nội dung',
      nodeName: 'tên nội dung',
      score: 'điểm',
      points: 'tăng thêm',
      scoreWanted: 'điểm cần đạt',
      cap: 'tăng tối đa',
      bound: 'giới hạn bởi',
      lead: 'cơ quan chủ trì',
      to: 'năm',
      rankWanted: 'hạng mục tiêu',
      perYear: 'mỗi năm',
      rankThen: 'hạng khi đó',
      history: 'trong lịch sử',
      scoreThen: 'điểm khi đó',
      groupThen: 'nhóm khi đó',
    },
    bounds: {
      'gains seen': 'mức tăng từng thấy',
      ceiling: 'điểm trần',
      gap: 'khoảng cách đến mốc',
    },
    benchmarks: {
      median: 'trung vị',
      q3: 'ngưỡng của nhóm Cao',
      best: 'điểm cao nhất',
      region: 'trung vị của vùng',
      similar: 'trung vị của các nơi gần nhất về dân số và mật độ dân số',
      'similar-profile': 'trung vị của các nơi giống nhất theo kết quả năm trước',
    },
    fact: {
      title: (unit, node, year) => `${unit} · ${node} · mục tiêu năm ${year}`,
      now: year => `Năm ${year}`,
      standing: (score, rank, of, group) => `${score} điểm, hạng ${rank}/${of}, nhóm ${group}`,
      target: year => `Mục tiêu ${year}`,
      path: 'Lộ trình',
      rank: rank => (rank === 1 ? 'hạng 1' : `từ hạng ${rank} trở lên`),
      group: (group, rank, highest) =>
        `${highest ? `vào nhóm ${group}` : `từ nhóm ${group} trở lên`} (từ hạng ${rank} trở lên)`,
      places: (places, rank) =>
        places === 0 ? `giữ hạng ${rank} hoặc cao hơn` : `tăng ${places} bậc, tức từ hạng ${rank} trở lên`,
      score: score => `từ ${score} điểm trở lên`,
      needed: 'Cần đạt',
      points: (score, points, yearly) =>
        `${score} điểm, tăng thêm ${points} điểm${yearly === undefined ? '' : `, bình quân ${yearly} điểm mỗi năm`}`,
      reached: 'đã đạt, không cần tăng thêm điểm',
      whenReached: 'Khi đó',
      rankThen: (rank, others) => `hạng ${rank}, nếu ${others}`,
      others: n => ({
        held: `các ${n.units} khác giữ nguyên điểm`,
        moving: `các ${n.units} khác tiếp tục tăng, giảm theo mức bình quân mỗi năm của chính mình trong các năm so sánh được`,
      }),
      unmoved: (year, n) =>
        `các ${n.units} khác giữ nguyên điểm (trước năm ${year} không có năm nào so sánh được để tính mức tăng, giảm của từng ${n.unitShort})`,
      stayed: (count, n) => `${count} ${n.unitShort} không có năm trước so sánh được nên giữ nguyên điểm`,
      history: 'Trong lịch sử',
    },
    rate: ({ n, starts, met, units, rank, within, years, did, share, interval, level }) =>
      `${starts} lần ${n.aUnit} đứng cách hạng ${rank} không quá ${within} bậc, trong đó ${met === 0 ? 'không lần nào' : `${met} lần`} ${did} sau ${years} năm: ${share} (khoảng tin cậy ${level}: ${interval}; ${units} ${n.units}). Đây là điều đã xảy ra với các ${n.unitsShort} ấy, không phải dự báo.`,
    noRate: 'không có trường hợp tương tự nào trong các năm so sánh được với nhau.',
    rateInTable: (share, low, high, met, starts) => `${share} (${low}–${high}), ${met}/${starts} lần`,
    rateNote: (rank, within, level, n) =>
      `Trong lịch sử: tỷ lệ các ${n.units} từng đứng cách hạng ${rank} không quá ${within} bậc đã đạt mục tiêu như vậy sau cùng số năm, kèm khoảng tin cậy ${level}. Đây là điều đã xảy ra với các ${n.unitsShort} ấy, không phải dự báo.`,
    shares: year => `Phân bổ số điểm cần tăng thêm đến năm ${year}`,
    noShares: 'Số liệu không có điểm của nội dung thành phần nào để phân bổ.',
    noGaps: benchmark =>
      `Không phân bổ được: không nội dung thành phần nào thấp hơn mốc so sánh (${benchmark}); có thể chọn mốc cao hơn bằng --benchmark.`,
    spread: points => `Phân bổ đủ ${points} điểm.`,
    left: points => `Còn thiếu ${points} điểm: mọi nội dung đã tăng đến mức tối đa mà vẫn chưa đạt mục tiêu.`,
    caps: (years, benchmark, n) =>
      `Tăng tối đa là mức nhỏ nhất trong ba mức: mức tăng từng thấy (ba phần tư số lần tăng, giảm sau một năm của các ${n.unitsShort} không vượt quá mức này${years > 1 ? `; nhân với ${years} năm` : ''}); điểm trần của nội dung; khoảng cách đến mốc so sánh (${benchmark}).`,
    leads: month => `Cơ quan chủ trì theo phân công tại tháng ${monthOf(month)}.`,
    otherUnitsHeld: n => `Các ${n.units} khác giữ nguyên điểm.`,
  },
  en: {
    columns: {
      nodeName: 'name of node',
      points: 'points to gain',
      scoreWanted: 'score wanted',
      cap: 'most',
      bound: 'bound by',
      lead: 'lead agency',
      to: 'year',
      rankWanted: 'rank wanted',
      perYear: 'a year',
      rankThen: 'rank then',
      history: 'in history',
      scoreThen: 'score then',
      groupThen: 'group then',
    },
    bounds: { 'gains seen': 'gains seen', ceiling: 'ceiling', gap: 'gap to the benchmark' },
    benchmarks: {
      median: 'the median',
      q3: 'the threshold of the High group',
      best: 'the best score',
      region: 'the median of the region',
      similar: 'the median of the nearest in population and density',
      'similar-profile': 'the median of the most alike in the results of the year before',
    },
    fact: {
      title: (unit, node, year) => `${unit} · ${node} · target for ${year}`,
      now: year => `In ${year}`,
      standing: (score, rank, of, group) => `${score} points, rank ${rank} of ${of}, group ${group}`,
      target: year => `Target ${year}`,
      path: 'Path',
      rank: rank => (rank === 1 ? 'rank 1' : `rank ${rank} or better`),
      group: (group, rank, highest) => `group ${group}${highest ? '' : ' or better'} (rank ${rank} or better)`,
      places: (places, rank) =>
        places === 0
          ? `rank ${rank} kept or bettered`
          : `${places} ${places === 1 ? 'place' : 'places'} up, which is rank ${rank} or better`,
      score: score => `${score} points or more`,
      needed: 'Needed',
      points: (score, points, yearly) =>
        `${score} points, ${points} more${yearly === undefined ? '' : `, ${yearly} a year on average`}`,
      reached: 'reached already, no more points are needed',
      whenReached: 'Then',
      rankThen: (rank, others) => `rank ${rank}, ${others}`,
      others: n => ({
        held: `the other ${n.units} held where they are`,
        moving: `the other ${n.units} moving on by the average yearly change of each in the years that compare`,
      }),
      unmoved: (year, n) =>
        `the other ${n.units} held where they are (no year before ${year} compares with it, so no yearly change of theirs is known)`,
      stayed: count => `${count} without an earlier year that compares ${count === 1 ? 'is' : 'are'} held`,
      history: 'In history',
    },
    rate: ({ n, starts, met, units, rank, within, years, did, share, interval, level }) =>
      `of ${starts} ${starts === 1 ? 'time' : 'times'} that ${n.aUnit} stood within ${within} places of rank ${rank}, it ${did} in ${years === 1 ? 'a year' : `${years} years`} ${met} ${met === 1 ? 'time' : 'times'}: ${share} (${level} interval ${interval}; ${units} ${n.units}). That is what happened to such ${n.units}, not a forecast.`,
    noRate: 'no such case in years that compare with each other.',
    rateInTable: (share, low, high, met, starts) => `${share} (${low}–${high}), ${met} of ${starts}`,
    rateNote: (rank, within, level, n) =>
      `In history: the share of ${n.units} that stood within ${within} places of rank ${rank} and met such a target in so many years, with its ${level} interval. That is what happened to such ${n.units}, not a forecast.`,
    shares: year => `Shares of the points to gain until ${year}`,
    noShares: 'The data have no scores of sub-axes to spread the points over.',
    noGaps: benchmark =>
      `Nothing to spread over: no sub-axis is below the benchmark (${benchmark}); --benchmark may name a higher one.`,
    spread: points => `All ${points} points are spread.`,
    left: points => `${points} points are left: every sub-axis is at its most, and the target is not reached.`,
    caps: (years, benchmark, n) =>
      `The most is the least of three: the gain seen (three quarters of all one-year changes of ${n.units} are at or below it${years > 1 ? `; times ${years} years` : ''}); the ceiling of the sub-axis; the gap to the benchmark (${benchmark}).`,
    leads: month => `Lead agencies as assigned in ${monthOf(month)}.`,
    otherUnitsHeld: n => `The other ${n.units} are held where they are.`,
  },
};
