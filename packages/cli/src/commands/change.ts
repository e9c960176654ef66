import type { Dataset } from '@papi/datasets';
import { type Lang, nodesIn } from '@papi/methodology';
import { changes, type ExplainedChange, explainChange, type Panel, panel, rankParts } from '@papi/scoring';
import type { Row } from '@papi/tables';
import type { Command } from 'commander';
import { type ChangeOptions, type Explained, explainedOf, requireChartFile } from '../change/explained-options.js';
import { explainedPage } from '../change/explained-page.js';
import { explainedColumns, explainedRows, nodeNamed } from '../change/explained-rows.js';
import { InputMistake, UsageError } from '../exit.js';
import { help } from '../help.js';
import { indexWords } from '../index-words.js';
import { marked } from '../marked.js';
import { type CommonOptions, datasetOf, inputsOf, nodesOf, unitsOf, yearOf, yearsOf } from '../options.js';
import { emit, write } from '../output.js';
import { requireOut } from '../own-files.js';
import { inReadingOrder, rowsOf, type Wanted } from '../rows.js';
import { sharedOptions } from '../shared-options.js';
import { explainTexts } from '../texts/explain.js';
import { scoreTexts } from '../texts/score.js';
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
const tests = ['se', 'p', 'pHolm', 'pBH'];
const shown = ['node', ...columns.filter(name => name !== 'node' && !tests.includes(name))];
const partColumns = ['unit', 'name', 'node', 'from', 'to', 'part', 'points', 'places'];

/** `papi change`: what moved between two years, and why the rank moved. */
export function addChange(program: Command, lang: Lang): void {
  const option = sharedOptions(lang);
  const says = help[lang];
  program
    .command('change')
    .description(says.commands.change)
    .addOption(option.index)
    .addOption(option.data)
    .addOption(option.provinces)
    .addOption(option.node)
    .option('--from <year>', says.options.from)
    .option('--to <year>', says.options.to)
    .option('--parts', says.options.parts)
    .option('--explain', explainTexts[lang].options.explain)
    .option('--chart <file>', explainTexts[lang].options.chart)
    .addOption(option.lang)
    .addOption(option.format)
    .addOption(option.out)
    .action(async (options: ChangeOptions) => {
      const { lang } = options;
      requireOut(options.out, inputsOf(options), lang);
      requireChartFile(options);
      const dataset = datasetOf(options);
      const to = yearOf(dataset, options.to, lang, '--to');
      const from =
        options.from === undefined
          ? yearBefore(yearsOf(dataset), to, lang)
          : yearOf(dataset, options.from, lang, '--from');
      if (from >= to) throw new UsageError(texts[lang].notBefore(from, to));
      const units = unitsOf(dataset, options.province, lang);
      const nodes = nodesOf(dataset, options.node, [from, to], lang);
      if (options.explain) {
        await explain(dataset, explainedOf(dataset, { units, nodes, from, to }, rootOf(dataset, to), options), options);
      } else if (options.parts) {
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
          marked(
            { columns: [...partColumns, 'reason'], rows: [...rows, ...notSplit(dataset, { from, to }, wanted, lang)] },
            dataset,
          ),
          options.format,
          lang,
          options.out,
        );
      } else {
        const table = changes(dataset.scores, dataset.methodology, { from, to });
        const rows = inReadingOrder(rowsOf(table, columns, { units, nodes }, dataset, lang), dataset, to);
        emit(marked({ columns, rows, shown }, dataset), options.format, lang, options.out);
      }
    });
}

/** Says why one unit's score and rank moved: to people in sentences and a table, to programs in rows, and in a picture. */
async function explain(
  dataset: Dataset,
  asked: Explained,
  { lang, format, out, chart, data }: ChangeOptions,
): Promise<void> {
  const { methodology, indicators } = dataset;
  const scores = panel(dataset.scores);
  const change = explainChange(scores, methodology, { ...asked, indicators });
  if (!change) {
    const { nodeName } = nodeNamed(dataset, asked.node, asked, lang);
    throw new InputMistake(explainTexts[lang].noScore(asked.name, nodeName ?? asked.node, asked));
  }
  const picture = chart === undefined ? null : await pictureOf(dataset, scores, asked, change, { lang, data });
  // First, so that a chart that cannot be written leaves no result behind.
  if (picture !== null) write(picture, lang, chart);
  if (format === 'table') write(explainedPage(dataset, scores, asked, change, lang), lang, out);
  else {
    const result = { columns: explainedColumns, rows: explainedRows(dataset, asked, change, lang) };
    emit(marked(result, dataset), format, lang, out);
  }
  if (chart !== undefined && picture === null) process.stderr.write(`${explainTexts[lang].noChart}\n`);
}

async function pictureOf(
  dataset: Dataset,
  scores: Panel,
  asked: Explained,
  change: ExplainedChange,
  { lang, data }: { readonly lang: Lang; readonly data: ChangeOptions['data'] | undefined },
): Promise<string | null> {
  const { methodology } = dataset;
  const told = data ? undefined : methodology.texts.source_note?.[lang];
  const note = dataset.synthetic ? scoreTexts[lang].syntheticShort(indexWords(dataset, lang)) : told;
  // Loaded here alone: drawing takes longer to load than all else a command needs.
  const { explainedChart } = await import('../change/explained-chart.js');
  return explainedChart(dataset, scores, asked, change, { lang, note });
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
