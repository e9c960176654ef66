import type { Lang } from '@papi/methodology';
import type { PathPoints, Target } from '@papi/scoring';
import { decimal, upTo } from '@papi/tables';
import { didTexts } from '../texts/did.js';

/**
 * What a unit had to do to meet such a target: a number of points where a score is aimed at, else of places.
 *
 * @example didWords({ rank: 30 }, needed, 'en') // 'rose 1 place or more', from rank 31
 */
export function didWords(
  target: Target,
  { rank, rankWanted, score }: Pick<PathPoints, 'rank' | 'rankWanted' | 'score'>,
  lang: Lang,
): string {
  const did = didTexts[lang];
  if ('score' in target) {
    // Rounded up, as the points needed are: a text names one number for both.
    const points = upTo(target.score - score, 4);
    const size = decimal(Math.abs(points), 4, lang);
    return points > 0 ? did.gained(size) : did.notLost(size);
  }
  const places = rank - rankWanted;
  return places > 0 ? did.up(places) : places === 0 ? did.kept : did.notDown(-places);
}
