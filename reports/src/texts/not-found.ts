import type { Lang } from '@papi/methodology';
import { withArticle } from './grammar.js';

export interface NotFoundTexts {
  readonly title: string;
  readonly description: string;
  readonly lede: string;
  readonly advice: (unit: string) => string;
  readonly find: (unit: string) => string;
  readonly groupsOf: (year: number) => string;
  readonly years: string;
  readonly others: string;
}

export const notFoundTexts: Readonly<Record<Lang, NotFoundTexts>> = {
  vi: {
    title: 'Không tìm thấy trang',
    description: 'Địa chỉ này không có trang nào.',
    lede: 'Địa chỉ này không có trang nào. Có thể địa chỉ bị gõ sai, hoặc năm đó không có số liệu.',
    advice: unit => `Hãy tìm ${unit} theo tên dưới đây, hoặc bắt đầu từ một trong các trang sau.`,
    find: unit => `Tìm ${unit}`,
    groupsOf: year => `Màu của ô thể hiện nhóm theo tổng điểm năm ${year}.`,
    years: 'Theo năm',
    others: 'Các trang chính',
  },
  en: {
    title: 'Page not found',
    description: 'There is no page at this address.',
    lede: 'There is no page at this address. It may be mistyped, or that year may have no figures.',
    advice: unit => `Find ${withArticle(unit)} by name below, or start from one of these pages.`,
    find: unit => `Find ${withArticle(unit)}`,
    groupsOf: year => `The squares show the group on the total of ${year}.`,
    years: 'By year',
    others: 'Main pages',
  },
};
