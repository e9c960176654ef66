import type { IndexTexts, Lang } from '@papi/methodology';

/** What an index calls things, in one language. Sentences name nothing of the index themselves. */
export interface Naming {
  /** Short name of the index. */
  readonly index: string;
  /** What is ranked: many, and as short as a table's head needs. */
  readonly units: string;
  readonly unitShort: string;
  readonly unitsShort: string;
  readonly region: string;
  /** The rule of thumb by which a change is called up or down. */
  readonly rule: string;
  /** Said where a score was not published. */
  readonly withheld: string;
  /** Beside the median: the median of whom. */
  readonly country: string;
  /** The scores are made from a user's own respondents. */
  readonly own: boolean;
  /** Scores have errors: changes are tested, not held against a threshold. */
  readonly tested: boolean;
}

/** Reads the names from the index's texts. */
export function namingOf(texts: IndexTexts, lang: Lang): Naming {
  const text = (key: string) => {
    const found = texts[key];
    if (!found) throw new Error(`index.csv has no text "${key}"`);
    return found[lang];
  };
  return {
    index: text('short'),
    units: text('unit_many'),
    unitShort: text('unit_short_one'),
    unitsShort: text('unit_short_many'),
    region: text('region_one'),
    rule: text('rule_short'),
    withheld: text('withheld_short'),
    country: texts.median_of?.[lang] ?? { vi: 'cả nước', en: 'national' }[lang],
    own: texts.measure !== undefined,
    tested: texts.tested !== undefined,
  };
}
