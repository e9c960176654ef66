import type { Lang } from '@papi/methodology';
import type { IndexWords } from '../index-words.js';

/** What `papi score` says: its help, its faults of usage, and what a reader of its scores must know. */
export interface ScoreTexts {
  readonly about: string;
  readonly file: string;
  readonly options: Readonly<
    Record<'year' | 'by' | 'differences' | 'node' | 'psu' | 'interval' | 'showFrom' | 'fewAnswers', string>
  >;
  readonly example: string;
  readonly unknownGroup: (text: string, known: readonly string[]) => string;
  readonly noGroups: (text: string) => string;
  readonly differencesOfWhat: string;
  readonly synthetic: (n: IndexWords) => string;
  /** The same of scores that were made of such answers. */
  readonly syntheticShort: (n: IndexWords) => string;
  readonly syntheticScores: (years: readonly number[], n: IndexWords) => string;
  readonly note: {
    readonly sample: (rows: string, years: readonly number[]) => string;
    readonly units: (column: string, from: 'option' | 'district' | 'psu') => string;
    readonly against: (value: string) => string;
    readonly narrow: (n: IndexWords) => string;
    readonly approximate: (nodes: readonly string[]) => string;
    readonly few: (rows: number, least: number) => string;
    /** Indicators scored between the lowest and the highest unit, with these; how many units, or the year they are published for. */
    readonly ends: (ends: readonly string[], units: number | null, year: number, n: IndexWords) => string;
    readonly ungrouped: (rows: number, group: string) => string;
  };
}

