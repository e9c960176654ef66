import { type IndexTexts, kindWord, type Lang, officialName, type Unit } from '@papi/methodology';

/** What stands for the braces in an index's texts about its plans. */
export interface Filled {
  readonly unit: Unit;
  readonly agency: string | null;
  readonly year: number;
}

/**
 * A text of the index with its braces filled, in lines (parted by `|` in `index.csv`): `{unit}` tỉnh Đắk Lắk, `{UNIT}` in capitals, unbroken,
 * `{name}` Đắk Lắk, `{kind}` tỉnh, `{agency}`, `{AGENCY}`, `{year}`. Undefined where the index has no such text.
 *
 * @example filledLines(texts, 'plan_authority', { unit, agency: null, year: 2024 }, 'vi') // ['ỦY BAN NHÂN DÂN', 'TỈNH\u00A0ĐẮK\u00A0LẮK']
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
    // The name of the issuer breaks before its kind, never within: THÀNH PHỐ HỒ CHÍ MINH.
    UNIT: official.toLocaleUpperCase(lang).replaceAll(' ', '\u00A0'),
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
