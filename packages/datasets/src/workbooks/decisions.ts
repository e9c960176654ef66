import { comma } from './messages.js';
import type { Decision, SheetKind } from './types.js';

const kinds: Readonly<Record<SheetKind, { readonly vi: string; readonly en: string }>> = {
  'units-in-rows': {
    vi: 'mỗi đơn vị một dòng, mỗi nội dung một cột',
    en: 'a row for each unit, a column for each node',
  },
  'one-header-row': {
    vi: 'mỗi nội dung, chỉ tiêu một dòng; một dòng tiêu đề',
    en: 'a row for each node and indicator; one header row',
  },
  'code-and-name-rows': {
    vi: 'mỗi nội dung, chỉ tiêu một dòng; một dòng mã và một dòng tên',
    en: 'a row for each node and indicator; a row of codes and one of names',
  },
  'two-languages': {
    vi: 'mỗi nội dung, chỉ tiêu một dòng; nhãn bằng hai thứ tiếng',
    en: 'a row for each node and indicator; labels in two languages',
  },
  'new-units-above': {
    vi: 'mỗi nội dung, chỉ tiêu một dòng; các dòng tiêu đề trên gộp theo đơn vị mới, đã đọc theo đơn vị cũ',
    en: 'a row for each node and indicator; header rows above group the units under new ones; read by the old ones',
  },
};

