import type { Dataset } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { type Benchmark, type Group, type Panel, panel, standings } from '@papi/scoring';
import type { Command } from 'commander';
import { benchmarksOf, requireScored } from '../benchmarks-asked.js';
import { InputMistake } from '../exit.js';
import { marked } from '../marked.js';
import { type CommonOptions, datasetOf, inputsOf } from '../options.js';
import { emit, write } from '../output.js';
import { requireOut } from '../own-files.js';
import { rowsOf } from '../rows.js';
import { sharedOptions } from '../shared-options.js';
import { requireOneTarget, stepsAsked } from '../target/asked-steps.js';
import { findTarget } from '../target/found-target.js';
import { standpointOf } from '../target/standpoint.js';
import type { Standpoint, TargetOptions } from '../target/target-options.js';
import { targetPage } from '../target/target-page.js';
import { targetColumns, targetRows } from '../target/target-rows.js';
import { targetTexts } from '../texts/target.js';
import { targetUsage } from '../texts/target-usage.js';
import { noSimilar } from '../weak/similar.js';

/** `papi target`: what a target needs, where its points may come from, and how often such a target was met. */
export function addTarget(program: Command, lang: Lang): void {
  const { about, example, options: says } = targetUsage[lang];
  const option = sharedOptions(lang);
  program
    .command('target')
    .description(about.target)
    .addOption(option.index)
    .addOption(option.data)
    .addOption(option.province)
    .addOption(option.startYear)
    .option('--rank <rank>', says.rank)
    .option('--group <group>', says.group)
    .option('--places <count>', says.places)
    .option('--score <points>', says.score)
    .option('--path <steps>', says.path)
    .option('--ahead <years>', says.ahead)
    .addOption(option.others)
    .option('--node <node>', says.node)
    .addOption(option.shareBenchmark)
    .addOption(option.lang)
    .addOption(option.format)
    .addOption(option.out)
    .addHelpText('after', example.target)
    .action(target);
}

function target(options: TargetOptions): void {
  const { lang, format, out, others } = options;
  requireOneTarget(options);
  requireOut(out, inputsOf(options), lang);
  const dataset = datasetOf(options);
  const scores = panel(dataset.scores);
  const start = standpointOf(dataset, scores, options);
  const steps = stepsAsked(options, start);
  const benchmark = benchmarkFor(dataset, scores, start, options);
  const found = findTarget(dataset, scores, start, steps, { others, benchmark });
  const group = groupOf(dataset, start, lang);
  if (format === 'table')
    write(targetPage(dataset, found, group, benchmarkName(dataset, benchmark, options), lang), lang, out);
  else
    emit(marked({ columns: targetColumns, rows: targetRows(dataset, found, group, lang) }, dataset), format, lang, out);
}

/**
 * The benchmark a word stands for, for one unit.
 *
 * @throws {InputMistake} a unit without any score in the year
 * @throws {UsageError} the unit itself, from which it has nothing to gain
 */
export function benchmarkFor(
  dataset: Dataset,
  scores: Panel,
  { unit, name, year }: Standpoint,
  { benchmark: word, lang }: Pick<TargetOptions, 'benchmark' | 'lang'>,
): Benchmark {
  const asked = benchmarksOf(dataset, word, { scores, year, units: new Set([unit]) }, lang);
  const found = asked.find(({ of }) => of?.has(unit) ?? true);
  if (!found) throw new InputMistake(noSimilar([name], word, { dataset, scores, year, lang }));
  requireScored(found, word, { scores, year }, lang);
  return found.benchmark;
}

function benchmarkName(
  { geography }: Dataset,
  benchmark: Benchmark,
  { benchmark: word, lang }: Pick<TargetOptions, 'benchmark' | 'lang'>,
): string {
  const unit = typeof benchmark === 'object' && 'unit' in benchmark ? benchmark.unit : undefined;
  return geography.units.find(({ code }) => code === unit)?.name[lang] ?? targetTexts[lang].benchmarks[word] ?? word;
}

function groupOf(dataset: Dataset, { unit, node, year }: Standpoint, lang: CommonOptions['lang']): Group {
  const wanted = { units: new Set([unit]), nodes: new Set([node]), year };
  const [row] = rowsOf(standings(dataset.scores), ['group'], wanted, dataset, lang);
  return row!.group as Group;
}
