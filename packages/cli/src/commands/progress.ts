import { basename } from 'node:path';
import type { Dataset } from '@papi/datasets';
import { type Lang, nodeIn } from '@papi/methodology';
import { annexOfProgress, type PlannedTargets, type Progress, progressOf, readPlan } from '@papi/plans';
import { panel } from '@papi/scoring';
import { decimal, type Row, shown } from '@papi/tables';
import type { Command } from 'commander';
import { InputMistake, UsageError } from '../exit.js';
import { marked } from '../marked.js';
import { type CommonOptions, datasetOf, inputsOf, optionsIn, wholeNumber, yearsOf } from '../options.js';
import { keepInputs } from '../own-files.js';
import { paperEnding, writePaper } from '../plan/paper-file.js';
import { paperPage } from '../plan/plan-page.js';
import { whole } from '../plan/plan-rows.js';
import { planUsage } from '../texts/plan-usage.js';

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
  'rankMet',
  'aimed',
  'met',
];

/** `papi progress`: a plan file held against the results of its year. */
export function addProgress(program: Command, lang: Lang): void {
  const { about, example, options: says } = planUsage[lang];
  const option = optionsIn(lang);
  program
    .command('progress')
    .description(about.progress)
    .argument('<file>', says.file)
    .addOption(option.index)
    .addOption(option.data)
    .option('--year <year>', says.yearNow)
    .addOption(option.lang)
    .addOption(option.format)
    .option('--out <file>', says.out)
    .addHelpText('after', example.progress)
    .action(progress);
}

async function progress(file: string, options: ProgressOptions): Promise<void> {
  const { lang, format, out } = options;
  const { fault } = planUsage[lang];
  const ending = paperEnding(out, format, lang);
  keepInputs(out, [file, ...inputsOf(options)], lang);
  const asked = wholeNumber('--year', options.year, lang);
  const dataset = datasetOf(options);
  const plan = readPlan(file, dataset);
  const year = asked ?? plan.to;
  if (year <= plan.from) throw new UsageError(fault.notAfter(year, plan.from));
  const years = yearsOf(dataset);
  if (!years.includes(year)) throw new InputMistake(fault.noResults(shown(basename(file)), year, years));
  const found = progressOf(dataset, plan, { year });
  const annex = annexOfProgress(found, dataset, lang);
  const nodeName = (node: string) => nodeIn(dataset.methodology, node, found.from)?.name[lang] ?? node;
  const page = paperPage(annex, dataset, found.from, ['with'], lang);
  const table = marked({ columns, rows: rowsOf(found, nodeName, lang) }, dataset);
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

/** `whole` says what became of the rank and of how many targets, `node` of each target. */
function rowsOf(found: Progress, nodeName: (node: string) => string, lang: Lang): Row[] {
  const { unit, from, to, rankWanted, rankNow, rankMet, now, aimed, met } = found;
  const facts = { unit: unit.code, name: unit.name[lang], from, to };
  const overall = { kind: 'whole', ...facts, rankWanted, rankNow, rankMet, of: now?.of ?? null, aimed, met };
  const nodes = found.rows.map(row => ({ kind: 'node', ...facts, nodeName: nodeName(row.node), ...row }));
  return [overall, ...nodes].map(row => whole(row, columns));
}
