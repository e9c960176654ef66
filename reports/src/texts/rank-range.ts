import type { Lang } from '@papi/methodology';
import { numbers } from '../format.js';

/** The ranks that the errors of all units leave possible for one of them. */
export interface RankRange {
  /** The best possible rank, and the worst. */
  readonly low: number;
  readonly high: number;
  readonly of: number;
  /** Chance that the range holds the true rank, 0 to 1. */
  readonly level: number;
}

/** What the units of an index are called here. */
export interface RankNouns {
  readonly one: string;
  readonly many: string;
}

/** How the ranges are made. */
export interface RangeRules {
  readonly level: number;
  readonly draws: number;
  /** The errors come with degrees of freedom. */
  readonly few: boolean;
}

/** The words for ranks as ranges. */
export interface RankRangeTexts {
  /** `4–58`, or the one rank there is. */
  readonly range: (range: Pick<RankRange, 'low' | 'high'>) => string;
  /** Under a rank: `có thể từ 4 đến 58`. */
  readonly beside: (range: RankRange) => string;
  /** The same where there is little room: `hạng 4–58`. */
  readonly short: (range: Pick<RankRange, 'low' | 'high'>) => string;
  /** Head of a column of ranges. */
  readonly head: string;
  /** The same as a sentence, with how many others the unit can be told apart from. */
  readonly told: (range: RankRange, nouns: RankNouns) => string;
  /** Below a table of ranges: what they are. */
  readonly note: (level: number, nouns: RankNouns) => string;
  /** How they are made, on the page of methods. */
  readonly method: (rules: RangeRules, nouns: RankNouns) => readonly string[];
}

/** Whether two ranges hold a rank in common. */
export function shareRanks(a: RankRange, b: RankRange): boolean {
  return a.low <= b.high && b.low <= a.high;
}

const f = { vi: numbers('vi'), en: numbers('en') };
const percent = (level: number) => `${Math.round(level * 1000) / 10}%`;
const percentVi = (level: number) => percent(level).replace('.', ',');
const range = ({ low, high }: Pick<RankRange, 'low' | 'high'>) => (low === high ? String(low) : `${low}–${high}`);

function vi(): RankRangeTexts {
  return {
    range,
    beside: r => (r.low === r.high ? 'không đổi khi xét sai số' : `có thể từ ${r.low} đến ${r.high}`),
    short: r => `hạng ${range(r)}`,
    head: 'Hạng có thể',
    told: (r, n) => {
      const others = r.of - 1;
      const [above, below] = [r.low - 1, r.of - r.high];
      const rest = others - above - below;
      const start = `Khi xét sai số chọn mẫu, thứ hạng ${r.low === r.high ? `vẫn là ${r.low}` : `có thể từ ${r.low} đến ${r.high}`} (độ tin cậy ${percentVi(r.level)})`;
      const all = others === 1 ? `${n.one} còn lại` : `${others} ${n.many} khác`;
      if (rest === others) {
        return `${start}: mẫu chưa đủ để kết luận điểm cao hơn hay thấp hơn ${others === 1 ? all : `bất kỳ nơi nào trong ${all}`}.`;
      }
      if (others === 1) return `${start}: ${all} có điểm ${above ? 'cao' : 'thấp'} hơn rõ rệt.`;
      const sides = [
        above > 0 && `${above} nơi có điểm cao hơn rõ rệt`,
        below > 0 && `${below} nơi có điểm thấp hơn rõ rệt`,
      ];
      const found = sides.filter(Boolean).join(', ');
      if (rest === 0) return `${start}: phân biệt được với cả ${all} (${found}).`;
      return `${start}: trong ${all}, ${found}; với ${rest} nơi còn lại, mẫu chưa đủ để kết luận điểm nơi nào cao hơn.`;
    },
    note: (level, n) =>
      `“Hạng có thể” là khoảng thứ hạng còn có thể xảy ra khi xét sai số của mọi ${n.one}, với độ tin cậy ${percentVi(level)} cho từng ${n.one}. Hai ${n.one} có khoảng chồng lên nhau thì không nên coi là hơn kém nhau chỉ dựa vào thứ hạng.`,
    method: ({ level, draws, few }, n) => [
      `Khi điểm có sai số, thứ hạng được ghi kèm khoảng “có thể từ … đến …” (Mogstad, Romano, Shaikh và Wilhelm, 2023). Hạng cao nhất trong khoảng là 1 cộng với số ${n.one} được chứng tỏ là có điểm cao hơn; hạng thấp nhất trong khoảng là số ${n.many} có điểm trừ đi số ${n.one} được chứng tỏ là có điểm thấp hơn. Khoảng của mỗi ${n.one} chứa thứ hạng thực với độ tin cậy ${percentVi(level)}; đó là độ tin cậy của từng ${n.one}, không phải của tất cả cùng lúc.`,
      `Một chênh lệch được coi là đã chứng tỏ khi tỷ số giữa chênh lệch và sai số chuẩn của nó vượt ngưỡng: phân vị ${percentVi(level)} của tỷ số lớn nhất trong mọi cặp so sánh của ${n.one} đó, qua ${f.vi.count(draws)} lần mô phỏng theo phân phối chuẩn (cùng một số khởi tạo, nên mỗi lần tạo trang đều cho cùng kết quả). Sau đó bỏ các cặp đã được chứng tỏ rồi tính lại ngưỡng, cho đến khi không có thêm cặp nào (phương pháp stepdown).${few ? ' Vì sai số được ước lượng với ít bậc tự do, mỗi tỷ số được quy đổi từ phân phối t (bậc tự do theo Welch) sang phân phối chuẩn trước khi so với ngưỡng.' : ''} Khoảng được tính cho tổng điểm và các trục.`,
    ],
  };
}

