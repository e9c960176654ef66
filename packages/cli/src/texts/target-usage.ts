import type { Lang } from '@papi/methodology';
import type { Group } from '@papi/scoring';

/** A group that can be aimed at. */
export type GroupWanted = Exclude<Group, 'Low'>;

/** The help of `papi target` and `papi whatif`, and what is said of a command that was not written as it should be. */
export interface TargetUsage {
  readonly about: Readonly<Record<'target' | 'whatif', string>>;
  readonly example: Readonly<Record<'target' | 'whatif', string>>;
  readonly options: Readonly<
    Record<'node' | 'rank' | 'group' | 'places' | 'score' | 'path' | 'ahead' | 'raise', string>
  >;
  /** Words a group may be asked for by, beside its name in the tables. */
  readonly groups: Readonly<Record<GroupWanted, readonly string[]>>;
  readonly fault: {
    readonly oneTarget: (given: readonly string[]) => string;
    readonly aheadOrPath: string;
    readonly unknownGroup: (text: string, near: readonly string[], all: readonly string[]) => string;
    readonly outside: (option: string, text: string, lo: string, hi: string) => string;
    readonly places: (text: string, name: string, rank: number) => string;
    readonly notPoints: (option: string, text: string) => string;
    readonly ahead: (text: string) => string;
    readonly step: (text: string) => string;
    readonly yearsRise: (option: string, year: number, since: number) => string;
    readonly noScore: (name: string, node: string, year: number) => string;
    readonly noBenchmark: (text: string, year: number) => string;
    readonly ownBenchmark: (name: string) => string;
    readonly raise: (text: string) => string;
    readonly raisedTwice: (node: string) => string;
    readonly oneBranch: (lower: string, upper: string) => string;
    readonly beyond: (node: string, then: string, lo: string, hi: string) => string;
  };
}

