import { type Layout, loadIndex, readScores } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { describe, InputError, shown } from '@papi/tables';
import type { Command } from 'commander';
import { exit } from '../exit.js';
import { help } from '../help.js';
import { type CommonOptions, optionsIn, wholeNumber } from '../options.js';
import { texts } from '../texts.js';

/** `papi check`: what a file is, what it holds, and everything wrong with it. */
export function addCheck(program: Command, lang: Lang): void {
  const option = optionsIn(lang);
  const says = help[lang];
  program
    .command('check')
    .description(says.commands.check)
    .argument('<files...>', says.files)
    .addOption(option.yearOfFiles)
    .addOption(option.lang)
    .addOption(option.format)
    .action((files: string[], options: Pick<CommonOptions, 'year' | 'lang' | 'format'>) => {
      const { lang, format } = options;
      const year = wholeNumber('--year', options.year, lang);
      try {
        const { layouts, warnings } = readScores(files, loadIndex(), year === undefined ? {} : { year });
        if (format === 'json') print({ layouts, faults: [], warnings });
        else
          process.stdout.write(
            told(
              layouts,
              warnings.map(w => describe(w, lang)),
              lang,
            ),
          );
      } catch (error) {
        if (!(error instanceof InputError) || format !== 'json') throw error;
        const of = (severity: string) => error.diagnostics.filter(d => d.severity === severity);
        print({ layouts: [], counts: error.counts, faults: of('fault'), warnings: of('warning') });
        process.exitCode = exit.faultyInput;
      }
    });
}

function print(result: unknown): void {
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}

function told(layouts: readonly Layout[], warnings: readonly string[], lang: Lang): string {
  const { check: t, warnings: heading } = texts[lang];
  const lines = layouts.flatMap(l => [
    t.file(shown(l.file), l.shape),
    `  ${t.reading}: ${l.encoding}, ${t.delimiter} “${l.delimiter === '\t' ? 'tab' : l.delimiter}”${l.decimal ? `, ${t.decimal} “${l.decimal}”` : ''}`,
    `  ${t.years}: ${l.years.join(', ')} (${t.yearFrom[l.yearFrom]})`,
    `  ${t.units}: ${l.units} (${l.unitColumns.map(shown).join(', ')})`,
    `  ${t.nodes}: ${l.nodeColumns.map(c => (l.shape === 'long' || c.column === c.node ? c.node : `${shown(c.column)} → ${c.node}`)).join(', ')}`,
    ...(l.noteColumns.length > 0 ? [`  ${t.notes}: ${l.noteColumns.map(shown).join(', ')}`] : []),
    `  ${t.scores}: ${l.scores}; ${t.withheld}: ${l.withheld}`,
  ]);
  const notes = warnings.length > 0 ? ['', heading(warnings.length), ...warnings.map(w => `  ${w}`)] : [];
  return `${[...lines, ...notes, '', t.fine].join('\n')}\n`;
}
