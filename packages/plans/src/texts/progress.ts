import type { Lang } from '@papi/methodology';
import type { IndexNames } from '../annexes/index-names.js';

/** What the paper on a plan's results says. */
export interface ProgressTexts {
  readonly title: (n: IndexNames, unit: string, year: number) => readonly string[];
  readonly subject: (n: IndexNames, unit: string, year: number) => string;
  readonly attached: (year: number) => string;
  readonly overall: string;
  readonly noTotal: (unit: string, year: number) => string;
  /** Of a path of several steps, which one the results are held against. */
  readonly ofPath: (years: readonly number[], year: number) => string;
  /** Results of a year before a step that is still to come: what it asks for, and what is missing (0 for nothing). */
  readonly between: (facts: {
    readonly year: number;
    readonly next: number;
    readonly wanted: string;
    readonly points: string | undefined;
    readonly places: number;
  }) => string;
  /** Results of a year after the last step. */
  readonly after: (last: number, year: number) => string;
  readonly rank: (rank: number) => string;
  readonly group: (group: string, best: boolean) => string;
  readonly score: (score: string) => string;
  readonly rankMet: (wanted: number, now: number, of: number) => string;
  readonly rankMissed: (wanted: number, now: number, of: number) => string;
  readonly groupJudged: (wanted: string, met: boolean, now: string, rank: number, of: number) => string;
  readonly total: {
    /** The target by name; `needed`, the total that the aim takes, where the targets given out do not reach it. */
    readonly target: (target: string, needed: string | undefined) => string;
    readonly met: (target: string, margin: string) => string;
    readonly missed: (target: string, margin: string) => string;
    /** `fall`: by how much the total fell, where it did. */
    readonly kept: (target: string, met: boolean, fall: string | undefined) => string;
  };
  readonly counted: (n: IndexNames, aimed: number, met: number, apart: number) => string;
  readonly noneAimed: (n: IndexNames) => string;
  /** The targets of contents are for another year than the results. */
  readonly notJudged: (n: IndexNames, planned: number, year: number) => string;
  readonly missed: (nodes: readonly string[]) => string;
  readonly short: (node: string, points: string) => string;
  readonly fallen: (nodes: readonly string[]) => string;
  readonly fell: (node: string, points: string) => string;
  readonly unscored: (year: number, nodes: readonly string[]) => string;
  readonly noScores: (n: IndexNames, unit: string, year: number) => string;
  readonly remeasured: (n: IndexNames, nodes: readonly string[]) => string;
  readonly allRemeasured: (n: IndexNames, why: string) => string;
  readonly byNode: string;
  readonly caption: (n: IndexNames, year: number) => string;
  readonly sheet: string;
  readonly columns: (years: {
    readonly from: number;
    readonly to: number;
    readonly planned: number;
    readonly of: string;
  }) => Readonly<Record<string, string>>;
  readonly source: (citation: string) => string;
  readonly ownScores: (files: string) => string;
  readonly rule: string;
  /** When a content that was only to be kept counts as fallen. */
  readonly keptRule: (rules: readonly string[]) => string;
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
    ofPath: (years, year) =>
      `Kế hoạch có lộ trình đến các năm ${years.join(', ')}; kết quả được đối chiếu với mục tiêu năm ${year}.`,
    between: ({ year, next, wanted, points, places }) =>
      `Năm ${year} chưa phải năm có mục tiêu nên không xét đạt hay không đạt. Mục tiêu gần nhất là của năm ${next}: ${wanted}${points === undefined && places <= 0 ? '; hiện đã ở mức này' : `; hiện còn thiếu ${[points === undefined ? '' : `${points} điểm`, places > 0 ? `${places} bậc` : ''].filter(text => text !== '').join(', ')}`}.`,
    after: (last, year) =>
      `Mục tiêu của kế hoạch là của năm ${last}; kết quả năm ${year} chỉ để tham khảo, không xét đạt hay không đạt.`,
    rank: rankWanted,
    group: (group, best) => `thuộc nhóm ${group}${best ? '' : ' trở lên'}`,
    score: score => `tổng điểm từ ${score} trở lên`,
    rankMet: (wanted, now, of) =>
      `Mục tiêu ${rankWanted(wanted)}: đạt (xếp thứ ${now}/${of}${now < wanted ? `, cao hơn mục tiêu ${wanted - now} bậc` : ''}).`,
    rankMissed: (wanted, now, of) =>
      `Mục tiêu ${rankWanted(wanted)}: không đạt (xếp thứ ${now}/${of}, thấp hơn mục tiêu ${now - wanted} bậc).`,
    groupJudged: (wanted, met, now, rank, of) =>
      `Mục tiêu ${wanted}: ${met ? 'đạt' : 'không đạt'} (thuộc nhóm ${now}, xếp thứ ${rank}/${of}).`,
    total: {
      target: (target, needed) =>
        needed === undefined
          ? `Chỉ tiêu tổng điểm ${target}`
          : `Tổng điểm theo các chỉ tiêu đã giao ${target} (mục tiêu cần ${needed})`,
      met: (target, margin) => `${target}: đạt${/[1-9]/.test(margin) ? `, vượt ${margin} điểm` : ''}.`,
      missed: (target, margin) => `${target}: không đạt, thiếu ${margin} điểm.`,
      kept: (target, met, fall) => {
        if (!met) return `Yêu cầu giữ tổng điểm ${target}: không đạt, giảm ${fall ?? '0'} điểm.`;
        const small = fall === undefined ? '' : ` (giảm ${fall} điểm, chưa tới mức được coi là giảm)`;
        return `Yêu cầu giữ tổng điểm ${target}: đạt${small}.`;
      },
    },
    counted: (n, aimed, met, apart) =>
      aimed === 0
        ? `${apart === 1 ? `Có 1 ${n.subAxis} được giao tăng điểm, nhưng` : `Cả ${apart} ${n.subAxes} được giao tăng điểm đều`} không đối chiếu được.`
        : `Trong ${aimed} ${n.subAxes} được giao tăng điểm${apart > 0 ? ' và đối chiếu được' : ''}, ${met === 0 ? 'không nội dung nào' : `${met} nội dung`} đạt chỉ tiêu${apart > 0 ? `; ${apart} nội dung không đối chiếu được` : ''}.`,
    noneAimed: n => `Kế hoạch không giao ${n.subAxis} nào tăng điểm.`,
    notJudged: (n, planned, year) =>
      `Chỉ tiêu của từng ${n.subAxis} là của năm ${planned} nên không xét với kết quả năm ${year}.`,
    missed: nodes => `Không đạt chỉ tiêu: ${nodes.join('; ')}.`,
    short: (node, points) => `${node} (thiếu ${points} điểm)`,
    fallen: nodes => `Không giữ được điểm: ${nodes.join('; ')}.`,
    fell: (node, points) => `${node} (giảm ${points} điểm)`,
    unscored: (year, nodes) => `Không đối chiếu được vì không có điểm năm ${year}: ${nodes.join('; ')}.`,
    noScores: (n, unit, year) =>
      `Năm ${year} ${unit} không có ${n.publisher === '' ? 'điểm' : 'kết quả được công bố'} nên không đối chiếu được mục tiêu, chỉ tiêu nào.`,
    remeasured: (n, nodes) => `Không đối chiếu được vì ${n.index} đã đổi cách đo: ${nodes.join('; ')}.`,
    allRemeasured: (n, why) =>
      `Không đối chiếu được chỉ tiêu của ${n.subAxis} nào vì ${n.index} đã đổi cách đo${why === '' ? '' : ` (${why})`}.`,
    byNode: 'II. KẾT QUẢ THEO TỪNG NỘI DUNG',
    caption: (n, year) => `Kết quả năm ${year} so với chỉ tiêu theo ${n.axis}, ${n.subAxis}`,
    sheet: 'Kết quả theo nội dung',
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
    ownScores: files => `Nguồn điểm: số liệu của đơn vị lập kế hoạch (${files}).`,
    rule: 'Đạt là điểm bằng hoặc cao hơn chỉ tiêu.',
    keptRule: rules =>
      `Nội dung không được giao tăng điểm thì yêu cầu là không để giảm: chỉ ghi “Không đạt” khi có xu hướng giảm${rules.length === 0 ? '' : ` theo ${rules.join(' hoặc ')}`}, không phải khi điểm chỉ thấp hơn chút ít.`,
  },
  en: {
    title: (n, unit, year) => ['Results against the targets to improve', `${n.indexInFull}: ${unit}, ${year}`],
    subject: (n, unit, year) => `Results against the targets to improve ${n.index}: ${unit}, ${year}`,
    attached: year => `(Attached to Report No. … of … … ${year})`,
    overall: 'I. Overall',
    noTotal: (unit, year) => `In ${year} ${unit} has no total, so neither total nor rank can be held against the plan.`,
    ofPath: (years, year) =>
      `The plan has steps for ${years.join(', ')}; the results are held against that of ${year}.`,
    between: ({ year, next, wanted, points, places }) =>
      `There is no target for ${year}, so nothing is judged. The next target is that of ${next}: ${wanted}${points === undefined && places <= 0 ? '; the results are there already' : `; still missing: ${[points === undefined ? '' : `${points} points`, places > 0 ? `${places} ${places === 1 ? 'place' : 'places'}` : ''].filter(text => text !== '').join(', ')}`}.`,
    after: (last, year) =>
      `The targets of the plan are for ${last}; the results of ${year} are shown for information, nothing is judged.`,
    rank: rankWantedEn,
    group: (group, best) => `the ${group} group${best ? '' : ' or better'}`,
    score: score => `a total of ${score} or more`,
    rankMet: (wanted, now, of) =>
      `Target ${rankWantedEn(wanted)}: met (rank ${now} of ${of}${now < wanted ? `, ${wanted - now} better` : ''}).`,
    rankMissed: (wanted, now, of) =>
      `Target ${rankWantedEn(wanted)}: not met (rank ${now} of ${of}, ${now - wanted} short).`,
    groupJudged: (wanted, met, now, rank, of) =>
      `Target ${wanted}: ${met ? 'met' : 'not met'} (${now} group, rank ${rank} of ${of}).`,
    total: {
      target: (target, needed) =>
        needed === undefined
          ? `Target for the total ${target}`
          : `Total of the targets given out ${target} (the aim takes ${needed})`,
      met: (target, margin) => `${target}: met${/[1-9]/.test(margin) ? `, ${margin} beyond it` : ''}.`,
      missed: (target, margin) => `${target}: not met, ${margin} short.`,
      kept: (target, met, fall) => {
        if (!met) return `The total of ${target} was to be kept: not met, down ${fall ?? '0'}.`;
        const small = fall === undefined ? '' : ` (down ${fall}, which does not count as a fall)`;
        return `The total of ${target} was to be kept: met${small}.`;
      },
    },
    counted: (n, aimed, met, apart) =>
      aimed === 0
        ? `${apart === 1 ? `The one ${n.subAxis} that was to rise cannot` : `None of the ${apart} ${n.subAxes} that were to rise can`} be held against the plan.`
        : `Of ${aimed} ${aimed === 1 ? n.subAxis : n.subAxes} that were to rise${apart > 0 ? ' and can be judged' : ''}, ${met === 0 ? 'none' : met} met the target${apart > 0 ? `; ${apart} cannot be held against the plan` : ''}.`,
    noneAimed: n => `No ${n.subAxis} was to rise by the plan.`,
    notJudged: (n, planned, year) =>
      `The targets of each ${n.subAxis} are for ${planned}, so they are not judged by the results of ${year}.`,
    missed: nodes => `Not met: ${nodes.join('; ')}.`,
    short: (node, points) => `${node} (${points} short)`,
    fallen: nodes => `Scores not kept: ${nodes.join('; ')}.`,
    fell: (node, points) => `${node} (down ${points})`,
    unscored: (year, nodes) => `Not to be held against the plan, without a score in ${year}: ${nodes.join('; ')}.`,
    noScores: (n, unit, year) =>
      `In ${year} ${unit} has no ${n.publisher === '' ? 'scores' : 'published results'}, so nothing can be held against the plan.`,
    remeasured: (n, nodes) =>
      `Not to be held against the plan, for ${n.index} has changed how it measures: ${nodes.join('; ')}.`,
    allRemeasured: (n, why) =>
      `No target of a ${n.subAxis} can be judged, for ${n.index} has changed how it measures${why === '' ? '' : ` (${why})`}.`,
    byNode: 'II. By content',
    caption: (n, year) => `Results of ${year} against targets, by ${n.axis} and ${n.subAxis}`,
    sheet: 'Results by content',
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
    ownScores: files => `Scores: the planner’s own data (${files}).`,
    rule: 'A target is met by a score at or above it.',
    keptRule: rules =>
      `Where no rise was planned the aim is not to fall: “Not met” is said only of a trend down${rules.length === 0 ? '' : ` by ${rules.join(' or ')}`}, not of a score that is a little lower.`,
  },
};

function rankWanted(rank: number): string {
  return rank === 1 ? 'xếp thứ nhất' : `xếp thứ ${rank} trở lên`;
}

function rankWantedEn(rank: number): string {
  return rank === 1 ? 'rank 1' : `rank ${rank} or better`;
}
