import type { IndexTexts, Lang } from '@papi/methodology';
import { usualTexts } from './usual.js';

/**
 * What an index calls things, in one language. Sentences name nothing of the index themselves: neither what is ranked,
 * nor the whole it stands in, nor the index, nor the rule by which a change counts. Each comes from a key of `index.csv`,
 * or is the usual word where the index has none (see `usualTexts`).
 */
export interface Naming {
  /** Short name of the index (`short`). */
  readonly index: string;
  /** One of what is ranked, in full (`unit_one`): `tỉnh, thành phố`, `province`. */
  readonly unit: string;
  /** What is ranked: many, and as short as a table's head needs (`unit_many`, `unit_short_one`, `unit_short_many`). */
  readonly units: string;
  readonly unitShort: string;
  readonly unitsShort: string;
  /** One region, many (`region_one`, `region_many`). */
  readonly region: string;
  readonly regions: string;
  /** The levels, one and many (`axis_one`, `sub_axis_many`, …). */
  readonly axis: string;
  readonly axes: string;
  readonly subAxis: string;
  readonly subAxes: string;
  readonly indicator: string;
  readonly indicators: string;
  /** The rule of thumb by which a change is called up or down (`rule_short`). */
  readonly rule: string;
  /** The least relative change called up or down (`threshold`): `5%`. */
  readonly threshold: string;
  /** Said where a score was not published (`withheld_short`). */
  readonly withheld: string;
  /**
   * Beside a noun, after it in Vietnamese and before it in English: the median, group or rank of whom (`country`). Of a
   * country `trung vị cả nước`, `the national median`; of a town `trung vị toàn thị xã`, `the town median`.
   */
  readonly country: string;
  /**
   * All units together as a noun (`whole`): `trong cả nước`, `across the country`; `trong toàn thị xã`, `across the town`.
   * Where an index has no such word, all its units: `across all communes`.
   */
  readonly whole: string;
  /** The scores are made from a user's own respondents. */
  readonly own: boolean;
  /** Scores have errors: changes are tested, not held against a threshold. */
  readonly tested: boolean;
}

/** Reads the names from the index's texts. */
export function namingOf(texts: IndexTexts, lang: Lang): Naming {
  const usual = usualTexts(texts);
  const text = (key: string) => {
    const found = texts[key] ?? usual[key];
    if (!found) throw new Error(`index.csv has no text "${key}"`);
    return found[lang];
  };
  return {
    index: text('short'),
    unit: text('unit_one'),
    units: text('unit_many'),
    unitShort: text('unit_short_one'),
    unitsShort: text('unit_short_many'),
    region: text('region_one'),
    regions: text('region_many'),
    axis: text('axis_one'),
    axes: text('axis_many'),
    subAxis: text('sub_axis_one'),
    subAxes: text('sub_axis_many'),
    indicator: text('indicator_one'),
    indicators: text('indicator_many'),
    rule: text('rule_short'),
    threshold: thresholdText(texts, lang),
    withheld: text('withheld_short'),
    ...wholeNames(texts, lang),
    own: texts.measure !== undefined,
    tested: texts.tested !== undefined,
  };
}

/** The least relative change called up or down, written; 5% where the index names none. */
export function thresholdText(texts: IndexTexts, lang: Lang): string {
  return texts.threshold?.[lang] ?? '5%';
}

/** What all units together are called: beside a noun, and as a noun. */
export function wholeNames(texts: IndexTexts, lang: Lang): Pick<Naming, 'country' | 'whole'> {
  const country = (texts.median_of ?? texts.country)?.[lang];
  const all = (texts.unit_many ?? usualTexts(texts).unit_many!)[lang];
  const whole = texts.whole?.[lang] ?? { vi: country ?? `tất cả ${all}`, en: `all ${all}` }[lang];
  return { country: country ?? { vi: 'chung', en: 'overall' }[lang], whole };
}