function en(): RankRangeTexts {
  return {
    range,
    beside: r => (r.low === r.high ? 'the same allowing for error' : `possibly ${r.low} to ${r.high}`),
    short: r => `rank ${range(r)}`,
    head: 'Possible rank',
    told: (r, n) => {
      const others = r.of - 1;
      const [above, below] = [r.low - 1, r.of - r.high];
      const rest = others - above - below;
      const start = `Allowing for sampling error, the rank ${r.low === r.high ? `is still ${r.low}` : `may be anything from ${r.low} to ${r.high}`} (${percent(r.level)} confidence)`;
      const all = others === 1 ? `the other ${n.one}` : `the ${others} other ${n.many}`;
      if (rest === others)
        return `${start}: the sample cannot tell its score from that of ${others === 1 ? all : `any of ${all}`}.`;
      if (others === 1) return `${start}: ${all} scores clearly ${above ? 'higher' : 'lower'}.`;
      const score = (count: number) => `${count} ${count === 1 ? 'scores' : 'score'}`;
      const sides = [above > 0 && `${score(above)} clearly higher`, below > 0 && `${score(below)} clearly lower`];
      const found = sides.filter(Boolean).join(' and ');
      if (rest === 0) return `${start}: it can be told from all ${others} other ${n.many} (${found}).`;
      return `${start}: of ${all} ${found}; the sample cannot tell it from the remaining ${rest === 1 ? 'one' : rest}.`;
    },
    note: (level, n) =>
      `“Possible rank” is the range of ranks that the errors of all ${n.many} leave possible, with ${percent(level)} confidence for each ${n.one}. Where two ranges overlap, the ranks alone do not make one better than the other.`,
    method: ({ level, draws, few }, n) => [
      `Where scores have errors, a rank comes with the range in which it may lie (Mogstad, Romano, Shaikh and Wilhelm, 2023). The best possible rank is 1 plus the ${n.many} shown to score higher; the worst is the number of ${n.many} with a score less those shown to score lower. The range of each ${n.one} holds its true rank with ${percent(level)} confidence: for each of them, not for all at once.`,
      `A difference is shown where its ratio to its standard error exceeds a critical value: the ${percent(level)} quantile of the largest ratio among all comparisons of that ${n.one}, over ${f.en.count(draws)} draws from the normal distribution (always from the same seed, so that every build gives the same ranges). Pairs that are shown leave, and the critical value is found again, until none leaves (stepdown).${few ? ' Because the errors are estimated with few degrees of freedom, each ratio is first turned from Student’s t, with Welch’s degrees of freedom, into the normal value that is as unlikely.' : ''} Ranges are made for the total and the axes.`,
    ],
  };
}

export const rankRangeTexts: Readonly<Record<Lang, RankRangeTexts>> = { vi: vi(), en: en() };