export const scoreTexts: Readonly<Record<Lang, ScoreTexts>> = {
  vi: {
    about: 'điểm của các tỉnh, thành phố tính từ câu trả lời của người dân, kèm sai số chuẩn',
    file: 'tệp câu trả lời, mỗi dòng một người',
    options: {
      year: 'năm của tệp không ghi năm; tệp có nhiều năm thì là năm cần tính, mặc định là năm mới nhất',
      by: 'điểm của từng nhóm người trả lời: sex (giới tính), area (thành thị, nông thôn), ethnicity (dân tộc), age (tuổi), hoặc nhóm trong bảng mã',
      differences: 'chênh lệch giữa các nhóm của --by thay cho điểm',
      node: 'nội dung: total, 1, 1.1, 1.1.1 hoặc tên; mặc định là tất cả, riêng bảng để đọc không in các chỉ tiêu',
      psu: 'đơn vị chọn mẫu cấp một (PSU): district (huyện), psu (như tệp ghi) hoặc một cột của tệp; mặc định là huyện nếu tệp có',
      interval: 'khoảng tin cậy theo phân phối t hay phân phối chuẩn',
      fewAnswers:
        'chỉ tiêu có ít người trả lời hơn --show-from: vẫn tính vào nội dung thành phần (keep) hay bỏ ra (drop); nếu bỏ ra thì điểm không so sánh được với điểm tính từ đủ chỉ tiêu',
      showFrom: 'số người trả lời tối thiểu để in một điểm',
    },
    example: `
Ví dụ:
  papi score cau-tra-loi-2023.csv --codebook bang-ma.csv --node total
  papi score cau-tra-loi-2023.csv --by sex --differences --province 01 --format csv --out chenh-lech.csv
`,
    unknownGroup: (text, known) => `Tệp không có cách chia nhóm nào là “${text}”; tệp có: ${known.join(', ')}.`,
    noGroups: text => `Tệp không có cột chia nhóm nào, nên không chia được theo “${text}”.`,
    differencesOfWhat: '--differences cần đi cùng --by.',
    synthetic: n =>
      `SỐ LIỆU MÔ PHỎNG: tệp tự ghi là không có người trả lời thật. Đây không phải kết quả ${n.index}, không được trích dẫn.`,
    syntheticShort: n => `Số liệu mô phỏng, không phải kết quả ${n.index}.`,
    syntheticScores: (years, n) =>
      `SỐ LIỆU MÔ PHỎNG (năm ${years.join(', ')}): tệp tự ghi là không có người trả lời thật. Điểm, hạng và mọi kết quả tính từ đó không phải kết quả ${n.index}, không được trích dẫn.`,
    note: {
      sample: (rows, years) => `${rows} người trả lời, năm ${years.join(', ')}`,
      units: (column, from) => `đơn vị chọn mẫu cấp một (PSU): ${column}${from === 'district' ? ' (huyện)' : ''}`,
      against: value => `chênh lệch so với: ${value}`,
      narrow: n =>
        `PSU không phải là huyện. Các thôn trong cùng một huyện thường giống nhau, nên khoảng tin cậy của ${n.unitShort} bị hẹp quá mức: với 3 huyện một ${n.unitShort}, khoảng tin cậy 95% chỉ chứa giá trị thật ở chừng 80% số mẫu (packages/survey/COVERAGE.md). Nếu tệp có cột huyện, hãy ghi --psu.`,
      approximate: nodes =>
        `Gần đúng: ${nodes.join(', ')} và các điểm cộng từ đó, vì chưa biết đầy đủ quy tắc tính điểm hoặc vì thiếu chỉ tiêu.`,
      ungrouped: (rows, group) => `${rows} người trả lời không có thông tin “${group}” nên không thuộc nhóm nào.`,
      few: (rows, least) => `${rows} dòng có dưới ${least} người trả lời được để trống.`,
      ends: (ends, units, year, n) =>
        `Chấm theo khoảng từ ${n.unitShort} thấp nhất đến ${n.unitShort} cao nhất: ${ends.join('; ')}, ${units === null ? `như đã công bố năm ${year}` : `theo ${units} ${n.units} trong tệp`}.`,
    },
  },
  en: {
    about: 'scores of provinces made from the answers of respondents, with standard errors',
    file: 'the file of answers, a row for each respondent',
    options: {
      year: 'the year of a file that does not say it; of a file of several years the one to score, by default the newest',
      by: 'scores of parts of the people: sex, area (urban, rural), ethnicity, age, or a group of the codebook',
      differences: 'differences between the groups of --by in place of scores',
      node: 'nodes: total, 1, 1.1, 1.1.1 or a name; all by default, but the table for people leaves the indicators out',
      psu: 'the primary sampling unit (PSU): district, psu (what the file calls so) or a column; by default the district where the file has it',
      interval: "intervals by Student's t or by the normal distribution",
      fewAnswers:
        'indicators with fewer answers than --show-from: count in their sub-axis (keep) or leave it (drop), which makes a score that does not compare with one of all indicators',
      showFrom: 'the fewest respondents for a score to be printed',
    },
    example: `
Example:
  papi score answers-2023.csv --codebook codebook.csv --node total
  papi score answers-2023.csv --by sex --differences --province 01 --format csv --out differences.csv
`,
    unknownGroup: (text, known) => `The file has no groups “${text}”; it has ${known.join(', ')}.`,
    noGroups: text => `The file has no column of groups, so there is nothing to divide by “${text}”.`,
    differencesOfWhat: '--differences goes with --by.',
    synthetic: n =>
      `SYNTHETIC DATA: the file says that nobody gave these answers. They are no results of ${n.index} and must not be cited.`,
    syntheticShort: n => `Made-up data, not ${n.index} results.`,
    syntheticScores: (years, n) =>
      `SYNTHETIC DATA (${years.join(', ')}): the file says that nobody gave the answers. Scores, ranks and all that follows from them are no results of ${n.index} and must not be cited.`,
    note: {
      sample: (rows, years) => `${rows} respondents, ${years.join(', ')}`,
      units: (column, from) => `primary sampling units (PSUs): ${column}${from === 'district' ? ' (districts)' : ''}`,
      against: value => `differences from: ${value}`,
      narrow: n =>
        `The PSUs are not districts. Villages of one district are alike, so intervals of each ${n.unit} are narrower than they should be: with 3 districts a ${n.unit}, 95% intervals hold the true value in some 80% of samples (packages/survey/COVERAGE.md). Where the file has districts, name their column by --psu.`,
      approximate: nodes =>
        `Approximate: ${nodes.join(', ')} and what is added up from them, since their rule is not wholly known or lacks an item.`,
      ungrouped: (rows, group) =>
        rows === 1
          ? `1 respondent has no value of “${group}” and is in no group.`
          : `${rows} respondents have no value of “${group}” and are in no group.`,
      few: (rows, least) =>
        `${rows} ${rows === 1 ? 'row' : 'rows'} with fewer than ${least} respondents ${rows === 1 ? 'is' : 'are'} left empty.`,
      ends: (ends, units, year, n) =>
        `Scored between the lowest and the highest ${n.unit}: ${ends.join('; ')}, ${units === null ? `as published for ${year}` : `from the ${units} ${n.units} in the file`}.`,
    },
  },
};
