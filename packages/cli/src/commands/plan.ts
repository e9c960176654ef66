import { type Lang, mergerNote, unitAt } from '@papi/methodology';
import { annexOfPlan, planOf } from '@papi/plans';
import { type Command, Option } from 'commander';
import { marked } from '../marked.js';
import { inputsOf } from '../options.js';
import { requireOut } from '../own-files.js';
import { askedPlan, requireMonth, schedules } from '../plan/asked-plan.js';
import { ownScores, paperEnding, writePaper } from '../plan/paper-file.js';
import type { PlanCommandOptions } from '../plan/plan-options.js';
import { paperPage } from '../plan/plan-page.js';
import { planColumns, planRows } from '../plan/plan-rows.js';
import { sharedOptions } from '../shared-options.js';
import { planUsage } from '../texts/plan-usage.js';

/** Columns of the paper that a terminal has no room for. */
const hidden = ['trend', 'weak', 'with'];

/** `papi plan`: the annex of a plan, on the terminal or as a Word, Excel, HTML or CSV file. */
export function addPlan(program: Command, lang: Lang): void {
  const { about, example, options: says } = planUsage[lang];
  const option = sharedOptions(lang);
  program
    .command('plan')
    .description(about.plan)
    .addOption(option.index)
    .addOption(option.data)
    .addOption(option.province)
    .addOption(option.startYear)
    .requiredOption('--target <target>', says.target)
    .option('--date <month>', says.date)
    .option('--agencies <file>', says.agencies)
    .option('--agency <name>', says.agency)
    .addOption(new Option('--schedule <what>', says.schedule).choices(schedules))
    .addOption(option.others)
    .addOption(option.shareBenchmark)
    .addOption(option.lang)
    .addOption(option.format)
    .addOption(option.paper)
    .addHelpText('after', example.plan)
    .action(plan);
}

async function plan(options: PlanCommandOptions): Promise<void> {
  const { lang, format, out } = options;
  requireMonth(options);
  const ending = paperEnding(out, format, lang);
  requireOut(out, [...inputsOf(options), options.agencies], lang);
  const { dataset, asked } = askedPlan(options);
  const found = planOf(dataset, asked);
  const own = { ...ownScores(dataset, options), ownAgencies: options.agencies !== undefined };
  const annex = annexOfPlan(found, dataset, lang, own);
  const paper = {
    annex,
    page: paperPage(annex, dataset, found.from, hidden, lang),
    ...marked({ columns: planColumns, rows: planRows(dataset, found, lang) }, dataset),
  };
  await writePaper(paper, ending, lang, out);
  const { start, unit } = found;
  const { methodology, geography } = dataset;
  const merged =
    unitAt(methodology.texts, unit, found.month) !== unit && mergerNote(methodology.texts, geography, unit, lang);
  if (merged) process.stderr.write(`${merged}\n`);
  const target = asked.steps[0]?.target;
  if (target && 'rank' in target && target.rank > start.rank)
    process.stderr.write(`${planUsage[lang].rankBelow(target.rank, unit.name[lang], start.rank)}\n`);
  if (dataset.methodology.agencies.length === 0) process.stderr.write(`${planUsage[lang].noAgencyTable}\n`);
}