/** Everything that is decided in reading a sheet, as it is told and recorded. */
export const decisions = {
  layout: (kind: SheetKind): Decision => ({ code: 'layout', ...kinds[kind] }),

  zerosWithheld: (cells: number): Decision => ({
    code: 'zeros-withheld',
    vi: `${cells} ô ghi 0 ở những trục không công bố được coi là không có số liệu`,
    en: `${cells} zeros on axes that are withheld were taken as withheld`,
  }),

  /** @param words each word with the number of its cells */
  wordsWithheld: (words: ReadonlyMap<string, number>): Decision => {
    const cells = [...words.values()].reduce((sum, count) => sum + count, 0);
    const listed = [...words.keys()].map(quoted).join(', ');
    return {
      code: 'words-withheld',
      vi: `${cells} ô ghi ${listed} được coi là không có số liệu`,
      en: `${cells} cells that say ${listed} were taken as withheld`,
    };
  },

  blanks: (cells: number): Decision => ({
    code: 'blanks-missing',
    vi: `${cells} ô trống của chỉ tiêu: không công bố, hoặc dưới 15 người trả lời câu hỏi đó`,
    en: `${cells} empty cells of indicators: withheld, or fewer than 15 people answered that question`,
  }),

  zerosKept: (cells: number): Decision => ({
    code: 'zeros-kept',
    vi: `${cells} số 0 của chỉ tiêu ở nơi có điểm được giữ là số 0`,
    en: `${cells} zeros of indicators where there is a score were kept as zeros`,
  }),

  interval: (ratio: number, level: 90 | 95 | undefined): Decision => {
    const r = ratio.toFixed(3);
    if (level === 90) {
      return {
        code: 'interval-is-90',
        vi: `khoảng in là “95%” thật ra là khoảng 90%: nửa độ rộng bằng ${comma(Number(r))} lần sai số chuẩn (95% phải là 1,96); hãy tính khoảng từ sai số chuẩn`,
        en: `the interval printed as “95%” is a 90% one: its half-width is ${r} standard errors (95% would be 1.96); intervals are to be computed from the standard error`,
      };
    }
    return level === 95
      ? {
          code: 'interval-is-95',
          vi: `khoảng in là khoảng 95% (nửa độ rộng bằng ${comma(Number(r))} lần sai số chuẩn)`,
          en: `the printed interval is a 95% one (its half-width is ${r} standard errors)`,
        }
      : {
          code: 'interval-unclear',
          vi: `nửa độ rộng của khoảng in bằng ${comma(Number(r))} lần sai số chuẩn: không rõ độ tin cậy`,
          en: `the printed interval’s half-width is ${r} standard errors: its level is not clear`,
        };
  },

  zeroErrors: (units: readonly string[]): Decision => ({
    code: 'zero-errors',
    vi: `sai số chuẩn in là 0 được coi là không biết: ${units.join(', ')}`,
    en: `standard errors printed as 0 were taken as not known: ${units.join(', ')}`,
  }),

  weighted: (lines: readonly string[], empty: boolean): Decision => ({
    code: 'weighted-left-out',
    vi: `điểm tổng hợp có trọng số (${lines.join(', ')})${empty ? ' để trống và' : ''} không được đọc: điểm và xếp hạng công bố là tổng không có trọng số`,
    en: `the weighted total (${lines.join(', ')})${empty ? ' is empty and' : ''} was not read: the published score and ranking are the unweighted total`,
  }),

  variance: (lines: readonly string[]): Decision => ({
    code: 'variance-left-out',
    vi: `phương sai của trục (${lines.join(', ')}) không được đọc`,
    en: `variances of axes (${lines.join(', ')}) were not read`,
  }),

  shownOnly: (indicators: readonly string[]): Decision => ({
    code: 'shown-not-scored',
    vi: `chỉ tiêu chỉ để xem, không được chấm điểm: ${indicators.join(', ')}`,
    en: `indicators shown but not scored: ${indicators.join(', ')}`,
  }),

  caution: (of: string, words: { readonly vi: string; readonly en: string }): Decision => ({
    code: 'label-caution',
    vi: `${of}: ${words.vi}`,
    en: `${of}: ${words.en}`,
  }),

  unfamiliar: (names: readonly string[]): Decision => ({
    code: 'unfamiliar-names',
    vi: `tên chưa gặp, đã đọc theo số: ${names.join('; ')}`,
    en: `names not met before, read by their numbers: ${names.join('; ')}`,
  }),

  ownOrder: (year: number, unknown: readonly string[]): Decision => ({
    code: 'ids-by-order',
    vi: `chưa có danh sách chỉ tiêu năm ${year}: mã theo thứ tự trong bảng${unknown.length > 0 ? `; cách ghi mới: ${unknown.join(', ')}` : ''}`,
    en: `there is no list of indicators for ${year}: ids follow the order of the sheet${unknown.length > 0 ? `; wording not met before: ${unknown.join(', ')}` : ''}`,
  }),

  totalSummed: (axes: number): Decision => ({
    code: 'total-summed',
    vi: `bảng không có tổng điểm: đã cộng ${axes} trục`,
    en: `the sheet has no total: the ${axes} axes were added up`,
  }),

  year: (from: string, year: number, words: { readonly vi: string; readonly en: string }): Decision => ({
    code: `year-from-${from.replace(' ', '-')}`,
    vi: `năm ${year}, ${words.vi}`,
    en: `${year}, ${words.en}`,
  }),

  otherYear: (said: { readonly vi: string; readonly en: string }): Decision => ({ code: 'other-year-named', ...said }),

  aggregates: (texts: readonly string[]): Decision => ({
    code: 'aggregates-left-out',
    vi: `không phải đơn vị được xếp hạng, không được đọc: ${texts.join(', ')}`,
    en: `no ranked units, not read: ${texts.join(', ')}`,
  }),

  separators: (count: number): Decision => ({
    code: 'blank-lines-between-units',
    vi: `${count} cột hoặc dòng trống giữa các đơn vị, bỏ qua`,
    en: `${count} blank columns or rows between units, passed over`,
  }),

  hidden: (): Decision => ({
    code: 'hidden-sheet',
    vi: 'trang tính bị ẩn trong tệp',
    en: 'the sheet is hidden in the file',
  }),

  part: (of: string): Decision => ({
    code: 'part-of-a-year',
    vi: `bổ sung cho ${of}: điểm lặp lại đã đối chiếu, chỉ tiêu được thêm vào`,
    en: `adds to ${of}: scores repeated here were compared, indicators were added`,
  }),

  supersedes: (others: readonly string[]): Decision => ({
    code: 'newest-sheet-taken',
    vi: `là trang mới nhất của năm; không đọc ${others.join(', ')}`,
    en: `the newest sheet of its year; not read: ${others.join(', ')}`,
  }),

  rulesHold: (nodes: readonly string[]): Decision => ({
    code: 'rules-hold',
    vi: `đã đối chiếu với các chỉ tiêu theo quy tắc tính chính xác: ${nodes.join(', ')}`,
    en: `held against the indicators by exact scoring rules: ${nodes.join(', ')}`,
  }),

  rulesBroken: (nodes: readonly string[]): Decision => ({
    code: 'rules-not-followed',
    vi: `điểm của bảng này không theo quy tắc tính đã biết của năm: ${nodes.join(', ')}`,
    en: `the scores of this sheet do not follow the rules known for the year: ${nodes.join(', ')}`,
  }),

  respondents: (): Decision => ({
    code: 'respondents-of-the-unit',
    vi: 'số quan sát là số người trả lời của đơn vị, đặt cạnh tổng điểm; số người trả lời từng câu không được công bố',
    en: 'the observations are the respondents of the unit and stand beside its total; how many answered a question is not published',
  }),
};

function quoted(text: string): string {
  return `“${text}”`;
}
