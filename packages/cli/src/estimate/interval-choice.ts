import type { Lang } from '@papi/methodology';
import type { ProportionInterval } from '@papi/survey';
import { UsageError } from '../exit.js';
import { shareBetween } from '../options.js';
import { estimateTexts } from '../texts/estimate.js';

const distributions = ['t', 'normal'] as const;
const forProportions: readonly ProportionInterval[] = [
  'logit',
  'wilson',
  'korn-graubard',
  'arcsine',
  'wald',
  'likelihood',
];

/** The intervals asked for: their distribution, and how those of proportions are made. */
export interface IntervalChoice {
  readonly interval: 't' | 'normal';
  readonly method: ProportionInterval;
  readonly level: number;
}

/**
 * Reads `--interval` (`t`, `normal`, a kind for proportions, or one of each with a comma) and `--level`.
 *
 * @throws {UsageError} a word that is none of these, or a level that is not between 0 and 1
 */
export function intervalChoice(text: string | undefined, level: string, lang: Lang): IntervalChoice {
  const t = estimateTexts[lang];
  const words = (text ?? '').split(',').flatMap(word => (word.trim() === '' ? [] : [word.trim().toLowerCase()]));
  const known: readonly string[] = [...distributions, ...forProportions];
  for (const word of words) if (!known.includes(word)) throw new UsageError(t.notAnInterval(word, known));
  return {
    interval: distributions.find(kind => words.includes(kind)) ?? 't',
    method: forProportions.find(kind => words.includes(kind)) ?? 'logit',
    level: shareBetween('--level', level, lang),
  };
}
