import type { Lang } from '@papi/methodology';
import { standings } from '@papi/scoring';
import type { Command } from 'commander';
import { help } from '../help.js';
import { type CommonOptions, datasetOf, nodesOf, optionsIn, unitsOf, yearOf } from '../options.js';
import { emit } from '../output.js';
import { keepInputs } from '../own-files.js';
import { inReadingOrder, rowsOf } from '../rows.js';

const columns = ['year', 'unit', 'name', 'node', 'score', 'se', 'n', 'rank', 'of', 'group', 'rankLow', 'rankHigh'];
const shown = ['year', 'node', 'rank', 'of', 'unit', 'name', 'score', 'group'];

/** `papi rank`: scores with rank, number ranked and group, best first within each node. */
export function addRank(program: Command, lang: Lang): void {
  const option = optionsIn(lang);
  const says = help[lang];
  program
    .command('rank')
    .description(says.commands.rank)
    .addOption(option.data)
    .addOption(option.province)
    .addOption(option.node)
    .addOption(option.year)
    .addOption(option.lang)
    .addOption(option.format)
    .addOption(option.out)
    .action((options: CommonOptions) => {
      const { lang } = options;
      keepInputs(options.out, options.data ?? [], lang);
      const dataset = datasetOf(options);
      const year = yearOf(dataset, options.year, lang);
      const wanted = {
        units: unitsOf(dataset, options.province, lang),
        nodes: nodesOf(dataset, options.node, [year], lang),
        year,
      };
      const rows = rowsOf(standings(dataset.scores), columns, wanted, dataset, lang);
      const ordered = inReadingOrder(rows, dataset, year, (a, b) => Number(a.rank) - Number(b.rank));
      emit({ columns, rows: ordered, shown }, options.format, lang, options.out);
    });
}
