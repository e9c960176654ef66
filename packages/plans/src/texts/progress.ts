import type { Lang } from '@papi/methodology';
import type { IndexNames } from '../annexes/index-names.js';

/** What the paper on a plan's results says. */
export interface ProgressTexts {
  readonly title: (n: IndexNames, unit: string, year: number) => readonly string[];
  readonly subject: (n: IndexNames, unit: string, year: number) => string;
  readonly attached: (year: number) => string;
  readonly overall: string;
  readonly noTotal: (unit: string, year: number) => string;
  readonly rankMet: (wanted: number, now: number, of: number) => string;
  /** `early`: the target is for a later year. */
  readonly rankMissed: (wanted: number, now: number, of: number, early: boolean) => string;
  readonly total: {
    readonly met: (target: string, margin: string) => string;
    readonly missed: (target: string, margin: string, early: boolean) => string;
  };
  readonly counted: (n: IndexNames, aimed: number, met: number) => string;
  readonly noneAimed: (n: IndexNames) => string;
  readonly missed: (nodes: readonly string[], early: boolean) => string;
  /** An outcome below a target for a later year. */
  readonly notYet: string;
  readonly heldEarly: (planned: number, year: number) => string;
  readonly short: (node: string, points: string) => string;
  readonly fallen: (nodes: readonly string[]) => string;
  readonly fell: (node: string, points: string) => string;
  readonly apart: (n: IndexNames, nodes: readonly string[]) => string;
  readonly byNode: string;
  readonly caption: (n: IndexNames, year: number) => string;
  readonly columns: (years: {
    readonly from: number;
    readonly to: number;
    readonly planned: number;
    readonly of: string;
  }) => Readonly<Record<string, string>>;
  readonly source: (citation: string) => string;
  readonly rule: string;
}

