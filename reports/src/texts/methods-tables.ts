import type { Lang } from '@papi/methodology';
import { capital } from './grammar.js';

/** Captions and heads of the tables of the page. */
export interface MethodsTables {
  readonly year: string;
  readonly years: string;
  readonly node: string;
  readonly range: string;
  readonly parts: string;
  readonly axesCaption: (year: number) => string;
  readonly rulesSummary: string;
  readonly rulesCaption: string;
  readonly items: string;
  readonly terms: string;
  readonly status: string;
  readonly statuses: Readonly<Record<'exact' | 'close' | 'approximate' | 'incomplete' | 'unknown', string>>;
  readonly residual: string;
  readonly hidden: string;
  readonly lowest: string;
  readonly highest: string;
  readonly endsCaption: string;
  readonly indicator: string;
  readonly lowestValue: string;
  readonly highestValue: string;
  readonly source: string;
  readonly publishedEnds: string;
  /** Ends of so many units of the file, counted and named. */
  readonly endsOf: (units: string) => string;
  readonly ceilingCaption: (year: number) => string;
  readonly printed: string;
  readonly real: string;
  readonly withheldCaption: (units: string) => string;
  readonly scored: string;
  readonly without: string;
  readonly partly: string;
  readonly seriesCaption: string;
  readonly reasonsCaption: string;
  readonly reasonsSummary: string;
  readonly changed: string;
  readonly why: string;
  readonly codesCaption: string;
  readonly code: string;
  readonly meant: string;
  readonly editionsCaption: string;
  readonly respondents: string;
  readonly note: string;
  readonly agenciesSummary: string;
  readonly agenciesCaption: string;
  readonly lead: string;
  readonly with: string;
  readonly inForce: string;
  readonly exceptionsCaption: string;
  readonly difference: string;
}

export const methodsTables: Readonly<Record<Lang, MethodsTables>> = {
  vi: {
    year: 'Năm',
    years: 'Những năm',
    node: 'Nội dung',
    range: 'Thang điểm',
    parts: 'Số nội dung thành phần',
    axesCaption: year => `Các trục năm ${year}`,
    rulesSummary: 'Bảng công thức của từng nội dung thành phần',
    rulesCaption:
      'Các công thức suy ra được. “1.1.1: 0 → 2” nghĩa là giá trị 0 là mức kém nhất, giá trị 2 là mức tốt nhất',
    items: 'Số chỉ tiêu tính điểm',
    terms: 'Chỉ tiêu: kém nhất → tốt nhất',
    status: 'Mức độ chắc chắn',
    statuses: {
      exact: 'đúng đến bốn chữ số thập phân',
      close: 'sát, lệch nhỏ do câu hỏi không có trả lời',
      approximate: 'gần đúng',
      incomplete: 'chưa đủ: có chỉ tiêu không công bố',
      unknown: 'chưa tìm được',
    },
    residual: 'Chênh lệch lớn nhất, điểm',
    hidden: 'không công bố',
    lowest: 'thấp nhất',
    highest: 'cao nhất',
    endsCaption:
      'Hai mốc “thấp nhất” và “cao nhất” đã dùng để quy điểm. Nơi nào vượt ra ngoài hai mốc thì điểm vẫn được tính theo cùng công thức',
    indicator: 'Chỉ tiêu',
    lowestValue: 'Thấp nhất',
    highestValue: 'Cao nhất',
    source: 'Nguồn',
    publishedEnds: 'đã công bố cho năm đó',
    endsOf: units => `tính từ ${units} trong tệp câu trả lời`,
    ceilingCaption: year => `Những nội dung không thể đạt mức cao nhất của thang điểm công bố, năm ${year}`,
    printed: 'Mức cao nhất công bố',
    real: 'Mức cao nhất có thể đạt',
    withheldCaption: units => `Các ${units} không có tổng điểm, theo năm`,
    scored: 'Có tổng điểm',
    without: 'Không có tổng điểm',
    partly: 'có điểm ở một số trục',
    seriesCaption: 'Chuỗi so sánh được của tổng điểm và từng trục: mỗi ô liền là những năm so sánh được với nhau',
    reasonsCaption: 'Năm bắt đầu chuỗi mới, nội dung thay đổi và lý do',
    reasonsSummary: 'Mọi lần đổi cách đo và lý do',
    changed: 'Nội dung thay đổi',
    why: 'Lý do',
    codesCaption: 'Các mã từng dùng cho hơn một nội dung',
    code: 'Mã',
    meant: 'Nội dung',
    editionsCaption: 'Các năm khảo sát. Dấu – ở cột người trả lời: chưa có nguồn nêu số liệu',
    respondents: 'Người trả lời',
    note: 'Ghi chú',
    agenciesSummary: 'Bảng cơ quan chủ trì',
    agenciesCaption: 'Cơ quan chủ trì và phối hợp theo nội dung và thời gian',
    lead: 'Chủ trì',
    with: 'Phối hợp',
    inForce: 'nay',
    exceptionsCaption: 'Điểm công bố không bằng tổng các thành phần',
    difference: 'Chênh lệch, điểm',
  },
  en: {
    year: 'Year',
    years: 'Years',
    node: 'Node',
    range: 'Range',
    parts: 'Sub-axes',
    axesCaption: year => `The axes in ${year}`,
    rulesSummary: 'Formulas of the sub-axes',
    rulesCaption:
      'Formulas worked out from published figures. “1.1.1: 0 → 2” means that the value 0 is scored worst and the value 2 best',
    items: 'Items scored',
    terms: 'Item: worst → best',
    status: 'How sure',
    statuses: {
      exact: 'exact to four decimals',
      close: 'close; small residuals of missing answers',
      approximate: 'approximate',
      incomplete: 'incomplete: an item is not published',
      unknown: 'not found',
    },
    residual: 'Largest residual, points',
    hidden: 'not published',
    lowest: 'lowest',
    highest: 'highest',
    endsCaption:
      'The values that “lowest” and “highest” stood for. What lies beyond them is scored by the same formula',
    indicator: 'Indicator',
    lowestValue: 'Lowest',
    highestValue: 'Highest',
    source: 'Source',
    publishedEnds: 'published for that year',
    endsOf: units => `of ${units} in the file of respondents`,
    ceilingCaption: year => `Nodes that cannot reach the top of their printed range, ${year}`,
    printed: 'Printed top',
    real: 'Can be reached',
    withheldCaption: units => `${capital(units, 'en')} without a total, by year`,
    scored: 'With a total',
    without: 'Without a total',
    partly: 'scored on some axes',
    seriesCaption: 'Series of the total and the axes: a cell covers years that compare',
    reasonsCaption: 'In which year new series start, where and why',
    reasonsSummary: 'Every change of measure and its reason',
    changed: 'Changed in',
    why: 'Why',
    codesCaption: 'Codes that have named more than one subject',
    code: 'Code',
    meant: 'Subject',
    editionsCaption: 'The editions. A dash under respondents: no source states the number',
    respondents: 'Respondents',
    note: 'What to know',
    agenciesSummary: 'Table of lead agencies',
    agenciesCaption: 'Agencies that lead and take part, by node and date',
    lead: 'Lead',
    with: 'With',
    inForce: 'now',
    exceptionsCaption: 'Published scores that are not the sum of their parts',
    difference: 'Off by, points',
  },
};
