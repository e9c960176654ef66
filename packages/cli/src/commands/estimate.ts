import type { Lang } from '@papi/methodology';
import { describe, Faults } from '@papi/tables';
import { type Command, Option } from 'commander';
import type { EstimateArguments } from '../estimate/arguments.js';
import { askedOf } from '../estimate/asked.js';
import { ColumnFinder } from '../estimate/column-finder.js';
import { designOf } from '../estimate/design.js';
import { estimateRows, estimatesOf } from '../estimate/estimates.js';
import { intervalChoice } from '../estimate/interval-choice.js';
import { layoutOf } from '../estimate/layout.js';
import { calibrated, readMargin } from '../estimate/margins.js';
import { methodNote } from '../estimate/note.js';
import { openFile } from '../estimate/open-file.js';
import { soughtValues } from '../estimate/sought-values.js';
import { SurveyRows } from '../estimate/survey-rows.js';
import { usesOf } from '../estimate/uses.js';
import { ListOption } from '../list-option.js';
import { emit } from '../output.js';
import { requireOut } from '../own-files.js';
import { sharedOptions } from '../shared-options.js';
import { estimateTexts } from '../texts/estimate.js';
import { estimateMessages } from '../texts/messages.js';

/** `papi estimate`: estimates from any survey file, with standard errors that honour its design. */
export function addEstimate(program: Command, lang: Lang): void {
  const { about, file, options: says, example } = estimateTexts[lang];
  const option = sharedOptions(lang);
  program
    .command('estimate')
    .description(about)
    .argument('<file>', file)
    .option('--weight <column>', says.weight)
    .option('--stratum <column>', says.stratum)
    .addOption(new ListOption('--psu <columns>', says.psu))
    .addOption(new ListOption('--fpc <columns>', says.fpc))
    .addOption(option.nest)
    .addOption(new ListOption('--by <columns>', says.by))
    .addOption(new ListOption('--mean <columns>', says.mean))
    .addOption(new ListOption('--total <columns>', says.total))
    .addOption(new ListOption('--ratio <A/B>', says.ratio))
    .addOption(new ListOption('--proportion <V=value>', says.proportion))
    .addOption(new ListOption('--quantile <V@p>', says.quantile))
    .addOption(new ListOption('--where <column=value>', says.where))
    .option('--deff', says.deff)
    .addOption(
      new Option('--deff-reference <sample>', says.deffReference)
        .choices(['with-replacement', 'without-replacement'])
        .default('with-replacement'),
    )
    .addOption(option.lonelyPsu)
    .option('--interval <kind>', says.interval)
    .addOption(option.level)
    .addOption(new Option('--missing <rule>', says.missing).choices(['per-item', 'listwise']).default('per-item'))
    .option('--missing-codes <codes>', says.missingCodes)
    .addOption(new ListOption('--replicate-weights <columns>', says.replicateWeights))
    .option('--replicate-type <type>', says.replicateType)
    .option('--mse', says.mse)
    .addOption(new ListOption('--post-stratify <file>', says.postStratify))
    .addOption(option.format)
    .addOption(option.lang)
    .addOption(option.out)
    .addHelpText('after', example)
    .action(estimate);
}

function estimate(path: string, options: EstimateArguments): void {
  const { lang } = options;
  requireOut(options.out, [path, ...(options.postStratify ?? [])], lang);
  const interval = intervalChoice(options.interval, options.level, lang);
  const faults = new Faults();
  const source = openFile(path, lang);
  const { header, file } = source;
  const finder = new ColumnFinder(header, lang);
  const margins = (options.postStratify ?? []).map(each => readMargin(each, finder, lang));
  const written = askedOf(options, finder);
  const uses = usesOf(written, margins, options);
  for (const name of [...uses.numbers, ...uses.keys])
    if (header.indexOf(name) !== header.lastIndexOf(name))
      faults.fault({ file, row: 1, column: name }, estimateMessages.doubleColumn(name));
  faults.throwIfAny();

  const rows = new SurveyRows(source, uses, faults);
  const values = soughtValues(written, rows, lang);
  // Told as the file has them: `sex=F` where `sex=f` was written.
  const asked = { ...written, where: values.where.map(({ column, equals }) => ({ column, value: String(equals) })) };
  rows.choose(values.where);
  const deffReference = options.deffReference === 'with-replacement' ? 'with replacement' : 'without replacement';
  const result = rows.told(() => {
    const design = calibrated(designOf(rows, asked, options), margins, uses.numbers, lang);
    const estimates = estimatesOf(design, asked, values, { ...interval, deffReference });
    return estimateRows(estimates, asked, options.missing === 'listwise');
  });
  emit(layoutOf(result, asked, options), options.format, lang, options.out);
  const note = { asked, level: interval.level, calibrated: margins.length > 0, ungrouped: rows.ungrouped };
  if (options.format === 'table' && result.length > 0) say(methodNote(result, note, lang));
  for (const warning of faults.warnings) say(describe(warning, lang));
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
