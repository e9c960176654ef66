import type { Lang } from '@papi/methodology';
import type { Option } from 'commander';

/** What `--help` says, and what is said of a command that was not written as it should be. */
export interface HelpTexts {
  readonly about: string;
  readonly commands: Readonly<Record<'check' | 'rank' | 'change' | 'weak' | 'report' | 'preview', string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly files: string;
  readonly folder: string;
  readonly help: string;
  readonly helpOf: string;
  readonly missing: (argument: string) => string;
  /** An option's description, and whether it must be given, what may be given, what is taken where nothing is. */
  readonly option: (option: Described) => string;
  /** The parser's own headings. */
  readonly titles: Readonly<Record<string, string>>;
  /** The parser's own faults by their code, with what its message names first, and what it names besides or offers. */
  readonly wrong: Readonly<Record<string, (found: string, other: string | undefined) => string>>;
}

type Described = Pick<Option, 'description' | 'argChoices' | 'defaultValue' | 'mandatory'>;

type OptionName =
  | 'from'
  | 'to'
  | 'parts'
  | 'benchmark'
  | 'rankSets'
  | 'all'
  | 'site'
  | 'baseUrl'
  | 'port'
  | 'respondents';

function described(
  { description, argChoices, defaultValue, mandatory }: Described,
  { needed, choose, byDefault }: Readonly<Record<'needed' | 'choose' | 'byDefault', string>>,
): string {
  const facts = [
    ...(mandatory ? [needed] : []),
    ...(argChoices ? [`${choose} ${argChoices.join(', ')}`] : []),
    ...(defaultValue === undefined ? [] : [`${byDefault} ${defaultValue}`]),
  ];
  return facts.length > 0 ? `${description} (${facts.join('; ')})` : description;
}

export const help: Readonly<Record<Lang, HelpTexts>> = {
  vi: {
    about: 'Điểm, hạng, thay đổi và điểm yếu của các tỉnh, thành phố, và trang web công bố các kết quả ấy',
    commands: {
      check: 'cho biết tệp điểm hoặc tệp câu trả lời có gì và mọi lỗi trong tệp',
      rank: 'điểm, hạng và nhóm',
      change: 'thay đổi giữa hai năm và vì sao thứ hạng thay đổi',
      weak: 'các nội dung yếu kèm lý do, nội dung có thể thêm nhiều điểm nhất đứng trước',
      report: 'tạo trang web tĩnh bằng cả hai thứ tiếng',
      preview: 'mở trang đã tạo trên máy này để xem',
    },
    options: {
      from: 'năm trước; mặc định là năm liền trước --to',
      to: 'năm sau; mặc định là năm mới nhất',
      parts: 'chia phần đổi hạng do điểm của chính tỉnh theo các trục',
      rankSets:
        'khoảng hạng có thể khi điểm có sai số chuẩn (cột se): each cho từng tỉnh, all đúng cho mọi tỉnh cùng lúc, none không tính; tính cho tổng điểm và các trục, hoặc những nội dung ghi ở --node',
      benchmark:
        'mức để tính khoảng cách: median (trung vị), q3, best (cao nhất), region (vùng), similar (các tỉnh gần nhất về dân số và mật độ), similar-profile (các tỉnh có điểm các trục năm trước gần nhất) hoặc một tỉnh',
      all: 'mọi nội dung thành phần, không chỉ những nội dung yếu',
      site: 'thư mục để công bố; được thay toàn bộ',
      baseUrl: 'địa chỉ của trang sau khi công bố: để có liên kết chuẩn và sơ đồ trang',
      respondents: 'tệp câu trả lời của người dân, thay cho điểm: trang có thêm sai số và so sánh các nhóm',
      port: 'cổng; mặc định là cổng trống đầu tiên từ 8000',
    },
    files: 'tệp điểm, tệp câu trả lời hoặc thư mục',
    folder: 'thư mục của trang',
    help: 'hiện hướng dẫn',
    helpOf: 'hiện hướng dẫn của một lệnh',
    missing: argument => `Thiếu tham số ${argument}.`,
    option: option => described(option, { needed: 'bắt buộc', choose: 'chọn', byDefault: 'mặc định' }),
    titles: { 'Usage:': 'Cách dùng:', 'Arguments:': 'Tham số:', 'Options:': 'Tùy chọn:', 'Commands:': 'Lệnh:' },
    wrong: {
      'commander.unknownOption': (found, near) => `Không có tùy chọn ${found}${near ? `; có phải là ${near}?` : '.'}`,
      'commander.unknownCommand': (found, near) => `Không có lệnh ${found}${near ? `; có phải là ${near}?` : '.'}`,
      'commander.missingArgument': found => help.vi.missing(found),
      'commander.optionMissingArgument': found => `Tùy chọn ${found} cần một giá trị.`,
      'commander.missingMandatoryOptionValue': found => `Cần ghi ${found}.`,
      'commander.conflictingOption': (found, other) => `Không dùng được ${found} cùng với ${other}.`,
      'commander.excessArguments': () => 'Thừa tham số; tên có dấu cách cần để trong dấu ngoặc kép.',
    },
  },
  en: {
    about: 'Scores, ranks, changes and weak spots of provinces, and the site that publishes them',
    commands: {
      check: 'say what files of scores or of respondents hold, and everything wrong with them',
      rank: 'scores with ranks and groups',
      change: 'changes between two years, and why each rank moved',
      weak: 'weak spots with their reasons, the most points to gain first',
      report: 'build the static site, in both languages',
      preview: 'serve a built site on this machine',
    },
    options: {
      from: 'the earlier year; the one before --to by default',
      to: 'the later year; the newest by default',
      parts: "split the province's own part of each rank move by axis",
      rankSets:
        'possible ranks where scores have standard errors (column se): each for one province at a time, all for all of them together, none; made for the total and the axes, or for the nodes given to --node',
      benchmark:
        'what to measure the gap to: median, q3, best, region, similar (the nearest in population and density), similar-profile (the nearest in the axis scores of the year before), or a province',
      all: 'every sub-axis, not only the weak ones',
      site: 'the folder to publish; replaced as a whole',
      baseUrl: 'the address the site will have: gives canonical links and a sitemap',
      respondents: 'a file of respondents in place of scores: the site then has errors and compares groups',
      port: 'the port; the first free one from 8000 on by default',
    },
    files: 'files of scores or of respondents, or folders',
    folder: 'the folder of the site',
    help: 'show this help',
    helpOf: 'show the help of a command',
    missing: argument => `The argument ${argument} is missing.`,
    option: option => described(option, { needed: 'needed', choose: 'choose', byDefault: 'default' }),
    titles: {},
    wrong: {
      'commander.unknownOption': (found, near) =>
        `There is no option ${found}${near ? `; did you mean ${near}?` : '.'}`,
      'commander.unknownCommand': (found, near) =>
        `There is no command ${found}${near ? `; did you mean ${near}?` : '.'}`,
      'commander.missingArgument': found => help.en.missing(found),
      'commander.optionMissingArgument': found => `The option ${found} needs a value.`,
      'commander.missingMandatoryOptionValue': found => `${found} is needed.`,
      'commander.conflictingOption': (found, other) => `${found} does not go with ${other}.`,
      'commander.excessArguments': () => 'Too many arguments; a name with spaces needs quotes.',
    },
  },
};
