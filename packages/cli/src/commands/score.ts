import type { Respondents } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { groupDifferences, surveyScores } from '@papi/scoring';
import { streamedDesign } from '@papi/survey';
import { describe } from '@papi/tables';
import { type Command, Option } from 'commander';
import { UsageError } from '../exit.js';
import { indexWords } from '../index-words.js';
import { type CommonOptions, nodesOf, unitsOf, yearAmong } from '../options.js';
import { emit } from '../output.js';
import { requireOut } from '../own-files.js';
import { rowsOf, type Wanted } from '../rows.js';
import { groupOf, withoutGroup } from '../score/group.js';
import { scoreNotes } from '../score/notes.js';
import { type RespondentArguments, respondentOptions, respondentsOf, scoreRules } from '../score/respondent-options.js';
import { differenceColumns, forReading, published, scoreColumns } from '../score/score-rows.js';
import { sharedOptions } from '../shared-options.js';
import { scoreTexts } from '../texts/score.js';

interface ScoreOptions extends Omit<CommonOptions, 'data' | 'year'>, RespondentArguments {
  readonly by?: string;
  readonly differences?: boolean;
  readonly fewAnswers: 'keep' | 'drop';
}

/** `papi score`: scores of every unit from respondents, with standard errors. */
export function addScore(program: Command, lang: Lang): void {
  const { about, file, options: says, example } = scoreTexts[lang];
  const option = sharedOptions(lang);
  const command = program
    .command('score')
    .description(about)
    .argument('<file>', file)
    .addOption(option.index)
    .option('--year <year>', says.year)
    .option('--by <group>', says.by)
    .option('--differences', says.differences)
    .option('--node <nodes...>', says.node)
    .addOption(option.provinces);
  for (const each of respondentOptions(lang)) command.addOption(each);
  command
    .addOption(new Option('--few-answers <what>', says.fewAnswers).choices(['keep', 'drop']).default('keep'))
    .addOption(option.format)
    .addOption(option.lang)
    .addOption(option.out)
    .addHelpText('after', example)
    .action(score);
}

function score(path: string, options: ScoreOptions): void {
  const { lang, format, out, differences = false } = options;
  const t = scoreTexts[lang];
  if (differences && options.by === undefined) throw new UsageError(t.differencesOfWhat);
  requireOut(out, [path, options.codebook, options.index], lang);
  const { lonely, ...rules } = scoreRules(options);
  const { level, interval, showFrom } = rules;
  const respondents = respondentsOf(path, options);
  const year = yearAmong(respondents.years, options.year, lang);
  const wanted = {
    units: unitsOf(respondents, options.province, lang),
    ...nodesAsked(respondents, year, options),
    year,
  };
  const group = options.by === undefined ? undefined : groupOf(respondents, options.by, lang);

  const design = streamedDesign(names => respondents.blocks(names), { ...respondents.design, lonely });
  const scored = surveyScores(design, respondents.items, respondents.methodology, {
    ...rules,
    dropUnshown: options.fewAnswers === 'drop',
    ...(group && { by: group.id }),
  });
  const table =
    differences && group
      ? groupDifferences(scored, { values: group.values.map(({ id }) => id), level, interval })
      : scored.scores;
  const { synthetic } = respondents;
  const columns = differences ? differenceColumns(synthetic) : scoreColumns(group !== undefined, synthetic);
  const inTable = columns.filter(name => name !== 'synthetic');
  const all = rowsOf(table, inTable, wanted, respondents, lang).map(row =>
    published({ ...row, ...(synthetic && { synthetic: 1 }) }, showFrom),
  );
  // A page of a terminal holds no list of indicators unless they are asked for.
  const rows = format === 'table' && !wanted.nodes ? all.filter(row => row.level !== 'indicator') : all;
  emit({ columns, rows, ...(format === 'table' && forReading(rows, group, lang)) }, format, lang, out);

  if (synthetic) say(t.synthetic(indexWords(respondents, lang)));
  if (respondents.mapping.psuFrom === 'psu') say(t.note.narrow(indexWords(respondents, lang)));
  if (format === 'table') {
    const ungrouped = group ? withoutGroup(respondents, group.id) : 0;
    const { bounds, rules: used } = scored;
    const facts = { respondents, group, year, ...rules, lonely, differences, ungrouped, bounds, used };
    for (const line of scoreNotes(rows, facts, lang)) say(line);
  }
  for (const warning of respondents.warnings) say(describe(warning, lang));
}

/** The nodes asked for: indicators by their ids, others as anywhere. */
function nodesAsked(respondents: Respondents, year: number, { node, lang }: ScoreOptions): Pick<Wanted, 'nodes'> {
  const indicators = new Set(respondents.items.map(({ indicator }) => indicator));
  const ids = (node ?? []).map(text => text.trim().replace(/,/g, '.'));
  const others = node?.filter((_, i) => !indicators.has(ids[i]!));
  const found = others?.length === 0 ? [] : nodesOf(respondents, others, [year], lang);
  return { nodes: found && new Set([...found, ...ids.filter(id => indicators.has(id))]) };
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
