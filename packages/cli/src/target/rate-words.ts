import type { Lang } from '@papi/methodology';
import { didWords } from '@papi/plans';
import { type BaseRate, type PathPoints, type Target, nearRanks as within } from '@papi/scoring';
import { percent } from '@papi/tables';
import type { IndexWords } from '../index-words.js';
import { levelPercent } from '../level-percent.js';
import { targetTexts } from '../texts/target.js';

/** How often such a target was met, as a sentence. */
export function rateSentence(
  rate: BaseRate,
  { rank, target, needed }: { readonly rank: number; readonly target: Target; readonly needed: PathPoints },
  n: IndexWords,
  lang: Lang,
): string {
  const t = targetTexts[lang];
  if (rate.starts === 0) return t.noRate;
  const { starts, met, units, share, low, high, level } = rate;
  return t.rate({
    ...{ n, starts, met, units, rank, within },
    years: needed.to - needed.from,
    did: didWords(target, needed, lang),
    share: percent(share, lang),
    interval: `${percent(low, lang)}–${percent(high, lang)}`,
    level: levelPercent(level, lang),
  });
}

/** The same in a cell of a table, and the note that explains it. */
export function rateInTable({ starts, met, share, low, high }: BaseRate, lang: Lang): string | null {
  if (starts === 0) return null;
  return targetTexts[lang].rateInTable(percent(share, lang), percent(low, lang), percent(high, lang), met, starts);
}

export function rateNote(rank: number, level: number, n: IndexWords, lang: Lang): string {
  return targetTexts[lang].rateNote(rank, within, levelPercent(level, lang), n);
}
