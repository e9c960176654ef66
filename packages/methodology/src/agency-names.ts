import { type Faults, fold } from '@papi/tables';
import { kinds } from './messages.js';
import { checkUnique, type Located } from './row.js';
import { readSheet } from './sheet.js';
import type { AgencyName, Lang, Methodology } from './types.js';

const file = 'plan/agency-names.csv';
const columns = ['name_vi', 'name_en'];
/** Lists of agencies are parted by semicolons. */
const oneName = /^[^;]+$/;

/**
 * What agencies are called in both languages; a folder without the file has none. Each name stands once in its column, whatever
 * its case and marks of tone, so that a name in either language is that of one agency.
 */
export function readAgencyNames(folder: string, faults: Faults): readonly AgencyName[] {
  const located = readSheet(folder, file, { columns, optional: true }, faults).map((row): Located<AgencyName> => {
    const name = (lang: Lang) => row.text(`name_${lang}`, oneName, kinds.agencyName);
    const letterhead = row.optional('letterhead');
    if (letterhead !== '' && letterhead !== 'yes')
      row.contradicts('letterhead', { vi: '“yes” hoặc để trống', en: '“yes” or nothing' });
    return { value: { vi: name('vi'), en: name('en'), ...(letterhead === 'yes' && { letterhead: true }) }, row };
  });
  const once = { vi: 'mỗi tên một dòng', en: 'each name once' };
  for (const lang of ['vi', 'en'] as const) {
    const named = located.filter(({ value }) => value[lang] !== '');
    checkUnique(named, `name_${lang}`, value => fold(value[lang]), once);
  }
  return located.map(l => l.value);
}

/**
 * An agency's name in a language. The table of agencies names them in Vietnamese; one that has no English name keeps its own.
 *
 * @example agencyName(papi, 'Sở Tài chính', 'en') // 'Department of Finance'
 * @example agencyName(papi, 'Phòng Kinh tế', 'en') // 'Phòng Kinh tế', of which no English name is known
 */
export function agencyName({ agencyNames = [] }: Methodology, agency: string, lang: Lang): string {
  return agencyNames.find(({ vi }) => vi === agency)?.[lang] ?? agency;
}

/**
 * The name of the table of agencies for one that is written in either language, with or without marks of tone and case; a name
 * that is not known stays as it is.
 *
 * @example ownAgencyName(papi, 'department of finance') // 'Sở Tài chính'
 */
export function ownAgencyName({ agencyNames = [] }: Methodology, written: string): string {
  const wanted = fold(written);
  return agencyNames.find(({ vi, en }) => fold(vi) === wanted || fold(en) === wanted)?.vi ?? written;
}

/**
 * Whether an agency's papers bear the unit's own authority above its name, as those of its departments do; those of classes of
 * bodies, and of bodies that others are set over, do not. An index whose names of agencies say nothing of it has it of all.
 *
 * @param agency its name in either language
 * @example hasLetterhead(papi, 'Sở Tài chính') // true
 * @example hasLetterhead(papi, 'Công an tỉnh') // false
 */
export function hasLetterhead({ agencyNames = [] }: Methodology, agency: string): boolean {
  if (!agencyNames.some(({ letterhead }) => letterhead)) return true;
  return agencyNames.some(({ vi, en, letterhead = false }) => letterhead && (vi === agency || en === agency));
}
