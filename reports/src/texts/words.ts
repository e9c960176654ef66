import type { IndexTexts, Lang } from '@papi/methodology';
import type { Group, Reason, Verdict } from '../site/rows.js';
import { thresholdText } from './naming.js';
import { usualTexts } from './usual.js';

/** The words that stand on many pages: names of groups and verdicts, headings, labels of the frame. */
export interface UiWords {
  readonly languageName: string;
  readonly skip: string;
  readonly and: string;
  readonly groups: Readonly<Record<Group, string>>;
  readonly groupOf: (group: Group) => string;
  /** The group behind a unit's name: `Đắk Lắk, Mid-low group`. */
  readonly inGroup: (group: Group) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly reasonMeanings: Readonly<Record<Reason, string>>;
  /** Those of them that differ where changes are tested. */
  readonly testedMeanings: Readonly<Partial<Record<Reason, string>>>;
  readonly withheld: string;
  readonly none: string;
  readonly axis: string;
  readonly subAxis: string;
  readonly total: string;
  readonly score: string;
  readonly rank: string;
  readonly group: string;
  readonly median: string;
  readonly changeSince: (year: number) => string;
  readonly rankOf: (rank: number, of: number) => string;
  readonly nav: { readonly compare: string; readonly data: string; readonly methods: string };
  readonly home: string;
  readonly breadcrumb: string;
  readonly otherYears: string;
  readonly swipe: string;
  readonly download: string;
  readonly table: string;
  readonly key: { readonly median: string; readonly half: string; readonly range: string; readonly break: string };
  readonly filter: string;
  readonly sortHint: string;
}

/** The words of one index: those that name its country or its units too. */
export interface IndexWords extends UiWords {
  /** What the middle half is; and its name with that, where a page first shows it. */
  readonly half: { readonly means: string; readonly told: string };
}

export const words: Readonly<Record<Lang, UiWords>> = {
  vi: {
    languageName: 'Tiếng Việt',
    skip: 'Chuyển đến nội dung chính',
    and: 'và',
    groups: { 1: 'Cao', 2: 'Trung bình cao', 3: 'Trung bình thấp', 4: 'Thấp' },
    groupOf: group => `nhóm ${words.vi.groups[group]}`,
    inGroup: group => `nhóm ${words.vi.groups[group]}`,
    verdicts: {
      up: 'tăng',
      down: 'giảm',
      flat: 'đi ngang',
      unclear: 'chưa rõ',
      'not comparable': 'không so sánh được',
    },
    reasons: { low: 'thấp', falling: 'giảm', stuck: 'chưa cải thiện', far: 'xa' },
    testedMeanings: {
      falling: 'giảm có ý nghĩa thống kê so với năm trước',
      stuck:
        'thấp hơn trung vị ba năm liền trong cùng một chuỗi mà giữa các năm ấy không lần nào tăng có ý nghĩa thống kê',
    },
    reasonMeanings: meaningsOf('5%', 'vi'),
    withheld: 'Không có điểm',
    none: '–',
    axis: 'Trục',
    subAxis: 'Nội dung thành phần',
    total: 'Tổng điểm',
    score: 'Điểm',
    rank: 'Hạng',
    group: 'Nhóm',
    median: 'Trung vị',
    changeSince: year => `So với ${year}`,
    rankOf: (rank, of) => `${rank}/${of}`,
    nav: { compare: 'So sánh', data: 'Số liệu', methods: 'Phương pháp' },
    home: 'Trang chủ',
    breadcrumb: 'Đường dẫn',
    otherYears: 'Các năm khác',
    swipe: 'Vuốt ngang bảng để xem đủ cột ›',
    download: 'Tải về',
    table: 'Bảng số liệu',
    key: { median: 'trung vị', half: 'nửa giữa', range: 'thấp nhất đến cao nhất', break: 'đổi cách đo' },
    filter: 'Lọc theo tên',
    sortHint: 'Bấm tiêu đề cột để sắp xếp.',
  },
  en: {
    languageName: 'English',
    skip: 'Skip to main content',
    and: 'and',
    groups: { 1: 'High', 2: 'Mid-high', 3: 'Mid-low', 4: 'Low' },
    groupOf: group => `the ${words.en.groups[group]} group`,
    inGroup: group => `${words.en.groups[group]} group`,
    verdicts: { up: 'up', down: 'down', flat: 'level', unclear: 'unclear', 'not comparable': 'not comparable' },
    reasons: { low: 'low', falling: 'falling', stuck: 'stuck', far: 'far' },
    testedMeanings: {
      falling: 'down on the year before by a test at 5%',
      stuck:
        'below the median in three years in a row of one series, and proved to be up in neither change between them',
    },
    reasonMeanings: meaningsOf('5%', 'en'),
    withheld: 'No score',
    none: '–',
    axis: 'Axis',
    subAxis: 'Sub-axis',
    total: 'Total score',
    score: 'Score',
    rank: 'Rank',
    group: 'Group',
    median: 'Median',
    changeSince: year => `Since ${year}`,
    rankOf: (rank, of) => `${rank} of ${of}`,
    nav: { compare: 'Compare', data: 'Data', methods: 'Methods' },
    home: 'Home',
    breadcrumb: 'Breadcrumb',
    otherYears: 'Other years',
    swipe: 'Swipe the table sideways for all columns ›',
    download: 'Download',
    table: 'Table of figures',
    key: { median: 'median', half: 'middle half', range: 'lowest to highest', break: 'change of measure' },
    filter: 'Filter by name',
    sortHint: 'Press a column head to sort.',
  },
};

/** What the middle half is, from the first quartile to the third, of units that go by this name. */
function halfMeans(units: string, lang: Lang): string {
  return { vi: `một nửa số ${units} có điểm ở khoảng giữa`, en: `half of the ${units}, those in the middle` }[lang];
}

/** The middle half by its name and with what it is. */
export function halfTold(units: string, lang: Lang): string {
  return `${words[lang].key.half} (${halfMeans(units, lang)})`;
}

/** What makes a weak spot, in words, where `threshold` is the least change called up or down: `5%`. */
export function meaningsOf(threshold: string, lang: Lang): Readonly<Record<Reason, string>> {
  return {
    vi: {
      low: 'thuộc nhóm Thấp',
      falling: `giảm từ ${threshold} trở lên so với năm trước`,
      stuck: `thấp hơn trung vị ba năm liền trong cùng một chuỗi mà giữa các năm ấy không lần nào tăng từ ${threshold} trở lên`,
      far: 'thấp hơn trung vị quá độ rộng của nửa giữa',
    },
    en: {
      low: 'in the Low group',
      falling: `down by ${threshold} or more on the year before`,
      stuck: `below the median in three years in a row of one series, and up by ${threshold} or more in neither change between them`,
      far: 'further below the median than the middle half is wide',
    },
  }[lang];
}

/** The words for one index: what it calls its country stands beside the median, what it calls its units in the middle half. */
export function wordsOf(texts: IndexTexts, lang: Lang): IndexWords {
  const country = texts.country?.[lang] ?? '';
  const { key, testedMeanings } = words[lang];
  const units = (texts.unit_short_many ?? usualTexts(texts).unit_short_many!)[lang];
  const half = { means: halfMeans(units, lang), told: halfTold(units, lang) };
  const meanings = meaningsOf(thresholdText(texts, lang), lang);
  const median = (lang === 'vi' ? `${key.median} ${country}` : `${country} ${key.median}`).trim();
  const tested = texts.tested === undefined ? {} : testedMeanings;
  return { ...words[lang], key: { ...key, median }, half, reasonMeanings: { ...meanings, ...tested } };
}
