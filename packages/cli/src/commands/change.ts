import type { Dataset } from '@papi/datasets';
import { type Lang, nodesIn } from '@papi/methodology';
import { changes, rankParts } from '@papi/scoring';
import type { Row } from '@papi/tables';
import type { Command } from 'commander';
import { UsageError } from '../exit.js';
import { help } from '../help.js';
import { type CommonOptions, datasetOf, nodesOf, optionsIn, unitsOf, yearOf, yearsOf } from '../options.js';
import { emit } from '../output.js';
import { keepInputs } from '../own-files.js';
import { inReadingOrder, rowsOf, type Wanted } from '../rows.js';
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
      keepInputs(options.out, options.data ?? [], lang);
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
        const wanted = { units, nodes: nodes ?? new Set([rootOf(dataset, to)]) };
        const rows = [...wanted.nodes].flatMap(node =>
          rowsOf(
            rankParts(dataset.scores, dataset.methodology, { from, to, node }),
            partColumns,
            { units, nodes: undefined },
            dataset,
            lang,
          ),
        );
        emit(
          { columns: [...partColumns, 'reason'], rows: [...rows, ...notSplit(dataset, { from, to }, wanted, lang)] },
          options.format,
          lang,
          options.out,
        );
      } else {
        const table = changes(dataset.scores, dataset.methodology, { from, to });
        const rows = inReadingOrder(rowsOf(table, columns, { units, nodes }, dataset, lang), dataset, to);
        emit({ columns, rows, shown }, options.format, lang, options.out);
      }
    });
}

/** A row for each move that has no parts, since its years do not compare: the reason stands where the parts would. */
function notSplit(dataset: Dataset, years: { from: number; to: number }, wanted: Wanted, lang: Lang): Row[] {
  const table = changes(dataset.scores, dataset.methodology, years);
  return rowsOf(table, ['unit', 'name', 'node', 'from', 'to', 'verdict', 'reason'], wanted, dataset, lang)
    .filter(row => row.verdict === 'not comparable')
    .map(({ verdict: _, ...row }) => ({ ...row, part: null, points: null, places: null }));
}

function rootOf(dataset: Dataset, year: number): string {
  return nodesIn(dataset.methodology, year).find(node => node.parent === null)!.id;
}

function yearBefore(years: readonly number[], to: number, lang: CommonOptions['lang']): number {
  const before = years.filter(year => year < to).at(-1);
  if (before === undefined) throw new UsageError(texts[lang].noEarlierYear(to));
  return before;
}
