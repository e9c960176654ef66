import { type Agency, agencyName } from '@papi/methodology';
import type { Model } from '../site/model.js';
import { type Column, column, csvOf, type Field } from './column.js';
import { type Download, download } from './download.js';
import { common } from './fields.js';

const noneNamed = { vi: 'không nêu', en: 'none named' };
const listOf = (names: readonly string[]) => names.join('; ');

/** The lead agencies, by their own and by their English names. */
const leads = {
  own: {
    name: 'lead',
    type: 'string',
    about: { vi: 'Cơ quan chủ trì, cách nhau bằng “; ”', en: 'Lead agencies, parted by “; ”' },
  },
  english: {
    name: 'lead_en',
    type: 'string',
    about: { vi: 'Tên tiếng Anh của cơ quan chủ trì', en: 'The same by their English names' },
  },
} as const satisfies Record<string, Field>;
/** Those that take part, the same way. */
const helps = {
  own: {
    name: 'with',
    type: 'string',
    about: { vi: 'Cơ quan phối hợp, cách nhau bằng “; ”', en: 'Agencies that take part, parted by “; ”' },
    empty: noneNamed,
  },
  english: {
    name: 'with_en',
    type: 'string',
    about: { vi: 'Tên tiếng Anh của cơ quan phối hợp', en: 'The same by their English names' },
    empty: noneNamed,
  },
} as const satisfies Record<string, Field>;

/** Who leads the work on each node. */
export function agencyTable(model: Model): Download {
  const { agencies, agencyNames = [] } = model.methodology;
  const english = (names: readonly string[]) => listOf(names.map(name => agencyName(model.methodology, name, 'en')));
  const columns: readonly Column<Agency>[] = [
    column(common.node, a => a.node),
    column(
      {
        name: 'from',
        type: 'string',
        about: { vi: 'Từ năm hoặc tháng (2025-07)', en: 'From this year or month (2025-07)' },
      },
      a => a.from,
    ),
    column(
      {
        name: 'to',
        type: 'string',
        about: { vi: 'Đến hết năm hoặc tháng', en: 'To the end of this year or month' },
        empty: { vi: 'đang áp dụng', en: 'in force' },
      },
      a => a.to,
    ),
    column(leads.own, a => listOf(a.lead)),
    column(helps.own, a => listOf(a.with)),
    ...(agencyNames.length === 0
      ? []
      : [column(leads.english, (a: Agency) => english(a.lead)), column(helps.english, (a: Agency) => english(a.with))]),
  ];
  return download(
    {
      path: 'data/agencies.csv',
      format: 'CSV',
      title: { vi: 'Cơ quan chủ trì theo nội dung và thời gian', en: 'Lead agencies by node and date' },
      about: {
        vi: 'Mỗi dòng một nội dung trong một khoảng thời gian. Nội dung thành phần không có dòng thì theo trục của nó.',
        en: 'One row a node and a time. A sub-axis without a row follows its axis.',
      },
      fields: columns,
      key: ['node', 'from'],
    },
    () => csvOf(columns, agencies),
  );
}
