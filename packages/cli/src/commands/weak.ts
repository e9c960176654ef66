import type { Dataset } from '@papi/datasets';
import { childrenIn, type Lang } from '@papi/methodology';
import { panel } from '@papi/scoring';
import type { Row } from '@papi/tables';
import { type Command, Option } from 'commander';
import { benchmarksOf, benchmarkWord, requireScored, similarWords } from '../benchmarks-asked.js';
import { help } from '../help.js';
import { indexWords } from '../index-words.js';
import { marked } from '../marked.js';
import { type CommonOptions, datasetOf, inputsOf, nodesOf, unitsOf, yearOf } from '../options.js';
import { emit } from '../output.js';
import { requireOut } from '../own-files.js';
import { rowsOf } from '../rows.js';
import { sharedOptions } from '../shared-options.js';
import { weakTexts } from '../texts/weak.js';
import { indicatorColumns, subAxesAmong, withIndicatorNames } from '../weak/indicator-rows.js';
import { judgeOf, levels } from '../weak/judge.js';
import { reasonsNote } from '../weak/reasons-note.js';
import { requireSimilar, similarNote, unitsIn } from '../weak/similar.js';
import { unscoredNote } from '../weak/unscored.js';
import { isTested, weakTable } from '../weak/weak-table.js';

const keys = ['year', 'unit', 'name'];
const judged = ['percentile', 'group', 'benchmark', 'gap', 'reasons', 'trend', 'yearsLow', 'leverage', 'rankGain'];
const tested = ['p', 'proved'];
const ofNodes = [...keys, 'node', 'score', ...judged, ...tested];
const ofIndicators = [...keys, ...indicatorColumns, ...judged, 'status', ...tested];

/** The columns of a result, and those that scoring computes. */
const columns = { axis: ofNodes, 'sub-axis': ofNodes, indicator: ofIndicators };
const computed = {
  ...columns,
  indicator: [...ofIndicators.filter(name => name !== 'indicatorName'), 'concept'],
};

const corrections = { bh: 'benjamini-hochberg', by: 'benjamini-yekutieli' } as const;

interface WeakOptions extends CommonOptions {
  readonly level: (typeof levels)[number];
  readonly benchmark: string;
  readonly correction: keyof typeof corrections;
  readonly all?: boolean;
}

/** `papi weak`: where units are weak and why, the greatest leverage first. */
export function addWeak(program: Command, lang: Lang): void {
  const option = sharedOptions(lang);
  const says = help[lang];
  const own = weakTexts[lang].options;
  program
    .command('weak')
    .description(says.commands.weak)
    .addOption(option.index)
    .addOption(option.data)
    .addOption(option.provinces)
    .addOption(option.node)
    .addOption(option.year)
    .addOption(new Option('--level <level>', own.level).choices([...levels]).default('sub-axis'))
    .addOption(new Option('--benchmark <what>', says.options.benchmark).argParser(benchmarkWord).default('median'))
    .addOption(new Option('--correction <rule>', own.correction).choices(Object.keys(corrections)).default('bh'))
    .option('--all', says.options.all)
    .addOption(option.lang)
    .addOption(option.format)
    .addOption(option.out)
    .action(weak);
}

function weak(options: WeakOptions): void {
  const { lang, level, format, benchmark: word } = options;
  requireOut(options.out, inputsOf(options), lang);
  const dataset = datasetOf(options);
  const year = yearOf(dataset, options.year, lang);
  const units = unitsOf(dataset, options.province, lang);
  const scores = panel(dataset.scores);
  const asked = benchmarksOf(dataset, word, { scores, year, units }, lang);
  const similar = word in similarWords;
  if (similar) requireSimilar(asked, word, { dataset, scores, units, year, lang });
  for (const each of asked) requireScored(each, word, { scores, year }, lang);

  const below = withParts(dataset, nodesOf(dataset, options.node, [year], lang), year);
  const nodes = level === 'indicator' ? subAxesAmong(dataset, below, year) : below;
  const judge = judgeOf(dataset, scores, { year, level, correction: corrections[options.correction], word, lang });
  const found = asked
    .flatMap(each => {
      const wanted = { units: both(units, each.of), nodes };
      const rows = rowsOf(judge(each.benchmark), [...computed[level], 'weak'], wanted, dataset, lang);
      return similar ? rows.map((row): Row => ({ ...row, similar: unitsIn(each) })) : rows;
    })
    .filter(row => options.all || row.weak)
    .sort((a, b) => (a.unit! < b.unit! ? -1 : a.unit! > b.unit! ? 1 : Number(b.leverage) - Number(a.leverage)));
  const rows = level === 'indicator' ? withIndicatorNames(found, dataset, lang) : found;
  const result = {
    columns: [...columns[level], ...(similar ? ['similar'] : []), ...(options.all ? ['weak'] : [])],
    ...(format === 'table' ? weakTable(rows, dataset, { level, lang }) : { rows }),
  };
  emit(marked(result, dataset), format, lang, options.out);
  const meanings = format === 'table' ? reasonsNote(rows, indexWords(dataset, lang), lang) : undefined;
  if (meanings !== undefined) process.stderr.write(`${meanings}\n`);
  if (format === 'table' && isTested(rows)) {
    process.stderr.write(`${weakTexts[lang].tested(options.correction, indexWords(dataset, lang))}\n`);
  }
  const unscored = unscoredNote(dataset, scores, { units, year, lang });
  if (unscored !== undefined) process.stderr.write(`${unscored}\n`);
  if (similar && format === 'table') {
    process.stderr.write(`${similarNote(asked, word, { dataset, units, year, lang })}\n`);
  }
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
