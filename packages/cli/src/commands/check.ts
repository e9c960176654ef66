import type { Lang } from '@papi/methodology';
import { describe } from '@papi/tables';
import type { Command } from 'commander';
import { computesTold } from '../check/computes-told.js';
import { examine, type Found } from '../check/examine.js';
import { fileTold } from '../check/told.js';
import { exit } from '../exit.js';
import { help } from '../help.js';
import { type CommonOptions, wholeNumber } from '../options.js';
import { write } from '../output.js';
import { requireOut } from '../own-files.js';
import { sharedOptions } from '../shared-options.js';
import { checkTexts } from '../texts/check.js';
import { texts } from '../texts.js';

interface CheckOptions extends Pick<CommonOptions, 'index' | 'year' | 'lang' | 'out'> {
  readonly codebook?: string;
  readonly format: 'table' | 'json';
}

/**
 * `papi check`: what a file is, what it holds and lacks, everything wrong with it, and what would be computed from it.
 * As JSON that is an array of one object a file or sheet (see `FileReport`), with faults too: exit 1, and the array still
 * stands on stdout or in `--out`, since a program asked for it. For people faults go to stderr, after what was understood.
 */
export function addCheck(program: Command, lang: Lang): void {
  const option = sharedOptions(lang);
  const says = help[lang];
  program
    .command('check')
    .description(says.commands.check)
    .argument('<files...>', says.files)
    .addOption(option.index)
    .addOption(option.codebook)
    .addOption(option.yearOfFiles)
    .addOption(option.lang)
    .addOption(option.formatOfReport)
    .addOption(option.out)
    .action((files: string[], { index, year: text, codebook, lang, format, out }: CheckOptions) => {
      requireOut(out, [...files, codebook, index], lang);
      const year = wholeNumber('--year', text, lang);
      const found = examine(
        files,
        {
          ...(index !== undefined && { index }),
          ...(year !== undefined && { year }),
          ...(codebook !== undefined && { codebook }),
        },
        lang,
      );
      if (format === 'json') {
        write(`${JSON.stringify(found.reports, null, 2)}\n`, lang, out);
        if (found.error) process.exitCode = exit.faultyInput;
        return;
      }
      const understood = heldTold(found, lang);
      if (found.error) {
        if (understood.length > 0) process.stderr.write(`${understood.join('\n')}\n\n`);
        throw found.error;
      }
      write(`${[...understood, ...endTold(found, lang)].join('\n')}\n`, lang, out);
    });
}

/** What each file holds. */
function heldTold({ reports, index }: Found, lang: Lang): string[] {
  return reports.flatMap(report => fileTold(report, index, lang));
}

/** What comes of files without faults, and what is to be known of them. */
function endTold({ computes, warnings, index }: Found, lang: Lang): string[] {
  const notes =
    warnings.length > 0
      ? ['', texts[lang].warnings(warnings.length), ...warnings.map(w => `  ${describe(w, lang)}`)]
      : [];
  return [...computes.flatMap(each => ['', ...computesTold(each, index, lang)]), ...notes, '', checkTexts[lang].fine];
}
