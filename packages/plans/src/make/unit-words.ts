import type { IndexTexts, Lang, Unit } from '@papi/methodology';

/** The word for the kind of unit, `tỉnh` or `Province`; undefined where the index has none (key `kind_<kind>`). */
export function kindWord(texts: IndexTexts, unit: Unit, lang: Lang): string | undefined {
  return texts[`kind_${unit.kind}`]?.[lang];
}

/**
 * A unit's name with the word for its kind, as official papers write it; the name alone where the index has no such word.
 *
 * @example officialName(texts, dakLak, 'vi') // 'tỉnh Đắk Lắk'
 * @example officialName(texts, dakLak, 'en') // 'Dak Lak Province'
 */
export function officialName(texts: IndexTexts, unit: Unit, lang: Lang): string {
  const kind = kindWord(texts, unit, lang);
  const name = unit.name[lang];
  if (kind === undefined) return name;
  return lang === 'vi' ? `${kind} ${name}` : `${name} ${kind}`;
}

/**
 * An agency's name as it is in a unit. An index may say for which kind of unit its table of agencies is worded
 * (`plan_agency_kind`, `tỉnh`): the body that is `Thanh tra tỉnh` there is `Thanh tra thành phố` in a municipality.
 */
export function agencyIn(texts: IndexTexts, unit: Unit, agency: string): string {
  const own = kindWord(texts, unit, 'vi');
  const worded = texts.plan_agency_kind?.vi;
  if (own === undefined || worded === undefined || !agency.endsWith(` ${worded}`)) return agency;
  return `${agency.slice(0, -worded.length)}${own}`;
}
