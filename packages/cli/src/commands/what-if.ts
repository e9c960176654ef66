import { type Lang, nodeIn } from '@papi/methodology';
import { panel, whatIf } from '@papi/scoring';
import type { Row } from '@papi/tables';
import type { Command } from 'commander';
import { indexWords } from '../index-words.js';
import { marked } from '../marked.js';
import { datasetOf, inputsOf, type OneUnitOptions, yearOf } from '../options.js';
import { emit } from '../output.js';
import { requireOut } from '../own-files.js';
import { sharedOptions } from '../shared-options.js';
import { raisesOf } from '../target/raises.js';
import { unitAsked } from '../target/standpoint.js';
import { targetTexts } from '../texts/target.js';
import { targetUsage } from '../texts/target-usage.js';

const columns = [
  'year',
  'unit',
  'name',
  'node',
  'nodeName',
  'score',
  'points',
  'scoreThen',
  'rank',
  'rankThen',
  'of',
  'group',
  'groupThen',
];
const shown = columns.slice(3);

interface WhatIfOptions extends OneUnitOptions {
  readonly raise: readonly string[];
}

/** `papi whatif`: scores, ranks and groups as they would be, had some nodes scored so much more. */
export function addWhatIf(program: Command, lang: Lang): void {
  const { about, example, options: says } = targetUsage[lang];
  const option = sharedOptions(lang);
  program
    .command('whatif')
    .description(about.whatif)
    .addOption(option.index)
    .addOption(option.data)
    .addOption(option.province)
    .addOption(option.year)
    .requiredOption('--raise <node=points...>', says.raise)
    .addOption(option.lang)
    .addOption(option.format)
    .addOption(option.out)
    .addHelpText('after', example.whatif)
    .action(raised);
}

function raised(options: WhatIfOptions): void {
  const { lang, format, out } = options;
  const t = targetTexts[lang];
  requireOut(out, inputsOf(options), lang);
  const dataset = datasetOf(options);
  const year = yearOf(dataset, options.year, lang);
  const unit = unitAsked(dataset, options);
  const scores = panel(dataset.scores);
  const raise = raisesOf(dataset, scores, { ...unit, year }, options.raise, lang);
  const { nodes } = whatIf(scores, dataset.methodology, { year, unit: unit.unit, raise });
  const rows = nodes.map((facts): Row => {
    const node = nodeIn(dataset.methodology, facts.node, year)!;
    const points = facts.scoreThen - facts.score;
    return { year, ...unit, nodeName: (format === 'table' ? node.short : node.name)[lang], ...facts, points };
  });
  const digits = (_: Row, column: string) => (column === 'scoreThen' ? 4 : undefined);
  emit(marked({ columns, rows, shown, headings: t.columns, digits }, dataset), format, lang, out);
  if (format === 'table') process.stderr.write(`${t.otherUnitsHeld(indexWords(dataset, lang))}\n`);
}
