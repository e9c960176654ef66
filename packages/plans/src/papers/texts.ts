import type { Lang } from '@papi/methodology';

/** The few words that papers bring of their own: names of a workbook's sheets and of its facts. */
export const texts: Record<Lang, PaperTexts> = {
  vi: {
    followUp: 'Theo dõi',
    table: n => `Bảng ${n}`,
    about: 'Thuyết minh',
    content: 'Nội dung',
    detail: 'Chi tiết',
    facts: 'Thông số của kế hoạch (không sửa)',
    fact: {
      unit: 'Mã đơn vị',
      unit_name: 'Tên đơn vị',
      from: 'Năm làm gốc',
      to: 'Năm của chỉ tiêu',
      month: 'Tháng ghi tên cơ quan',
      rank_wanted: 'Hạng phấn đấu',
      group_wanted: 'Nhóm phấn đấu',
      score_wanted: 'Tổng điểm cần đạt',
      agency: 'Cơ quan chủ trì',
    },
    exact: shown => `${shown} (đủ chữ số thập phân)`,
  },
  en: {
    followUp: 'Follow-up',
    table: n => `Table ${n}`,
    about: 'Notes',
    content: 'Item',
    detail: 'Detail',
    facts: 'Facts of the plan (do not edit)',
    fact: {
      unit: 'Code of the unit',
      unit_name: 'Name of the unit',
      from: 'Starting year',
      to: 'Year of the targets',
      month: 'Month of the agencies',
      rank_wanted: 'Rank aimed at',
      group_wanted: 'Group aimed at',
      score_wanted: 'Total needed',
      agency: 'Lead agency',
    },
    exact: shown => `${shown} (all decimals)`,
  },
};

interface PaperTexts {
  /** The sheet with the main table. */
  readonly followUp: string;
  /** A sheet with another table, numbered from 2. */
  readonly table: (n: number) => string;
  readonly about: string;
  readonly content: string;
  readonly detail: string;
  readonly facts: string;
  /** What people call a fact, by its key; one without a name is for programs alone. */
  readonly fact: Readonly<Record<string, string>>;
  /** A hidden column with all digits of one in sight. */
  readonly exact: (shown: string) => string;
}
