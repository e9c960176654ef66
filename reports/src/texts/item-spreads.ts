import type { Lang } from '@papi/methodology';

/** Words for the values of indicators over all units. */
export interface ItemSpreadTexts {
  readonly heading: string;
  readonly notes: (rough: boolean, ends: boolean) => readonly string[];
  readonly caption: (node: string, year: number) => string;
  readonly heads: {
    readonly item: string;
    readonly median: string;
    readonly min: string;
    readonly max: string;
  };
  /** How many share an end. */
  readonly shared: (count: number, many: string) => string;
  /** A sub-axis with so many indicators. */
  readonly fold: (node: string, name: string, count: number) => string;
  readonly summary: (units: number, many: string, node: string, year: number) => string;
  readonly everyUnit: (year: number) => string;
}

export const itemSpreadTexts: Readonly<Record<Lang, ItemSpreadTexts>> = {
  vi: {
    heading: 'Giá trị và cách tính từng chỉ tiêu',
    notes: (rough, ends) => [
      'Giá trị theo đơn vị riêng của từng chỉ tiêu; “điểm %” là điểm phần trăm. Điểm cộng thêm là điểm của nội dung thành phần, cũng là điểm của trục và của tổng điểm.',
      ...(rough
        ? ['“Khoảng”: cách tính của nội dung chỉ được biết gần đúng, hoặc có chỉ tiêu không được công bố.']
        : []),
      ...(ends
        ? ['Có chỉ tiêu được tính giữa nơi thấp nhất và nơi cao nhất trong năm, nên điểm phụ thuộc cả vào nơi khác.']
        : []),
    ],
    caption: (node, year) => `Các chỉ tiêu của nội dung ${node}, năm ${year}`,
    heads: { item: 'Chỉ tiêu và cách tính điểm', median: 'Trung vị', min: 'Thấp nhất', max: 'Cao nhất' },
    shared: (count, many) => `${count} ${many}`,
    fold: (node, name, count) => `${node} ${name}: ${count} chỉ tiêu`,
    summary: (units, many, node, year) => `Bảng: các chỉ tiêu của nội dung ${node} ở ${units} ${many}, năm ${year}`,
    everyUnit: year => `Giá trị từng chỉ tiêu, năm ${year}; tên chỉ tiêu ở bảng trên. Ô “–”: không có số liệu.`,
  },
  en: {
    heading: 'Each indicator: values and scoring',
    notes: (rough, ends) => [
      'Values are in the unit of each indicator; pp are percentage points. The points added are those of the sub-axis, and so of its axis and the total.',
      ...(rough
        ? ['“About”: the rule of the sub-axis is known only roughly, or one of its items is not published.']
        : []),
      ...(ends
        ? [
            'Some indicators are scored between the lowest and the highest place of the year, so their points depend on others too.',
          ]
        : []),
    ],
    caption: (node, year) => `Indicators of sub-axis ${node}, ${year}`,
    heads: { item: 'Indicator and how it is scored', median: 'Median', min: 'Lowest', max: 'Highest' },
    shared: (count, many) => `${count} ${many}`,
    fold: (node, name, count) => `${node} ${name}: ${count} ${count === 1 ? 'indicator' : 'indicators'}`,
    summary: (units, many, node, year) => `Table: indicators of ${node} in ${units} ${many}, ${year}`,
    everyUnit: year => `Value of each indicator, ${year}; names stand in the table above. A “–” is no value.`,
  },
};
