import { type IndexTexts, type Lang, officialName, type Unit } from '@papi/methodology';
import { decimal, rounded } from '@papi/tables';
import { paperTexts } from '../texts/paper.js';
import { planTexts, type StoodWords } from '../texts/plan.js';
import type { Standpoint } from '../types.js';
import type { IndexNames } from './index-names.js';

/** Where a unit stood in a year, as a sentence. */
export function stoodLine(n: IndexNames, texts: IndexTexts, unit: Unit, at: Standpoint, lang: Lang): string {
  return planTexts[lang].result.stood(n, officialName(texts, unit, lang), stoodWords(at, lang));
}

/** How a unit moved between two years, as a sentence: points and ranks, or the two ranks and why nothing else compares. */
export function movedSince(
  before: Standpoint & { readonly comparable: boolean },
  now: Standpoint,
  why: string,
  lang: Lang,
): string {
  const t = planTexts[lang].result;
  if (!before.comparable) return t.brokenSince(stoodWords(before, lang), why);
  const [points, places] = [now.score - before.score, before.rank - now.rank];
  return t.moved(stoodWords(before, lang), pointsMoved(points, lang), places, points * places < 0);
}

function pointsMoved(points: number, lang: Lang): string {
  const t = planTexts[lang].result;
  const size = decimal(Math.abs(points), 4, lang);
  if (rounded(points, 4) === 0) return t.same;
  return points > 0 ? t.rose(size) : t.fell(size);
}

function stoodWords({ year, score, rank, tied, of, units, group }: Standpoint, lang: Lang): StoodWords {
  return { year, score: decimal(score, 4, lang), rank, tied, of, units, group: paperTexts[lang].groups[group] };
}
