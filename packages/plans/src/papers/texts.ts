import type { Lang } from '@papi/methodology';

/** The few words that papers bring of their own: names of a workbook's sheets and of its columns of facts. */
export const texts: Record<Lang, PaperTexts> = {
  vi: {
    followUp: 'Theo dõi',
    table: n => `Bảng ${n}`,
    about: 'Thông tin',
    content: 'Nội dung',
    detail: 'Chi tiết',
    columns: 'Các cột của bảng',
    facts: 'Thông số (không sửa)',
  },
  en: {
    followUp: 'Follow-up',
    table: n => `Table ${n}`,
    about: 'About',
    content: 'Item',
    detail: 'Detail',
    columns: 'Columns of the table',
    facts: 'Facts (do not edit)',
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
  readonly columns: string;
  readonly facts: string;
}
