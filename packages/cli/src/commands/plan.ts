import type { Lang } from '@papi/methodology';
import { annexOfPlan, planOf } from '@papi/plans';
import { type Command, Option } from 'commander';
import { marked } from '../marked.js';
import { inputsOf, optionsIn } from '../options.js';
import { keepInputs } from '../own-files.js';
import { askedPlan, requirePlan } from '../plan/asked-plan.js';
import { paperEnding, writePaper } from '../plan/paper-file.js';
import type { PlanCommandOptions } from '../plan/plan-options.js';
import { paperPage } from '../plan/plan-page.js';
import { planColumns, planRows } from '../plan/plan-rows.js';
import { planUsage } from '../texts/plan-usage.js';

/** Columns of the paper that a terminal has no room for. */
const hidden = ['trend', 'weak', 'with'];

/** `papi plan`: the annex of a plan, on the terminal or as a Word, Excel, HTML or CSV file. */
export function addPlan(program: Command, lang: Lang): void {
  const { about, example, options: says } = planUsage[lang];
  const option = optionsIn(lang);
  program
    .command('plan')
    .description(about.plan)
    .addOption(option.index)
    .addOption(option.data)
    .option('--province <name>', says.province)
    .option('--year <year>', says.year)
    .option('--target <target>', says.target)
    .option('--date <month>', says.date)
    .option('--agencies <file>', says.agencies)
    .option('--agency <name>', says.agency)
    .option('--schedule <what>', says.schedule)
    .addOption(new Option('--others <what>', says.others).default('held'))
    .addOption(new Option('--benchmark <what>', says.benchmark).default('q3'))
    .addOption(option.lang)
    .addOption(option.format)
    .option('--out <file>', says.out)
    .addHelpText('after', example.plan)
    .action(plan);
}

async function plan(options: PlanCommandOptions): Promise<void> {
  const { lang, format, out } = options;
  requirePlan(options);
  const ending = paperEnding(out, format, lang);
  keepInputs(out, [...inputsOf(options), options.agencies], lang);
  const { dataset, asked } = askedPlan(options);
  const found = planOf(dataset, asked);
  const annex = annexOfPlan(found, dataset, lang);
  const paper = {
    annex,
    page: paperPage(annex, dataset, found.from, hidden, lang),
    ...marked({ columns: planColumns, rows: planRows(dataset, found, lang) }, dataset),
  };
  await writePaper(paper, ending, lang, out);
  const { start, unit } = found;
  const target = asked.steps[0]?.target;
  if (target && 'rank' in target && target.rank > start.rank)
    process.stderr.write(`${planUsage[lang].rankBelow(target.rank, unit.name[lang], start.rank)}\n`);
  if (dataset.methodology.agencies.length === 0) process.stderr.write(`${planUsage[lang].noAgencyTable}\n`);
}
