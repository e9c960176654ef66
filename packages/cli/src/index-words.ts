import type { Index } from '@papi/datasets';
import type { Lang } from '@papi/methodology';

/** What an index calls itself and that which it ranks, as commands speak of it. */
export interface IndexWords {
  readonly index: string;
  /** One and many, in full: `tỉnh, thành phố`, `provinces`. */
  readonly unit: string;
  readonly units: string;
  /** One with its article: `một tỉnh, thành phố`, `a province`, `an office`. */
  readonly aUnit: string;
  /** The same as short as they go, for use after the first mention. */
  readonly unitShort: string;
  readonly unitsShort: string;
  /** What the whole is made of: `trục nội dung`, `axes`. */
  readonly axes: string;
  /** The rule of thumb by which a change counts as up or down. */
  readonly rule: string;
}

/** Reads the words from the index's texts; an index that does not say what it ranks ranks units. */
export function indexWords({ methodology: { texts } }: Pick<Index, 'methodology'>, lang: Lang): IndexWords {
  const text = (key: string) => texts[key]?.[lang];
  const threshold = text('threshold') ?? '5%';
  const unit = text('unit_one') ?? { vi: 'đơn vị', en: 'unit' }[lang];
  const units = text('unit_many') ?? { vi: 'đơn vị', en: 'units' }[lang];
  return {
    index: text('short') ?? '',
    unit,
    units,
    aUnit: { vi: `một ${unit}`, en: `${/^(?!uni|eu|one)[aeiou]/i.test(unit) ? 'an' : 'a'} ${unit}` }[lang],
    unitShort: text('unit_short_one') ?? unit,
    unitsShort: text('unit_short_many') ?? units,
    axes: text('axis_many') ?? { vi: 'trục nội dung', en: 'axes' }[lang],
    rule: text('rule_short') ?? { vi: `ngưỡng ${threshold}`, en: `the ${threshold} rule of thumb` }[lang],
  };
}
