import type { Dataset } from '@papi/datasets';
import { childrenIn, type Lang } from '@papi/methodology';
import { type Benchmark, weakSpots } from '@papi/scoring';
import { type Command, Option } from 'commander';
import { UsageError } from '../exit.js';
import { help } from '../help.js';
import { type CommonOptions, datasetOf, nodesOf, optionsIn, unitsOf, yearOf } from '../options.js';
import { emit } from '../output.js';
import { keepInputs } from '../own-files.js';
import { rowsOf } from '../rows.js';

const columns = [
  'year',
  'unit',
  'name',
  'node',
  'score',
  'percentile',
  'group',
  'benchmark',
  'gap',
  'reasons',
  'trend',
  'yearsLow',
  'leverage',
  'rankGain',
  'p',
  'proved',
];
const shown = [
  'unit',
  'name',
  'node',
  'score',
  'group',
  'benchmark',
  'gap',
  'reasons',
  'trend',
  'yearsLow',
  'leverage',
  'rankGain',
];

interface WeakOptions extends CommonOptions {
  readonly benchmark: string;
  readonly all?: boolean;
}

/** `papi weak`: where units are weak and why, the greatest leverage first. */
export function addWeak(program: Command, lang: Lang): void {
  const option = optionsIn(lang);
  const says = help[lang];
  program
    .command('weak')
    .description(says.commands.weak)
    .addOption(option.data)
    .addOption(option.province)
    .addOption(option.node)
    .addOption(option.year)
    .addOption(new Option('--benchmark <what>', says.options.benchmark).default('median'))
    .option('--all', says.options.all)
    .addOption(option.lang)
    .addOption(option.format)
    .addOption(option.out)
    .action((options: WeakOptions) => {
      const { lang } = options;
      keepInputs(options.out, options.data ?? [], lang);
      const dataset = datasetOf(options);
      const year = yearOf(dataset, options.year, lang);
      const units = unitsOf(dataset, options.province, lang);
      const nodes = withParts(dataset, nodesOf(dataset, options.node, [year], lang), year);
      const all = [...columns, 'weak'];
      const rows = benchmarksOf(dataset, options.benchmark, lang)
        .flatMap(({ benchmark, of }) => {
          const found = weakSpots(dataset.scores, dataset.methodology, { year, benchmark });
          return rowsOf(found, all, { units: both(units, of), nodes }, dataset, lang);
        })
        .filter(row => options.all || row.weak)
        .sort((a, b) => (a.unit! < b.unit! ? -1 : a.unit! > b.unit! ? 1 : Number(b.leverage) - Number(a.leverage)));
      emit({ columns: options.all ? all : columns, rows, shown }, options.format, lang, options.out);
    });
}

interface BenchmarkAsked {
  readonly benchmark: Benchmark;
  /** The units this benchmark is for; undefined for all. */
  readonly of: ReadonlySet<string> | undefined;
}

/** The benchmarks a word stands for: one for all, or one for the units of each region. */
export function benchmarksOf(dataset: Dataset, word: string, lang: CommonOptions['lang']): readonly BenchmarkAsked[] {
  if (word === 'median' || word === 'q3' || word === 'best') return [{ benchmark: word, of: undefined }];
  if (word !== 'region') {
    const [unit] = unitsOf(dataset, [word], lang)!;
    if (unit === undefined) throw new UsageError(word);
    return [{ benchmark: { unit }, of: undefined }];
  }
  const scored = new Set(dataset.scores.array('unit') as Iterable<string>);
  return dataset.geography.regions.map(region => {
    const units = dataset.geography.units.filter(u => u.region === region.code && scored.has(u.code)).map(u => u.code);
    return { benchmark: { units }, of: new Set(units) };
  });
}

/** The nodes asked for and all below them: an axis stands for its sub-axes, the total for all. */
function withParts(
  dataset: Dataset,
  nodes: ReadonlySet<string> | undefined,
  year: number,
): ReadonlySet<string> | undefined {
  if (!nodes) return undefined;
  const below = (id: string): string[] => [id, ...childrenIn(dataset.methodology, id, year).flatMap(n => below(n.id))];
  return new Set([...nodes].flatMap(below));
}

function both(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): ReadonlySet<string> | undefined {
  if (!a || !b) return a ?? b;
  return new Set([...a].filter(x => b.has(x)));
}
