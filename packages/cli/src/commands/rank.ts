import type { Dataset } from '@papi/datasets';
import { type Lang, levelIn } from '@papi/methodology';
import { type StandingSets, standings } from '@papi/scoring';
import { type Command, Option } from 'commander';
import { help } from '../help.js';
import { marked } from '../marked.js';
import { type CommonOptions, datasetOf, inputsOf, nodesOf, unitsOf, yearOf } from '../options.js';
import { emit } from '../output.js';
import { requireOut } from '../own-files.js';
import { inReadingOrder, rowsOf } from '../rows.js';
import { sharedOptions } from '../shared-options.js';

const columns = ['year', 'unit', 'name', 'node', 'score', 'se', 'n', 'rank', 'of', 'group', 'rankLow', 'rankHigh'];
const ranges = ['rankLow', 'rankHigh'];
const shown = ['year', 'node', 'rank', 'of', 'unit', 'name', 'score', 'group'];

interface RankOptions extends CommonOptions {
  /** Ranges of ranks that hold for each unit, or for all at once. */
  readonly rankSets: 'each' | 'all' | 'none';
}

/** `papi rank`: scores with rank, number ranked and group, best first within each node. */
export function addRank(program: Command, lang: Lang): void {
  const option = sharedOptions(lang);
  const says = help[lang];
  program
    .command('rank')
    .description(says.commands.rank)
    .addOption(option.index)
    .addOption(option.data)
    .addOption(option.provinces)
    .addOption(option.node)
    .addOption(option.year)
    .addOption(new Option('--rank-sets <what>', says.options.rankSets).choices(['each', 'all', 'none']).default('each'))
    .addOption(option.lang)
    .addOption(option.format)
    .addOption(option.out)
    .action((options: RankOptions) => {
      const { lang } = options;
      requireOut(options.out, inputsOf(options), lang);
      const dataset = datasetOf(options);
      const year = yearOf(dataset, options.year, lang);
      const wanted = {
        units: unitsOf(dataset, options.province, lang),
        nodes: nodesOf(dataset, options.node, [year], lang),
        year,
      };
      const sets = setsOf(dataset, year, wanted.nodes, options.rankSets);
      const rows = rowsOf(standings(dataset.scores, { sets }), columns, wanted, dataset, lang);
      const ordered = inReadingOrder(rows, dataset, year, (a, b) => Number(a.rank) - Number(b.rank));
      const found = ordered.some(row => row.rankLow !== null);
      const inTable = found ? shown.flatMap(name => (name === 'of' ? [name, ...ranges] : [name])) : shown;
      emit(marked({ columns, rows: ordered, shown: inTable }, dataset), options.format, lang, options.out);
    });
}

/** Ranges are made for the nodes asked for; where none is, for the total and the axes, as each node takes some tenths of a second. */
function setsOf(
  { methodology }: Dataset,
  year: number,
  asked: ReadonlySet<string> | undefined,
  family: RankOptions['rankSets'],
): StandingSets | undefined {
  if (family === 'none') return undefined;
  const high = [...levelIn(methodology, 'total', year), ...levelIn(methodology, 'axis', year)].map(({ id }) => id);
  return { years: [year], nodes: [...(asked ?? high)], family };
}
