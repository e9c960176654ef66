import type { IndexTexts, Lang } from '@papi/methodology';

/** What an index calls itself and that which it ranks, as its plans speak of it. */
export interface IndexNames {
  /** In a sentence: `Chỉ số PAPI`. */
  readonly index: string;
  /** In a title: `Chỉ số Hiệu quả quản trị và hành chính công (PAPI)`. */
  readonly indexInFull: string;
  /** Many of what is ranked, and one: `tỉnh, thành phố`, `provinces`. */
  readonly units: string;
  readonly unit: string;
  readonly subAxes: string;
  readonly axis: string;
  readonly subAxis: string;
  /** Who publishes the scores; empty where the index does not say. */
  readonly publisher: string;
  /** How its scores are cited; empty where nobody published them. */
  readonly citation: string;
}

/** Reads the names from the index's texts; each has a fallback. */
export function indexNames(texts: IndexTexts, lang: Lang): IndexNames {
  const text = (key: string) => texts[key]?.[lang];
  const short = text('short') ?? '';
  const index = text('plan_index_short') ?? { vi: /^chỉ số/i.test(short) ? short : `Chỉ số ${short}`, en: short }[lang];
  return {
    index: index.trim(),
    indexInFull: text('plan_index') ?? index.trim(),
    units: text('unit_many') ?? { vi: 'đơn vị', en: 'units' }[lang],
    unit: text('unit_one') ?? { vi: 'đơn vị', en: 'unit' }[lang],
    subAxes: text('sub_axis_many') ?? { vi: 'nội dung thành phần', en: 'sub-axes' }[lang],
    subAxis: text('sub_axis_one') ?? { vi: 'nội dung thành phần', en: 'sub-axis' }[lang],
    axis: text('axis_one') ?? { vi: 'trục nội dung', en: 'axis' }[lang],
    publisher: text('publisher') ?? '',
    citation: text('publisher') === undefined ? '' : (text('citation') ?? text('publisher')!),
  };
}
