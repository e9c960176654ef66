import type { Lang, Level } from '@papi/methodology';
import type { NotComputed } from '../check/computes.js';
import type { IndexWords } from '../index-words.js';

/** What `papi check` says would be computed from files, what would not, and why. */
export interface ComputesTexts {
  readonly title: string;
  readonly ranks: string;
  readonly changes: string;
  readonly broken: (nodes: string) => string;
  readonly weakSpots: string;
  readonly intervals: string;
  readonly rankRanges: string;
  readonly approximate: string;
  readonly depth: (level: Level, indicators: number) => string;
  readonly down: string;
  readonly counted: Readonly<Record<Exclude<Level, 'indicator'>, (nodes: number) => string>>;
  readonly units: (count: string, n: IndexWords) => string;
  readonly allBroken: string;
  readonly nothingShared: string;
  readonly not: string;
  readonly what: Readonly<Record<NotComputed['what'], string>>;
  readonly why: (n: IndexWords) => Readonly<Record<NotComputed['why'], string>>;
}

export const computesTexts: Readonly<Record<Lang, ComputesTexts>> = {
  vi: {
    title: 'Từ số liệu này sẽ tính được:',
    ranks: 'thứ hạng và nhóm',
    changes: 'thay đổi',
    broken: nodes => `không so sánh được vì khác chuỗi: ${nodes}`,
    weakSpots: 'điểm yếu',
    intervals: 'khoảng tin cậy của điểm',
    rankRanges: 'khoảng thứ hạng',
    approximate: 'tính theo quy tắc gần đúng',
    down: 'chi tiết đến',
    depth: (level, indicators) =>
      ({
        total: 'tổng điểm',
        axis: 'trục',
        'sub-axis': 'nội dung thành phần',
        indicator: `chỉ tiêu (${indicators})`,
      })[level],
    counted: {
      total: () => 'tổng điểm',
      axis: nodes => `${nodes} trục`,
      'sub-axis': nodes => `${nodes} nội dung thành phần`,
    },
    units: (count, n) => `của ${count} ${n.units}`,
    allBroken: 'không so sánh được nội dung nào, vì khác chuỗi',
    nothingShared: 'hai năm không có nội dung chung',
    not: 'không tính được',
    what: {
      ranks: 'thứ hạng',
      changes: 'thay đổi',
      intervals: 'khoảng tin cậy',
      'rank ranges': 'khoảng thứ hạng',
      'weak spots': 'điểm yếu',
      indicators: 'chỉ tiêu',
      nodes: 'điểm',
    },
    why: n => ({
      'one year': 'chỉ có một năm',
      'no standard errors': 'không có sai số chuẩn',
      'no sub-axes': 'không có nội dung thành phần',
      'not in the files': 'tệp không có giá trị chỉ tiêu',
      'one unit with a score': `chỉ một ${n.unitShort} có điểm`,
      'one unit with an error': `chỉ một ${n.unitShort} có sai số chuẩn`,
      'stratum of one PSU': 'có tầng chỉ có một PSU; cần --lonely-psu',
      'no rule or items missing': 'chưa có quy tắc hoặc thiếu chỉ tiêu',
    }),
  },
  en: {
    title: 'These data would give:',
    ranks: 'ranks and groups',
    changes: 'changes',
    broken: nodes => `a break in the series forbids ${nodes}`,
    weakSpots: 'weak spots',
    intervals: 'intervals of scores',
    rankRanges: 'ranges of ranks',
    approximate: 'scored by an approximate rule',
    down: 'down to',
    depth: (level, indicators) =>
      ({ total: 'the total', axis: 'axes', 'sub-axis': 'sub-axes', indicator: `indicators (${indicators})` })[level],
    counted: {
      total: () => 'total',
      axis: nodes => `${nodes} ${nodes === 1 ? 'axis' : 'axes'}`,
      'sub-axis': nodes => `${nodes} ${nodes === 1 ? 'sub-axis' : 'sub-axes'}`,
    },
    units: (count, n) => `of ${count} ${count === '1' ? n.unit : n.units}`,
    allBroken: 'a break in every series forbids all of them',
    nothingShared: 'the two years have no node in common',
    not: 'not computed',
    what: {
      ranks: 'ranks',
      changes: 'changes',
      intervals: 'intervals',
      'rank ranges': 'ranges of ranks',
      'weak spots': 'weak spots',
      indicators: 'indicators',
      nodes: 'scores',
    },
    why: n => ({
      'one year': 'there is one year',
      'no standard errors': 'there are no standard errors',
      'no sub-axes': 'there are no sub-axes',
      'not in the files': 'no values of indicators in the files',
      'one unit with a score': `one ${n.unitShort} alone has scores`,
      'one unit with an error': `one ${n.unitShort} alone has standard errors`,
      'stratum of one PSU': 'a stratum has one PSU; --lonely-psu is needed',
      'no rule or items missing': 'no rule is known, or indicators are missing',
    }),
  },
};
