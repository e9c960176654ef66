import type { IndexTexts, Lang, Unit } from './types.js';

/** The word for the kind of unit, `tỉnh` or `Province`; undefined where the index has none (key `kind_<kind>`). */
export function kindWord(texts: IndexTexts, unit: Unit, lang: Lang): string | undefined {
  return texts[`kind_${unit.kind}`]?.[lang];
}

/**
 * A unit's name with the word for its kind, as official papers write it; the name alone where the index has no such word.
 *
 * @example officialName(texts, dakLak, 'vi') // 'tỉnh Đắk Lắk'
 * @example officialName(texts, dakLak, 'en') // 'Dak Lak Province'
 * @example officialName(texts, hoChiMinh, 'vi') // 'Thành phố Hồ Chí Minh', of `TP. Hồ Chí Minh`
 */
export function officialName(texts: IndexTexts, unit: Unit, lang: Lang): string {
  const kind = kindWord(texts, unit, lang);
  const name = unit.name[lang];
  if (kind === undefined) return name;
  if (lang === 'en') return name.endsWith(` ${kind}`) ? name : `${name} ${kind}`;
  const bare = withoutKind(name, kind);
  // A kind that the name bears is part of it, and is written with a capital.
  return `${bare === name ? kind : capital(kind)} ${bare}`;
}

/** A name that bears the kind already, by its initials: `TP. Hồ Chí Minh`. */
function withoutKind(name: string, kind: string): string {
  const initials = kind.split(' ').map(word => capital(word.charAt(0)));
  const short = `${initials.join('')}. `;
  return name.startsWith(short) ? name.slice(short.length) : name;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
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
