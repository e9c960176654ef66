import { basename } from 'node:path';
import type { Dataset } from '@papi/datasets';
import { type Lang, nodeIn } from '@papi/methodology';
import {
  annexOfProgress,
  type PlannedTargets,
  type Progress,
  progressIn,
  progressOf,
  readPlan,
  usualYear,
} from '@papi/plans';
import { panel } from '@papi/scoring';
import { decimal, type Row, shown } from '@papi/tables';
import type { Command } from 'commander';
import { InputMistake, UsageError } from '../exit.js';
import { marked } from '../marked.js';
import { type CommonOptions, datasetOf, inputsOf, wholeNumber, yearsOf } from '../options.js';
import { requireOut } from '../own-files.js';
import { ownScores, paperEnding, writePaper } from '../plan/paper-file.js';
import { paperPage } from '../plan/plan-page.js';
import { sharedOptions } from '../shared-options.js';
import { planUsage } from '../texts/plan-usage.js';
import { wholeRow } from '../whole-row.js';

type ProgressOptions = Pick<CommonOptions, 'index' | 'data' | 'year' | 'lang' | 'format' | 'out'>;

/** Columns of JSON. */
const columns = [
  'kind',
  'unit',
  'name',
  'from',
  'to',
  'node',
  'nodeName',
  'level',
  'parent',
  'score',
  'target',
  'scoreNow',
  'margin',
  'change',
  'outcome',
  'rankNow',
  'of',
  'lead',
  'with',
  'rankWanted',
  'groupWanted',
  'groupNow',
  'totalWanted',
  'reached',
  'totalMet',
  'aimed',
  'met',
  'apart',
];

/** `papi progress`: a plan file held against the results of its year. */
export function addProgress(program: Command, lang: Lang): void {
  const { about, example, options: says } = planUsage[lang];
  const option = sharedOptions(lang);
  program
    .command('progress')
    .description(about.progress)
    .argument('<file>', says.file)
    .addOption(option.index)
    .addOption(option.data)
    .option('--year <year>', says.yearNow)
    .addOption(option.lang)
    .addOption(option.format)
    .addOption(option.paper)
    .addHelpText('after', example.progress)
    .action(progress);
}

async function progress(file: string, options: ProgressOptions): Promise<void> {
  const { lang, format, out } = options;
  const { fault } = planUsage[lang];
  const ending = paperEnding(out, format, lang);
  requireOut(out, [file, ...inputsOf(options)], lang);
  const asked = wholeNumber('--year', options.year, lang);
  const dataset = datasetOf(options);
  const plan = readPlan(file, dataset);
  const years = yearsOf(dataset);
  const year = asked ?? usualYear(plan, years);
  if (year <= plan.from) throw new UsageError(fault.notAfter(year, plan.from));
  if (!years.includes(year)) throw new InputMistake(fault.noResults(shown(basename(file)), year, years));
  const found = progressOf(dataset, plan, { year });
  const annex = annexOfProgress(found, dataset, lang, ownScores(dataset, options));
  const nodeName = (node: string) => nodeIn(dataset.methodology, node, found.from)?.name[lang] ?? node;
  const page = paperPage(annex, dataset, found.from, ['with'], lang);
  const table = marked(
    { columns, rows: rowsOf(progressIn(found, dataset.methodology, lang), nodeName, lang) },
    dataset,
  );
  await writePaper({ annex, page, ...table }, ending, lang, out);
  sayOtherScores(dataset, plan, shown(basename(file)), lang);
}

/** A spreadsheet may have rounded scores to hundredths; what is further off is of another unit or year, or was changed. */
const roundedBy = 0.0051;

/** Says on stderr that a plan starts from other scores than the data have. */
function sayOtherScores(dataset: Dataset, { unit, from, rows }: PlannedTargets, file: string, lang: Lang): void {
  const scores = panel(dataset.scores);
  const at = scores.indexOf(unit);
  const known = (node: string) => scores.column(from, node)[at] ?? Number.NaN;
  const other = rows.filter(({ node, score }) => Math.abs(score - known(node)) > roundedBy);
  const [first] = other;
  if (!first) return;
  const { node, score } = first;
  const words = [node, decimal(score, 4, lang), decimal(known(node), 4, lang)] as const;
  process.stderr.write(`${planUsage[lang].otherScores(file, from, other.length, ...words)}\n`);
}

/** `whole` says what became of the rank or group, of the total, and of how many targets, `node` of each target. */
function rowsOf(found: Progress, nodeName: (node: string) => string, lang: Lang): Row[] {
  const { unit, from, to, step, reached, total, now, aimed, met, apart } = found;
  const facts = { unit: unit.code, name: unit.name[lang], from, to };
  const overall = {
    ...{ kind: 'whole', ...facts, reached, aimed, met, apart },
    ...{
      rankWanted: step?.rankWanted,
      groupWanted: step?.groupWanted,
      totalWanted: total?.wanted,
      totalMet: total?.met,
    },
    ...{ rankNow: now?.rank, groupNow: now?.group, of: now?.of },
  };
  const nodes = found.rows.map(row => ({ kind: 'node', ...facts, nodeName: nodeName(row.node), ...row }));
  return [overall, ...nodes].map(row => wholeRow(row, columns));
}
