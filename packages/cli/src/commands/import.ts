import { exportDataset, type Layout, loadIndex, readScores } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { describe, shown } from '@papi/tables';
import type { Command } from 'commander';
import { InputMistake } from '../exit.js';
import { replaceable, writeFolder } from '../import/write-folder.js';
import { type IndexWords, indexWords } from '../index-words.js';
import { type CommonOptions, wholeNumber } from '../options.js';
import { keepInputs, requireFolder } from '../own-files.js';
import { sharedOptions } from '../shared-options.js';
import { importTexts } from '../texts/import.js';
import { texts } from '../texts.js';

interface ImportOptions extends Pick<CommonOptions, 'index' | 'year' | 'lang'> {
  readonly out: string;
}

/** `papi import`: files of scores and workbooks as tidy CSV, with a dictionary and a record of where they come from. */
export function addImport(program: Command, lang: Lang): void {
  const option = sharedOptions(lang);
  const says = importTexts[lang];
  program
    .command('import')
    .description(says.about)
    .argument('<files...>', says.files)
    .requiredOption('--out <folder>', says.out)
    .addOption(option.index)
    .addOption(option.yearOfFiles)
    .addOption(option.lang)
    .addHelpText('after', says.example)
    .action((files: string[], { out, index: folder, year: text, lang }: ImportOptions) => {
      const t = importTexts[lang];
      const year = wholeNumber('--year', text, lang);
      keepInputs(out, [...files, folder], lang);
      requireFolder(out, lang);
      if (!replaceable(out)) throw new InputMistake(t.occupied(out));
      const dataset = readScores(files, loadIndex(folder), year === undefined ? {} : { year });
      const written = exportDataset(dataset);
      try {
        writeFolder(out, written);
      } catch (error) {
        throw new InputMistake(texts[lang].notWritten(out, (error as NodeJS.ErrnoException).code ?? ''));
      }
      const lines = [
        ...dataset.layouts.flatMap(layout => told(layout, indexWords(dataset, lang), lang)),
        t.done(written.length, out),
      ];
      process.stdout.write(`${lines.join('\n')}\n`);
      for (const warning of dataset.warnings) process.stderr.write(`${describe(warning, lang)}\n`);
    });
}

/** What a file or sheet was, a line each, with what was decided in reading it. */
function told(layout: Layout, n: IndexWords, lang: Lang): string[] {
  const t = importTexts[lang];
  const years = layout.years.join(', ');
  if (layout.shape !== 'sheet') return [t.file(shown(layout.file), years, layout.scores)];
  const { file, sheet, units, nodes, indicators } = layout;
  return [
    t.sheet(shown(file), shown(sheet), years, units, nodes.length, indicators.length, n),
    ...layout.decisions.map(decision => `  ${decision[lang]}`),
  ];
}