export const targetUsage: Readonly<Record<Lang, TargetUsage>> = {
  vi: {
    about: {
      target:
        'số điểm cần tăng thêm để đạt mục tiêu, phân bổ cho các nội dung, và mục tiêu như vậy từng đạt được bao nhiêu lần',
      whatif: 'nếu điểm một số nội dung tăng thêm thì tổng điểm, hạng và nhóm sẽ ra sao',
    },
    example: {
      target: `
Ví dụ:
  papi target --province "Đắk Lắk" --year 2023 --rank 30
  papi target --province 66 --year 2023 --group cao --ahead 2 --benchmark best
  papi target --province "Sóc Trăng" --year 2021 --path "2025=30,+1,+1" --others moving
`,
      whatif: `
Ví dụ:
  papi whatif --province "Đắk Lắk" --year 2023 --raise 3.2=+0.2 8.1=0.3
`,
    },
    options: {
      node: 'nội dung đặt mục tiêu: total, 1, 1.1 hoặc tên; mặc định là tổng điểm',
      rank: 'mục tiêu: hạng này hoặc cao hơn',
      group: 'mục tiêu: nhóm này hoặc cao hơn; cao, trung bình cao hoặc trung bình thấp',
      places: 'mục tiêu: tăng từng này bậc',
      score: 'mục tiêu: đạt số điểm này',
      path: 'lộ trình theo năm: hạng (2025=30), nhóm (2025=cao), số điểm (2025=43.5) hoặc số bậc tăng thêm (+1, là năm kế tiếp)',
      ahead: 'đạt mục tiêu sau bao nhiêu năm; mặc định là 1',
      raise: 'nội dung và số điểm tăng thêm, viết nội dung=số điểm',
    },
    groups: {
      High: ['cao'],
      'Mid-high': ['trung bình cao', 'tb cao'],
      'Mid-low': ['trung bình thấp', 'tb thấp'],
    },
    fault: {
      oneTarget: given =>
        `Cần đúng một mục tiêu trong: --rank, --group, --places, --score, --path${given.length > 0 ? `; đã ghi ${given.join(', ')}` : ''}.`,
      aheadOrPath: '--path đã ghi năm của từng bước nên không dùng cùng --ahead.',
      unknownGroup: (text, near, all) =>
        `Không đặt mục tiêu được cho nhóm “${text}”; ${near.length > 0 ? `có phải là ${near.join(', ')}?` : `hãy chọn một trong: ${all.join(', ')}.`}`,
      outside: (option, text, lo, hi) => `${option} nhận số từ ${lo} đến ${hi}, không phải “${text}”.`,
      places: (text, name, rank) =>
        rank === 1
          ? `--places ${text}: ${name} đang đứng đầu, không còn bậc nào để tăng.`
          : `--places ${text}: ${name} đang đứng thứ ${rank}, tăng được nhiều nhất ${rank - 1} bậc.`,
      notPoints: (option, text) => `${option} cần một số điểm, không phải “${text}”.`,
      ahead: text => `--ahead cần số năm, từ 1 đến 99, không phải “${text}”.`,
      step: text =>
        `Không hiểu bước “${text}” của --path. Viết như "2025=30,+1,+1": năm=hạng, năm=nhóm, năm=số điểm (dấu thập phân là dấu chấm: 2025=43.5), hoặc +số bậc.`,
      yearsRise: (option, year, since) => `${option}: năm ${year} phải sau năm ${since}.`,
      noScore: (name, node, year) => `${name} không có điểm “${node}” năm ${year}.`,
      ownBenchmark: name => `${name} không thể là mốc so sánh của chính mình; hãy chọn mốc khác ở --benchmark.`,
      noBenchmark: (text, year) => `Không lấy “${text}” làm mốc so sánh được: không có điểm năm ${year}.`,
      raise: text => `Không hiểu “${text}” ở --raise; viết nội dung=số điểm, ví dụ 3.2=+0.2.`,
      raisedTwice: node => `--raise ghi nội dung ${node} hai lần.`,
      oneBranch: (lower, upper) =>
        `--raise: ${lower} nằm trong ${upper}; chỉ tăng một trong hai, nếu không điểm được tính hai lần.`,
      beyond: (node, then, lo, hi) => `--raise: ${node} sẽ là ${then} điểm, ngoài thang điểm ${lo}–${hi}.`,
    },
  },
  en: {
    about: {
      target: 'the points a target needs, spread over sub-axes, and how often such a target was met',
      whatif: 'the total, rank and group there would be if some nodes scored so much more',
    },
    example: {
      target: `
Example:
  papi target --province "Đắk Lắk" --year 2023 --rank 30
  papi target --province 66 --year 2023 --group High --ahead 2 --benchmark best
  papi target --province "Sóc Trăng" --year 2021 --path "2025=30,+1,+1" --others moving
`,
      whatif: `
Example:
  papi whatif --province "Đắk Lắk" --year 2023 --raise 3.2=+0.2 8.1=0.3
`,
    },
    options: {
      node: 'the node the target is for: total, 1, 1.1 or a name; the total by default',
      rank: 'the target: this rank or better',
      group: 'the target: this group or better; High, Mid-high or Mid-low',
      places: 'the target: so many places up',
      score: 'the target: this score',
      path: 'a path by year: a rank (2025=30), a group (2025=High), a score (2025=43.5) or places up (+1, the year after)',
      ahead: 'years until the target; 1 by default',
      raise: 'nodes and the points they gain, as node=points',
    },
    groups: { High: [], 'Mid-high': [], 'Mid-low': [] },
    fault: {
      oneTarget: given =>
        `One target is needed of --rank, --group, --places, --score, --path${given.length > 0 ? `; given: ${given.join(', ')}` : ''}.`,
      aheadOrPath: '--path says the year of each step, so it does not go with --ahead.',
      unknownGroup: (text, near, all) =>
        `No target is the group “${text}”; ${near.length > 0 ? `did you mean ${near.join(', ')}?` : `choose ${all.join(', ')}.`}`,
      outside: (option, text, lo, hi) => `${option} takes a number from ${lo} to ${hi}, not “${text}”.`,
      places: (text, name, rank) =>
        rank === 1
          ? `--places ${text}: ${name} is first, there is no rank above.`
          : `--places ${text}: ${name} is at rank ${rank} and can rise ${rank - 1} at most.`,
      notPoints: (option, text) => `${option} takes a number of points, not “${text}”.`,
      ahead: text => `--ahead takes a number of years from 1 to 99, not “${text}”.`,
      step: text =>
        `The step “${text}” of --path is not understood. Write it as in "2025=30,+1,+1": year=rank, year=group, year=score (with a decimal point: 2025=43.5), or +places.`,
      yearsRise: (option, year, since) => `${option}: ${year} must come after ${since}.`,
      noScore: (name, node, year) => `${name} has no score of “${node}” in ${year}.`,
      ownBenchmark: name => `${name} cannot be the benchmark of itself; choose another for --benchmark.`,
      noBenchmark: (text, year) => `“${text}” cannot be the benchmark: it has no scores in ${year}.`,
      raise: text => `“${text}” in --raise is not understood; write node=points, such as 3.2=+0.2.`,
      raisedTwice: node => `--raise names ${node} twice.`,
      oneBranch: (lower, upper) =>
        `--raise: ${lower} lies under ${upper}; raise one of them, or points would count twice.`,
      beyond: (node, then, lo, hi) => `--raise: ${node} would be ${then}, outside its range ${lo}–${hi}.`,
    },
  },
};
