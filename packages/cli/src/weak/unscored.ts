import type { Dataset } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import type { Panel } from '@papi/scoring';
import { weakTexts } from '../texts/weak.js';

/** Which of the units asked for have no score in a year, in words: no row of theirs is no praise. Undefined where all have. */
export function unscoredNote(
  { geography }: Dataset,
  scores: Panel,
  {
    units,
    year,
    lang,
  }: { readonly units: ReadonlySet<string> | undefined; readonly year: number; readonly lang: Lang },
): string | undefined {
  if (!units) return undefined;
  const scored = (code: string) => scores.indexOf(code) >= 0 && scores.appears(year, scores.indexOf(code));
  const names = geography.units.flatMap(({ code, name }) => (units.has(code) && !scored(code) ? [name[lang]] : []));
  return names.length === 0 ? undefined : weakTexts[lang].unscored(names, year);
}
