import { loadIndex, type Respondents, readRespondents } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import type { LonelyRule } from '@papi/survey';
import { Option } from 'commander';
import { shareBetween, wholeNumber } from '../options.js';
import { sharedOptions } from '../shared-options.js';
import { scoreTexts } from '../texts/score.js';

/** Options of every command that reads respondents: what the file is, and how its sample was drawn. */
export interface RespondentArguments {
  readonly index?: string;
  readonly codebook?: string;
  readonly year?: string;
  readonly psu?: string;
  readonly nest?: boolean;
  readonly lonelyPsu: LonelyRule;
  readonly level: string;
  readonly interval: 't' | 'normal';
  readonly showFrom: string;
  readonly lang: Lang;
}

/** How a sample was drawn, and how its scores are told, as options in one language. */
export function respondentOptions(lang: Lang): readonly Option[] {
  const { options: says } = scoreTexts[lang];
  const { codebook, nest, lonelyPsu, level } = sharedOptions(lang);
  return [
    codebook,
    new Option('--psu <unit>', says.psu),
    nest,
    lonelyPsu,
    level,
    new Option('--interval <kind>', says.interval).choices(['t', 'normal']).default('t'),
    new Option('--show-from <n>', says.showFrom).default('15'),
  ];
}

/**
 * The answers of a file, read as its codebook says.
 *
 * @throws {InputError} with every fault in the file
 */
export function respondentsOf(
  path: string,
  { index: folder, codebook, psu, nest, year: text, lang }: RespondentArguments,
): Respondents {
  const year = wholeNumber('--year', text, lang);
  return readRespondents(path, loadIndex(folder), {
    ...(folder !== undefined && { folder }),
    ...(codebook !== undefined && { codebook }),
    ...(year !== undefined && { year }),
    ...(psu !== undefined && { psu }),
    ...(nest && { nest }),
  });
}

/** How scores and their intervals are made. */
export interface ScoreRules {
  readonly lonely: LonelyRule;
  readonly level: number;
  readonly interval: 't' | 'normal';
  readonly showFrom: number;
}

/** @throws {UsageError} a level that is no share, or a count that is no number */
export function scoreRules({ lonelyPsu: lonely, level, interval, showFrom, lang }: RespondentArguments): ScoreRules {
  return {
    lonely,
    level: shareBetween('--level', level, lang),
    interval,
    showFrom: wholeNumber('--show-from', showFrom, lang)!,
  };
}
