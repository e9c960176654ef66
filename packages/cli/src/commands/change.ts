import type { Lang } from '@papi/methodology';
import { changes, rankParts } from '@papi/scoring';
import type { Command } from 'commander';
import { UsageError } from '../exit.js';
import { help } from '../help.js';
import { type CommonOptions, datasetOf, nodesOf, optionsIn, unitsOf, yearOf, yearsOf } from '../options.js';
import { emit } from '../output.js';
import { inReadingOrder, rowsOf } from '../rows.js';
import { texts } from '../texts.js';

const columns = [
  'unit',
  'name',
  'node',
  'from',
  'to',
  'delta',
  'relative',
  'se',
  'p',
  'pHolm',
  'pBH',
  'verdict',
  'reason',
  'rankFrom',
  'rankTo',
  'own',
  'field',
  'entry',
  'unusual',
];
const shown = [
  'node',
  'unit',
  'name',
  'from',
  'to',
  'delta',
  'relative',
  'verdict',
  'reason',
  'rankFrom',
  'rankTo',
  'own',
  'field',
  'entry',
  'unusual',
];
const partColumns = ['unit', 'name', 'node', 'from', 'to', 'part', 'points', 'places'];

interface ChangeOptions extends CommonOptions {
  readonly from?: string;
  readonly to?: string;
  readonly parts?: boolean;
}

/** `papi change`: what moved between two years, and why the rank moved. */
export function addChange(program: Command, lang: Lang): void {
  const option = optionsIn(lang);
  const says = help[lang];
  program
    .command('change')
    .description(says.commands.change)
    .addOption(option.data)
    .addOption(option.province)
    .addOption(option.node)
    .option('--from <year>', says.options.from)
    .option('--to <year>', says.options.to)
    .option('--parts', says.options.parts)
    .addOption(option.lang)
    .addOption(option.format)
    .addOption(option.out)
    .action((options: ChangeOptions) => {
      const { lang } = options;
      const dataset = datasetOf(options);
      const to = yearOf(dataset, options.to, lang, '--to');
      const from =
        options.from === undefined
          ? yearBefore(yearsOf(dataset), to, lang)
          : yearOf(dataset, options.from, lang, '--from');
      if (from >= to) throw new UsageError(texts[lang].notBefore(from, to));
      const units = unitsOf(dataset, options.province, lang);
      const nodes = nodesOf(dataset, options.node, [from, to], lang);
      if (options.parts) {
        const tables = [...(nodes ?? ['total'])].map(node =>
          rankParts(dataset.scores, dataset.methodology, { from, to, node }),
        );
        const rows = tables.flatMap(t => rowsOf(t, partColumns, { units, nodes: undefined }, dataset, lang));
        emit({ columns: partColumns, rows }, options.format, lang, options.out);
      } else {
        const table = changes(dataset.scores, dataset.methodology, { from, to });
        const rows = inReadingOrder(rowsOf(table, columns, { units, nodes }, dataset, lang), dataset, to);
        emit({ columns, rows, shown }, options.format, lang, options.out);
      }
    });
}

function yearBefore(years: readonly number[], to: number, lang: CommonOptions['lang']): number {
  const before = years.filter(year => year < to).at(-1);
  if (before === undefined) throw new UsageError(texts[lang].noEarlierYear(to));
  return before;
}
