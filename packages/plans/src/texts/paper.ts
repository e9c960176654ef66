import type { Lang } from '@papi/methodology';
import type { Group, Verdict, WeakReason } from '@papi/scoring';
import type { Outcome, ReportingDate } from '../types.js';

/** Words that the papers on a plan and on its results share. */
export interface PaperTexts {
  readonly kind: string;
  readonly dated: (place: string, year: number) => string;
  readonly attached: (year: number) => string;
  readonly signature: string;
  /** A line to be filled in by hand. */
  readonly blank: string;
  readonly recipients: string;
  readonly sentTo: readonly string[];
  readonly groups: Readonly<Record<Group, string>>;
  readonly trends: Readonly<Record<Exclude<Verdict, 'not comparable'>, string>>;
  readonly reasons: Readonly<Record<WeakReason, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Before the year. */
  readonly periods: Readonly<Record<ReportingDate['period'], string>>;
}

export const paperTexts: Readonly<Record<Lang, PaperTexts>> = {
  vi: {
    kind: 'Phụ lục',
    dated: (place, year) => `${place}, ngày … tháng … năm ${year}`,
    attached: year => `(Kèm theo Kế hoạch số … ngày … tháng … năm ${year})`,
    signature: 'THỦ TRƯỞNG ĐƠN VỊ',
    blank: '…………………………………',
    recipients: 'Nơi nhận:',
    sentTo: ['- Các cơ quan, đơn vị được phân công;', '- Lưu: VT.'],
    groups: { High: 'Cao', 'Mid-high': 'Trung bình cao', 'Mid-low': 'Trung bình thấp', Low: 'Thấp' },
    trends: { up: 'Tăng', down: 'Giảm', flat: 'Đi ngang', unclear: 'Chưa rõ' },
    reasons: { low: 'điểm thấp', falling: 'giảm', stuck: 'chưa cải thiện', far: 'cách xa trung vị' },
    outcomes: {
      met: 'Đạt',
      'not met': 'Không đạt',
      'no score': 'Không có điểm',
      'not comparable': 'Không so sánh được',
      'not judged': 'Không xét',
    },
    periods: {
      'quarter-1': 'Quý I năm',
      'quarter-2': 'Quý II năm',
      'quarter-3': 'Quý III năm',
      'first-half': '6 tháng đầu năm',
      year: 'Năm',
    },
  },
  en: {
    kind: 'Annex',
    dated: (place, year) => `${place}, … … ${year}`,
    attached: year => `(Attached to Plan No. … of … … ${year})`,
    signature: 'Head of the office',
    blank: '…………………………………',
    recipients: 'Sent to:',
    sentTo: ['- The agencies named in it;', '- File.'],
    groups: { High: 'High', 'Mid-high': 'Mid-high', 'Mid-low': 'Mid-low', Low: 'Low' },
    trends: { up: 'Up', down: 'Down', flat: 'Level', unclear: 'Unclear' },
    reasons: { low: 'low', falling: 'falling', stuck: 'stuck', far: 'far below the median' },
    outcomes: {
      met: 'Met',
      'not met': 'Not met',
      'no score': 'No score',
      'not comparable': 'Not comparable',
      'not judged': 'Not judged',
    },
    periods: {
      'quarter-1': 'First quarter of',
      'quarter-2': 'Second quarter of',
      'quarter-3': 'Third quarter of',
      'first-half': 'First half of',
      year: 'Year',
    },
  },
};
