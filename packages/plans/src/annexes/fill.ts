import type { IndexTexts, Lang, Unit } from '@papi/methodology';
import { kindWord, officialName } from '../make/unit-words.js';

/** What stands for the braces in an index's texts about its plans. */
export interface Filled {
  readonly unit: Unit;
  readonly agency: string | null;
  readonly year: number;
}

/**
 * A text of the index with its braces filled, in lines (parted by `|` in `index.csv`): `{unit}` tỉnh Đắk Lắk, `{UNIT}` in capitals,
 * `{name}` Đắk Lắk, `{kind}` tỉnh, `{agency}`, `{AGENCY}`, `{year}`. Undefined where the index has no such text.
 *
 * @example filledLines(texts, 'plan_authority', { unit, agency: null, year: 2024 }, 'vi') // ['ỦY BAN NHÂN DÂN', 'TỈNH ĐẮK LẮK']
 */
export function filledLines(
  texts: IndexTexts,
  key: string,
  { unit, agency, year }: Filled,
  lang: Lang,
): readonly string[] | undefined {
  const official = officialName(texts, unit, lang);
  const values: Readonly<Record<string, string>> = {
    unit: official,
    UNIT: official.toLocaleUpperCase(lang),
    name: unit.name[lang],
    kind: kindWord(texts, unit, lang) ?? '',
    agency: agency ?? '',
    AGENCY: (agency ?? '').toLocaleUpperCase(lang),
    year: String(year),
  };
  return texts[key]?.[lang]
    .replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces)
    .split('|')
    .map(line => line.trim());
}