export const progressTexts: Readonly<Record<Lang, ProgressTexts>> = {
  vi: {
    title: (n, unit, year) => [
      'KẾT QUẢ THỰC HIỆN CHỈ TIÊU',
      `NÂNG CAO ${n.indexInFull.toLocaleUpperCase('vi')}`,
      `CỦA ${unit.toLocaleUpperCase('vi')} NĂM ${year}`,
    ],
    subject: (n, unit, year) => `Kết quả thực hiện chỉ tiêu nâng cao ${n.index} của ${unit} năm ${year}`,
    attached: year => `(Kèm theo Báo cáo số … ngày … tháng … năm ${year})`,
    overall: 'I. KẾT QUẢ CHUNG',
    noTotal: (unit, year) => `Năm ${year} ${unit} không có tổng điểm nên không đối chiếu được tổng điểm và thứ hạng.`,
    rankMet: (wanted, now, of) =>
      `Mục tiêu ${rankWanted(wanted)}: đạt (xếp thứ ${now}/${of}${now < wanted ? `, cao hơn mục tiêu ${wanted - now} bậc` : ''}).`,
    rankMissed: (wanted, now, of, early) =>
      `Mục tiêu ${rankWanted(wanted)}: ${early ? 'chưa' : 'không'} đạt (xếp thứ ${now}/${of}, thấp hơn mục tiêu ${now - wanted} bậc).`,
    total: {
      met: (target, margin) =>
        `Chỉ tiêu tổng điểm ${target}: đạt${/[1-9]/.test(margin) ? `, vượt ${margin} điểm` : ''}.`,
      missed: (target, margin, early) =>
        `Chỉ tiêu tổng điểm ${target}: ${early ? 'chưa' : 'không'} đạt, thiếu ${margin} điểm.`,
    },
    counted: (n, aimed, met) =>
      `Trong ${aimed} ${n.subAxes} được giao tăng điểm, ${met === 0 ? 'không nội dung nào' : `${met} nội dung`} đạt chỉ tiêu.`,
    noneAimed: n => `Kế hoạch không giao ${n.subAxis} nào tăng điểm.`,
    missed: (nodes, early) => `${early ? 'Chưa' : 'Không'} đạt chỉ tiêu: ${nodes.join('; ')}.`,
    notYet: 'Chưa đạt',
    heldEarly: (planned, year) => `Chỉ tiêu là của năm ${planned}; kết quả đối chiếu là của năm ${year}.`,
    short: (node, points) => `${node} (thiếu ${points} điểm)`,
    fallen: nodes => `Không giữ được điểm: ${nodes.join('; ')}.`,
    fell: (node, points) => `${node} (giảm ${points} điểm)`,
    apart: (n, nodes) => `Không đối chiếu được vì không có điểm hoặc ${n.index} đã đổi cách đo: ${nodes.join('; ')}.`,
    byNode: 'II. KẾT QUẢ THEO TỪNG NỘI DUNG',
    caption: (n, year) => `Kết quả năm ${year} so với chỉ tiêu theo ${n.axis}, ${n.subAxis}`,
    columns: ({ from, to, planned, of }) => ({
      node: 'Mã',
      name: 'Nội dung',
      score: `Điểm năm ${from}`,
      target: `Chỉ tiêu năm ${planned}`,
      scoreNow: `Điểm năm ${to}`,
      margin: 'Vượt, thiếu (−)',
      outcome: 'Kết quả',
      rankNow: of === '' ? 'Hạng' : `Hạng (trên ${of})`,
      lead: 'Cơ quan chủ trì',
      with: 'Cơ quan phối hợp',
    }),
    source: citation => `Nguồn điểm: ${citation}.`,
    rule: 'Đạt là điểm bằng hoặc cao hơn chỉ tiêu; nội dung không được giao tăng điểm thì chỉ tiêu là giữ điểm của năm làm gốc.',
  },
  en: {
    title: (n, unit, year) => ['Results against the targets to improve', `${n.indexInFull}: ${unit}, ${year}`],
    subject: (n, unit, year) => `Results against the targets to improve ${n.index}: ${unit}, ${year}`,
    attached: year => `(Attached to Report No. … of … … ${year})`,
    overall: 'I. Overall',
    noTotal: (unit, year) => `In ${year} ${unit} has no total, so neither total nor rank can be held against the plan.`,
    rankMet: (wanted, now, of) =>
      `Target ${wanted === 1 ? 'rank 1' : `rank ${wanted} or better`}: met (rank ${now} of ${of}${now < wanted ? `, ${wanted - now} better` : ''}).`,
    rankMissed: (wanted, now, of, early) =>
      `Target ${wanted === 1 ? 'rank 1' : `rank ${wanted} or better`}: not met${early ? ' yet' : ''} (rank ${now} of ${of}, ${now - wanted} short).`,
    total: {
      met: (target, margin) =>
        `Target for the total ${target}: met${/[1-9]/.test(margin) ? `, ${margin} beyond it` : ''}.`,
      missed: (target, margin, early) =>
        `Target for the total ${target}: not met${early ? ' yet' : ''}, ${margin} short.`,
    },
    counted: (n, aimed, met) =>
      `Of ${aimed} ${aimed === 1 ? n.subAxis : n.subAxes} that were to rise, ${met === 0 ? 'none' : met} met the target.`,
    noneAimed: n => `No ${n.subAxis} was to rise by the plan.`,
    missed: (nodes, early) => `Not met${early ? ' yet' : ''}: ${nodes.join('; ')}.`,
    notYet: 'Not met yet',
    heldEarly: (planned, year) => `The targets are for ${planned}; the results are those of ${year}.`,
    short: (node, points) => `${node} (${points} short)`,
    fallen: nodes => `Scores not kept: ${nodes.join('; ')}.`,
    fell: (node, points) => `${node} (down ${points})`,
    apart: (n, nodes) =>
      `Not to be held against the plan, without a score or because ${n.index} has changed how it measures: ${nodes.join('; ')}.`,
    byNode: 'II. By content',
    caption: (n, year) => `Results of ${year} against targets, by ${n.axis} and ${n.subAxis}`,
    columns: ({ from, to, planned, of }) => ({
      node: 'No.',
      name: 'Content',
      score: `Score ${from}`,
      target: `Target ${planned}`,
      scoreNow: `Score ${to}`,
      margin: 'Beyond, short (−)',
      outcome: 'Outcome',
      rankNow: of === '' ? 'Rank' : `Rank (of ${of})`,
      lead: 'Lead agency',
      with: 'With',
    }),
    source: citation => `Scores: ${citation}.`,
    rule: 'A target is met by a score at or above it; where no rise was planned the target is to keep the score.',
  },
};

function rankWanted(rank: number): string {
  return rank === 1 ? 'xếp thứ nhất' : `xếp thứ ${rank} trở lên`;
}
