import {
  type Layout,
  loadIndex,
  looksLikeRespondents,
  type Respondents,
  readRespondents,
  readScores,
} from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { type Diagnostic, describe, InputError } from '@papi/tables';
import type { Command } from 'commander';
import { type RespondentsLayout, respondentsLayout } from '../check/respondents-layout.js';
import { respondentsTold, scoresTold } from '../check/told.js';
import { exit } from '../exit.js';
import { help } from '../help.js';
import { type CommonOptions, optionsIn, wholeNumber } from '../options.js';
import { checkTexts } from '../texts/check.js';
import { scoreTexts } from '../texts/score.js';
import { texts } from '../texts.js';

interface CheckOptions extends Pick<CommonOptions, 'year' | 'lang' | 'format'> {
  readonly codebook?: string;
}

/** `papi check`: what a file is, what it holds, and everything wrong with it. */
export function addCheck(program: Command, lang: Lang): void {
  const option = optionsIn(lang);
  const says = help[lang];
  program
    .command('check')
    .description(says.commands.check)
    .argument('<files...>', says.files)
    .option('--codebook <file>', checkTexts[lang].codebook)
    .addOption(option.yearOfFiles)
    .addOption(option.lang)
    .addOption(option.format)
    .action((files: string[], options: CheckOptions) => {
      const { lang, format } = options;
      try {
        const found = read(files, options);
        if (format === 'json') print({ ...found, faults: [] });
        else process.stdout.write(told(found, lang));
      } catch (error) {
        if (!(error instanceof InputError) || format !== 'json') throw error;
        const of = (severity: string) => error.diagnostics.filter(d => d.severity === severity);
        print({ layouts: [], counts: error.counts, faults: of('fault'), warnings: of('warning') });
        process.exitCode = exit.faultyInput;
      }
    });
}

interface Found {
  readonly layouts: readonly (Layout | RespondentsLayout)[];
  readonly warnings: readonly Diagnostic[];
}

/**
 * Reads files of scores together and each file of respondents by itself; a codebook says that all are of respondents.
 *
 * @throws {InputError} with the faults of all files
 */
function read(files: readonly string[], { codebook, year: text, lang }: CheckOptions): Found {
  const year = wholeNumber('--year', text, lang);
  const options = { ...(year !== undefined && { year }), ...(codebook !== undefined && { codebook }) };
  const index = loadIndex();
  const isOfRespondents = (file: string) => codebook !== undefined || looksLikeRespondents(file);
  const scores = files.filter(file => !isOfRespondents(file));
  const errors: InputError[] = [];
  const tried = <T>(reading: () => T): T[] => {
    try {
      return [reading()];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push(error);
      return [];
    }
  };
  const ofScores = scores.length > 0 ? tried(() => readScores(scores, index, options)) : [];
  const ofRespondents = files
    .filter(isOfRespondents)
    .flatMap(file => tried((): Respondents => readRespondents(file, index, options)));
  if (errors.length > 0) {
    throw new InputError(
      errors.flatMap(error => error.diagnostics),
      {
        faults: errors.reduce((sum, { counts }) => sum + counts.faults, 0),
        warnings: errors.reduce((sum, { counts }) => sum + counts.warnings, 0),
      },
    );
  }
  return {
    layouts: [...ofScores.flatMap(dataset => dataset.layouts), ...ofRespondents.map(respondentsLayout)],
    warnings: [...ofScores, ...ofRespondents].flatMap(({ warnings }) => warnings),
  };
}

function print(result: unknown): void {
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}

function told({ layouts, warnings }: Found, lang: Lang): string {
  const lines = layouts.flatMap(layout =>
    layout.shape === 'respondents'
      ? [...respondentsTold(layout, lang), ...(layout.synthetic ? [`  ${scoreTexts[lang].synthetic}`] : [])]
      : scoresTold(layout, lang),
  );
  const notes =
    warnings.length > 0
      ? ['', texts[lang].warnings(warnings.length), ...warnings.map(w => `  ${describe(w, lang)}`)]
      : [];
  return `${[...lines, ...notes, '', checkTexts[lang].fine].join('\n')}\n`;
}
